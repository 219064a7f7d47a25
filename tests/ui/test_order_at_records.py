# SPDX-License-Identifier: Apache-2.0
"""A scanned order code where records are searched: it is looked for, and links nothing."""

from __future__ import annotations

from collections.abc import Callable

from bench_window import Technician

from inspector.services.bench import SessionState


def test_an_order_scanned_at_the_records_is_looked_for(technician: Callable[..., Technician]) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    one.open_first()
    one.window.scanner.scanned.emit("PO-77")
    one.until(lambda: one.inspection().order_line == "PO-77")
    one.window.go("records")
    one.window.scanner.scanned.emit("PO-78")
    page = one.window.page()
    one.until(lambda: page.field.text() == "PO-78")  # type: ignore[attr-defined] # the page of records
    one.window.scanner.scanned.emit("PO-77")
    one.until(lambda: page.field.text() == "PO-77")  # type: ignore[attr-defined] # the page of records
    assert one.inspection().order_line == "PO-77"
    assert one.window.notice.isHidden(), "nobody is asked whether the open device is for another order"

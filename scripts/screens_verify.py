# SPDX-License-Identifier: Apache-2.0
"""Draw the page Verify: empty, with one answer, with many, and with what was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.domain.envelope import write_envelope
from inspector.domain.record import RecordFilter, Standing
from inspector.ui.verify.page import VerifyPage
from inspector.wiring.findings import Item

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.wiring import App
    from screens_studio import Studio

_MANY = 60


def draw(studio: Studio) -> None:
    """Draw the page with certificates of the home's own store, one of them changed."""
    window = studio.window
    window.go("verify")
    page = window.place("verify")
    assert isinstance(page, VerifyPage)
    studio.until(lambda: page.reader.is_ready)
    studio.pause(300)
    studio.shoot("verify-empty")
    items: list[Item] = []
    studio.do(lambda app, bench: items.extend(_items(app, bench)))
    studio.until(lambda: bool(items))
    changed = Item("changed.json", data=items[0].data.replace(b'"imei":"35', b'"imei":"86', 1))
    for name, wanted in (
        ("verify", items[:1]),
        ("verify-changed", [changed]),
        ("verify-many", [*items, changed]),
    ):
        page.verify(wanted)
        studio.until(lambda: not page.is_running)
        studio.pause(300)
        studio.shoot(name)


def _items(app: App, _: Bench) -> list[Item]:
    signed = RecordFilter(standings=frozenset({Standing.CERTIFIED, Standing.REMARKS}))
    found = (app.store.certificate(row.uid) for row in app.records.page(signed, _MANY, None))
    return [Item(f"{one.uid}.json", data=write_envelope(one)) for one in found if one is not None]

# SPDX-License-Identifier: Apache-2.0
"""The use cases of sampling, on an open home."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from inspector.services.sampling import LotView, Sampling

if TYPE_CHECKING:
    from inspector.wiring.app import App


def sampling(app: App) -> Sampling:
    """Give what makes, draws and decides the lots of this home."""
    from inspector.storage.sampling import SqlSampling
    from inspector.wiring.trail import noted

    rows = SqlSampling(app.store.reading, noted(app), app.settings.shop_id)
    return Sampling(rows, app.clock)


def lot_report(app: App, view: LotView, say: Callable[[str], str] = str, language: str = "en") -> bytes:
    """Give a lot's report as a PDF, on the paper of the settings; ``say`` translates each text."""
    from inspector.certificates.lot_report import Heading, lot_report

    one = app.settings
    return lot_report(view, Heading(one.shop_name, language, one.paper, app.is_training), say)


def note_export(app: App, view: LotView, kind: str, file: str = "") -> None:
    """Put on record that a lot's report leaves the store, before it does; raises StoreTrouble, BadInput."""
    from inspector.wiring.acts import LOT_EXPORTED, record

    record(app, LOT_EXPORTED, view.lot.uid, {"kind": kind, "file": file})


def print_report(app: App, view: LotView, pdf: bytes) -> None:
    """Hand a report over to the printer of the settings; raises PrinterTrouble, StoreTrouble."""
    from inspector.printing.system import SystemPrinter

    note_export(app, view, "print")
    one = app.settings
    SystemPrinter(one.printer).print_pdf(pdf, "lot", one.paper)

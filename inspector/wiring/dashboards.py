# SPDX-License-Identifier: Apache-2.0
"""The dashboard of an open home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.services.dashboards import Dashboards, asked
from inspector.wiring.acts import DASHBOARD_EXPORTED, record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector.domain.statistics.behind import Behind
    from inspector.domain.statistics.dashboard import Question
    from inspector.ports import Cancel
    from inspector.wiring.app import App


def dashboards(app: App) -> Dashboards:
    """Give what answers the dashboard's questions; raises StoreTrouble."""
    from inspector.storage.sql_dashboard import SqlDashboard

    return Dashboards(SqlDashboard(app.store.reading, app.settings.shop_id))


def behind(app: App, one: Behind, cancel: Cancel) -> Sequence[str]:
    """Give the newest inspections that a figure counts; raises StoreTrouble, StoreDamaged, Cancelled."""
    from inspector.domain.statistics.behind import MOST
    from inspector.storage.behind_figures import SqlBehind

    return SqlBehind(app.store.reading, app.settings.shop_id).uids(one, MOST, cancel)


def shop_of(app: App) -> str:
    """Name the shop whose figures they are."""
    return app.settings.shop_name or app.settings.shop_id


def note_export(app: App, kind: str, question: Question, file: str = "") -> None:
    """Put on record which figures leave the store, before they do; raises StoreTrouble, BadInput."""
    said = {name: value for name, value in asked(question).items() if value}
    record(app, DASHBOARD_EXPORTED, "dashboard", {"kind": kind, "file": file, **said})


def print_pdf(app: App, pdf: bytes, question: Question) -> None:
    """Hand a report over to the pages' queue of the settings; raises PrinterTrouble, StoreTrouble."""
    note_export(app, "print", question)
    from inspector.printing.system import SystemPrinter

    one = app.settings
    SystemPrinter(one.printer).print_pdf(pdf, "dashboard", one.paper)

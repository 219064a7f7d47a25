# SPDX-License-Identifier: Apache-2.0
"""The dashboard of an open home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.services.dashboards import Dashboards

if TYPE_CHECKING:
    from inspector.wiring.app import App


def dashboards(app: App) -> Dashboards:
    """Give what answers the dashboard's questions; raises StoreTrouble."""
    from inspector.storage.sql_dashboard import SqlDashboard

    return Dashboards(SqlDashboard(app.store.reading, app.settings.shop_id))


def print_pdf(app: App, pdf: bytes) -> None:
    """Hand a report over to the pages' queue of the settings; raises PrinterTrouble."""
    from inspector.printing.system import SystemPrinter

    one = app.settings
    SystemPrinter(one.printer).print_pdf(pdf, "dashboard", one.paper)

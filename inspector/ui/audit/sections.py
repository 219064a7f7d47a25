# SPDX-License-Identifier: Apache-2.0
"""The sections of the Audit page: one row for each, in the order in which they stand side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from inspector.ui.audit.section import Section
    from inspector.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class SectionKind:
    """A section: its id, how it is called now, and what makes it when somebody first goes there."""

    id: str
    words: Callable[[], str]
    make: Callable[[Desk], Section]


def _queue(desk: Desk) -> Section:
    from inspector.ui.audit.queue_section import QueueSection

    return QueueSection(desk)


def _dashboard(desk: Desk) -> Section:
    from inspector.ui.audit.dashboard.section import DashboardSection

    return DashboardSection(desk)


def _lots(desk: Desk) -> Section:
    from inspector.ui.audit.lots.section import LotsSection

    return LotsSection(desk)


def _trail(desk: Desk) -> Section:
    from inspector.ui.audit.trail.section import TrailSection

    return TrailSection(desk)


SECTIONS: tuple[SectionKind, ...] = (
    SectionKind("queue", lambda: QCoreApplication.translate("AuditPage", "Queue"), _queue),
    SectionKind("lots", lambda: QCoreApplication.translate("AuditPage", "Lots"), _lots),
    SectionKind("dashboard", lambda: QCoreApplication.translate("AuditPage", "Dashboard"), _dashboard),
    SectionKind("trail", lambda: QCoreApplication.translate("AuditPage", "Trail"), _trail),
)

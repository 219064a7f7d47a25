# SPDX-License-Identifier: Apache-2.0
"""The places of the window: one row for each page that the rail or a key leads to.

A page is made when somebody first goes there, or after the first paint where
``is_early``; the bench and the inspection are the window's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.rail import Place, Rail

if TYPE_CHECKING:
    from inspector.ui.desk import Desk
    from inspector.ui.page import Page


@dataclass(frozen=True, slots=True)
class PlaceKind:
    """A place: its id, icon and key, how it is called now, and what makes its page.

    ``is_early`` pages are made one by one after the first paint, so that going
    there takes no time; ``is_last`` stands at the rail's bottom; ``in_rail`` off
    means that only the key leads there. What ``make`` gives may be begun only:
    ``Page.make_all`` ends it.
    """

    id: str
    icon: Icon
    key: str
    words: Callable[[], str]
    make: Callable[[Desk], Page] | None = None
    is_early: bool = False
    in_rail: bool = True
    is_last: bool = False


def _sync(desk: Desk) -> Page:
    from inspector.ui.sync.page import SyncPage

    return SyncPage(desk)


def _records(desk: Desk) -> Page:
    from inspector.ui.records.page import RecordsPage

    return RecordsPage(desk, at_once=False)


def _verify(desk: Desk) -> Page:
    from inspector.ui.verify.page import VerifyPage

    return VerifyPage(desk)


def _audit(desk: Desk) -> Page:
    from inspector.ui.audit.page import AuditPage

    return AuditPage(desk)


def _settings(desk: Desk) -> Page:
    from inspector.ui.settings.page import SettingsPage

    return SettingsPage(desk)


def _people(desk: Desk) -> Page:
    from inspector.ui.people.page import PeoplePage

    return PeoplePage(desk)


def _welcome(desk: Desk) -> Page:
    from inspector.ui.welcome.page import WelcomePage

    return WelcomePage(desk)


def places() -> tuple[PlaceKind, ...]:
    """Give the places in the order of the rail."""
    translate = QCoreApplication.translate
    return (
        PlaceKind("bench", Icon.BENCH, "F2", lambda: translate("MainWindow", "Bench")),
        PlaceKind("inspect", Icon.INSPECT, "F3", lambda: translate("MainWindow", "Inspect")),
        PlaceKind("records", Icon.RECORDS, "F4", lambda: translate("MainWindow", "Records"), _records),
        PlaceKind("audit", Icon.AUDIT, "F5", lambda: translate("MainWindow", "Audit"), _audit),
        PlaceKind("verify", Icon.TRUSTED, "F11", lambda: translate("MainWindow", "Verify"), _verify),
        PlaceKind("sync", Icon.SYNC, "F6", lambda: translate("MainWindow", "Sync"), _sync, is_early=True),
        PlaceKind(
            "welcome",
            Icon.BENCH,
            "",
            lambda: translate("MainWindow", "Welcome"),
            _welcome,
            in_rail=False,
        ),
        PlaceKind(
            "people",
            Icon.PERSON,
            "F7",
            lambda: translate("MainWindow", "People"),
            _people,
            in_rail=False,
        ),
        PlaceKind(
            "settings",
            Icon.SETTINGS,
            "Ctrl+,",
            lambda: translate("MainWindow", "Settings"),
            _settings,
            is_last=True,
        ),
    )


def rail_of(kinds: Iterable[PlaceKind]) -> Rail:
    """Make the rail of the places that it shows."""
    first: list[Place] = []
    last: Place | None = None
    for kind in kinds:
        place = Place(kind.id, kind.icon, kind.words(), kind.key)
        if kind.is_last:
            last = place
        elif kind.in_rail:
            first.append(place)
    return Rail(first, last)

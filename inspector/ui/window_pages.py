# SPDX-License-Identifier: Apache-2.0
"""The pages of the window: each made when it is first wanted, or in a quiet moment after the first paint."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from inspector.ui.page import Page
from inspector.ui.turn import TURN_MS

if TYPE_CHECKING:
    from inspector.ui.ahead import Ahead
    from inspector.ui.bench.page import BenchPage
    from inspector.ui.bug_page import BugPage
    from inspector.ui.desk import Desk
    from inspector.ui.inspection.page import InspectionPage
    from inspector.ui.keys_page import KeysPage
    from inspector.ui.mismatch.page import MismatchPage
    from inspector.ui.places import PlaceKind
    from inspector.ui.review.page import ReviewPage
    from inspector.ui.sync.page import SyncPage
    from inspector.ui.widgets.stack import Stack

_P = TypeVar("_P", bound=Page)


class WindowPages(QMainWindow):
    """A window that makes its pages, and tells what happens on them.

    Signals:
        painted: the window was painted for the first time.
        lock_wanted: somebody wants the bench locked.
        language_wanted: somebody wants the next language.
        light_wanted: somebody wants light for dark, or dark for light.
        verdict_given: a point of the open device was answered; carries the outcome.
        certified: a certificate was signed.
        refused: a device was refused.
        sound_wanted: somebody wants to know a sound; carries it.
        moved: another page is seen, or another point of it.
        remade: all words were made anew; carries the page of before, which is about to go.
        closed: the window was closed.
    """

    painted = Signal()
    lock_wanted = Signal()
    language_wanted = Signal()
    light_wanted = Signal()
    verdict_given = Signal(str)
    certified = Signal()
    refused = Signal()
    sound_wanted = Signal(object)
    moved = Signal()
    remade = Signal(object)
    closed = Signal()
    _desk: Desk
    bench: BenchPage
    stack: Stack
    _kinds: dict[str, PlaceKind]
    _made: dict[str, Page]
    _next: QAction
    _ahead: Ahead
    _begun: dict[str, Page]
    """Pages of which some pieces are made, by their names or the ids of their places."""

    @cached_property
    def inspection(self) -> InspectionPage:
        """The page of one inspection."""
        self._begin_inspection().make_all()
        page = cast("InspectionPage", self._begun.pop("inspection"))
        page.reviewed.connect(self.open_review)
        page.answers.answered.connect(self.verdict_given)
        page.live.passed.connect(lambda _: self.verdict_given.emit("pass"))
        return self._add_page(page)

    def _begin_inspection(self) -> Page:
        from inspector.ui.inspection.page import InspectionPage

        if "inspection" not in self._begun:
            self._begun["inspection"] = InspectionPage(self._desk, self.stack, at_once=False)
        return self._begun["inspection"]

    @cached_property
    def review(self) -> ReviewPage:
        """The page that signs."""
        from inspector.ui.review.page import ReviewPage

        page = ReviewPage(self._desk, self._next)
        page.point_wanted.connect(self._open_point)
        page.signed.connect(lambda _: self.certified.emit())
        page.refused.connect(self.refused)
        return self._add_page(page)

    @property
    def sync(self) -> SyncPage:
        """The page of the outbox."""
        return cast("SyncPage", self.place("sync"))

    def place(self, place_id: str) -> Page:
        """Give the page of a place that has one of its own, made now if it is not there yet."""
        page = self._made.get(place_id)
        if page is None:
            self._begin(place_id).make_all()
            page = self._made[place_id] = self._add_page(self._begun.pop(place_id))
        return page

    def _begin(self, place_id: str) -> Page:
        if place_id not in self._begun:
            make = self._kinds[place_id].make
            assert make is not None
            self._begun[place_id] = make(self._desk)
        return self._begun[place_id]

    @property
    def shown_place(self) -> str:
        """The id of the place that is seen."""
        return self._place_of(self.page())

    def places_made(self) -> dict[str, Page]:
        """Give the pages of places that are there, by the places' ids."""
        return dict(self._made)

    def knows(self, place: str) -> bool:
        """Tell whether there is such a place to go to."""
        return place in self._kinds

    def _place_of(self, page: Page) -> str:
        if page is self.bench:
            return "bench"
        return next((place for place, made in self._made.items() if made is page), "inspect")

    @cached_property
    def mismatch(self) -> MismatchPage:
        """The page of a number that is not the open device's."""
        from inspector.ui.mismatch.page import MismatchPage

        page = MismatchPage()
        self.stack.addWidget(page)
        page.titled.connect(self._on_titled)
        return page

    @cached_property
    def keys(self) -> KeysPage:
        """The page that lists the keys."""
        from inspector.ui.keys_page import KeysPage

        page = KeysPage()
        self.stack.addWidget(page)
        page.left.connect(self._on_keys_left)
        return page

    @cached_property
    def bug(self) -> BugPage:
        """The page of a mistake of the program."""
        from inspector.ui.bug_page import BugPage

        page = BugPage()
        self.stack.addWidget(page)
        page.titled.connect(self._on_titled)
        return page

    def complete(self) -> None:
        """Make the pages that the first paint did not need, one in each round of the event loop."""
        if "inspection" not in self.__dict__ and self._begin_inspection().make_on():
            QTimer.singleShot(TURN_MS, self, self.complete)
            return
        missing = [name for name in ("inspection", "review") if name not in self.__dict__]
        early = [one.id for one in self._kinds.values() if one.is_early and one.id not in self._made]
        if missing or early:
            page = getattr(self, missing[0]) if missing else self.place(early[0])
            page.ensurePolished()
            QTimer.singleShot(TURN_MS, self, self.complete)
        else:
            self._ahead.begin()

    def make_ahead(self, places: Sequence[str]) -> bool:
        """Make a piece of the first of these pages that is not there; tells whether there was one."""
        missing = [place for place in places if place in self._kinds and place not in self._made]
        if missing and not self._begin(missing[0]).make_on():
            self.place(missing[0]).ensurePolished()
        return bool(missing)

    def _add_page(self, page: _P) -> _P:
        self.stack.addWidget(page)
        page.titled.connect(self._on_titled)
        page.left.connect(lambda: self.go("bench"))
        page.place_wanted.connect(self.go)
        page.sound_wanted.connect(self.sound_wanted)
        return page

    def page(self) -> Page:
        """Give the page that is seen."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def page_like(self, old: Page | None) -> Page:
        """Give the page in the place of one of before all words were made anew; the bench, without one."""
        if "inspection" in self.__dict__ and type(old) is type(self.inspection):
            return self.inspection
        key = str(getattr(old, "key", ""))
        if old is not None and key:  # a device's, but not of its points: its review
            self.open_review(key)
            return self.page()
        return next((one for one in self._made.values() if type(one) is type(old)), self.bench)

    # ── what the shell does ──────────────────────────────────────────────────

    def go(self, place: str) -> None:
        """Go to a place of the rail, ``settings:printing`` to a part of it."""
        raise NotImplementedError

    def open_review(self, key: str) -> None:
        """Open the page that signs."""
        raise NotImplementedError

    def _open_point(self, key: str, point_id: str) -> None:
        raise NotImplementedError

    def _on_titled(self) -> None:
        raise NotImplementedError

    def _on_keys_left(self) -> None:
        raise NotImplementedError

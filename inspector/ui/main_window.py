# SPDX-License-Identifier: Apache-2.0
"""The window: rail, header, one page at a time, and what the keys do now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QTime, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.ui.ahead import Ahead
from inspector.ui.anew import Anew
from inspector.ui.bench.page import BenchPage
from inspector.ui.desk import Desk, SyncStatus
from inspector.ui.models.slots import Slots
from inspector.ui.page import Page
from inspector.ui.places import places, rail_of
from inspector.ui.sync.standing import show_standing
from inspector.ui.tab_order import move_focus
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.focus_ring import FocusRing
from inspector.ui.widgets.header import Header
from inspector.ui.widgets.key_strip import KeyStrip
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.notice import Gravity, Notice, NoticeText
from inspector.ui.widgets.stack import Stack
from inspector.ui.window_pages import WindowPages
from inspector.ui.words import advice_of, title_of

if TYPE_CHECKING:
    from inspector.domain.person import Person
    from inspector.ui.bugs import Bugs
    from inspector.ui.desk import Scene
    from inspector.ui.hearing import Hearing
    from inspector.ui.looks import Looks
    from inspector.ui.resuming import Resuming
    from inspector.ui.scanner import Scanner
    from inspector.ui.sign_in.gate import Gate
    from inspector.ui.welcome.first_start import FirstStart

LEAST = (1152, 700)
"""Px of the smallest window: a question stands in it, with its drawing and all its codes, unscrolled."""
_REVIEWED = ("review", "signed", "refused")


class MainWindow(WindowPages):
    """The shell around the pages."""

    bugs: Bugs
    resuming: Resuming
    gate: Gate
    scanner: Scanner
    hearing: Hearing
    looks: Looks
    first_start: FirstStart

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_painted = self._was_painted = self._is_open = False
        self._slots = Slots()
        self._ring = FocusRing(self)
        self._retranslation = QTimer(self)
        self._retranslation.setSingleShot(True)
        self._retranslation.timeout.connect(self.retranslate)
        self._make()
        self._ahead = Ahead(self, desk)
        self.setMinimumSize(*LEAST)
        self.resize(1600, 1000)
        desk.opened.connect(self._on_opened)
        desk.failed.connect(self._on_failed)
        desk.sync_changed.connect(self._on_sync)
        theme_source().changed.connect(self._on_titled)
        self._clock = QTimer(self)
        self._clock.setInterval(theme().time.clock)
        self._clock.timeout.connect(self._on_clock)
        self._clock.start()
        self.go("bench")

    def _make(self) -> None:
        """Make everything that shows words, in the language of now."""
        self.setWindowTitle(self.tr("Inspector"))
        self.bench = BenchPage(self._desk, self._slots)
        self._came_from: Page = self.bench
        self._kinds = {kind.id: kind for kind in places()}
        self._made, self._begun = {}, {}
        self.rail = rail_of(self._kinds.values())
        self.header = Header()
        self.notice = Notice()
        self.stack = Stack()
        self.strip = KeyStrip()
        self._next = self._act(self.tr("Next device"), self._on_next, "G", "+")
        self._dark = self._act(self.tr("Light or dark"), self.light_wanted.emit, "F9")
        self._tongue = self._act(self.tr("Another language"), self.language_wanted.emit, "F8")
        self._help = self._act(self.tr("All keys"), self._on_help, "F1")
        self._lock = self._act(self.tr("Lock the bench"), self.lock_wanted.emit, "F10")
        self._hide_notice = self._act(self.tr("Close this notice"), self._on_notice_read, "Ctrl+W")
        self._places = [
            self._act(kind.words(), partial(self.go, kind.id), kind.key) for kind in self._kinds.values()
        ]
        self._build()
        self.rail.chosen.connect(self.go)
        self.bench.opened.connect(self.open_port)
        self._on_clock()

    def retranslate(self) -> None:
        """Make all words anew: where one was, what was typed, and every place of a port, stay."""
        before = Anew(self)
        self.strip.set_hints(())
        for action in list(self.actions()):
            self.removeAction(action)
            action.deleteLater()
        for name in ("inspection", "review", "keys", "mismatch", "bug"):
            self.__dict__.pop(name, None)
        self._make()
        before.bring_back()
        self.complete()
        self._desk.say_all()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return move_focus(self, self.focusWidget(), forward=next)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A translator that goes and one that comes are two events, but one change.
        if event.type() == QEvent.Type.LanguageChange and self._is_painted:
            self._retranslation.start(0)

    def _build(self) -> None:
        self._add_page(self.bench)
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.notice)
        right.addWidget(self.stack, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(central)

    def _act(self, text: str, do: Callable[[], object], *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setAutoRepeat(False)  # a held key is one wish
        action.triggered.connect(lambda _checked=False: do())
        self.addAction(action)
        return action

    # ── places ───────────────────────────────────────────────────────────────

    def go(self, place: str) -> None:
        """Go to a place of the rail, ``settings:printing`` to a part of it.

        ``inspect`` needs an open device, else the next one.
        """
        place, _, part = place.partition(":")
        if part:
            self.place(place).open_part(part)
        if place == "inspect":
            self._to_inspection()
            return
        self._see(self.bench if place == "bench" else self.place(place))

    def _to_inspection(self) -> None:
        """Go to the device that is open as it stands, else to the next one."""
        key = self.inspection.key or self.bench.next_key()
        scene = self.bench.scene(key) if key else None
        if scene is not None and self.inspection.is_open(key) and not _is_over(scene):
            self.bench.aside.take_up(scene)
            self._see(self.inspection)
            self.inspection.go_on()
        elif key:
            self.open_port(key)

    def open_port(self, key: str) -> None:
        """Open a port where it stands: at its points, at the review, or, without points, at its tile."""
        scene = self.bench.scene(key)
        if scene is None:
            return
        if scene.view.inspection is None or scene.checklist is None:
            self._to_tile(key)
            return
        if _is_over(scene):
            self.open_review(key)
            return
        self.bench.aside.take_up(scene)
        is_second = self.bench.is_second_look(scene) and scene.view.inspection.state == "inspecting"
        self.inspection.open(scene, self.bench.slot(key), "grade" if is_second else "")
        # It may have found that nothing is open, and gone to the device's review.
        if self.page() is not self.review or self.review.key != key:
            self._see(self.inspection)

    def open_at(self, key: str, point_id: str) -> None:
        """Open a port at one of its points, where it still has points; else as it stands."""
        scene = self.bench.scene(key)
        if scene is None or scene.view.inspection is None or scene.checklist is None:
            return
        if _is_over(scene) or point_id not in {"grade", *(one.id for one in scene.checklist.points)}:
            self.open_port(key)
        else:
            self._open_point(key, point_id)

    def see(self, page: Page) -> None:
        """Show one of the window's pages as it stands, and go on in the field where somebody was typing."""
        self._see(page, again=True)

    def open_other(self, key: str) -> None:
        """Open another device from a page that is none of a device."""
        self._see(self.bench)
        self.open_port(key)

    def _open_point(self, key: str, point_id: str) -> None:
        if self.open_again(key, point_id):
            self._see(self.inspection)

    def open_again(self, key: str, point_id: str) -> bool:
        """Open a device's point on the page of inspections, whatever page is seen; tells if it is there."""
        scene = self.bench.scene(key)
        if scene is not None:
            self.inspection.open(scene, self.bench.slot(key), point_id)
        return scene is not None

    def _to_tile(self, key: str) -> None:
        if self.page() is not self.bench:
            self._see(self.bench)
        self.bench.point_to(key)

    def open_review(self, key: str) -> None:
        """Open the page that signs."""
        scene = self.bench.scene(key)
        if scene is not None:
            self.review.open(scene, self.bench.slot(key))
            self._see(self.review)

    def _see(self, page: Page, *, again: bool = False) -> None:
        if self.page() is not page:
            self.page().keep_field()
        self._put_notice(page)
        self.stack.setCurrentWidget(page)
        self.rail.set_current(self._place_of(page))
        self._help.setEnabled(page is not self.__dict__.get("keys"))
        if again:
            page.take_keys_again()
        else:
            page.take_keys()
        if page is self.bench:
            waiting = self.bench.waiting()
            if waiting:
                self.bench.show_first(self.bench.slot(waiting[0].view.key))
        self._on_titled()

    def _put_notice(self, page: Page) -> None:
        """Let the notice stand where this page has room for it, else between it and the header."""
        room = page.notice_room() or self._right
        if room.indexOf(self.notice) < 0:
            self.notice.move_to(room, 1 if room is self._right else 0)

    def _on_next(self) -> None:
        """Open the next device that needs a person; after a signed one, without another, the bench."""
        is_review = self.page() is self.__dict__.get("review")
        key = self.bench.next_key(after=self.review.key if is_review else self.inspection.key)
        if key:
            self.open_port(key)
        elif is_review and self.review.done.isVisible():
            self.go("bench")

    def key_in_hand(self) -> str:
        """Give the key of the device that is open before the person, or empty text."""
        page = self.page()
        if page is self.__dict__.get("inspection"):
            return self.inspection.key
        return self.review.key if page is self.__dict__.get("review") else ""

    # ── shell ────────────────────────────────────────────────────────────────

    def _on_titled(self) -> None:
        page = self.page()
        self._next.setEnabled(not page.has_own_next)
        self.header.set_title(page.title(), page.context())
        hints = [*page.hints(), KeyHint((self._next,), trailing=True), KeyHint((self._help,), trailing=True)]
        self.strip.set_hints(hints)
        self.rail.set_count("bench", len(self.bench.waiting()))
        self.moved.emit()

    def _on_opened(self, person: Person) -> None:
        self.header.set_person(person.name, self.tr("technician"))
        if not self._is_open:  # what is said once more, in another language, ends no notice
            self._is_open = True
            self.notice.clear()

    def _on_help(self) -> None:
        """List the keys of the page that is seen, then the window's."""
        page = self.page()
        window = (self._next, *self._places, self._tongue, self._dark, self._lock, self._help)
        self.keys.show_keys(page.title(), page.actions_with_keys(), window)
        self._came_from = page
        self._see(self.keys)

    def _on_keys_left(self) -> None:
        self._see(self._came_from, again=True)

    def _on_notice_read(self) -> None:
        self.notice.clear()

    def _on_failed(self, trouble: BenchTrouble) -> None:
        self.notice.tell(NoticeText(title_of(trouble), advice_of(trouble), Gravity.ERROR))

    def _on_sync(self, status: SyncStatus) -> None:
        show_standing(self.header, self.rail, status)

    def _on_clock(self) -> None:
        time = QLocale().toString(QTime.currentTime(), "HH:mm")
        self.header.set_clock(time)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted and not self._was_painted:
            self._is_painted = self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme_source().set_width(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._is_painted = False  # what is closed makes nothing anew
        self._clock.stop()
        self._desk.close()
        self.closed.emit()
        super().closeEvent(event)


def _is_over(scene: Scene) -> bool:
    """Tell whether a device is past its points."""
    inspection = scene.view.inspection
    is_reviewed = inspection is not None and inspection.state in _REVIEWED
    return is_reviewed or scene.view.state == "closed_before"

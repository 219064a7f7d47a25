# SPDX-License-Identifier: Apache-2.0
"""The bench: what needs a person at the left, every port at its place at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.bench.aside import Aside
from inspector.ui.bench.empty_bench import EmptyBench
from inspector.ui.desk import Desk, Scene
from inspector.ui.models.slots import Slot, Slots
from inspector.ui.page import Page
from inspector.ui.widgets.hub_view import BenchHubs, HubData
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.queue_list import QueueItem, QueuePanel
from inspector.ui.widgets.stack import Stack
from inspector.ui.widgets.states import waiting_text
from inspector.ui.widgets.tiles import TileData

if TYPE_CHECKING:
    from inspector.domain.person import Person
    from inspector.services.bench import SessionState
    from inspector.storage.first_rows import FirstRows
    from inspector.storage.queries import Day
    from inspector.ui.bench.advice_bar import AdviceBar

_CLOCK_MS = 1000
_QUEUE_MS = 250
"""Milliseconds for which the queue stays as it is: while 64 devices attach it changes with each scene."""
# What a scene needs to become a tile is imported with the first of them: the window paints before.


class BenchPage(Page):
    """Tiles and queue of all ports.

    Signals:
        opened: a device is to be opened; carries its session's key.
    """

    opened = Signal(str)

    def __init__(self, desk: Desk, slots: Slots, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._slots = slots
        self._scenes: dict[str, Scene] = {}
        self._folded: set[str] = set()
        self._unfolded: set[str] = set()
        self._name = ""
        self._is_late = self._is_signed_in = self._is_queue_late = False
        self._person: Person | None = None
        self.advice_bar: AdviceBar | None = None
        self._open_next = self.act(self.tr("Open next"), self._on_open_next, "G", "+")
        self._again = self.act(self.tr("Read again"), self._on_read_again, "R")
        self._aside = self.act(self.tr("Put aside"), self._on_put_aside, "X")
        self.queue = QueuePanel(self._open_next)
        self.hubs = BenchHubs()
        self.empty = EmptyBench()
        self._build()
        self._connect(desk)
        self._queue_rest = QTimer(self)
        self._queue_rest.setSingleShot(True)
        self._queue_rest.setInterval(_QUEUE_MS)
        self._queue_rest.timeout.connect(self._on_queue_rested)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._on_clock)
        self._clock.start()

    def _build(self) -> None:
        self._field = Stack()
        self._field.addWidget(self.empty)
        self._field.addWidget(self.hubs)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.queue)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self._field, 1)
        row.addLayout(self._right, 1)

    def _connect(self, desk: Desk) -> None:
        self.queue.opened.connect(self._on_opened)
        self.hubs.opened.connect(self._on_opened)
        self.hubs.fold_wanted.connect(self._on_fold)
        desk.scenes_changed.connect(self.show_scenes)
        desk.removed.connect(self._on_removed)
        desk.day_changed.connect(self._on_day)
        self.aside = Aside(desk, self)
        self.aside.changed.connect(self._on_aside)
        desk.opened.connect(self._on_person)
        desk.person_changed.connect(self._on_person)
        desk.person_changed.connect(self._on_signed_in)

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self._name or self.tr("Bench")

    @property
    def has_own_next(self) -> bool:
        return True  # its key also moves the focus to the tile

    def hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint((self._open_next,), self.tr("Next that needs you")),
            KeyHint((self._again,)),
            KeyHint((self._aside,)),
        )

    def scene(self, key: str) -> Scene | None:
        """Give the scene of a port, or None."""
        return self._scenes.get(key)

    def scenes(self) -> list[Scene]:
        """Give every port's scene."""
        return list(self._scenes.values())

    def slot(self, key: str) -> str:
        """Give the place of a port, ``A1``."""
        scene = self._scenes.get(key)
        return str(self._slots.of(scene.view.port)) if scene is not None else ""

    def waiting(self) -> list[Scene]:
        """Give what needs a person, most urgent first."""
        if not self._scenes:
            return []
        from inspector.ui.models.scenes import needs_person, urgency

        found = [one for one in self._scenes.values() if needs_person(one) and not self.aside.has(one)]
        return sorted(found, key=lambda one: urgency(one, self._person))

    def is_second_look(self, scene: Scene) -> bool:
        """Tell whether a device waits for a second look of who is here."""
        from inspector.ui.models.second_looks import is_second_look_of

        return is_second_look_of(scene, self._person)

    def next_key(self, after: str = "") -> str:
        """Give the port after ``after`` that needs a person, round; after one that needs nobody the first."""
        keys = [one.view.key for one in self.waiting() if one.view.state != "refused"]
        start = keys.index(after) + 1 if after in keys else 0
        return next(iter((*keys[start:], *keys[:start])), "")

    def point_to(self, key: str) -> None:
        """Choose the tile of a port that has nothing to open yet, and say in clear sight what it asks."""
        scene = self._scenes.get(key)
        if scene is not None:
            self.hubs.focus_slot(self.slot(key))
            self._advice_bar().tell(scene, self.slot(key))

    def _advice_bar(self) -> AdviceBar:
        """Give the bar over the tiles, made when it is first wanted: the window paints before."""
        if self.advice_bar is None:
            from inspector.ui.bench.advice_bar import AdviceBar

            self.advice_bar = AdviceBar(self._again)
            self._right.insertWidget(0, self.advice_bar)
            self.hubs.slot_changed.connect(self.advice_bar.stay_at)
        return self.advice_bar

    # ── what comes ───────────────────────────────────────────────────────────

    def show_scenes(self, scenes: list[Scene]) -> None:
        """Show ports that are new or changed."""
        before = self._slots.hubs()
        for scene in scenes:
            self._scenes[scene.view.key] = scene
            self._slots.of(scene.view.port)
            if self.advice_bar is not None:
                self.advice_bar.follow(scene)
        if self._fold() or self._slots.hubs() != before or self._field.currentWidget() is self.empty:
            self._rebuild()
        elif self._is_seen():
            self.hubs.update_tiles([self._tile(scene) for scene in scenes])
        self._tell_queue()

    def _on_day(self, day: Day) -> None:
        counts, none = day.counts, "\u2013"
        passed, seconds = counts.first_pass_percent, day.per_phone_s
        figures = (
            (self.tr("Certified today"), str(counts.certified)),
            (self.tr("First pass"), none if passed is None else f"{passed}\u00a0%"),
            (self.tr("Refused today"), str(counts.refused)),
            (self.tr("Per device"), none if seconds is None else waiting_text(seconds)),
        )
        self.queue.set_tally(figures)

    def _on_person(self, person: Person) -> None:
        """Order what waits as it is urgent to who is here."""
        self._person = person
        self._tell_queue()

    def _on_signed_in(self) -> None:
        self._is_signed_in = True
        if not self._scenes:
            self._desk.look(self.show_past)

    def show_past(self, rows: FirstRows) -> None:
        """Show what was left and what was finished last, but not to who has yet to sign in."""
        if self._is_signed_in or not rows.needs_sign_in:
            self.empty.show_rows(rows)

    def _on_aside(self) -> None:
        if self._is_seen():
            self.hubs.update_tiles([self._tile(scene) for scene in self._scenes.values()])
        self._tell_queue()

    def _on_removed(self, key: str) -> None:
        if self.advice_bar is not None and self.advice_bar.key == key:
            self.advice_bar.clear()
        if self._scenes.pop(key, None) is not None:
            self._fold()
            self._rebuild()
            self._tell_queue()

    def _on_clock(self) -> None:
        if not self._scenes or not self._is_seen():
            return
        from inspector.ui.models.scenes import needs_person

        if self._fold():
            self._rebuild()
        waiting = [scene for scene in self._scenes.values() if needs_person(scene)]
        self.hubs.update_tiles([self._tile(scene) for scene in waiting])
        self._tell_queue()

    def _is_seen(self) -> bool:
        """Tell whether tiles are worth their time; where nobody sees them, they follow with ``showEvent``."""
        self._is_late = self._is_late or not self.isVisible()
        return not self._is_late

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_late:
            self._is_late = False
            self._fold()
            self._rebuild()
            self._show_queue()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.advice_bar is not None and not event.spontaneous():
            self.advice_bar.clear()

    def _fold(self) -> bool:
        """Find who left long ago; tells whether it is somebody else than before."""
        from inspector.ui.models.folding import is_long_gone

        now, before = datetime.now(UTC), self._folded
        self._folded = {key for key, one in self._scenes.items() if is_long_gone(one, now)}
        return self._folded != before

    def _on_fold(self, letter: str) -> None:
        self._unfolded ^= {letter}
        self._rebuild()

    def _rebuild(self) -> None:
        if not self._is_seen():
            return
        if not self._scenes:
            self._desk.look(self.show_past)
        self._field.setCurrentWidget(self.hubs if self._scenes else self.empty)
        tiles = {str(self._slots.of(one.view.port)): self._tile(one) for one in self._scenes.values()}
        self.hubs.set_hubs([self._hub(letter, last, tiles) for letter, last in self._slots.hubs().items()])

    def _hub(self, letter: str, last: int, tiles: dict[str, TileData]) -> HubData:
        ports = -(-last // 4) * 4
        row = tuple(
            tiles.get(str(slot), TileData(str(slot))) for slot in (Slot(letter, n + 1) for n in range(ports))
        )
        name = self.tr("Hub {letter}").format(letter=letter)
        return HubData(letter, name, row, self._fold_words(letter), letter in self._unfolded)

    def _fold_words(self, letter: str) -> str:
        from inspector.ui.models.folding import fold_words

        gone = [self._scenes[key] for key in self._folded]
        return fold_words([one for one in gone if self._slots.of(one.view.port).hub == letter])

    def _tile(self, scene: Scene) -> TileData:
        from inspector.ui.models.scenes import put_aside, tile

        slot = self._slots.of(scene.view.port)
        if self._is_hidden(scene):
            return TileData(str(slot))
        shown = tile(scene, slot, datetime.now(UTC))
        return put_aside(shown) if self.aside.has(scene) else shown

    def _is_hidden(self, scene: Scene) -> bool:
        hub = self._slots.of(scene.view.port).hub
        return scene.view.key in self._folded and hub not in self._unfolded

    def _tell_queue(self) -> None:
        """Show who waits, at once and then at most four times a second; its key works at once."""
        self._open_next.setEnabled(bool(self.waiting()))
        if self._queue_rest.isActive():
            self._is_queue_late = True
            return
        self._queue_rest.start()
        self._show_queue()

    def _on_queue_rested(self) -> None:
        if self._is_queue_late:
            self._is_queue_late = False
            self._tell_queue()

    def _show_queue(self) -> None:
        if self._is_seen():
            now = datetime.now(UTC)
            items = [self._item(one, now) for one in self.waiting()]
            self.queue.set_items(items, len(self._scenes))
        self.titled.emit()

    def _item(self, scene: Scene, now: datetime) -> QueueItem:
        from inspector.ui.models.scenes import queue_item

        return queue_item(scene, self._slots.of(scene.view.port), now, self._person)

    # ── what a person does ───────────────────────────────────────────────────

    def _on_opened(self, slot: str) -> None:
        key = self._slots.at(slot)
        if key in self._scenes and not self._is_hidden(self._scenes[key]):
            self.opened.emit(key)

    def _on_open_next(self) -> None:
        """Open what comes after the device that is pointed to, else the most urgent; a refused one last."""
        keys = [one.view.key for one in self.waiting()]
        key = self.next_key(after=self.advice_bar.key if self.advice_bar is not None else "")
        if key or keys:
            self.opened.emit(key or keys[0])

    @staticmethod
    def _state(scene: Scene) -> SessionState:
        return scene.view.state

    def _here(self) -> str:
        return self._slots.at(self.hubs.current_slot())

    def _on_read_again(self) -> None:
        key = self._here()
        scene = self._scenes.get(key)
        if scene is not None:
            again = self._state(scene) == "closed_before"
            self._desk.do(lambda _, bench: bench.read_again(key, again=again))

    def _on_put_aside(self) -> None:
        """Take the tile of a device that is done or gone away; its work stays in the store."""
        key = self._here()
        scene = self._scenes.get(key)
        done = ("certified", "refused", "gone", "closed_before")
        if scene is not None and self._state(scene) in done:
            self._desk.do(lambda _, bench: bench.forget(key))

    def show_first(self, slot: str) -> None:
        """Put the focus on a port."""
        self.hubs.focus_slot(slot)
        if not self.hubs.current_slot():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

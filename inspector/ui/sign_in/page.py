# SPDX-License-Identifier: Apache-2.0
"""The sign-in page: scan a badge, or choose a name and type its PIN. Covers the whole window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from inspector import __version__
from inspector.ui import i18n
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.painting import colour, fits, lines, paint_card, paint_line, paint_lines
from inspector.ui.widgets.person_row import PersonData, PersonRow
from inspector.ui.widgets.pin_pad import PinPad
from inspector.ui.widgets.states import StripState
from inspector.ui.widgets.strip import Strip, StripShape
from inspector.ui.widgets.text import Text, label, small

_POINTS = 25
_FIRST_SHOWN = 4
_MOST_LINES = 4
_WINDOW_KEYS = (Qt.Key.Key_F8, Qt.Key.Key_F9)
"""Language and light act here too; every other key of the window is behind the lock."""


@dataclass(frozen=True, slots=True)
class SignInFacts:
    """What the page says around the people: bench, shop, why it is locked or nothing, what goes on."""

    bench: str
    shop: str
    why: str = ""
    goes_on: str = ""
    sync: str = ""


class Mark(QWidget):
    """An icon with one or two texts beside it: the badge card, the footer's entries, a message."""

    def __init__(
        self, icon: Icon, *, ink: ColourName = "ink2", strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._ink: ColourName = ink
        self._strong = strong
        self._lead = ""
        self._text = ""
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if strong else QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed
        )
        theme_source().changed.connect(self.updateGeometry)

    def set_text(self, text: str, *, lead: str = "", icon: Icon | None = None) -> None:
        """Show words, behind a strong ``lead``."""
        self._icon = icon or self._icon
        self._lead, self._text = lead, text
        self.setAccessibleName(f"{lead} {text}".strip())
        self.setVisible(bool(lead or text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Give what is shown."""
        return f"{self._lead} {self._text}".strip()

    def sizeHint(self) -> QSize:
        current = theme()
        if self._strong:
            return QSize(current.size.stage_text // 2, _MOST_LINES * current.type.body.line)
        role = current.type.table
        edge = current.size.icon_text + current.size.keycap_pad
        return QSize(edge + text_width(role, self._text) + 1, current.type.body.line)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.rail, self.sizeHint().height()) if self._strong else self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._lead or self._text):
            return
        current = theme()
        painter = QPainter(self)
        edge, line = current.size.icon_text, current.type.body.line
        ink = current.colours.named(self._ink)
        paint_icon(painter, QPoint(0, (line - edge) // 2), self._icon, ink, edge)
        x = edge + (current.space.s if self._strong else current.size.keycap_pad)
        room = QRect(x, 0, self.width() - x, self.height())
        if not self._strong:
            paint_line(painter, room, self._text, current.type.table, "ink2")
        else:
            self._paint_words(painter, room)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        kind = theme().type
        used = 0
        if self._lead:
            used = paint_lines(painter, room, self._lead, kind.body_strong, "ink", limit=1)
        rest = room.adjusted(0, used, 0, 0)
        paint_lines(painter, rest, self._text, kind.body, "ink2", limit=_MOST_LINES - bool(used))


class BadgeCard(QWidget):
    """Says that a badge may be scanned; nothing to press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self._words()[0]} {self._words()[1]}")
        theme_source().changed.connect(self.updateGeometry)

    def _words(self) -> tuple[str, str]:
        return self.tr("Scan your badge"), self.tr("or choose your name and type your PIN")

    def sizeHint(self) -> QSize:
        return QSize(theme().size.preview, theme().type.title.line + theme().type.body.line + 64)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.queue, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        paint_card(painter, self.rect(), edge="ink", width=current.size.heavy)
        edge = current.size.icon_empty
        pad = current.space.m if current.compact else current.space.xxl
        top = (self.height() - edge) // 2
        paint_icon(painter, QPoint(pad, top), Icon.PERSON, current.colours.ink, edge)
        left = pad + edge + (current.space.m if current.compact else current.space.xl)
        room = QRect(left, 0, self.width() - left - current.space.s, 0)
        kind = current.type
        head, rest = self._words()
        first = kind.title if fits(kind.title, head, room.width(), 1) else kind.page
        below = len(lines(kind.body, rest, room.width(), 2))
        room.setTop((self.height() - first.line - below * kind.body.line) // 2)
        room.setHeight(first.line)
        paint_line(painter, room, head, first, "ink")
        room.translate(0, first.line)
        paint_lines(painter, room, rest, kind.body, "ink2")
        painter.end()


def _tall_shape() -> StripShape:
    size = theme().size
    return StripShape(size.strip_header + size.strip_gap, size.strip_header_bar, size.strip_gap)


class SignInPage(QWidget):
    """Everything of the page; the gate fills it.

    Signals:
        pin_entered: a person's id and the PIN that was typed.
    """

    pin_entered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[PersonData, ...] = ()
        self._shows_all = False
        self._chosen = ""
        self._made_width = 0
        self.rows: list[PersonRow] = []
        self.strip = Strip(shape=_tall_shape)
        self.strip.set_states([StripState.PASS] * _POINTS)
        self.strip.setAccessibleName(self.tr("Inspector"))
        self.bench = Text("", lambda kind: kind.figure)
        self.shop = Text("", lambda kind: kind.ask, "ink2")
        self.badge = BadgeCard()
        self.locked = Mark(Icon.HISTORY, ink="ink", strong=True)
        self.pad = PinPad()
        self.message = Mark(Icon.TROUBLE, ink="warnink", strong=True)
        # As wide as the pad, whatever it says.
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._others = QAction(self.tr("Someone else"), self)
        self.others = ActionButton(self._others)
        self.language, self.light = Mark(Icon.LANGUAGE), Mark(Icon.LIGHT)
        self.scanner, self.sync = Mark(Icon.SCANNER), Mark(Icon.SYNC)
        self._list = QVBoxLayout()
        self._lay_out()
        self._others.triggered.connect(self._on_others)
        self.pad.entered.connect(lambda pin: self.pin_entered.emit(self._chosen, pin))
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.say("")

    # ── build ────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        space = theme().space
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._left(), 2)
        row.addLayout(self._right(), 3)
        row.setSpacing(space.xxs)

    def _left(self) -> QVBoxLayout:
        space = theme().space
        left = QVBoxLayout()
        left.setContentsMargins(*self._margins())
        left.setSpacing(space.xs)
        left.addWidget(self.strip)
        left.addSpacing(space.xxl)
        left.addWidget(self.bench)
        left.addWidget(self.shop)
        left.addSpacing(space.xxl)
        left.addWidget(self.badge)
        left.addStretch(1)
        left.addWidget(self.locked)
        return left

    def _right(self) -> QVBoxLayout:
        space = theme().space
        people = QVBoxLayout()
        people.setSpacing(space.xxs)
        title = Text(self.tr("People at this bench"), label, "ink3")
        title.setContentsMargins(space.xs, 0, 0, 0)
        people.addWidget(title)
        people.addWidget(self._scrolled(), 1)
        pad = QVBoxLayout()
        pad.setSpacing(space.s)
        pad.addWidget(self.pad)
        pad.addWidget(self.message)
        pad.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(space.huge)
        across.addLayout(people, 1)
        across.addLayout(pad)
        right = QVBoxLayout()
        right.setContentsMargins(*self._margins())
        right.addLayout(across, 1)
        right.addLayout(self._footer())
        return right

    def _scrolled(self) -> QScrollArea:
        space = theme().space
        inner = QWidget()
        column = QVBoxLayout(inner)
        reach = space.xs
        column.setContentsMargins(reach, reach, reach, reach)  # the ring of the focus
        column.addLayout(self._list)
        column.addSpacing(space.xs)
        column.addWidget(self.others, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._list.setSpacing(space.xs + space.xxs)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(inner)
        return scrolled

    def _footer(self) -> QHBoxLayout:
        footer = QHBoxLayout()
        footer.setSpacing(theme().space.xl)
        footer.setContentsMargins(theme().space.xs, 0, 0, 0)
        for one in (self.language, self.light, self.scanner, self.sync):
            footer.addWidget(one)
        footer.addStretch(1)
        footer.addWidget(Text(f"Inspector {__version__}", small, "ink3"))
        return footer

    @staticmethod
    def _margins() -> tuple[int, int, int, int]:
        edge = theme().space.xxl if theme().compact else theme().size.rail
        return edge, edge - theme().space.xs, edge, edge - theme().space.xs

    # ── show ─────────────────────────────────────────────────────────────────

    def show_facts(self, facts: SignInFacts) -> None:
        """Say where this is, and what goes on behind it."""
        self.bench.setText(facts.bench)
        self.shop.setText(facts.shop)
        self.shop.setVisible(bool(facts.shop))
        self.locked.set_text(facts.goes_on, lead=facts.why)
        self.sync.set_text(facts.sync)
        self.scanner.set_text(self.tr("Scanner ready"))
        app = QCoreApplication.instance()
        spoken = i18n.language(app) if app is not None else "en"
        # Qt's own name for it is American English.
        name = "English" if spoken == "en" else QLocale(spoken).nativeLanguageName()
        self.language.set_text(name[:1].upper() + name[1:])

    def show_people(self, people: Sequence[PersonData]) -> None:
        """List the people, last used first; who was chosen stays chosen."""
        self._people = tuple(people)
        shown = self._people if self._shows_all else self._people[:_FIRST_SHOWN]
        while len(self.rows) > len(shown):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.deleteLater()
        while len(self.rows) < len(shown):
            self._add_row()
        for row, data in zip(self.rows, shown, strict=True):
            row.set_data(data)
        self.others.setVisible(len(shown) < len(self._people))
        known = [one.id for one in shown]
        self._choose(self._chosen if self._chosen in known else next(iter(known), ""))

    def _add_row(self) -> None:
        row = PersonRow(PersonData("", "", ""))
        row.clicked.connect(lambda _checked=False: self._on_row(row.data.id))
        self._list.addWidget(row)
        self.rows.append(row)

    @property
    def chosen(self) -> str:
        """Give the id of who is chosen."""
        return self._chosen

    def say(self, words: str) -> None:
        """Say why nobody was let in, or nothing."""
        self.message.set_text(words)
        self.message.setVisible(True)  # the room stays: nothing may jump below a finger

    def take_keys(self) -> None:
        """Let the pad have the keyboard."""
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── what a person does ───────────────────────────────────────────────────

    def _on_row(self, person_id: str) -> None:
        self._choose(person_id)
        self.say("")
        self.take_keys()

    def _choose(self, person_id: str) -> None:
        is_another = person_id != self._chosen
        self._chosen = person_id
        for row in self.rows:
            row.setChecked(row.data.id == person_id)
        names = {one.id: one.name for one in self._people}
        self.pad.setEnabled(bool(person_id))
        if is_another:
            self.pad.set_person(names.get(person_id, ""))

    def _on_others(self) -> None:
        self._shows_all = True
        self.show_people(self._people)
        self.rows[_FIRST_SHOWN].setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # What the focus did not take: no key of the window acts behind the lock.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() not in _WINDOW_KEYS)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        ids = [row.data.id for row in self.rows]
        if step and self._chosen in ids:
            self._on_row(ids[(ids.index(self._chosen) + step) % len(ids)])
        elif event.key() == Qt.Key.Key_Escape:
            self.pad.clear()
            self.take_keys()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("canvas"))
        painter.fillRect(QRect(self.width() * 2 // 5, 0, theme().size.hair, self.height()), colour("line"))
        painter.end()

    def _on_theme_changed(self) -> None:
        is_dark = theme().name == "dark"
        self.light.set_text(
            self.tr("Dark") if is_dark else self.tr("Light"), icon=Icon.DARK if is_dark else Icon.LIGHT
        )
        self.update()

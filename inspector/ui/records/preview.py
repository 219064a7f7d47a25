# SPDX-License-Identifier: Apache-2.0
"""The record at the cursor: what it came to, the device's history, and whether its certificate holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.outbox import RowState
from inspector.domain.record import Origin, RecordRow
from inspector.ui.records import words
from inspector.ui.records.loading import Opened, Trust
from inspector.ui.records.review_words import review_text
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.figure import Figure
from inspector.ui.widgets.painting import colour, lines, paint_line, paint_lines, paint_rule
from inspector.ui.widgets.states import DeliveryState, delivery_word, grade_word, waiting_text
from inspector.ui.widgets.strip import Strip
from inspector.ui.widgets.text import Text, label
from inspector.ui.words import say

_MOST_SHOWN = 6
_DELIVERY = {
    RowState.PENDING: DeliveryState.WAITING,
    RowState.SENDING: DeliveryState.SENDING,
    RowState.DELIVERED: DeliveryState.DONE,
    RowState.PARKED: DeliveryState.PARKED,
    RowState.DROPPED: DeliveryState.DROPPED,
    RowState.HELD: DeliveryState.HELD,
}


class Story(QWidget):
    """The attempts of one device, one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RecordRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self.updateGeometry)

    def set_rows(self, rows: Sequence[RecordRow]) -> None:
        """Show these, the newest first."""
        self._rows = tuple(rows[:_MOST_SHOWN])
        self.setAccessibleName("; ".join(self._sentence(row) for row in self._rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().size.rail * 3, len(self._rows) * self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, row in enumerate(self._rows):
            self._paint_row(painter, QRect(0, place * self._height(), self.width(), self._height()), row)
        painter.end()

    def _paint_row(self, painter: QPainter, rect: QRect, row: RecordRow) -> None:
        current = theme()
        kind, space = current.type, current.space
        icon, ink = words.look(row)
        edge = current.size.icon_text
        top = rect.y() + space.xs
        paint_icon(painter, QPoint(rect.x(), top + 1), icon, current.colours.named(ink), edge)
        left = edge + space.s
        line = QRect(left, top, rect.width() - left, kind.body_strong.line)
        paint_line(painter, line, self._result(row), kind.body_strong, "ink")
        line.translate(0, kind.body_strong.line)
        paint_line(painter, line, self._detail(row), kind.small, "ink3")
        paint_rule(painter, rect.x(), rect.bottom(), rect.width())

    def _result(self, row: RecordRow) -> str:
        grade = grade_word(row.grade) if row.grade is not None else ""
        return ", ".join(part for part in (words.standing(row), grade) if part)

    def _detail(self, row: RecordRow) -> str:
        attempt = self.tr("attempt {number}").format(number=row.attempt)
        return f"{words.begun(row)} · {attempt} · {row.technician}"

    def _sentence(self, row: RecordRow) -> str:
        return f"{self._result(row)}, {self._detail(row)}"

    def _height(self) -> int:
        kind, space = theme().type, theme().space
        return kind.body_strong.line + kind.small.line + 2 * space.xs


class TrustLine(QWidget):
    """Whether the certificate is what was signed, with the shield."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon.UNKNOWN
        self._ink: ColourName = "ink3"
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_trust(self, trust: Trust | None, *, is_closed: bool) -> None:
        """Show what came of the check; None: there is no certificate."""
        if trust is None:
            text = (
                self.tr("No certificate: the device was refused.")
                if is_closed
                else self.tr("Not signed yet.")
            )
            self._show(Icon.NOT_APPLICABLE, "ink3", text)
        elif not trust.holds:
            self._show(Icon.UNTRUSTED, "bad", say(trust.words))
        elif trust.is_training:
            self._show(
                Icon.TRUSTED, "warnink", self.tr("Signature and digest hold. Training: certifies nothing.")
            )
        else:
            self._show(Icon.TRUSTED, "ok", self.tr("Signature and digest hold."))

    def show_origin(self, origin: Origin) -> None:
        """Say which file a record came out of, and that nothing was inspected here."""
        told = self.tr("From {file}, line {line}. Nobody inspected it here: there is no certificate.").format(
            file=origin.file, line=origin.row
        )
        claimed = self.tr("The file says: {words}.").format(words=origin.claimed) if origin.claimed else ""
        self._show(Icon.HISTORY, "ink2", f"{told} {claimed}".strip())

    def show_damage(self, text: str) -> None:
        """Say that the record is not what was written."""
        self._show(Icon.UNTRUSTED, "bad", text)

    def clear(self) -> None:
        """Say nothing while it is being checked."""
        self._show(Icon.WAITING, "ink3", self.tr("Being checked"))

    def show_nothing(self) -> None:
        """Say that there is nothing to check."""
        self._show(Icon.NOT_APPLICABLE, "ink3", words.NONE)

    def text(self) -> str:
        """Give what is said."""
        return self._text

    def heightForWidth(self, width: int) -> int:
        kind = theme().type.body
        return len(lines(kind, self._text, max(1, width - self._left()), 5)) * kind.line

    def sizeHint(self) -> QSize:
        width = self.width() or theme().size.evidence
        return QSize(theme().size.rail * 2, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        paint_icon(
            painter, QPoint(0, 1), self._icon, current.colours.named(self._ink), current.size.icon_text
        )
        room = QRect(self._left(), 0, self.width() - self._left(), self.height())
        paint_lines(painter, room, self._text, current.type.body, "ink", limit=5)
        painter.end()

    def _show(self, icon: Icon, ink: ColourName, text: str) -> None:
        self._icon, self._ink, self._text = icon, ink, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @staticmethod
    def _left() -> int:
        return theme().size.icon_text + theme().space.xs


def sync_text(opened: Opened) -> str:
    """Say where the certificate is on its way, or that it has nowhere to go; first whether it is held."""
    held = words.translate(
        "Records", "Held: its lot was rejected. What waits is not sent until it is countersigned."
    )
    told = _on_its_way(opened)
    return f"{held}\n{told}" if opened.held_by else told


def _on_its_way(opened: Opened) -> str:
    parts = []
    for row in opened.deliveries:
        parts.append(f"{row.destination}: {delivery_word(_DELIVERY[row.state])}")
        if row.last_error and row.state is not RowState.DELIVERED:
            parts.append(say(row.last_error))
    if parts:
        return "\n".join(parts)
    return (
        words.translate("Records", "Goes nowhere: no registry is set.")
        if opened.trust is not None
        else words.NONE
    )


class Preview(QFrame):
    """The panel at the right of the table."""

    def __init__(self, buttons: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = Text("", lambda kind: kind.page)
        self.number = Text("", lambda kind: kind.number)
        self.strip = Strip()
        self.grade, self.battery, self.time = Figure(), Figure(), Figure()
        self.story = Story()
        self.trust = TrustLine()
        self.review = Text("", ink="ink2", wrap=True)
        self.sync = Text("", ink="ink2", wrap=True)
        self._told = QWidget()
        self._column = QVBoxLayout(self._told)
        for top in (self.model, self.number, self.strip):
            self._column.addWidget(top)
        self._column.addLayout(self._figures())
        for title, widget in (
            (self.tr("This device"), self.story),
            (self.tr("Trust"), self.trust),
            (self.tr("Review"), self.review),
            (self.tr("Sync"), self.sync),
        ):
            self._column.addWidget(Text(title, label, "ink3"))
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._area = self._scrolled(self._told)
        self._outer.addWidget(self._area, 1)  # many attempts are longer than a small window
        self._outer.addLayout(self._buttons(buttons))
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.clear()

    @staticmethod
    def _scrolled(told: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(told)
        told.setAutoFillBackground(False)
        return area

    def _buttons(self, buttons: Sequence[QAction]) -> QGridLayout:
        """Put the first, which opens the record, over the others."""
        self._grid = QGridLayout()
        self._grid.addWidget(ActionButton(buttons[0], ButtonKind.PRIMARY), 0, 0, 1, 2)
        icons = (Icon.PRINTER, Icon.EXPORT, Icon.COPY, Icon.SECOND_LOOK, Icon.NOT_APPLICABLE)
        for place, (action, icon) in enumerate(zip(buttons[1:], icons, strict=True)):
            self._grid.addWidget(ActionButton(action, icon=icon), 1 + place // 2, place % 2)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        return self._grid

    def _figures(self) -> QHBoxLayout:
        self._figure_row = QHBoxLayout()
        for name, one in (
            (self.tr("Grade"), self.grade),
            (self.tr("Battery"), self.battery),
            (self.tr("Time"), self.time),
        ):
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(Text(name, label, "ink3"))
            pair.addWidget(one)
            self._figure_row.addLayout(pair)
        self._figure_row.addStretch()
        return self._figure_row

    def clear(self) -> None:
        """Show that no record is at the cursor."""
        self.model.setText(words.NONE)
        self.number.setText("")
        self.strip.set_states(())
        for figure in (self.grade, self.battery, self.time):
            figure.set_value(words.NONE)
        self.story.set_rows(())
        self.trust.show_nothing()
        self.review.setText("")
        self.sync.setText("")
        self._fit()

    def show_row(self, row: RecordRow) -> None:
        """Show what the table knows; the rest is being read."""
        self.model.setText(row.model or words.NONE)
        self.number.setText(words.number(row))
        self.strip.set_states(words.strip(row))
        self.grade.set_value(grade_word(row.grade) if row.grade is not None else words.NONE)
        self.battery.set_value(
            str(row.battery) if row.battery is not None else words.NONE, "%" if row.battery else ""
        )
        seconds = (
            int((row.finished_at - row.started_at).total_seconds()) if row.finished_at is not None else None
        )
        self.time.set_value(waiting_text(seconds) if seconds is not None else words.NONE)
        self.story.set_rows((row,))
        if row.origin is not None:
            self.trust.show_origin(row.origin)
        else:
            self.trust.clear()
        self.review.setText(words.NONE if row.origin is not None else "")
        self.sync.setText(words.NONE if row.origin is not None else "")
        self._fit()

    def show_opened(self, opened: Opened) -> None:
        """Show what was read."""
        self.story.set_rows(opened.history)
        self.trust.show_trust(opened.trust, is_closed=opened.inspection.state.is_closed)
        self.review.setText(review_text(opened.review, opened.review_trouble, opened.texts))
        self.sync.setText(sync_text(opened))
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("surface"))
        painter.fillRect(QRect(0, 0, theme().size.hair, self.height()), colour("line"))
        painter.end()

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.m if theme().compact else space.l
        right = max(side, theme().size.scroll_bar + space.xxs)  # the scroll bar, where one is needed
        self._column.setContentsMargins(side, space.m, right, space.s)
        self._outer.setContentsMargins(theme().size.hair, 0, 0, 0)
        self._grid.setContentsMargins(side, space.s, side, space.m)
        self._column.setSpacing(space.s)
        self._grid.setSpacing(space.xs)
        self._figure_row.setSpacing(space.l)
        self.setFixedWidth(theme().size.evidence)
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Give what is told the panel's width, and the height that it takes at that width."""
        width = theme().size.evidence - theme().size.hair
        height = self._column.totalHeightForWidth(width)
        self._told.setFixedSize(width, max(height, self._area.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

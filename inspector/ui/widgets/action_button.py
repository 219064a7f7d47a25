# SPDX-License-Identifier: Apache-2.0
"""Give an action its button: icon, label, keycap, always the action's own.

What does not fit goes in this order: one line becomes two, the icon goes, the
type gets smaller. The label is never cut and the keycap never goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName, TypeRole
from inspector.ui.widgets.keycap import caps_width, key_names, paint_caps, plain_text
from inspector.ui.widgets.painting import LEFT, fits, lines, paint_card, paint_line

_EMPHASIS = 2.4
"""The stroke, on the 24 grid, of check and cross."""


class ButtonKind(Enum):
    """What a button means."""

    PLAIN = "plain"
    PRIMARY = "primary"
    PASS = "pass"
    FAIL = "fail"
    CHOSEN = "chosen"


class ButtonSize(Enum):
    """How high a button is: 32, 44, 68 (verdicts) or 72 px (sign)."""

    SMALL = "small"
    NORMAL = "normal"
    VERDICT = "verdict"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class _Inks:
    fill: ColourName
    edge: ColourName
    ink: ColourName


_INKS = {
    ButtonKind.PLAIN: _Inks("surface", "border", "ink"),
    ButtonKind.PRIMARY: _Inks("accent", "accent", "onaccent"),
    ButtonKind.PASS: _Inks("ok", "ok", "onok"),
    ButtonKind.FAIL: _Inks("surface", "bad", "bad"),
    ButtonKind.CHOSEN: _Inks("accentsoft", "accent", "ink"),
}
_OFF = _Inks("sunken", "line", "ink3")


@dataclass(frozen=True, slots=True)
class _Fit:
    """How the label is set: its role, the lines allowed, whether the icon stays."""

    role: TypeRole
    limit: int
    with_icon: bool


class ActionButton(QAbstractButton):
    """A button that shows and triggers a QAction.

    Text, shortcut, being on and tool tip are the action's. ``set_off_reason``
    makes the button say why it is off; ``set_auto`` that it needs no hand. A
    click does not take the focus from the page; Tab reaches the button, which
    then takes Space and Enter itself.
    """

    def __init__(
        self,
        action: QAction,
        kind: ButtonKind = ButtonKind.PLAIN,
        size: ButtonSize = ButtonSize.NORMAL,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._kind = kind
        self._size = size
        self._icon = icon
        self._off_reason = ""
        self._auto_text = ""
        self._caps: tuple[str, ...] = ()
        self._told: tuple[object, ...] = ()
        self._painted: tuple[object, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_action_changed)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_action_changed()

    def bound_action(self) -> QAction:
        """Return the action behind the button."""
        return self._action

    def set_kind(self, kind: ButtonKind) -> None:
        """Change what the button means."""
        self._kind = kind
        self.update()

    def set_off_reason(self, reason: str) -> None:
        """Say in the button's own text why it is off (``Sign: 2 points open``); empty: its action's text."""
        self._off_reason = reason
        self._on_action_changed()

    def set_auto(self, text: str) -> None:
        """Say that it happens by itself (``Pass when full``, key ``auto``); empty: as usual."""
        self._auto_text = text
        self._on_action_changed()

    def caps(self) -> tuple[str, ...]:
        """Return the keycaps that the button shows."""
        return self._caps

    def shows_whole_label(self) -> bool:
        """Tell whether the label is shown uncut at the present width."""
        fit = self._fit()
        return fits(fit.role, self.text(), self._label_width(fit), fit.limit)

    def event(self, event: QEvent) -> bool:
        # A shortcut of the page would win over the button that has the focus.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        role = self._roles()[0]
        return QSize(self._frame_width(with_icon=True) + text_width(role, self.text()) + 1, self._height())

    def minimumSizeHint(self) -> QSize:
        role = self._roles()[-1]
        label = _narrowest(role, self.text(), self._most_lines(role))
        return QSize(self._frame_width(with_icon=False) + label + 1, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        how = (self._kind, self.isEnabled(), self.isDown(), self.underMouse(), self._told, self.size(), ratio)
        if self._painted is None or self._painted[0] != how:
            self._painted = how, self._pixmap(painter, ratio)
        painter.drawPixmap(0, 0, self._painted[1])
        painter.end()

    def _pixmap(self, outer: QPainter, ratio: float) -> QPixmap:
        """Give the button painted once: its neighbours change far more often than it does."""
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHints(outer.renderHints())
        inks = _INKS[self._kind] if self.isEnabled() else _OFF
        self._paint_ground(painter, inks)
        self._paint_content(painter, inks, self._fit())
        painter.end()
        return pixmap

    def _paint_ground(self, painter: QPainter, inks: _Inks) -> None:
        current = theme()
        pressed = self.isDown()
        fill: ColourName = "sunken" if pressed and inks.fill == "surface" else inks.fill
        edge: ColourName = "ink" if pressed or (self.isEnabled() and self.underMouse()) else inks.edge
        width = current.size.heavy if pressed else current.size.hair
        paint_card(painter, self.rect(), fill=fill, edge=edge, width=width, radius=current.radius.control)

    def _paint_content(self, painter: QPainter, inks: _Inks, fit: _Fit) -> None:
        gap = self._gap()
        shown = lines(fit.role, self.text(), self._label_width(fit), fit.limit)
        label = max((text_width(fit.role, line) for line in shown), default=0)
        caps = self.caps()
        x = self._pad() + (0 if self._spreads() else self._slack(label, fit) // 2)
        middle = self.height() // 2
        if fit.with_icon and self._icon is not None:
            edge = self._icon_px()
            top = QPoint(x, middle - edge // 2)
            paint_icon(painter, top, self._icon, _hex(inks.ink), edge, self._stroke())
            x += edge + gap
        if self._size is ButtonSize.SIGN:
            x = max(x, (self.width() - label) // 2)
        self._paint_label(painter, x, shown, fit.role, inks)
        if caps:
            left = self.width() - self._pad() - caps_width(caps) if self._spreads() else x + label + gap
            paint_caps(
                painter, QPoint(left, middle), caps, ink=inks.ink, edge=self._cap_edge(inks), fill=None
            )

    def _paint_label(
        self, painter: QPainter, x: int, shown: tuple[str, ...], role: TypeRole, inks: _Inks
    ) -> None:
        top = (self.height() - len(shown) * role.line) // 2
        for index, line in enumerate(shown):
            row = QRect(x, top + index * role.line, text_width(role, line) + 1, role.line)
            paint_line(painter, row, line, role, inks.ink, LEFT)

    def _cap_edge(self, inks: _Inks) -> ColourName:
        return "border" if not self.isEnabled() else inks.ink

    def _slack(self, label: int, fit: _Fit) -> int:
        return self.width() - self._frame_width(with_icon=fit.with_icon) - label

    def _spreads(self) -> bool:
        """Verdicts and the sign button put their keycap at the right edge."""
        return self._size in (ButtonSize.VERDICT, ButtonSize.SIGN)

    def _roles(self) -> tuple[TypeRole, ...]:
        kind = theme().type
        if self._size is ButtonSize.SIGN:
            return (kind.page, kind.tile, kind.body_strong)
        if self._size is ButtonSize.VERDICT:
            roles = (kind.heading, kind.body_strong, kind.small_strong)
            return roles if theme().compact else (kind.tile, *roles)
        if self._size is ButtonSize.SMALL:
            return (kind.table_strong, kind.small_strong)
        return (kind.body_strong, kind.table_strong, kind.small_strong)

    def _fit(self) -> _Fit:
        """Return the first way to set the label that shows it whole."""
        ways = [
            _Fit(role, limit, with_icon)
            for role in self._roles()
            for with_icon in (True, False)
            for limit in range(1, self._most_lines(role) + 1)
        ]
        for way in ways:
            if fits(way.role, self.text(), self._label_width(way), way.limit):
                return way
        return ways[-1]

    def _most_lines(self, role: TypeRole) -> int:
        return max(1, min(2, self._height() // role.line))

    def _label_width(self, fit: _Fit) -> int:
        return self.width() - self._frame_width(with_icon=fit.with_icon)

    def _frame_width(self, *, with_icon: bool) -> int:
        """Return all of the width but the label's."""
        width = 2 * self._pad()
        if with_icon and self._icon is not None:
            width += self._icon_px() + self._gap()
        if caps := self.caps():
            width += caps_width(caps) + self._gap()
        return width

    def _height(self) -> int:
        size = theme().size
        return {
            ButtonSize.SMALL: size.control_small,
            ButtonSize.NORMAL: size.control,
            ButtonSize.VERDICT: size.verdict,
            ButtonSize.SIGN: size.sign,
        }[self._size]

    def _pad(self) -> int:
        space = theme().space
        if self._size is ButtonSize.SMALL or (self._spreads() and theme().compact):
            return space.xs + space.xxs // 2
        return space.m

    def _gap(self) -> int:
        space = theme().space
        return space.s if self._spreads() and not theme().compact else space.xs

    def _icon_px(self) -> int:
        size = theme().size
        if self._size is ButtonSize.SMALL:
            return size.icon_text
        if self._size is ButtonSize.SIGN:
            return size.icon_pass
        if self._size is ButtonSize.VERDICT:
            return size.icon_pass if self._kind is ButtonKind.PASS else size.icon_verdict
        return size.icon

    def _stroke(self) -> float:
        return _EMPHASIS if self._icon in (Icon.PASS, Icon.FAIL) else 0.0

    def _on_action_changed(self) -> None:
        text = self._auto_text or self._off_reason or plain_text(self._action)
        is_on = self._action.isEnabled() and not self._auto_text
        tip = self._action.toolTip() if self._action.toolTip() != self._action.iconText() else ""
        caps = (self.tr("auto"),) if self._auto_text else key_names(self._action.shortcut())
        if (text, is_on, tip, caps) != self._told:
            self._told, self._caps = (text, is_on, tip, caps), caps
            self._tell(text, tip, is_on=is_on)

    def _tell(self, text: str, tip: str, *, is_on: bool) -> None:
        self.setText(text)
        self.setEnabled(is_on)
        self.setToolTip(tip)
        self.setAccessibleName(text)
        self.setAccessibleDescription(" ".join(self._caps))
        self.updateGeometry()
        self.update()

    def _on_theme_changed(self) -> None:
        self._painted = None
        self.updateGeometry()
        self.update()


def _hex(name: ColourName) -> str:
    return theme().colours.named(name)


def _narrowest(role: TypeRole, text: str, limit: int) -> int:
    """Return the least width at which text shows whole in ``limit`` lines."""
    words = text.split()
    widest = text_width(role, text)
    if limit == 1 or len(words) < 2:
        return widest
    cuts = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return min(max(text_width(role, upper), text_width(role, lower)) for upper, lower in cuts) + 2

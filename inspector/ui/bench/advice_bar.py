# SPDX-License-Identifier: Apache-2.0
"""Say above the tiles what a device asks that has nothing to open yet: what happened, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.services.bench import SessionState
from inspector.ui.models.scenes import line, model_name, needs_person
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton, ButtonSize
from inspector.ui.widgets.announce import announce
from inspector.ui.widgets.painting import colour
from inspector.ui.widgets.text import Text, body, body_strong
from inspector.ui.words import advice_of, title_of

if TYPE_CHECKING:
    from inspector.ui.desk import Scene

translate = QCoreApplication.translate
_FACTS = ("manufacturer", "product", "serial", "state", "mode")
_STROKE = 2.0


def advice(scene: Scene) -> tuple[str, str]:
    """Give what happened with a device and what to do (may be empty), in the window's language."""
    trouble = scene.view.trouble
    if trouble is not None:
        return title_of(trouble), advice_of(trouble)
    if scene.view.state is SessionState.UNKNOWN:
        happened = translate("Scene", "No driver answers to it.")
        return happened, translate("Scene", "Seen: {0}").format(_seen(scene))
    return line(scene), ""


def _seen(scene: Scene) -> str:
    """Give all that was seen of a device without opening it."""
    port = scene.view.port
    facts = [port.facts.get(name, "") for name in _FACTS]
    vid, pid = port.facts.get("vid", ""), port.facts.get("pid", "")
    usb = f"USB {vid}:{pid}" if vid else ""
    return " · ".join(dict.fromkeys(part for part in (*facts, usb, port.address) if part))


class AdviceBar(QFrame):
    """The bar of one device: slot and name, what happened, what to do, and a button that reads it again.

    ``key`` is the device's, empty while the bar is hidden.
    """

    def __init__(self, again: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._slot = ""
        self._is_wanted = False
        self._happened = Text("", body_strong, wrap=True)
        self._to_do = Text("", body, wrap=True)
        self._words = QVBoxLayout()
        self._words.addWidget(self._happened)
        self._words.addWidget(self._to_do)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        button = ActionButton(again, size=ButtonSize.SMALL)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def tell(self, scene: Scene, slot: str) -> None:
        """Show what a device asks, and say it aloud."""
        happened, to_do = advice(scene)
        self.key, self._slot = scene.view.key, slot
        self._is_wanted = needs_person(scene)
        self._happened.setText(f"{slot} · {model_name(scene)}: {happened}")
        self._to_do.setText(to_do)
        self._to_do.setVisible(bool(to_do))
        said = " ".join(part for part in (self._happened.text(), to_do) if part)
        if said != self.accessibleName():
            self.setAccessibleName(said)
            announce(self, said)
        self.update()
        self.show()

    def follow(self, scene: Scene) -> None:
        """Say what the device asks now; one that can be opened says it on its tile."""
        if scene.view.key != self.key:
            return
        if scene.view.inspection is None:
            self.tell(scene, self._slot)
        else:
            self.clear()

    def stay_at(self, slot: str) -> None:
        """Go when another slot is chosen: the button would read that one."""
        if slot != self._slot:
            self.clear()

    def clear(self) -> None:
        """Go."""
        self.key = self._slot = ""
        self.setAccessibleName("")
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        current, (fill, ink) = theme(), self._colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(fill))
        hair = current.size.hair
        painter.fillRect(QRect(0, self.height() - hair, self.width(), hair), colour(ink))
        edge = current.size.icon
        icon = Icon.TROUBLE if self._is_wanted else Icon.UNKNOWN
        top = QPoint(current.space.l, (self.height() - edge) // 2)
        paint_icon(painter, top, icon, current.colours.named(ink), edge, _STROKE)
        painter.end()

    def _colours(self) -> tuple[ColourName, ColourName]:
        return ("warnsoft", "warnink") if self._is_wanted else ("accentsoft", "accent")

    def _on_theme_changed(self) -> None:
        space = theme().space
        left = space.l + theme().size.icon + space.s
        self._row.setContentsMargins(left, space.s, space.l, space.s)
        self._row.setSpacing(space.m)
        self._words.setSpacing(0)
        self.update()

# SPDX-License-Identifier: Apache-2.0
"""Draw the focus ring around whatever has the keyboard, never removed.

Widgets whose delegates draw their own ring (lists, tiles) set the attribute
``paints_own_focus`` to True and are left alone.
"""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from inspector.ui.theme.live import theme
from inspector.ui.widgets.painting import paint_focus


class _FrameStyle(QProxyStyle):
    """Give the frame the room that the ring needs around its widget."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        # Above the widget, the ring is the window's or the scroll area's: no layout without margins cuts it.
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returnData)

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            size = theme().size
            return size.focus_gap + size.focus_width
        return super().pixelMetric(metric, option, widget)


class FocusRing(QFocusFrame):
    """The 3 px ring with its 2 px gap, following the application's focus.

    Make one per window, after its content; it follows by itself.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._style = _FrameStyle("Fusion")
        self.setStyle(self._style)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        size = theme().size
        reach = size.focus_gap + size.focus_width
        painter = QPainter(self)
        paint_focus(painter, self.rect().adjusted(reach, reach, -reach, -reach), theme().radius.control)
        painter.end()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        follows = (
            new is not None
            and new is not self._window
            and new.window() is self._window
            and not getattr(new, "paints_own_focus", False)
        )
        # The stubs do not know that None takes the ring away.
        self.setWidget(new if follows else None)  # type: ignore[arg-type]
        if not follows:
            self.hide()

# SPDX-License-Identifier: Apache-2.0
"""The stage of a photo: what the camera sees, a place to drop a file, or one photo large."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.ui.inspection.camera import CameraState
from inspector.ui.inspection.stage import Stage
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.painting import CENTER, colour, paint_card, paint_lines
from inspector.ui.widgets.point_heading import PointHeading


class PhotoFrame(QWidget):
    """A picture as large as fits; without one the place to drop a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme_source().changed.connect(self.update)

    @property
    def image(self) -> QImage:
        """The picture that is seen; a null one where there is none."""
        return self._image

    def show_image(self, image: QImage, words: str) -> None:
        """Show a picture, or where it is null the words."""
        self._image, self._words = image, words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image.isNull():
            self._paint_place(painter)
        else:
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint(), size)
            place.moveCenter(self.rect().center())
            painter.fillRect(place, colour("sunken"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        painter.end()

    def _paint_place(self, painter: QPainter) -> None:
        current = theme()
        paint_card(painter, self.rect(), fill="surface", edge="border", dashed=True)
        side, role = current.size.icon_empty, current.type.body
        middle = self.rect().center()
        top = middle.y() - side - current.space.s
        paint_icon(painter, QPoint(middle.x() - side // 2, top), Icon.CAMERA, current.colours.ink3, side)
        words = QRect(0, middle.y(), self.width(), 4 * role.line)
        room = words.adjusted(current.space.xl, 0, -current.space.xl, 0)
        paint_lines(painter, room, self._words, role, "ink2", limit=4, align=CENTER)


class PhotoStage(Stage):
    """Takes a photo of one thing, or shows one of its photos."""

    def __init__(
        self, choose: QAction, remove: QAction, back: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.heading = PointHeading()
        self.frame = PhotoFrame()
        self._state = CameraState.LOOKING
        self._is_seen = False
        self.close_it = QAction(self.tr("Back"), self)
        self.close_it.triggered.connect(back.trigger)
        self._choose = ActionButton(choose)
        self._remove = ActionButton(remove, icon=Icon.REMOVE)
        bottom = QHBoxLayout()
        for button in (self._choose, self._remove, ActionButton(self.close_it)):
            bottom.addWidget(button)
        bottom.addStretch(1)
        for one in (self.heading, self.trouble):
            self.column.addWidget(one)
        self.column.addWidget(self.frame, 1)
        self.column.addLayout(bottom)

    @property
    def is_live(self) -> bool:
        """Tell whether Space takes what the camera sees."""
        return not self._is_seen and self._state is CameraState.LIVE and not self.frame.image.isNull()

    def ask(self, name: str, state: CameraState) -> None:
        """Ask for a photo of ``name``."""
        self._is_seen = False
        self._show_buttons()
        self.heading.set_point(None, self.tr("Photo of {0}").format(name))
        self.tell_camera(state)

    def tell_camera(self, state: CameraState) -> None:
        """Say what there is to take it with."""
        self._state = state
        self._show_buttons()
        if not self._is_seen:
            self.frame.show_image(QImage(), self._camera_words(state))

    def see(self, image: QImage) -> None:
        """Show what the camera sees."""
        if not self._is_seen and self._state is CameraState.LIVE:
            self.frame.show_image(image, self._camera_words(self._state))

    def show_photo(self, name: str, image: QImage) -> None:
        """Show a photo large; a null picture while it is being read."""
        self._is_seen = True
        self._show_buttons()
        self.heading.set_point(None, self.tr("Photo of {0}").format(name))
        self.frame.show_image(image, self.tr("Reading the photo…") if image.isNull() else name)

    def pass_words(self) -> str:
        """Say what Space does here."""
        if self._is_seen:
            return self.tr("Back")
        return self.tr("Take the photo") if self._state is CameraState.LIVE else self.tr("Choose a file")

    def _show_buttons(self) -> None:
        # Without a camera the large button chooses a file.
        self._choose.setVisible(not self._is_seen and self._state is CameraState.LIVE)
        self._remove.setVisible(self._is_seen)

    def _camera_words(self, state: CameraState) -> str:
        drop = self.tr("Drop a picture here, paste one, or choose a file.")
        said = {
            CameraState.LOOKING: self.tr("Looking for a camera."),
            CameraState.LIVE: self.tr("Space takes the photo."),
            CameraState.NOT_INSTALLED: self.tr("The extra “camera” of this program is not installed."),
            CameraState.NONE: self.tr("No camera is plugged in."),
            CameraState.FAILED: self.tr("The camera cannot be used here; the log says why."),
        }
        return said[state] if state is CameraState.LIVE else f"{said[state]}\n{drop}"

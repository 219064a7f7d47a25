# SPDX-License-Identifier: Apache-2.0
"""The bench's camera: optional, by Qt's multimedia, which the extra ``camera`` brings."""

from __future__ import annotations

import importlib
import importlib.util
import logging
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from inspector.domain.errors import BenchTrouble
from inspector.ui.pictures import Pictures

_LOG = logging.getLogger(__name__)
_MODULE = "PySide6.QtMultimedia"


class CameraState(Enum):
    """What there is to take a photo with."""

    LOOKING = "looking"
    LIVE = "live"
    NOT_INSTALLED = "not installed"
    NONE = "none"
    FAILED = "failed"


class Camera(QObject):
    """The first camera of the machine, from ``start`` to ``stop``.

    Modules are loaded and frames converted off the GUI thread; frames that come
    meanwhile are left out.

    Signals:
        state_changed: there is a camera now, or none; ask ``state``.
        frame: a new picture; carries a QImage.
    """

    state_changed = Signal()
    frame = Signal(QImage)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = Pictures(self)
        self._state = CameraState.LOOKING
        self._is_wanted = False
        self._is_converting = False
        self._parts: tuple[Any, ...] = ()

    @property
    def state(self) -> CameraState:
        """What there is."""
        return self._state

    def start(self) -> None:
        """Look for a camera and show what it sees; ``state_changed`` follows."""
        self._is_wanted = True
        self._enter(CameraState.LOOKING)
        self._pictures.do(_load, self._on_loaded, self._on_trouble)

    def stop(self) -> None:
        """Let go of the camera."""
        self._is_wanted = False
        parts, self._parts = self._parts, ()
        if parts:
            parts[0].stop()
            for one in parts:
                one.deleteLater()

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        _LOG.warning("no camera: %s", trouble)
        self._enter(CameraState.FAILED)

    def _on_loaded(self, module: Any) -> None:
        if not self._is_wanted or self._parts:
            return
        if module is None:
            self._enter(CameraState.NOT_INSTALLED)
            return
        device = module.QMediaDevices.defaultVideoInput()
        if device.isNull():
            self._enter(CameraState.NONE)
            return
        camera, sink, session = module.QCamera(device), module.QVideoSink(), module.QMediaCaptureSession()
        session.setCamera(camera)
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._on_frame)
        camera.errorOccurred.connect(lambda *_: self._enter(CameraState.FAILED))
        self._parts = (camera, sink, session)
        camera.start()
        self._enter(CameraState.LIVE)

    def _on_frame(self, frame: Any) -> None:
        if not self._is_converting:
            self._is_converting = True
            self._pictures.do(frame.toImage, self._on_image, lambda _: self._on_image(QImage()))

    def _on_image(self, image: QImage) -> None:
        self._is_converting = False
        if self._is_wanted and not image.isNull():
            self.frame.emit(image)

    def _enter(self, state: CameraState) -> None:
        self._state = state
        self.state_changed.emit()


def _load() -> Any:
    """Load Qt's multimedia; None without the extra; raises BenchTrouble where it does not load."""
    if importlib.util.find_spec(_MODULE) is None:
        return None
    try:
        return importlib.import_module(_MODULE)
    except ImportError as error:
        raise BenchTrouble(
            "A library of the system that cameras need is missing.", "Install it.", code=str(error)
        ) from error

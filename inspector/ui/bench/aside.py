# SPDX-License-Identifier: Apache-2.0
"""The devices that were put aside: known to the store, shown on their tiles, taken up again when opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from inspector.ui.desk import Desk, Scene


class Aside(QObject):
    """Which inspections are put aside.

    Signals:
        changed: others are put aside than before.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._uids: frozenset[str] = frozenset()
        desk.opened.connect(lambda _: self.look())

    def look(self) -> None:
        """Ask the store who is put aside."""
        self._desk.do(lambda app, _: app.inspections.aside(), self._on_found)

    def has(self, scene: Scene) -> bool:
        """Tell whether a port's device is put aside."""
        inspection = scene.view.inspection
        return inspection is not None and inspection.uid in self._uids and not inspection.state.is_closed

    def take_up(self, scene: Scene) -> None:
        """Go on with a device, on record; who may not work at it leaves it aside."""
        inspection = scene.view.inspection
        if inspection is not None and self.has(scene):
            uid = inspection.uid
            self._desk.do(
                lambda app, _: (app.inspections.take_up(uid, app.operator), app.inspections.aside())[1],
                self._on_found,
            )

    def _on_found(self, uids: frozenset[str]) -> None:
        if uids != self._uids:
            self._uids = uids
            self.changed.emit()

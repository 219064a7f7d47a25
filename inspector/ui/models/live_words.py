# SPDX-License-Identifier: Apache-2.0
"""Why a point's live test does not run on a device, and what to do instead, in the window's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from inspector.domain.checklist import Point
from inspector.domain.device import Category
from inspector.domain.live import LiveKind
from inspector.services.bench import SessionView

translate = QCoreApplication.translate

_LAPTOP_POINTS: Mapping[str, LiveKind] = {
    "touch.grid": LiveKind.TOUCH,
    "keyboard.keys": LiveKind.BUTTONS,
    "charge.supply": LiveKind.CHARGING,
}
"""Points of a laptop that ask what a live test asks elsewhere, though no laptop has one."""


def why_no_test(point: Point, view: SessionView) -> str:
    """Say why no live test runs at a point and what to do instead; empty where one runs, or none belongs."""
    kind = _kind(point, view)
    if kind is None or kind in view.live_tests:
        return ""
    return f"{_cannot(kind, view)} {_instead(kind)}"


def _kind(point: Point, view: SessionView) -> LiveKind | None:
    if point.live:
        return LiveKind(point.live)
    is_laptop = view.inspection is not None and view.inspection.identity.category is Category.LAPTOP
    return _LAPTOP_POINTS.get(point.id) if is_laptop else None


def _cannot(kind: LiveKind, view: SessionView) -> str:
    """Say what this family cannot tell over its cable."""
    if kind is LiveKind.CHARGING:
        return translate("Live", "Its charge is read once, not followed over the cable.")
    match view.driver:
        case "apple":
            return translate(
                "Live",
                "iPhones and iPads tell nothing of touches, buttons, motors or sensors over their cable.",
            )
        case "modem":
            return translate(
                "Live", "A modem answers questions; of touches, keys, motors and sensors it tells nothing."
            )
        case "laptop":
            return translate("Live", "A laptop's report is read whole: keys and touches are not followed.")
        case _:
            return translate("Live", "This device tells nothing of touches, buttons, motors or sensors.")


def _instead(kind: LiveKind) -> str:
    match kind:
        case LiveKind.TOUCH:
            return translate("Live", "Drag an icon over the whole screen, edge to edge, and press a verdict.")
        case LiveKind.BUTTONS:
            return translate("Live", "Press each one, watch what it does, and press a verdict.")
        case LiveKind.VIBRATION:
            return translate("Live", "Let it vibrate by its own settings, feel it, and press a verdict.")
        case LiveKind.SENSORS:
            return translate("Live", "Turn it, watch the picture turn with it, and press a verdict.")
        case LiveKind.CHARGING:
            return translate("Live", "Plug its charger in, look for the charging sign, and press a verdict.")

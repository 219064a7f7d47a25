# SPDX-License-Identifier: Apache-2.0
"""Name the states that widgets show, with icon, word and colours of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.tokens import ColourName


class StripState(StrEnum):
    """What a point's bar says."""

    PASS = "pass"
    FAIL = "fail"
    NOT_APPLICABLE = "not_applicable"
    CANNOT_TEST = "cannot_test"
    CURRENT = "current"
    READING = "reading"
    TODO = "todo"

    @property
    def is_done(self) -> bool:
        """Tell whether the point has its answer."""
        return self not in (StripState.CURRENT, StripState.READING, StripState.TODO)


class DeviceState(StrEnum):
    """What a port's device is doing, as the bench shows it."""

    NEEDS_YOU = "needs_you"
    WAITING_TRUST = "waiting_trust"
    READING = "reading"
    ERASE = "erase"
    READY_TO_SIGN = "ready_to_sign"
    CERTIFIED = "certified"
    REFUSED = "refused"
    GONE = "gone"
    UNKNOWN = "unknown"
    PUT_ASIDE = "put_aside"


class DeliveryState(StrEnum):
    """What becomes of a row of the outbox."""

    WAITING = "waiting"
    SENDING = "sending"
    DONE = "done"
    PARKED = "parked"
    DROPPED = "dropped"
    HELD = "held"


class CellState(StrEnum):
    """What a cell of the touch grid, or a button under test, says."""

    TODO = "todo"
    DONE = "done"
    MISSED = "missed"
    NOW = "now"


MarkState = DeviceState | Outcome | DeliveryState


@dataclass(frozen=True, slots=True)
class Look:
    """How a state looks: its icon, the icon's ink on plain ground, and a tile's head and edge.

    ``fill`` is the head's fill (None: none at all), ``on`` the ink on it,
    ``edge`` the tile's edge; ``quiet`` states do not ask for anybody.
    """

    icon: Icon
    ink: ColourName
    fill: ColourName | None = "surface"
    on: ColourName = "ink2"
    edge: ColourName = "line"
    dashed: bool = False
    quiet: bool = True


_DEVICE: dict[DeviceState, Look] = {
    DeviceState.NEEDS_YOU: Look(Icon.NEEDS_YOU, "warnink", "warn", on="onwarn", edge="warnink", quiet=False),
    DeviceState.WAITING_TRUST: Look(
        Icon.LOCK, "warnink", "warnsoft", on="warnink", edge="warnink", quiet=False
    ),
    DeviceState.ERASE: Look(Icon.ERASE, "warnink", "warnsoft", on="warnink", edge="warnink", quiet=False),
    DeviceState.READY_TO_SIGN: Look(Icon.SIGN, "accent", "accent", on="onaccent", edge="accent", quiet=False),
    DeviceState.REFUSED: Look(Icon.REFUSED, "bad", "bad", on="onbad", edge="bad", quiet=False),
    DeviceState.READING: Look(Icon.READING, "accent", on="accent"),
    DeviceState.CERTIFIED: Look(Icon.CERTIFIED, "ok", on="ok"),
    DeviceState.GONE: Look(Icon.GONE, "ink2", None, edge="border", dashed=True),
    DeviceState.UNKNOWN: Look(Icon.UNKNOWN, "ink2", None, edge="border", dashed=True),
    DeviceState.PUT_ASIDE: Look(Icon.FLAG, "warnink", on="warnink", edge="border"),
}
_OUTCOME: dict[Outcome, Look] = {
    Outcome.PASS: Look(Icon.PASS, "ok", "oksoft", on="ok"),
    Outcome.FAIL: Look(Icon.FAIL, "bad", "badsoft", on="bad"),
    Outcome.NOT_APPLICABLE: Look(Icon.NOT_APPLICABLE, "ink3", "sunken", on="ink2"),
    Outcome.NOT_TESTED: Look(Icon.UNKNOWN, "warnink", "warnsoft", on="warnink"),
}
_DELIVERY: dict[DeliveryState, Look] = {
    DeliveryState.WAITING: Look(Icon.WAITING, "ink2", "sunken", on="ink2"),
    DeliveryState.SENDING: Look(Icon.READING, "accent", "accentsoft", on="accent"),
    DeliveryState.DONE: Look(Icon.PASS, "ok", "oksoft", on="ok"),
    DeliveryState.PARKED: Look(Icon.TROUBLE, "warnink", "warnsoft", on="warnink"),
    DeliveryState.HELD: Look(Icon.AUDIT, "warnink", "warnsoft", on="warnink"),
    DeliveryState.DROPPED: Look(Icon.NOT_APPLICABLE, "ink3", "sunken", on="ink2"),
}
_POINT: dict[StripState, Look] = {
    StripState.PASS: _OUTCOME[Outcome.PASS],
    StripState.FAIL: _OUTCOME[Outcome.FAIL],
    StripState.NOT_APPLICABLE: _OUTCOME[Outcome.NOT_APPLICABLE],
    StripState.CANNOT_TEST: _OUTCOME[Outcome.NOT_TESTED],
    StripState.CURRENT: Look(Icon.NEEDS_YOU, "warn"),
    StripState.READING: Look(Icon.READING, "accent"),
}


def look(state: MarkState) -> Look:
    """Return how a device, an outcome or a delivery looks."""
    if isinstance(state, DeviceState):
        return _DEVICE[state]
    if isinstance(state, Outcome):
        return _OUTCOME[state]
    return _DELIVERY[state]


def point_look(state: StripState) -> Look | None:
    """Return how a point's row looks; None for one that is to do, which gets a ring."""
    return _POINT.get(state)


def device_word(state: DeviceState) -> str:
    """Return a device state in the window's language."""
    translate = QCoreApplication.translate
    match state:
        case DeviceState.NEEDS_YOU:
            return translate("DeviceState", "Needs you")
        case DeviceState.WAITING_TRUST:
            return translate("DeviceState", "Waiting for trust")
        case DeviceState.READING:
            return translate("DeviceState", "Reading")
        case DeviceState.ERASE:
            return translate("DeviceState", "Erase")
        case DeviceState.READY_TO_SIGN:
            return translate("DeviceState", "Ready to sign")
        case DeviceState.CERTIFIED:
            return translate("DeviceState", "Certified")
        case DeviceState.REFUSED:
            return translate("DeviceState", "Refused")
        case _:
            return _word_of_idle(state)


def _word_of_idle(state: DeviceState) -> str:
    """Return the state of a port where nothing goes on."""
    translate = QCoreApplication.translate
    if state is DeviceState.GONE:
        return translate("DeviceState", "Gone")
    if state is DeviceState.PUT_ASIDE:
        return translate("DeviceState", "Put aside")
    return translate("DeviceState", "Unknown device")


def device_word_short(state: DeviceState) -> str:
    """Return a device state for a narrow tile: one word, still not to be taken for another state."""
    translate = QCoreApplication.translate
    match state:
        case DeviceState.NEEDS_YOU:
            return translate("DeviceStateShort", "You")
        case DeviceState.WAITING_TRUST:
            return translate("DeviceStateShort", "Trust")
        case DeviceState.READY_TO_SIGN:
            return translate("DeviceStateShort", "Sign")
        case DeviceState.UNKNOWN:
            return translate("DeviceStateShort", "Unknown")
        case DeviceState.PUT_ASIDE:
            return translate("DeviceStateShort", "Aside")
        case _:
            return device_word(state)


def outcome_word(outcome: Outcome) -> str:
    """Return an outcome in the window's language."""
    translate = QCoreApplication.translate
    match outcome:
        case Outcome.PASS:
            return translate("Outcome", "Pass")
        case Outcome.FAIL:
            return translate("Outcome", "Fail")
        case Outcome.NOT_APPLICABLE:
            return translate("Outcome", "Not applicable")
        case Outcome.NOT_TESTED:
            return translate("Outcome", "Cannot test")


def delivery_word(state: DeliveryState) -> str:
    """Return a delivery state in the window's language."""
    translate = QCoreApplication.translate
    match state:
        case DeliveryState.WAITING:
            return translate("DeliveryState", "waiting")
        case DeliveryState.SENDING:
            return translate("DeliveryState", "sending")
        case DeliveryState.DONE:
            return translate("DeliveryState", "done")
        case DeliveryState.PARKED:
            return translate("DeliveryState", "parked")
        case DeliveryState.HELD:
            return translate("DeliveryState", "held")
        case DeliveryState.DROPPED:
            return translate("DeliveryState", "put aside")


def grade_word(grade: Grade) -> str:
    """Return a grade in the window's language."""
    translate = QCoreApplication.translate
    match grade:
        case Grade.PREMIUM:
            return translate("Grade", "Premium")
        case Grade.EXCELLENT:
            return translate("Grade", "Excellent")
        case Grade.GOOD:
            return translate("Grade", "Good")
        case Grade.FAIR:
            return translate("Grade", "Fair")
        case Grade.NOT_SELLABLE:
            return translate("Grade", "Not sellable")


def point_word(state: StripState) -> str:
    """Return a point's state in the window's language, for what is read aloud."""
    translate = QCoreApplication.translate
    match state:
        case StripState.PASS:
            return outcome_word(Outcome.PASS)
        case StripState.FAIL:
            return outcome_word(Outcome.FAIL)
        case StripState.NOT_APPLICABLE:
            return outcome_word(Outcome.NOT_APPLICABLE)
        case StripState.CANNOT_TEST:
            return outcome_word(Outcome.NOT_TESTED)
        case StripState.CURRENT:
            return translate("StripState", "now")
        case StripState.READING:
            return translate("StripState", "reading")
        case StripState.TODO:
            return translate("StripState", "to do")


def word(state: MarkState) -> str:
    """Return a device's, an outcome's or a delivery's state in the window's language."""
    if isinstance(state, DeviceState):
        return device_word(state)
    if isinstance(state, Outcome):
        return outcome_word(state)
    return delivery_word(state)


def waiting_text(seconds: int) -> str:
    """Return a waiting time the way the bench counts it: ``0:42``, ``1:04:10``."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

# SPDX-License-Identifier: Apache-2.0
"""What the technician sees of one port: its state, drawn from all that is known of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inspector.domain.device import DeviceIdentity, PortState, SeenPort
from inspector.domain.errors import BenchTrouble, NoDriver, NotTrusted, OurBug, PortBusy, WrongMode
from inspector.domain.inspection import Inspection, State


class SessionState(StrEnum):
    """Where a port's device stands, as the technician sees it."""

    CONNECTING = "connecting"
    WAITING_FOR_TRUST = "waiting_for_trust"
    READING = "reading"
    NEEDS_YOU = "needs_you"
    ERASE = "erase"
    AFTERCHECK = "aftercheck"
    READY = "ready"
    CERTIFIED = "certified"
    REFUSED = "refused"
    CLOSED_BEFORE = "closed_before"
    GONE = "gone"
    UNKNOWN = "unknown"
    TROUBLE = "trouble"


READABLE = (State.OPENED, State.READING, State.INSPECTING)
"""Where the device's readings are taken, or taken again."""

_BY_INSPECTION = {
    State.OPENED: SessionState.CONNECTING,
    State.READING: SessionState.READING,
    State.INSPECTING: SessionState.NEEDS_YOU,
    State.ERASE: SessionState.ERASE,
    State.AFTERCHECK: SessionState.AFTERCHECK,
    State.SIGNED: SessionState.CERTIFIED,
    State.VOID: SessionState.REFUSED,
    State.REFUSED: SessionState.REFUSED,
}

_PORT_TROUBLE: Mapping[PortState, BenchTrouble] = {
    PortState.WAITING_FOR_TRUST: NotTrusted("The device has not said yes."),
    PortState.OFFLINE: NotTrusted("The device does not answer yet.", "Wake and unlock it."),
    PortState.NO_PERMISSION: NoDriver("This user may not open the device.", "Run 'inspector doctor'."),
    PortState.BUSY: PortBusy("Another program holds the device."),
    PortState.RECOVERY: WrongMode("The device is in recovery mode."),
    PortState.BOOTLOADER: WrongMode(
        "The device is in its bootloader.", "Choose Start or Restart on its screen with its keys."
    ),
}
_MODES: Mapping[str, WrongMode] = {
    "dfu": WrongMode(
        "The device is in DFU mode: its screen stays black.",
        "Press volume up, then volume down, then hold the side key until its logo shows.",
    ),
    "apple recovery": WrongMode(
        "The device is in recovery mode.",
        "Hold the side key until it restarts; if it comes back here, restore its system.",
    ),
    "sideload": WrongMode(
        "The device waits for an update to be sent.", "Choose Reboot system now on its screen."
    ),
    "recovery": WrongMode("The device is in recovery mode.", "Choose Reboot system now on its screen."),
}
"""What to do in the modes that a source can tell apart: ``mode`` or ``state`` of a port's facts."""


@dataclass(frozen=True, slots=True)
class SessionView:
    """What is known of a session now. ``closed_uid`` names an inspection that was closed before.

    ``live_tests`` are those that the device's driver gives.
    """

    key: str
    port: SeenPort
    state: SessionState
    since: datetime
    identity: DeviceIdentity | None = None
    inspection: Inspection | None = None
    trouble: BenchTrouble | None = None
    driver: str = ""
    closed_uid: str = ""
    live_tests: tuple[str, ...] = ()


def port_trouble(port: SeenPort) -> BenchTrouble | None:
    """Say what keeps a port from being opened, as its source saw it, or None."""
    trouble = _PORT_TROUBLE.get(port.state)
    if isinstance(trouble, WrongMode):
        mode = port.facts.get("mode") or port.facts.get("state", "")
        known = _MODES.get(mode, trouble)
        return WrongMode(known.title, known.advice, code=mode)
    return type(trouble)(trouble.title, trouble.advice) if trouble is not None else None


def our_mistake(error: Exception) -> BenchTrouble:
    """Say that the bench itself went wrong; the cause is kept for the report."""
    bug = BenchTrouble("The bench made a mistake here.", "Press R; if it stays, copy the report.")
    bug.__cause__ = OurBug(repr(error))
    return bug


def state_of(
    *,
    is_plugged: bool,
    is_unknown: bool,
    is_connecting: bool,
    is_closed_before: bool,
    inspection: Inspection | None,
    trouble: BenchTrouble | None,
    may_be_signed: Callable[[Inspection], bool],
) -> SessionState:
    """Give the state to show: pure and total."""
    if not is_plugged and not _lives_without_its_device(inspection):
        return SessionState.GONE
    if isinstance(trouble, NotTrusted):
        return SessionState.WAITING_FOR_TRUST
    if is_closed_before:
        return SessionState.CLOSED_BEFORE
    if trouble is not None:
        return SessionState.TROUBLE
    if inspection is None:
        return SessionState.UNKNOWN if is_unknown else SessionState.CONNECTING
    if is_connecting and inspection.state in READABLE:
        return SessionState.CONNECTING
    if inspection.state is State.REVIEW:
        return SessionState.READY if may_be_signed(inspection) else SessionState.NEEDS_YOU
    return _BY_INSPECTION[inspection.state]


def _lives_without_its_device(inspection: Inspection | None) -> bool:
    """Tell whether the work goes on, or is done, while nothing is plugged in."""
    if inspection is None:
        return False
    return inspection.state.is_closed or inspection.state in (State.ERASE, State.AFTERCHECK, State.REVIEW)

# SPDX-License-Identifier: Apache-2.0
"""What is known of one port's device, and how it is told: each change is one frozen view."""

from __future__ import annotations

import threading

from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import BenchTrouble, IdentityChanged
from inspector.domain.inspection import Inspection, State
from inspector.domain.release import blockers
from inspector.ports import Cancel
from inspector.services.cable import Cable
from inspector.services.opening import KNOWN_OTHERWISE
from inspector.services.session_room import Room
from inspector.services.session_view import SessionState, SessionView, state_of

ERASING = (State.ERASE, State.AFTERCHECK)


class Standing:
    """How one port's device stands. Read and changed from any thread.

    What a job found is noted with the job's ``cancel``, and raises Cancelled
    where the job is not wanted any more: so a job that was cancelled under
    ``lock`` changes nothing after it. What is noted without trouble takes the
    trouble of before away.
    """

    def __init__(self, room: Room, cable: Cable, lock: threading.RLock) -> None:
        self._room = room
        self._cable = cable
        self._lock = lock
        # Held while a view is made and told, so that the last one told is the newest.
        self._showing = threading.RLock()
        self._identity: DeviceIdentity | None = None
        self._inspection: Inspection | None = None
        self._trouble: BenchTrouble | None = None
        self._closed_uid = ""
        self._left_to_be_erased = False
        self._again = False
        self._is_unknown = False
        self._is_connecting = True
        self._shown: SessionState | None = None
        self._since = room.clock.now()

    @property
    def inspection(self) -> Inspection | None:
        """Give the inspection as it stands, or None before one is open."""
        return self._inspection

    @property
    def is_in_trouble(self) -> bool:
        """Tell whether something is wrong here, and said so."""
        return self._trouble is not None

    @property
    def wants_again(self) -> bool:
        """Tell whether a device that was closed before shall get a new attempt."""
        return self._again

    @property
    def is_erasing(self) -> bool:
        """Tell whether the device is being erased, or has to be identified again after it."""
        return self._inspection is not None and self._inspection.state in ERASING

    @property
    def left_to_be_erased(self) -> bool:
        """Tell whether the device went away or restarted while it was to be erased."""
        return self._left_to_be_erased

    # ── what hands do ────────────────────────────────────────────────────────

    def plugged(self) -> None:
        """Note that the device came back, or restarted."""
        with self._lock:
            self._is_connecting = True
            self._left_to_be_erased |= self.is_erasing

    def unplugged(self) -> None:
        """Note that the device went away: what was wrong with it went along."""
        with self._lock:
            self._trouble = None
            self._left_to_be_erased |= self.is_erasing

    def wanted(self, *, again: bool) -> None:
        """Note that the device is to be read anew, with ``again`` although it was closed before.

        Who asks for it after it was said that the device was here with another
        number wants it inspected as a device of its own.
        """
        with self._lock:
            was_told = isinstance(self._trouble, IdentityChanged) and self._trouble.code == KNOWN_OTHERWISE
            self._again = self._again or again or was_told
            self._is_connecting = True
            if self._again and self._closed_uid:
                self._closed_uid, self._inspection, self._trouble = "", None, None

    def changed(self, inspection: Inspection) -> None:
        """Take note of what happened to the inspection; another thread changed it."""
        with self._lock:
            if self._inspection is None or self._inspection.uid != inspection.uid:
                return
            self._inspection = inspection
        self.show()

    # ── what jobs find ───────────────────────────────────────────────────────

    def matched(self, *, is_known: bool) -> None:
        """Note whether a driver takes the port."""
        self._is_unknown = not is_known
        self.show()

    def note(self, cancel: Cancel, trouble: BenchTrouble | None = None) -> None:
        """Note what is wrong, or that nothing is."""
        with self._lock:
            cancel.raise_if_set()
            self._trouble = trouble
        self.show()

    def named(self, cancel: Cancel, identity: DeviceIdentity) -> None:
        """Note who the device is; what was closed here before is not its work any more."""
        with self._lock:
            cancel.raise_if_set()
            self._identity, self._trouble = identity, None
            if self._inspection is not None and self._inspection.state.is_closed:
                self._inspection = None
        self.show()

    def opened(self, cancel: Cancel, inspection: Inspection) -> None:
        """Note the inspection that was opened, or gone on with; ``again`` is answered by it."""
        with self._lock:
            cancel.raise_if_set()
            self._inspection, self._trouble, self._closed_uid = inspection, None, ""
            self._again = self._is_connecting = False
        self.show()

    def closed_before(self, cancel: Cancel, inspection: Inspection, trouble: BenchTrouble) -> None:
        """Note that the device's inspection was closed before, and that nobody asked for another."""
        with self._lock:
            cancel.raise_if_set()
            self._inspection, self._trouble, self._closed_uid = inspection, trouble, inspection.uid
        self.show()

    def found_erased(self, cancel: Cancel, inspection: Inspection) -> None:
        """Note the inspection of a device that says no more than its serial since it is being erased."""
        with self._lock:
            cancel.raise_if_set()
            self._identity, self._inspection, self._trouble = inspection.identity, inspection, None
            self._left_to_be_erased = True
        self.show()

    # ── what is shown ────────────────────────────────────────────────────────

    def show(self) -> None:
        """Tell the bench how it stands now."""
        with self._showing:
            with self._lock:
                state = self._state()
                if state is not self._shown:
                    self._shown, self._since = state, self._room.clock.now()
                view = self.view()
            self._room.show(view)

    def view(self) -> SessionView:
        """Say what is known now."""
        with self._lock:
            port, manifest = self._cable.port, self._cable.manifest
            return SessionView(
                key=port.key,
                port=port,
                state=self._state(),
                since=self._since,
                identity=self._identity,
                inspection=self._inspection,
                trouble=self._trouble,
                driver=manifest.family if manifest else "",
                closed_uid=self._closed_uid,
                live_tests=manifest.live_tests if manifest else (),
            )

    def _state(self) -> SessionState:
        return state_of(
            is_plugged=self._cable.is_plugged,
            is_unknown=self._is_unknown,
            is_connecting=self._is_connecting,
            is_closed_before=bool(self._closed_uid),
            inspection=self._inspection,
            trouble=self._trouble,
            may_be_signed=self._may_be_signed,
        )

    def _may_be_signed(self, inspection: Inspection) -> bool:
        return not blockers(inspection, self._room.inspections.checklist(inspection))

# SPDX-License-Identifier: Apache-2.0
"""One device on one port: attach, identify, resume, read, wait, identify again.

Everything that talks to the device runs on the session's own thread, one job
after the other. What is seen of a session is a frozen ``SessionView``.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inspector.domain.device import DeviceIdentity, PortState, SeenPort
from inspector.domain.errors import (
    BenchTrouble,
    Cancelled,
    IdentityChanged,
    NoDriver,
    NotAllowed,
    NotTrusted,
    OurBug,
    PortBusy,
    WrongMode,
)
from inspector.domain.inspection import IdentifiedBy, Inspection, State
from inspector.domain.person import Person
from inspector.domain.reading import Reading
from inspector.domain.release import blockers
from inspector.ports import Cancel, Clock, Deadlines, Driver, DriverManifest, Link, Plugins
from inspector.services.inspect import Inspections

_log = logging.getLogger(__name__)


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

_PORT_TROUBLE: dict[PortState, BenchTrouble] = {
    PortState.WAITING_FOR_TRUST: NotTrusted("The device has not said yes."),
    PortState.OFFLINE: NotTrusted("The device does not answer yet.", "Wake and unlock it."),
    PortState.NO_PERMISSION: NoDriver("This user may not open the device.", "Run 'inspector doctor'."),
    PortState.BUSY: PortBusy("Another program holds the device."),
    PortState.RECOVERY: WrongMode("The device is in recovery."),
    PortState.BOOTLOADER: WrongMode("The device is in its bootloader."),
}


@dataclass(frozen=True, slots=True)
class SessionView:
    """What is known of a session now. ``closed_uid`` names an inspection that was closed before."""

    key: str
    port: SeenPort
    state: SessionState
    since: datetime
    identity: DeviceIdentity | None = None
    inspection: Inspection | None = None
    trouble: BenchTrouble | None = None
    driver: str = ""
    closed_uid: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """What every session of a bench shares.

    ``parsing`` lets two ports at most work through readings at once, so that
    many attaching devices do not starve the window; ``trust_poll_s`` is how
    often a device is asked again while it waits for trust; ``flush_s`` how long
    readings are gathered before they are written.
    """

    plugins: Plugins
    inspections: Inspections
    clock: Clock
    deadlines: Deadlines
    operator: Callable[[], Person]
    show: Callable[[SessionView], None]
    parsing: threading.Semaphore
    trust_poll_s: float = 1.0
    flush_s: float = 0.1
    is_training: bool = False


class Session:
    """One device on one port."""

    def __init__(self, room: Room, port: SeenPort, link: Link) -> None:
        self._room = room
        self._port = port
        self._link: Link | None = link
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=f"port {port.key}")
        self._cancel = Cancel()
        self._lock = threading.RLock()
        self._driver: Driver | None = None
        self._manifest: DriverManifest | None = None
        self._identity: DeviceIdentity | None = None
        self._inspection: Inspection | None = None
        self._trouble: BenchTrouble | None = None
        self._closed_uid = ""
        self._left_to_be_erased = False
        self._again = False
        self._is_unknown = False
        self._shown: SessionState | None = None
        self._since = room.clock.now()

    # ── from the bench, on any thread ────────────────────────────────────────

    @property
    def inspection(self) -> Inspection | None:
        """Give the inspection as it stands, or None before one is open."""
        return self._inspection

    @property
    def is_plugged(self) -> bool:
        """Tell whether the device is there."""
        return self._link is not None

    def attach(self) -> None:
        """Start, or go on, with what is plugged in."""
        self._submit(self._run)

    def plug(self, port: SeenPort, link: Link) -> None:
        """Take the device that came back, or changed its state."""
        with self._lock:
            self._cancel.set()
            self._cancel = Cancel()
            self._port, self._link = port, link
            self._note_restart()
        self._submit(self._run)

    def unplug(self) -> None:
        """Let go of the device; its work stays."""
        with self._lock:
            self._cancel.set()
            link, self._link = self._link, None
            self._trouble = None
            self._note_restart()
        self._release(link)
        self._show()

    def _note_restart(self) -> None:
        """Remember that the device went away or restarted while it was to be erased."""
        if self._inspection is not None and self._inspection.state in (State.ERASE, State.AFTERCHECK):
            self._left_to_be_erased = True

    def read_again(self, *, again: bool = False) -> None:
        """Read anew; with ``again`` a device that was closed before gets a new attempt."""
        with self._lock:
            self._again = self._again or again
            self._cancel.set()
            self._cancel = Cancel()
        self._submit(self._run)

    def changed(self, inspection: Inspection) -> None:
        """Take note of what happened to the inspection; another thread changed it."""
        with self._lock:
            if self._inspection is None or self._inspection.uid != inspection.uid:
                return
            self._inspection = inspection
        self._show()

    def close(self) -> None:
        """End the session's thread and let go of the port."""
        with self._lock:
            self._cancel.set()
            link, self._link = self._link, None
        self._release(link)
        self._executor.shutdown(wait=True, cancel_futures=True)

    def view(self) -> SessionView:
        """Say what is known now."""
        with self._lock:
            return SessionView(
                key=self._port.key,
                port=self._port,
                state=self._state(),
                since=self._since,
                identity=self._identity,
                inspection=self._inspection,
                trouble=self._trouble,
                driver=self._manifest.family if self._manifest else "",
                closed_uid=self._closed_uid,
            )

    # ── on the session's own thread ──────────────────────────────────────────

    def _submit(self, job: Callable[[Cancel], None]) -> None:
        cancel = self._cancel
        self._executor.submit(self._guarded, job, cancel)

    def _guarded(self, job: Callable[[Cancel], None], cancel: Cancel) -> None:
        try:
            cancel.raise_if_set()
            self._set(trouble=None)
            job(cancel)
        except Cancelled:
            return
        except BenchTrouble as trouble:
            if not cancel.is_set:
                self._set(trouble=trouble)
        except Exception as error:  # noqa: BLE001 - a driver's bug ends its job, never the bench
            _log.exception("session %s", self._port.key)
            bug = BenchTrouble("The bench made a mistake here.", "Press R; if it stays, copy the report.")
            bug.__cause__ = OurBug(repr(error))
            self._set(trouble=bug)
        finally:
            self._release_driver()

    def _run(self, cancel: Cancel) -> None:
        if self._inspection is not None and self._inspection.state in (State.ERASE, State.AFTERCHECK):
            self._identify_again(cancel)
            return
        identity = self._identify(cancel)
        if identity is None:
            return
        inspection = self._open(identity)
        if inspection is not None and inspection.state in (State.OPENED, State.READING, State.INSPECTING):
            self._read(inspection, cancel)

    def _identify(self, cancel: Cancel) -> DeviceIdentity | None:
        manifest = self._room.plugins.match(self._port)
        self._manifest, self._is_unknown = manifest, manifest is None
        self._show()
        if manifest is None:
            return None
        trouble = _PORT_TROUBLE.get(self._port.state)
        if trouble is not None:
            raise type(trouble)(trouble.title, trouble.advice)
        identity = self._ask(manifest, cancel)
        if self._inspection is not None and self._inspection.identity.contradicts(identity):
            if not self._inspection.state.is_closed:
                raise IdentityChanged(
                    f"Another device is in this port: {identity.model or identity.serial}.",
                    f"Plug in {self._inspection.identity.model or 'the first one'} again, or put it aside.",
                )
            self._inspection = None
        self._set(identity=identity)
        return identity

    def _ask(self, manifest: DriverManifest, cancel: Cancel) -> DeviceIdentity:
        """Identify, asking again for as long as the device waits for trust."""
        while True:
            try:
                return self._open_driver(manifest).identify(cancel)
            except NotTrusted as waiting:
                cancel.raise_if_set()
                self._set(trouble=waiting)
                self._release_driver()
                cancel.wait(self._room.trust_poll_s)
                cancel.raise_if_set()

    def _open_driver(self, manifest: DriverManifest) -> Driver:
        with self._lock:
            if self._link is None:
                raise Cancelled
            if self._driver is None:
                room = self._room
                self._driver = room.plugins.make(manifest, self._link, room.clock, room.deadlines)
            return self._driver

    def _open(self, identity: DeviceIdentity) -> Inspection | None:
        room = self._room
        training = room.is_training or self._port.is_training or identity.is_virtual
        try:
            opened = room.inspections.start(
                identity, room.operator(), is_training=training, again=self._again
            )
        except NotAllowed as closed:
            if not closed.code:
                raise
            before = room.inspections.get(closed.code)
            self._set(trouble=closed, closed_uid=closed.code, inspection=before)
            return None
        self._again = False
        self._set(inspection=opened, closed_uid="", trouble=None)
        return opened

    def _read(self, inspection: Inspection, cancel: Cancel) -> None:
        room, uid, manifest = self._room, inspection.uid, self._manifest
        assert manifest is not None
        if inspection.state is not State.READING:
            room.inspections.begin_reading(uid, room.operator())
        try:
            self._take_all(uid, manifest, cancel)
            again = self._open_driver(manifest).identify(cancel)
        except BenchTrouble:
            if not cancel.is_set:
                room.inspections.stop_reading(uid, room.operator())
            raise
        room.inspections.measured(uid, again, room.operator())

    def _take_all(self, uid: str, manifest: DriverManifest, cancel: Cancel) -> None:
        gathered: list[Reading] = []
        flushed = self._room.clock.monotonic()
        for reading in self._open_driver(manifest).read(cancel):
            cancel.raise_if_set()
            gathered.append(reading)
            if self._room.clock.monotonic() - flushed >= self._room.flush_s:
                self._flush(uid, gathered)
                gathered, flushed = [], self._room.clock.monotonic()
        self._flush(uid, gathered)

    def _flush(self, uid: str, readings: list[Reading]) -> None:
        if readings:
            with self._room.parsing:
                self._room.inspections.take(uid, readings, self._room.operator())

    def _identify_again(self, cancel: Cancel) -> None:
        """Name the erased device by what still answers; where nothing does, the technician scans."""
        inspection = self._inspection
        if inspection is None or inspection.state is not State.AFTERCHECK or not self._left_to_be_erased:
            return
        serial, imei, how = self._numbers_now(cancel)
        if serial or imei:
            room = self._room
            room.inspections.identified_again(inspection.uid, serial, imei, how, room.operator())

    def _numbers_now(self, cancel: Cancel) -> tuple[str, str, IdentifiedBy]:
        manifest = self._room.plugins.match(self._port)
        if manifest is not None and self._port.state is PortState.READY:
            self._manifest = manifest
            identity = self._ask(manifest, cancel)
            if identity.is_named:
                how = IdentifiedBy.LOCKDOWN if self._port.scheme == "usbmux" else IdentifiedBy.DRIVER
                return identity.serial, identity.imei, how
        # Apple's USB descriptor carries the UDID, which is not the serial of the label.
        serial = "" if self._port.scheme == "usbmux" else self._port.facts.get("serial", "")
        return serial, "", IdentifiedBy.DESCRIPTOR

    def check_again(self) -> None:
        """Identify the erased device if it is back; on the session's thread."""
        if self._link is not None:
            self._submit(self._identify_again)

    # ── what is shown ────────────────────────────────────────────────────────

    def _set(
        self,
        *,
        trouble: BenchTrouble | None = None,
        identity: DeviceIdentity | None = None,
        inspection: Inspection | None = None,
        closed_uid: str | None = None,
    ) -> None:
        with self._lock:
            self._trouble = trouble
            self._identity = identity or self._identity
            self._inspection = inspection or self._inspection
            self._closed_uid = self._closed_uid if closed_uid is None else closed_uid
        self._show()

    def _show(self) -> None:
        with self._lock:
            state = self._state()
            if state is not self._shown:
                self._shown, self._since = state, self._room.clock.now()
            view = self.view()
        self._room.show(view)

    def _state(self) -> SessionState:
        inspection = self._inspection
        if self._link is None and (
            inspection is None or inspection.state not in (State.ERASE, State.AFTERCHECK)
        ):
            return SessionState.GONE if not self._is_done() else _BY_INSPECTION[self._closed_state()]
        if isinstance(self._trouble, NotTrusted):
            return SessionState.WAITING_FOR_TRUST
        if self._closed_uid:
            return SessionState.CLOSED_BEFORE
        if self._trouble is not None:
            return SessionState.TROUBLE
        if inspection is None:
            return SessionState.UNKNOWN if self._is_unknown else SessionState.CONNECTING
        if inspection.state is State.REVIEW:
            is_free = not blockers(inspection, self._room.inspections.checklist(inspection))
            return SessionState.READY if is_free else SessionState.NEEDS_YOU
        return _BY_INSPECTION[inspection.state]

    def _is_done(self) -> bool:
        return self._inspection is not None and self._inspection.state.is_closed

    def _closed_state(self) -> State:
        assert self._inspection is not None
        return self._inspection.state

    def _release_driver(self) -> None:
        with self._lock:
            driver, self._driver = self._driver, None
        if driver is not None:
            driver.close()

    def _release(self, link: Link | None) -> None:
        with self._lock:
            driver = self._driver
        if driver is not None:
            driver.close()
        if link is not None:
            link.close()

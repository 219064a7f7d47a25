# SPDX-License-Identifier: Apache-2.0
"""One device on one port: attach, identify, resume, read, wait, identify again.

Everything that talks to the device runs on the session's own thread, one job
after the other; a job that was cancelled changes nothing any more. What is seen
of a session is a frozen ``SessionView``.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from inspector.domain.device import DeviceIdentity, PortState, SeenPort
from inspector.domain.errors import (
    BenchTrouble,
    Cancelled,
    IdentityChanged,
    LinkTrouble,
    NotAllowed,
    WrongMode,
)
from inspector.domain.inspection import IdentifiedBy, Inspection, State
from inspector.domain.person import Person
from inspector.domain.reading import Reading
from inspector.domain.release import blockers
from inspector.ports import Cancel, Clock, Deadlines, DriverManifest, Link, LiveDriver, Plugins
from inspector.services.cable import Cable
from inspector.services.inspect import Inspections
from inspector.services.live import LiveRoom, LiveTest, ShowLive
from inspector.services.session_view import (
    READABLE,
    SessionState,
    SessionView,
    our_mistake,
    port_trouble,
    state_of,
)

__all__ = ["Room", "Session", "SessionState", "SessionView"]

_log = logging.getLogger(__name__)

_ERASING = (State.ERASE, State.AFTERCHECK)


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
    show_live: ShowLive = lambda _: None


class Session:
    """One device on one port."""

    def __init__(self, room: Room, port: SeenPort, link: Link) -> None:
        self._room = room
        self._cable = Cable(room.plugins, room.clock, room.deadlines, room.trust_poll_s, port, link)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=f"port {port.key}")
        self._cancel = Cancel()
        self._live = Cancel()
        self._lock = threading.RLock()
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
        self._is_ended = False
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
        return self._cable.is_plugged

    def attach(self) -> None:
        """Start, or go on, with what is plugged in."""
        self._submit(self._run)

    def plug(self, port: SeenPort, link: Link) -> None:
        """Take the device that came back, or changed its state."""
        with self._lock:
            self._renew_cancel()
            self._cable.plug(port, link)
            self._is_connecting = True
            self._note_restart()
            self._submit(self._run)

    def unplug(self) -> None:
        """Let go of the device; its work stays."""
        with self._lock:
            self._cancel.set()
            self._trouble = None
            self._note_restart()
        self._cable.pull()
        self._show()

    def _note_restart(self) -> None:
        """Remember that the device went away or restarted while it was to be erased."""
        if self._inspection is not None and self._inspection.state in _ERASING:
            self._left_to_be_erased = True

    def read_again(self, *, again: bool = False) -> None:
        """Read anew; with ``again`` a device that was closed before gets a new attempt."""
        with self._lock:
            self._renew_cancel()
            self._again = self._again or again
            self._is_connecting = True
            if self._again and self._closed_uid:
                self._closed_uid, self._inspection, self._trouble = "", None, None
            self._submit(self._run)
        self._show()

    def changed(self, inspection: Inspection) -> None:
        """Take note of what happened to the inspection; another thread changed it."""
        with self._lock:
            if self._inspection is None or self._inspection.uid != inspection.uid:
                return
            self._inspection = inspection
        self._show()

    def check_again(self) -> None:
        """Identify the erased device if it is back; on the session's thread."""
        with self._lock:
            if self.is_plugged:
                self._submit(self._identify_again)

    def start_live(self, point_id: str) -> None:
        """Begin a point's live test anew, once what runs on this port is done; see ``LiveTest``."""
        with self._lock:
            self.stop_live()
            self._live = live = Cancel()
            if self._trouble is None:  # what is wrong stays said, until it is read again
                self._submit(lambda cancel: self._watch(point_id, live, cancel))

    def stop_live(self) -> None:
        """End the live test; its point stays as it is."""
        with self._lock:
            self._live.set()

    def stop(self) -> None:
        """Cancel what runs and let go of the port, without waiting."""
        with self._lock:
            self._is_ended = True
            self._cancel.set()
        self._cable.pull()
        self._executor.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        """End the session's thread and let go of the port."""
        self.stop()
        self._executor.shutdown(wait=True)

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

    def _renew_cancel(self) -> None:
        self._cancel.set()
        self._cancel = Cancel()

    def _submit(self, job: Callable[[Cancel], None]) -> None:
        with self._lock:
            if not self._is_ended:
                self._executor.submit(self._guarded, job, self._cancel)

    # ── on the session's own thread ──────────────────────────────────────────

    def _guarded(self, job: Callable[[Cancel], None], cancel: Cancel) -> None:
        with contextlib.suppress(Cancelled):
            try:
                self._set(cancel, trouble=None)
                job(cancel)
            except BenchTrouble as trouble:
                self._set(cancel, trouble=trouble)
            except Cancelled:
                pass
            except Exception as error:  # noqa: BLE001 - a driver's bug ends its job, never the bench
                _log.exception("session %s", self._cable.port.key)
                self._set(cancel, trouble=our_mistake(error))
            finally:
                self._cable.release_driver()

    def _run(self, cancel: Cancel) -> None:
        if self._inspection is not None and self._inspection.state in _ERASING:
            self._identify_again(cancel)
            return
        identity = self._identify(cancel)
        if identity is None:
            return
        inspection = self._open(identity, cancel)
        if inspection is not None and inspection.state in READABLE:
            self._read(inspection, cancel)

    def _identify(self, cancel: Cancel) -> DeviceIdentity | None:
        """Ask who the device is; None where nothing can ask it."""
        manifest = self._match()
        if self._goes_on_erased(manifest, cancel):
            return None
        trouble = port_trouble(self._cable.port)
        if trouble is not None and (manifest is not None or isinstance(trouble, WrongMode)):
            raise trouble
        if manifest is None:
            return None
        identity = self._ask(manifest, cancel)
        mine = self._inspection
        if mine is not None and mine.identity.contradicts(identity) and not mine.state.is_closed:
            raise IdentityChanged(
                f"Another device is in this port: {identity.model or identity.serial}.",
                f"Plug in {mine.identity.model or 'the first one'} again, or put it aside.",
            )
        with self._lock:
            cancel.raise_if_set()
            if mine is not None and mine.state.is_closed:
                self._inspection = None
        self._set(cancel, identity=identity)
        return identity

    def _match(self) -> DriverManifest | None:
        manifest = self._cable.match()
        self._is_unknown = manifest is None
        self._show()
        return manifest

    def _ask(self, manifest: DriverManifest, cancel: Cancel) -> DeviceIdentity:
        return self._cable.ask(manifest, cancel, lambda waiting: self._set(cancel, trouble=waiting))

    def _goes_on_erased(self, manifest: DriverManifest | None, cancel: Cancel) -> bool:
        """Go on with a device that says no more than its serial, where that one is being erased.

        So it is found again on another port, and after a restart of the bench.
        """
        if manifest is not None and self._cable.port.state is PortState.READY:
            return False
        erased = self._room.inspections.to_be_erased(_descriptor_serial(self._cable.port))
        if erased is None:
            return False
        self._set(cancel, identity=erased.identity, inspection=erased)
        self._left_to_be_erased = True
        self._identify_again(cancel)
        return True

    def _open(self, identity: DeviceIdentity, cancel: Cancel) -> Inspection | None:
        room = self._room
        training = room.is_training or self._cable.port.is_training or identity.is_virtual
        cancel.raise_if_set()
        try:
            opened = room.inspections.start(
                identity, room.operator(), is_training=training, again=self._again
            )
        except NotAllowed as closed:
            if not closed.code:
                raise
            before = room.inspections.get(closed.code)
            self._set(cancel, trouble=closed, closed_uid=closed.code, inspection=before)
            return None
        with self._lock:
            cancel.raise_if_set()
            self._again = False
        if opened.state in READABLE and opened.state is not State.READING:
            # Before anybody sees it: nobody is to answer in the moment before the readings come.
            opened = room.inspections.begin_reading(opened.uid, room.operator())
        self._is_connecting = False
        self._set(cancel, inspection=opened, closed_uid="")
        # Whatever another thread changed before this session knew of the inspection.
        self.changed(room.inspections.get(opened.uid))
        return opened

    def _read(self, inspection: Inspection, cancel: Cancel) -> None:
        room, uid, manifest = self._room, inspection.uid, self._cable.manifest
        assert manifest is not None
        try:
            self._take_all(uid, manifest, cancel)
            again = self._cable.driver(manifest, cancel).identify(cancel)
            room.inspections.measured(uid, again, room.operator())
        except (Cancelled, IdentityChanged):
            raise  # with another device's readings nobody goes on to erase
        except Exception:
            if not cancel.is_set:  # what could not be read is the technician's to answer
                with contextlib.suppress(NotAllowed):  # a person has gone on already
                    room.inspections.stop_reading(uid, room.operator())
            raise

    def _take_all(self, uid: str, manifest: DriverManifest, cancel: Cancel) -> None:
        gathered: list[Reading] = []
        flushed = self._room.clock.monotonic()
        try:
            for reading in self._cable.driver(manifest, cancel).read(cancel):
                cancel.raise_if_set()
                gathered.append(reading)
                if self._room.clock.monotonic() - flushed >= self._room.flush_s:
                    self._flush(uid, gathered)
                    gathered, flushed = [], self._room.clock.monotonic()
        except IdentityChanged:
            raise
        except LinkTrouble:
            if not cancel.is_set:
                self._flush(uid, gathered)
            raise
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
        manifest = self._match()
        if manifest is not None and self._cable.port.state is PortState.READY:
            identity = self._ask(manifest, cancel)
            if identity.is_named:
                how = IdentifiedBy.LOCKDOWN if self._cable.port.scheme == "usbmux" else IdentifiedBy.DRIVER
                return identity.serial, identity.imei, how
        return _descriptor_serial(self._cable.port), "", IdentifiedBy.DESCRIPTOR

    def _watch(self, point_id: str, live: Cancel, cancel: Cancel) -> None:
        room, manifest, inspection = self._room, self._cable.manifest, self._inspection
        cancel.on_set(live.set)
        live.raise_if_set()
        if manifest is None or inspection is None or inspection.state is not State.INSPECTING:
            return
        driver = self._cable.driver(manifest, cancel)
        test = LiveTest(
            LiveRoom(room.inspections, room.clock, room.operator, room.show_live),
            self._cable.port.key,
            inspection,
            point_id,
        )
        if isinstance(driver, LiveDriver) and test.kind in manifest.live_tests:
            test.run(driver, live)

    # ── what is shown ────────────────────────────────────────────────────────

    def _set(
        self,
        cancel: Cancel,
        *,
        trouble: BenchTrouble | None = None,
        identity: DeviceIdentity | None = None,
        inspection: Inspection | None = None,
        closed_uid: str | None = None,
    ) -> None:
        """Note what a job found and show it; raises Cancelled where the job is not wanted any more."""
        with self._lock:
            cancel.raise_if_set()
            self._trouble = trouble
            self._identity = identity or self._identity
            self._inspection = inspection or self._inspection
            self._closed_uid = self._closed_uid if closed_uid is None else closed_uid
        self._show()

    def _show(self) -> None:
        with self._showing:
            with self._lock:
                state = self._state()
                if state is not self._shown:
                    self._shown, self._since = state, self._room.clock.now()
                view = self.view()
            self._room.show(view)

    def _state(self) -> SessionState:
        return state_of(
            is_plugged=self.is_plugged,
            is_unknown=self._is_unknown,
            is_connecting=self._is_connecting,
            is_closed_before=bool(self._closed_uid),
            inspection=self._inspection,
            trouble=self._trouble,
            may_be_signed=self._may_be_signed,
        )

    def _may_be_signed(self, inspection: Inspection) -> bool:
        return not blockers(inspection, self._room.inspections.checklist(inspection))


def _descriptor_serial(port: SeenPort) -> str:
    """Give the serial of the USB descriptor; Apple's carries the UDID, which is not the label's."""
    return "" if port.scheme == "usbmux" else port.facts.get("serial", "")

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

from inspector.domain.device import SeenPort
from inspector.domain.errors import BenchTrouble, Cancelled
from inspector.domain.inspection import Inspection
from inspector.ports import Cancel, Link
from inspector.services.cable import Cable
from inspector.services.session_identifying import Identifying
from inspector.services.session_reading import Reader
from inspector.services.session_room import Room
from inspector.services.session_standing import Standing
from inspector.services.session_view import READABLE, SessionView, our_mistake

_log = logging.getLogger(__name__)


class Session:
    """One device on one port."""

    def __init__(self, room: Room, port: SeenPort, link: Link) -> None:
        self._cable = Cable(room.plugins, room.clock, room.deadlines, room.trust_poll_s, port, link)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=f"port {port.key}")
        self._cancel = Cancel()
        self._live = Cancel()
        self._lock = threading.RLock()
        self._is_ended = False
        self._standing = Standing(room, self._cable, self._lock)
        self._identifying = Identifying(room, self._cable, self._standing)
        self._reader = Reader(room, self._cable)

    # ── from the bench, on any thread ────────────────────────────────────────

    @property
    def inspection(self) -> Inspection | None:
        """Give the inspection as it stands, or None before one is open."""
        return self._standing.inspection

    @property
    def is_plugged(self) -> bool:
        """Tell whether the device is there."""
        return self._cable.is_plugged

    @property
    def plugged(self) -> tuple[SeenPort, Link] | None:
        """Give what is plugged in, or None."""
        return self._cable.plugged

    def attach(self) -> None:
        """Start, or go on, with what is plugged in."""
        self._submit(self._run)

    def plug(self, port: SeenPort, link: Link) -> None:
        """Take the device that came back, or changed its state."""
        with self._lock:
            self._renew_cancel()
            self._cable.plug(port, link)
            self._standing.plugged()
            self._submit(self._run)

    def unplug(self) -> None:
        """Let go of the device; its work stays."""
        with self._lock:
            self._cancel.set()
            self._standing.unplugged()
        self._cable.pull()
        self._standing.show()

    def read_again(self, *, again: bool = False) -> None:
        """Read anew; with ``again`` a device that was closed before gets a new attempt."""
        with self._lock:
            self._renew_cancel()
            self._standing.wanted(again=again)
            self._submit(self._run)
        self._standing.show()

    def changed(self, inspection: Inspection) -> None:
        """Take note of what happened to the inspection; another thread changed it."""
        self._standing.changed(inspection)

    def check_again(self) -> None:
        """Identify the erased device if it is back; on the session's thread."""
        with self._lock:
            if self.is_plugged:
                self._submit(self._identifying.again)

    def start_live(self, point_id: str) -> None:
        """Begin a point's live test anew, once what runs on this port is done; see ``LiveTest``."""
        with self._lock:
            self.stop_live()
            self._live = live = Cancel()
            if not self._standing.is_in_trouble:  # what is wrong stays said, until it is read again
                self._submit(
                    lambda cancel: self._reader.watch(self._standing.inspection, point_id, live, cancel)
                )

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
        return self._standing.view()

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
                self._standing.note(cancel)
                job(cancel)
            except BenchTrouble as trouble:
                self._standing.note(cancel, trouble)
            except Cancelled:
                pass
            except Exception as error:  # noqa: BLE001 - a driver's bug ends its job, never the bench
                _log.exception("session %s", self._cable.port.key)
                self._standing.note(cancel, our_mistake(error))
            finally:
                self._cable.release_driver()

    def _run(self, cancel: Cancel) -> None:
        if self._standing.is_erasing:
            self._identifying.again(cancel)
            return
        inspection = self._identifying.inspection(cancel)
        if inspection is not None and inspection.state in READABLE:
            self._reader.read(inspection, cancel)

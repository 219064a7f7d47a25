# SPDX-License-Identifier: Apache-2.0
"""What a port's device tells: its readings, written as they come, and what its live tests see."""

from __future__ import annotations

import contextlib

from inspector.domain.errors import Cancelled, IdentityChanged, LinkTrouble, NotAllowed
from inspector.domain.inspection import Inspection, State
from inspector.domain.reading import Reading
from inspector.ports import Cancel, DriverManifest, LiveDriver
from inspector.services.cable import Cable
from inspector.services.live import LiveRoom, LiveTest
from inspector.services.session_room import Room


class Reader:
    """Reads one port's device, once it is known who it is. On the session's thread alone."""

    def __init__(self, room: Room, cable: Cable) -> None:
        self._room = room
        self._cable = cable

    def read(self, inspection: Inspection, cancel: Cancel) -> None:
        """Take all readings, and ask once more who the device is; raises LinkTrouble, IdentityChanged."""
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

    def watch(self, inspection: Inspection | None, point_id: str, live: Cancel, cancel: Cancel) -> None:
        """Run a point's live test until ``live`` is set or it has no more to say."""
        room, manifest = self._room, self._cable.manifest
        cancel.on_set(live.set)
        live.raise_if_set()
        if manifest is None or inspection is None or inspection.state is not State.INSPECTING:
            return
        driver = self._cable.driver(manifest, cancel)
        live_room = LiveRoom(room.inspections, room.clock, room.operator, room.show_live)
        test = LiveTest(live_room, self._cable.port.key, inspection, point_id)
        if isinstance(driver, LiveDriver) and test.kind in manifest.live_tests:
            test.run(driver, live)

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
                self._room.inspections.take(uid, readings, self._room.operator(), self._cable.ear.taken())

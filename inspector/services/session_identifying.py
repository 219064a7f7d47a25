# SPDX-License-Identifier: Apache-2.0
"""Who a port's device is: asked at the start, and named again after the erase; its inspection goes by it."""

from __future__ import annotations

from inspector.domain.device import DeviceIdentity, PortState, SeenPort
from inspector.domain.errors import IdentityChanged, NotAllowed, WrongMode
from inspector.domain.inspection import IdentifiedBy, Inspection, State
from inspector.domain.phrase import Phrase
from inspector.ports import Cancel, DriverManifest
from inspector.services.cable import Cable
from inspector.services.session_room import Room
from inspector.services.session_standing import Standing
from inspector.services.session_view import READABLE, port_trouble


class Identifying:
    """Asks one port's device who it is. On the session's thread alone."""

    def __init__(self, room: Room, cable: Cable, standing: Standing) -> None:
        self._room = room
        self._cable = cable
        self._standing = standing

    def inspection(self, cancel: Cancel) -> Inspection | None:
        """Give the device's inspection, opened or gone on with; None where there is nothing to be read.

        Raises LinkTrouble, IdentityChanged where it is not the device whose work is open here.
        """
        identity = self._identify(cancel)
        return self._open(identity, cancel) if identity is not None else None

    def again(self, cancel: Cancel) -> None:
        """Name the erased device by what still answers; where nothing does, the technician scans."""
        inspection = self._standing.inspection
        if inspection is None or inspection.state is not State.AFTERCHECK:
            return
        if not self._standing.left_to_be_erased:
            return
        serial, imei, how = self._numbers_now(cancel)
        if serial or imei:
            room = self._room
            room.inspections.identified_again(inspection.uid, serial, imei, how, room.operator())

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
        mine = self._standing.inspection
        if mine is not None and mine.identity.contradicts(identity) and not mine.state.is_closed:
            raise IdentityChanged(
                Phrase("Another device is in this port: {device}.", device=identity.model or identity.serial),
                Phrase(
                    "Plug in {device} again, or put it aside.",
                    device=mine.identity.model or Phrase("the first one"),
                ),
            )
        self._standing.named(cancel, identity)
        return identity

    def _match(self) -> DriverManifest | None:
        manifest = self._cable.match()
        self._standing.matched(is_known=manifest is not None)
        return manifest

    def _ask(self, manifest: DriverManifest, cancel: Cancel) -> DeviceIdentity:
        return self._cable.ask(manifest, cancel, lambda waiting: self._standing.note(cancel, waiting))

    def _goes_on_erased(self, manifest: DriverManifest | None, cancel: Cancel) -> bool:
        """Go on with a device that says no more than its serial, where that one is being erased.

        So it is found again on another port, and after a restart of the bench.
        """
        if manifest is not None and self._cable.port.state is PortState.READY:
            return False
        erased = self._room.inspections.to_be_erased(_descriptor_serial(self._cable.port))
        if erased is None:
            return False
        self._standing.found_erased(cancel, erased)
        self.again(cancel)
        return True

    def _open(self, identity: DeviceIdentity, cancel: Cancel) -> Inspection | None:
        room, again = self._room, self._standing.wants_again
        training = room.is_training or self._cable.port.is_training or identity.is_virtual
        cancel.raise_if_set()
        try:
            opened = room.inspections.start(identity, room.operator(), is_training=training, again=again)
        except NotAllowed as closed:
            if not closed.code:
                raise
            self._standing.closed_before(cancel, room.inspections.get(closed.code), closed)
            return None
        cancel.raise_if_set()
        if opened.state in READABLE and opened.state is not State.READING:
            # Before anybody sees it: nobody is to answer in the moment before the readings come.
            opened = room.inspections.begin_reading(opened.uid, room.operator())
        self._standing.opened(cancel, opened)
        # Whatever another thread changed before this session knew of the inspection.
        self._standing.changed(room.inspections.get(opened.uid))
        return opened

    def _numbers_now(self, cancel: Cancel) -> tuple[str, str, IdentifiedBy]:
        manifest = self._match()
        if manifest is not None and self._cable.port.state is PortState.READY:
            identity = self._ask(manifest, cancel)
            if identity.is_named:
                how = IdentifiedBy.LOCKDOWN if self._cable.port.scheme == "usbmux" else IdentifiedBy.DRIVER
                return identity.serial, identity.imei, how
        return _descriptor_serial(self._cable.port), "", IdentifiedBy.DESCRIPTOR


def _descriptor_serial(port: SeenPort) -> str:
    """Give the serial of the USB descriptor; Apple's carries the UDID, which is not the label's."""
    return "" if port.scheme == "usbmux" else port.facts.get("serial", "")

# SPDX-License-Identifier: Apache-2.0
"""iPhones and iPads as usbmuxd lists them, and streams to their ports.

usbmuxd owns Apple's USB interfaces: nothing here opens a USB device. Devices
that usbmuxd sees over Wi-Fi are left out: a bench works on what is on its cable.
"""

from __future__ import annotations

import os
import re
import sys
import threading
import time
import weakref
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import (
    BadInput,
    Cancelled,
    LinkTrouble,
    NoAnswer,
    PortBusy,
    ProtocolError,
    Unplugged,
)
from inspector.domain.phrase import Phrase
from inspector.framing import usbmux
from inspector.framing.plist import Dictionary
from inspector.framing.usbmux import MuxDevice
from inspector.transports.stream import SocketTransport, connect_tcp, connect_unix

SCHEME = "usbmux"
VARIABLE = "USBMUXD_SOCKET_ADDRESS"
_SYSFS = Path("/sys/bus/usb/devices")
_SERVER = re.compile(r"(?:\[(?P<six>[0-9A-Fa-f:.]+)\]|(?P<host>[^\s:\[\]/]+)):(?P<port>\d{1,5})")
_START = {
    "linux": "Install the package 'usbmuxd' and plug the phone in again.",
    "win32": "Install 'Apple Devices' from Microsoft's store and plug the phone in again.",
}


@dataclass(frozen=True, slots=True)
class MuxAddress:
    """Where usbmuxd listens: a Unix socket's path, or else a host and a port."""

    path: str = ""
    host: str = ""
    port: int = 0

    def __str__(self) -> str:
        if self.path:
            return self.path
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def connect(self, timeout_s: float, peer: str = "usbmuxd") -> SocketTransport:
        """Connect; raises Unplugged with how to start usbmuxd, NoAnswer, AccessDenied."""
        try:
            if self.path:
                return connect_unix(self.path, timeout_s, peer)
            return connect_tcp(self.host, self.port, timeout_s, peer)
        except Unplugged as error:
            advice = _START.get(sys.platform, "Restart this computer.")
            raise Unplugged(
                Phrase("usbmuxd does not run at {place}.", place=self), advice, code=error.code
            ) from error


def parse_address(text: str) -> MuxAddress:
    """Read ``UNIX:/path``, ``/path``, ``host:port`` or ``[v6]:port``; raises BadInput."""
    path = text.removeprefix("UNIX:")
    if path.startswith("/"):
        return MuxAddress(path=path)
    match = _SERVER.fullmatch(text)
    port = int(match["port"]) if match else 0
    if match is None or not 0 < port < 65536:
        raise BadInput(
            Phrase("{variable} is '{text}', which is no address.", variable=VARIABLE, text=text),
            "Set it to UNIX:/path, host:port or [address]:port.",
        )
    return MuxAddress(host=match["six"] or match["host"], port=port)


def system_address(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> MuxAddress:
    """Give the address that ``USBMUXD_SOCKET_ADDRESS`` names, else the system's own; raises BadInput."""
    named = (os.environ if environment is None else environment).get(VARIABLE, "")
    if named:
        return parse_address(named)
    if platform == "win32":
        return MuxAddress(host="127.0.0.1", port=27015)
    return MuxAddress(path="/var/run/usbmuxd")


class UsbmuxSource:
    """The devices that one usbmuxd lists.

    ``address`` is as in ``USBMUXD_SOCKET_ADDRESS``; "" takes that variable, else
    the system's own usbmuxd. A device without a pair record is shown as waiting
    for trust; the record is asked for at each poll, until it is there.
    """

    def __init__(
        self,
        address: str = "",
        *,
        timeout_s: float = 2.0,
        is_training: bool = False,
        sysfs: Path = _SYSFS,
    ) -> None:
        self._address = address
        self._timeout_s = timeout_s
        self._is_training = is_training
        self._sysfs = sysfs
        self._trusted: set[int] = set()

    @property
    def name(self) -> str:
        """Name the source."""
        return f"usbmuxd at {self._address}" if self._address else "usbmuxd"

    def poll(self) -> Sequence[SeenPort]:
        """List the devices on cables now; raises LinkTrouble when usbmuxd cannot be asked."""
        try:
            daemon = self._daemon()
        except BadInput as fault:  # a setting, but one source's trouble must not stop the others
            raise Unplugged(fault.title, fault.advice, code="address") from fault
        devices = [one for one in _devices(daemon, self._timeout_s) if one.connection != "Network"]
        self._trusted &= {one.device_id for one in devices}
        return [self._port(one, daemon) for one in devices]

    def link(self, port: SeenPort) -> UsbmuxLink:
        """Give the link of a port. No I/O. Raises BadInput for an address that is none."""
        return UsbmuxLink(self._daemon(), port)

    def close(self) -> None:
        """Nothing is held between two polls."""

    def _daemon(self) -> MuxAddress:
        return parse_address(self._address) if self._address else system_address()

    def _port(self, device: MuxDevice, daemon: MuxAddress) -> SeenPort:
        is_training = self._is_training or device.is_virtual
        facts = {
            "serial": device.udid,
            "vid": "05ac",
            "state": device.connection.lower(),
            "bus_address": str(device.device_id),  # a new one at each enumeration, as on the bus
        }
        if device.product_id is not None:
            facts["pid"] = f"{device.product_id & 0xFFFF:04x}"
        return SeenPort(
            f"{SCHEME}:{device.udid}",
            PortState.READY if self._has_record(device, daemon) else PortState.WAITING_FOR_TRUST,
            None if is_training else usb_path(device.location, self._sysfs),
            facts,
            is_training,
        )

    def _has_record(self, device: MuxDevice, daemon: MuxAddress) -> bool:
        if device.device_id in self._trusted:
            return True
        answer = _ask(daemon, usbmux.read_pair_record(device.udid), self._timeout_s)
        if usbmux.pair_record(answer) is None:
            return False
        self._trusted.add(device.device_id)
        return True


class UsbmuxLink:
    """One device behind usbmuxd. ``open`` takes ``host`` or ``tcp:PORT``."""

    def __init__(self, address: MuxAddress, port: SeenPort) -> None:
        self._address = address
        self._port = port
        self._lock = threading.Lock()
        self._streams: weakref.WeakSet[SocketTransport] = weakref.WeakSet()
        self._closings = 0

    @property
    def port(self) -> SeenPort:
        """Give the port as it was seen."""
        return self._port

    def open(self, service: str, timeout_s: float) -> SocketTransport:
        """Open a stream to usbmuxd or to a port of the device.

        Raises Unplugged when the device left, PortBusy when nothing listens on
        that port of it, NoAnswer, ProtocolError, AccessDenied, Cancelled.
        """
        closings = self._closings
        if service == "host":
            return self._connect(timeout_s, closings, "usbmuxd")
        scheme, _, number = service.partition(":")
        if scheme != "tcp" or not number.isdecimal() or not 0 < int(number) < 65536:
            raise ProtocolError(
                Phrase("'{service}' is no service of a device behind usbmuxd.", service=service),
                code="service",
            )
        deadline = time.monotonic() + timeout_s
        device_id = self._device_id(timeout_s, closings)
        stream = self._connect(_left(deadline), closings, "The device")
        try:
            answer = _converse(stream, usbmux.connect(device_id, int(number)), deadline)
            _accept(usbmux.result(answer), int(number))
        except BaseException:
            stream.close()
            raise
        return stream

    def close(self) -> None:
        """Close every stream that is still open; a blocked call raises Cancelled. From any thread."""
        with self._lock:
            self._closings += 1
            streams = list(self._streams)
            self._streams.clear()
        for stream in streams:
            stream.cancel()
            stream.close()

    def _connect(self, timeout_s: float, closings: int, peer: str) -> SocketTransport:
        """Connect, and keep the stream to be freed; raises Cancelled where the link was closed meanwhile."""
        stream = self._address.connect(timeout_s, peer)
        with self._lock:
            if self._closings == closings:
                self._streams.add(stream)
                return stream
        stream.close()
        raise Cancelled

    def _device_id(self, timeout_s: float, closings: int) -> int:
        """Look the device's number up: it changes each time the device is plugged in."""
        udid = self._port.address.partition(":")[2]
        stream = self._connect(timeout_s, closings, "usbmuxd")
        try:
            answer = _converse(stream, usbmux.list_devices(), time.monotonic() + timeout_s)
        finally:
            stream.close()
        devices = usbmux.device_list(answer)
        for one in sorted(devices, key=lambda device: device.connection == "Network"):
            if one.udid == udid:
                return one.device_id
        raise Unplugged("The device left.", code="not-listed")


def usb_path(location: int | None, sysfs: Path = _SYSFS) -> str | None:
    """Give the USB path (``usb:1-2.3``) of usbmuxd's LocationID on Linux, None where it cannot be known."""
    if not location or sys.platform != "linux":
        return None
    wanted = (str(location >> 16), str(location & 0xFFFF))
    try:
        folders = sorted(sysfs.iterdir())
    except OSError:
        return None
    for folder in folders:
        if ":" not in folder.name and (_line(folder / "busnum"), _line(folder / "devnum")) == wanted:
            return f"usb:{folder.name}"
    return None


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""


def _devices(address: MuxAddress, timeout_s: float) -> tuple[MuxDevice, ...]:
    return usbmux.device_list(_ask(address, usbmux.list_devices(), timeout_s))


def _ask(address: MuxAddress, request: Dictionary, timeout_s: float) -> Dictionary:
    deadline = time.monotonic() + timeout_s
    stream = address.connect(timeout_s)
    try:
        return _converse(stream, request, deadline)
    finally:
        stream.close()


def _converse(stream: SocketTransport, request: Dictionary, deadline: float) -> Dictionary:
    return usbmux.converse(
        request,
        1,
        lambda data: stream.write(data, _left(deadline)),
        lambda size: stream.read(size, _left(deadline)),
    )


def _left(deadline: float) -> float:
    seconds = deadline - time.monotonic()
    if seconds <= 0:
        raise NoAnswer("usbmuxd did not answer in time.", code="timeout")
    return seconds


def _accept(code: int, port: int) -> None:
    if code == usbmux.OK:
        return
    trouble: dict[int, LinkTrouble] = {
        usbmux.BAD_DEVICE: Unplugged("The device left.", code="mux-2"),
        usbmux.REFUSED: PortBusy(
            Phrase("The device takes no connection on its port {port}.", port=port),
            "Restart the device and plug it in again.",
            code="mux-3",
        ),
    }
    raise trouble.get(code) or ProtocolError("usbmuxd refused to connect.", code=f"mux-{code}")

# SPDX-License-Identifier: Apache-2.0
"""Virtual iPhones and iPads behind a usbmuxd on loopback, for training, demonstration and tests.

What libimobiledevice's programs and our own driver talk to: usbmuxd's host
protocol, lockdownd with pairing and TLS, diagnostics_relay, MCInstall. Like
Linux's usbmuxd it pairs by itself with a device that allows it.
"""

from __future__ import annotations

import contextlib
import itertools
import socket
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import BadInput, ProtocolError
from inspector.framing import plist, usbmux
from inspector.framing.plist import Dictionary, Plist

from . import pairing
from .virtual_phone import VirtualIphone
from .virtual_wire import Ended, Wire

_PRODUCT_ID = 0x12A8
_NO_RECORD = 2
_Send = Callable[[Mapping[str, Plist]], None]
_Stream = tuple[VirtualIphone | None, int]


class VirtualAppleBench:
    """A usbmuxd with virtual devices on its cables; every method may be called from any thread."""

    def __init__(self, tables: Sequence[Mapping[str, object]]) -> None:
        """Read the tables; raises BadInput."""
        self._phones = {phone.name: phone for phone in map(VirtualIphone, tables)}
        if len({phone.udid for phone in self._phones.values()}) < len(tables):
            raise BadInput("Two virtual devices have the same name or UDID.")
        self._host = pairing.new_host()
        self._ids = itertools.count(1)
        self._plugged: dict[int, VirtualIphone] = {}
        self._records: dict[str, bytes] = {}
        self._listeners: dict[socket.socket, _Send] = {}
        self._connections: dict[socket.socket, VirtualIphone | None] = {}
        self._threads: set[threading.Thread] = set()
        self._lock = threading.RLock()
        self._stopping = threading.Event()
        self._server: socket.socket | None = None

    # ── for the virtual bench's process ──────────────────────────────────────

    def start(self) -> None:
        """Listen on loopback and plug every device in."""
        self._server = socket.create_server(("127.0.0.1", 0))
        for phone in self._phones.values():
            if phone.faults.known:
                self._remember(phone)
            self._plug(phone)
        self._spawn(partial(self._accept, self._server), "usbmuxd")

    @property
    def address(self) -> str:
        """Give ``127.0.0.1:PORT``, as in USBMUXD_SOCKET_ADDRESS; raises BadInput before ``start``."""
        if self._server is None:
            raise BadInput("The virtual usbmuxd is not started.")
        return f"127.0.0.1:{self._server.getsockname()[1]}"

    def ports(self) -> Sequence[SeenPort]:
        """List what is plugged in, in the tables' order."""
        with self._lock:
            ids = {phone: device_id for device_id, phone in self._plugged.items()}
            return [self._seen(phone, ids[phone]) for phone in self._phones.values() if phone in ids]

    def control(self, name: str, verb: str) -> None:
        """Do what a hand does to a device, called by its name or UDID.

        Verbs: unplug, plug, erase, trust, deny, lock, unlock. Raises BadInput.
        """
        named = [one for one in self._phones.values() if name in {one.name, one.udid}]
        actions: dict[str, Callable[[VirtualIphone], None]] = {
            "unplug": self._unplug,
            "plug": self._plug,
            "erase": self._erase,
            "trust": lambda phone: self._answer(phone, "allow"),
            "unlock": lambda phone: self._answer(phone, "allow"),
            "deny": lambda phone: self._answer(phone, "deny"),
            "lock": lambda phone: self._answer(phone, "locked"),
        }
        if not named or verb not in actions:
            raise BadInput(f"'{verb} {name}' is no command here.", f"Use {', '.join(actions)}.")
        with self._lock:
            actions[verb](named[0])

    def stop(self) -> None:
        """Unplug everything, stop listening and wait for the threads."""
        self._stopping.set()
        with self._lock:
            server, self._server = self._server, None
            for connection in self._connections:
                _shut(connection)
            threads = list(self._threads)
        if server is not None:
            with contextlib.suppress(OSError):  # wakes the thread that accepts, on every system
                socket.create_connection(server.getsockname(), 1.0).close()
        for thread in threads:
            thread.join()
        if server is not None:
            server.close()

    # ── cables ───────────────────────────────────────────────────────────────

    def _seen(self, phone: VirtualIphone, device_id: int) -> SeenPort:
        facts = {
            "bus_address": str(device_id),
            "name": phone.name,
            "serial": phone.udid,
            "usbmuxd": self.address,
            "vid": "05ac",
            "pid": f"{_PRODUCT_ID:04x}",
        }
        state = PortState.READY if phone.udid in self._records else PortState.WAITING_FOR_TRUST
        return SeenPort(f"usbmux:{phone.udid}", state, None, facts, is_training=True)

    def _plug(self, phone: VirtualIphone) -> None:
        if phone in self._plugged.values():
            return
        device_id = next(self._ids)
        self._plugged[device_id] = phone
        self._broadcast(_attached(device_id, phone))
        self._pair(phone)

    def _unplug(self, phone: VirtualIphone) -> None:
        for device_id, one in list(self._plugged.items()):
            if one is phone:
                del self._plugged[device_id]
                self._broadcast({"MessageType": "Detached", "DeviceID": device_id})
        for connection, one_phone in list(self._connections.items()):
            if one_phone is phone:
                _shut(connection)

    def _erase(self, phone: VirtualIphone) -> None:
        self._unplug(phone)
        phone.erase()
        self._plug(phone)

    def _answer(self, phone: VirtualIphone, answer: str) -> None:
        phone.trust(answer)
        if answer == "deny":
            self._records.pop(phone.udid, None)
        self._pair(phone)

    def _pair(self, phone: VirtualIphone) -> None:
        """Pair as usbmuxd does when a device is plugged in or its dialog is answered."""
        if not phone.allows or phone not in self._plugged.values() or self._host.host_id in phone.pairs:
            return
        record = self._remember(phone)
        phone.pairs[self._host.host_id] = pairing.shared_part(record)
        for device_id, one in self._plugged.items():
            if one is phone:
                self._broadcast({"MessageType": "Paired", "DeviceID": device_id})

    def _remember(self, phone: VirtualIphone) -> Dictionary:
        record = self._host.record()
        self._records[phone.udid] = plist.dumps(record)
        if phone.faults.trust == "locked":
            phone.pairs[self._host.host_id] = pairing.shared_part(record)
        return record

    def _broadcast(self, message: Mapping[str, Plist]) -> None:
        for connection, send in list(self._listeners.items()):
            try:
                send(message)
            except OSError:
                self._listeners.pop(connection, None)

    # ── usbmuxd ──────────────────────────────────────────────────────────────

    def _spawn(self, work: Callable[[], None], name: str) -> None:
        thread = threading.Thread(target=work, name=f"virtual {name}", daemon=True)
        with self._lock:
            self._threads = {one for one in self._threads if one.is_alive()} | {thread}
            thread.start()

    def _accept(self, server: socket.socket) -> None:
        while True:
            try:
                connection = server.accept()[0]
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                if self._stopping.is_set():
                    connection.close()
                    return
                self._connections[connection] = None
            self._spawn(partial(self._serve, connection), "client")

    def _serve(self, connection: socket.socket) -> None:
        try:
            for message in _messages(connection):
                phone, port = self._message(connection, message)
                if phone is not None:
                    self._talk(connection, phone, port)
                    return
        except (OSError, ProtocolError, Ended):
            return
        finally:
            with self._lock:
                self._listeners.pop(connection, None)
                self._connections.pop(connection, None)
            connection.close()

    def _talk(self, connection: socket.socket, phone: VirtualIphone, port: int) -> None:
        service = phone.service(port)
        if service is not None:
            service(
                Wire(connection, phone.faults, self._stopping, lambda: self.control(phone.name, "unplug"))
            )

    def _message(
        self, connection: socket.socket, message: usbmux.Message
    ) -> tuple[VirtualIphone | None, int]:
        """Answer one message; give the device and port that the connection belongs to from now on."""

        def send(values: Mapping[str, Plist], tag: int = 0) -> None:
            connection.sendall(usbmux.encode(values, tag))

        kind = plist.text(message.values, "MessageType")
        with self._lock:
            if kind == "Connect":
                return self._connect(connection, message, send)
            send(self._reply(kind, message.values), message.tag)
            if kind == "Listen":
                for device_id, phone in sorted(self._plugged.items()):
                    send(_attached(device_id, phone))
                self._listeners[connection] = send
        return None, 0

    def _connect(
        self, connection: socket.socket, message: usbmux.Message, send: Callable[..., None]
    ) -> _Stream:
        phone = self._plugged.get(plist.number(message.values, "DeviceID") or 0)
        port = socket.ntohs((plist.number(message.values, "PortNumber") or 0) & 0xFFFF)
        if phone is None:
            send(_result(usbmux.BAD_DEVICE), message.tag)
            return None, 0
        if phone.service(port) is None:
            send(_result(usbmux.REFUSED), message.tag)
            return None, 0
        self._connections[connection] = phone
        send(_result(usbmux.OK), message.tag)
        return phone, port

    def _reply(self, kind: str, values: Mapping[str, Plist]) -> Dictionary:
        udid = plist.text(values, "PairRecordID")
        if kind == "ListDevices":
            return {"DeviceList": [_attached(number, one) for number, one in sorted(self._plugged.items())]}
        if kind == "Listen":
            return _result(usbmux.OK)
        if kind == "ReadBUID":
            return {"BUID": self._host.buid}
        if kind == "ReadPairRecord":
            record = self._records.get(udid)
            return {"PairRecordData": record} if record else _result(_NO_RECORD)
        if kind == "SavePairRecord":
            self._records[udid] = plist.octets(values, "PairRecordData")
            return _result(usbmux.OK)
        if kind == "DeletePairRecord":
            self._records.pop(udid, None)
            return _result(usbmux.OK)
        return _result(usbmux.BAD_COMMAND)


def _attached(device_id: int, phone: VirtualIphone) -> Dictionary:
    return {
        "MessageType": "Attached",
        "DeviceID": device_id,
        "Properties": {
            "ConnectionSpeed": 480_000_000,
            "ConnectionType": "USB",
            "DeviceID": device_id,
            "InspectorVirtual": True,
            "LocationID": 0,
            "ProductID": _PRODUCT_ID,
            "SerialNumber": phone.udid,
        },
    }


def _result(code: int) -> Dictionary:
    return {"MessageType": "Result", "Number": code}


def _messages(connection: socket.socket) -> Iterator[usbmux.Message]:
    """Give the client's messages, reading none of what follows a Connect."""
    decoder = usbmux.Decoder()
    while data := connection.recv(decoder.wanted):
        decoder.feed(data)
        if (message := decoder.next()) is not None:
            yield message


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)

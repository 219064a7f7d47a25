# SPDX-License-Identifier: Apache-2.0
"""Virtual Android phones on loopback, each an adbd on a TCP port: for training, demonstration and tests."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import BadInput

from .virtual_adbd import Connection, Trust
from .virtual_phone import Phone
from .virtual_table import Description, read_description

_ADB, _MTP = "ff/42/01", "06/01/01"
_HOST = "127.0.0.1"


class VirtualAndroidBench:
    """The virtual phones of one bench; every method may be called from any thread."""

    def __init__(self, tables: Sequence[Mapping[str, object]]) -> None:
        """Read the tables; raises BadInput."""
        phones = [VirtualAndroid(read_description(table)) for table in tables]
        self._phones = {phone.name: phone for phone in phones}
        if len(self._phones) < len(phones):
            raise BadInput("Two virtual phones have the same name.", "Give each its own.")

    def start(self) -> None:
        """Switch every phone on and plug it in."""
        for phone in self._phones.values():
            phone.start()

    def ports(self) -> Sequence[SeenPort]:
        """List what is plugged in now, in the tables' order."""
        seen = (phone.port() for phone in self._phones.values())
        return [port for port in seen if port is not None]

    def control(self, name: str, verb: str) -> None:
        """Do what a hand does: unplug, plug, erase, trust, deny, setup, charge, touch-all, press-power.

        Raises BadInput for another verb, and names them all.
        """
        if name not in self._phones:
            raise BadInput(f"There is no virtual phone '{name}'.")
        self._phones[name].control(verb)

    def stop(self) -> None:
        """Switch every phone off."""
        for phone in self._phones.values():
            phone.stop()


class VirtualAndroid:
    """One virtual phone: its cable, its adbd and what a hand does to it."""

    def __init__(self, description: Description) -> None:
        self.name = description.name
        self._given = description
        self._phone = Phone(description)
        self._trust = Trust(description.faults.auth)
        self._lock = threading.RLock()
        self._stopping = threading.Event()
        self._server: socket.socket | None = None
        self._port = 0
        self._connections: set[socket.socket] = set()
        self._threads: set[threading.Thread] = set()
        self._is_plugged = False
        self._has_adb = True
        self._back_at = 0.0
        self._commands = 0

    @property
    def address(self) -> str:
        """Give ``adb+tcp:127.0.0.1:PORT``; raises BadInput before ``start``."""
        if not self._port:
            raise BadInput(f"The virtual phone {self.name} is not switched on.")
        return f"adb+tcp:{_HOST}:{self._port}"

    def start(self) -> str:
        """Switch it on and plug it in; gives its address."""
        self._server = socket.create_server((_HOST, 0))
        self._port = self._server.getsockname()[1]
        self._is_plugged = True
        self._spawn(partial(self._accept, self._server), "accept")
        return self.address

    def port(self) -> SeenPort | None:
        """Say what is seen of it now; None while it is unplugged or restarts."""
        with self._lock:
            if not self._is_plugged or time.monotonic() < self._back_at:
                return None
            state = PortState.READY if self._has_adb else PortState.OFFLINE
            return SeenPort(self.address, state, None, self.facts(), is_training=True)

    def facts(self) -> dict[str, str]:
        """Give what USB would show of it: the descriptor stays readable on an erased phone."""
        usb = self._given.usb
        shown = {
            "name": self.name,
            "serial": usb.serial,
            "vid": usb.vid,
            "pid": usb.pid,
            "manufacturer": usb.manufacturer,
            "product": usb.product,
            "interfaces": f"{_MTP} {_ADB}" if self._has_adb else _MTP,
        }
        return {key: value for key, value in shown.items() if value}

    def control(self, verb: str) -> None:
        """Do what a hand does; raises BadInput for another verb."""
        actions: dict[str, Callable[[], None]] = {
            "unplug": self.unplug,
            "plug": self.plug,
            "erase": self.erase,
            "setup": self.set_up,
            "trust": lambda: self._trust.answer("allow"),
            "deny": lambda: self._trust.answer("deny"),
            "charge": self._phone.charge,
            "stop-charging": self._phone.stop_charging,
            "tilt": self._phone.tilt,
            **self._phone.inputs.verbs(),
        }
        if verb not in actions:
            raise BadInput(f"'{verb}' is nothing that a hand does here.", f"Use {', '.join(actions)}.")
        actions[verb]()

    def unplug(self) -> None:
        """Pull the cable: every connection breaks."""
        with self._lock:
            self._is_plugged = False
            self._break()

    def plug(self) -> None:
        """Put the cable in again."""
        with self._lock:
            self._is_plugged = True

    def erase(self) -> None:
        """Erase it to the factory's state: it restarts, and ADB stays off until somebody sets it up."""
        with self._lock:
            self._has_adb = False
            self._back_at = time.monotonic() + self._given.erase_s
            self._trust.forget()
            self._phone.erase()
            self._break()

    def set_up(self) -> None:
        """Set it up and allow USB debugging again."""
        with self._lock:
            self._has_adb = True

    def stop(self) -> None:
        """Switch it off and wait for its threads."""
        self._stopping.set()
        with self._lock:
            self._is_plugged = False
            self._break()
            server, self._server = self._server, None
            threads = list(self._threads)
        if server is not None:
            with contextlib.suppress(OSError):  # wakes the thread that accepts, on every system
                socket.create_connection((_HOST, self._port), 1.0).close()
        for thread in threads:
            thread.join()
        if server is not None:
            server.close()

    # ── connections ──────────────────────────────────────────────────────────

    @property
    def _answers(self) -> bool:
        return self._is_plugged and self._has_adb and time.monotonic() >= self._back_at

    def _break(self) -> None:
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _spawn(self, work: Callable[[], None], name: str) -> None:
        thread = threading.Thread(target=work, name=f"{self.name} {name}", daemon=True)
        with self._lock:
            self._threads = {one for one in self._threads if one.is_alive()} | {thread}
            thread.start()

    def _accept(self, server: socket.socket) -> None:
        while True:
            try:
                connection = server.accept()[0]
            except OSError:
                return
            if self._stopping.is_set():
                connection.close()
                return
            with self._lock:
                if not self._answers:
                    connection.close()
                    continue
                self._connections.add(connection)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._spawn(partial(self._serve, connection), "adbd")

    def _serve(self, connection: socket.socket) -> None:
        faults = self._given.faults
        one = Connection(connection, self._phone, self._trust, faults, self._stopping, self._ran_a_command)
        try:
            one.serve()
        finally:
            with self._lock:
                self._connections.discard(connection)

    def _ran_a_command(self) -> None:
        with self._lock:
            self._commands += 1
            last = self._given.faults.vanish_after
        if last is not None and self._commands >= last:
            self.unplug()

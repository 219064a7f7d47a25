# SPDX-License-Identifier: Apache-2.0
"""Virtual modems on loopback, each on a TCP port of its own: for training, demonstration and tests."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from inspector.domain.device import SeenPort
from inspector.domain.errors import BadInput

from .virtual_modem import VirtualModem
from .virtual_table import Description, read_description

_HOST = "127.0.0.1"
_SLICE_S = 0.2


class VirtualModemBench:
    """The virtual modems of one bench; every method may be called from any thread."""

    def __init__(self, tables: Sequence[Mapping[str, object]]) -> None:
        """Read the tables; raises BadInput."""
        plugs = [_Plug(read_description(table)) for table in tables]
        self._plugs = {one.name: one for one in plugs}
        if len(self._plugs) < len(plugs):
            raise BadInput("Two virtual modems have the same name.", "Give each its own.")

    def start(self) -> None:
        """Switch every modem on and plug it in."""
        for one in self._plugs.values():
            one.start()

    def ports(self) -> Sequence[SeenPort]:
        """List what is plugged in now, in the tables' order."""
        seen = (one.port() for one in self._plugs.values())
        return [port for port in seen if port is not None]

    def control(self, name: str, verb: str) -> None:
        """Do what a hand does: unplug, plug, erase; raises BadInput for another verb."""
        if name not in self._plugs:
            raise BadInput(f"There is no virtual modem '{name}'.")
        self._plugs[name].control(verb)

    def stop(self) -> None:
        """Switch every modem off."""
        for one in self._plugs.values():
            one.stop()


class _Plug:
    """One modem's cable: its port, its connections and what a hand does to it."""

    def __init__(self, given: Description) -> None:
        self.name = given.name
        self._given = given
        self._lock = threading.RLock()
        self._stopping = threading.Event()
        self._server: socket.socket | None = None
        self._port = 0
        self._connections: set[socket.socket] = set()
        self._threads: set[threading.Thread] = set()
        self._is_plugged = False
        self._back_at = 0.0
        self._commands = 0

    def start(self) -> None:
        """Listen, and plug it in."""
        self._server = socket.create_server((_HOST, 0))
        self._port = self._server.getsockname()[1]
        self._is_plugged = True
        self._spawn(partial(self._accept, self._server), "accept")

    def port(self) -> SeenPort | None:
        """Say what is seen of it now; None while it is unplugged or restarts."""
        with self._lock:
            if not self._answers:
                return None
        usb = self._given.usb
        shown = {
            "name": self.name,
            "vid": usb.vid,
            "pid": usb.pid,
            "serial": usb.serial,
            "manufacturer": usb.manufacturer,
            "product": usb.product,
            "role": "at",
        }
        facts = {key: value for key, value in shown.items() if value}
        return SeenPort(f"at+tcp:{_HOST}:{self._port}", facts=facts, is_training=True)

    def control(self, verb: str) -> None:
        """Do what a hand does; raises BadInput for another verb."""
        actions = {"unplug": self._unplug, "plug": self._plug_in, "erase": self._erase}
        if verb not in actions:
            raise BadInput(f"'{verb}' is nothing that a hand does here.", f"Use {', '.join(actions)}.")
        with self._lock:
            actions[verb]()

    def stop(self) -> None:
        """Switch it off and wait for its threads."""
        self._stopping.set()
        with self._lock:
            self._unplug()
            server, self._server = self._server, None
            threads = list(self._threads)
        if server is not None:
            with contextlib.suppress(OSError):  # wakes the thread that accepts, on every system
                socket.create_connection((_HOST, self._port), 1.0).close()
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join()
        if server is not None:
            server.close()

    def _unplug(self) -> None:
        self._is_plugged = False
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _plug_in(self) -> None:
        self._is_plugged = True

    def _erase(self) -> None:
        """Erase it: it restarts. What it tells of itself does not lie in the memory that is erased."""
        self._unplug()
        self._back_at = time.monotonic() + self._given.erase_s
        self._is_plugged = True

    # ── connections ──────────────────────────────────────────────────────────

    @property
    def _answers(self) -> bool:
        return self._is_plugged and time.monotonic() >= self._back_at

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
            connection.settimeout(_SLICE_S)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                if self._stopping.is_set() or not self._answers:
                    connection.close()
                    if self._stopping.is_set():
                        return
                    continue
                self._connections.add(connection)
            self._spawn(partial(self._serve, connection), "modem")

    def _serve(self, connection: socket.socket) -> None:
        try:
            self._talk(connection, VirtualModem(self._given))
        except OSError:
            return
        finally:
            with self._lock:
                self._connections.discard(connection)
            connection.close()

    def _talk(self, connection: socket.socket, modem: VirtualModem) -> None:
        faults, left = self._given.faults, self._given.faults.drop_after_bytes
        while not self._stopping.is_set():
            try:
                data = connection.recv(4096)
            except TimeoutError:
                continue
            before = modem.commands
            answer = modem.feed(data)
            if not data or self._has_left(modem.commands - before):
                return
            if faults.delay_s and self._stopping.wait(faults.delay_s):
                return
            connection.sendall(answer if left is None else answer[:left])
            if left is not None:
                left -= len(answer)
                if left <= 0:
                    return

    def _has_left(self, commands: int) -> bool:
        """Count commands; tell whether the modem leaves at this one."""
        with self._lock:
            self._commands += commands
            last = self._given.faults.vanish_after
            if last is None or self._commands < last:
                return False
            self._unplug()
            return True

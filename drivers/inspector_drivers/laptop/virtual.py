# SPDX-License-Identifier: Apache-2.0
"""Virtual laptops on loopback, each an agent on a TCP port: for training, demonstration and tests.

They answer with the real agent's own code; only what it collects comes from a
table (``virtual_laptop``). Faults are those of the wire.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import BadInput

from . import agent
from .virtual_laptop import Laptop, read_laptop

_HOST = "127.0.0.1"


class VirtualLaptopBench:
    """The virtual laptops of one bench; every method may be called from any thread."""

    def __init__(self, tables: Sequence[Mapping[str, object]]) -> None:
        """Read the tables; raises BadInput."""
        laptops = [VirtualLaptop(read_laptop(table)) for table in tables]
        self._laptops = {one.name: one for one in laptops}
        if len(self._laptops) < len(laptops):
            raise BadInput("Two virtual laptops have the same name.", "Give each its own.")

    def start(self) -> None:
        """Switch every laptop on and plug it in."""
        for one in self._laptops.values():
            one.start()

    def ports(self) -> Sequence[SeenPort]:
        """List what is plugged in now, in the tables' order."""
        return [port for port in (one.port() for one in self._laptops.values()) if port is not None]

    def control(self, name: str, verb: str) -> None:
        """Do what a hand does: unplug, plug, erase, swap; raises BadInput for another verb."""
        if name not in self._laptops:
            raise BadInput(f"There is no virtual laptop '{name}'.")
        self._laptops[name].control(verb)

    def stop(self) -> None:
        """Switch every laptop off."""
        for one in self._laptops.values():
            one.stop()


class VirtualLaptop:
    """One virtual laptop: its cable, its agent and what a hand does to it."""

    def __init__(self, laptop: Laptop) -> None:
        self.name = laptop.name
        self._laptop = laptop
        self._lock = threading.RLock()
        self._stopping = threading.Event()
        self._server: socket.socket | None = None
        self._port = 0
        self._connections: set[socket.socket] = set()
        self._threads: set[threading.Thread] = set()
        self._is_plugged = False
        self._back_at = 0.0

    @property
    def address(self) -> str:
        """Give ``agent+tcp:127.0.0.1:PORT``; raises BadInput before ``start``."""
        if not self._port:
            raise BadInput(f"The virtual laptop {self.name} is not switched on.")
        return f"agent+tcp:{_HOST}:{self._port}"

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
            if not self._answers:
                return None
            facts = {"name": self.name, "product": self._laptop.model}
            return SeenPort(self.address, PortState.READY, None, facts, is_training=True)

    def control(self, verb: str) -> None:
        """Do what a hand does; raises BadInput for another verb."""
        actions: dict[str, Callable[[], None]] = {
            "unplug": self.unplug,
            "plug": self.plug,
            "erase": self.erase,
            "swap": self.swap,
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
        """Erase its disk; it restarts into the live system, where the agent answers again."""
        with self._lock:
            self._laptop = self._laptop.erased()
            self._back_at = time.monotonic() + self._laptop.erase_s
            self._break()

    def swap(self) -> None:
        """Put another laptop of the same model in its place, without the bench seeing the cable move."""
        with self._lock:
            self._laptop = self._laptop.twin()

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
        return self._is_plugged and time.monotonic() >= self._back_at

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
            with self._lock:
                if self._stopping.is_set():
                    connection.close()
                    return
                if not self._answers:
                    connection.close()
                    continue
                self._connections.add(connection)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._spawn(partial(self._serve, connection), "agent")

    def _serve(self, connection: socket.socket) -> None:
        wire = _Wire(connection, self._laptop, self._stopping, self.unplug)
        try:
            with connection.makefile("rb") as lines:
                while (text := lines.readline(agent.MAX_REQUEST)).endswith(b"\n"):
                    agent.answer(text, wire.send, self._laptop.collect)
        except (OSError, _Ended):
            return
        finally:
            with self._lock:
                self._connections.discard(connection)
            connection.close()


class _Ended(Exception):
    """The stream is over."""


class _Wire:
    """The laptop's end of one stream, with its faults."""

    def __init__(
        self,
        connection: socket.socket,
        laptop: Laptop,
        stopping: threading.Event,
        vanish: Callable[[], None],
    ) -> None:
        self._connection = connection
        self._faults = laptop.faults
        self._stopping = stopping
        self._vanish = vanish
        self._sent = 0

    def send(self, line: bytes) -> None:
        """Write one line, with the faults; raises _Ended."""
        faults = self._faults
        if self._stopping.wait(faults.delay_s):
            raise _Ended
        if faults.garbage:
            line = bytes(byte ^ 0x5A for byte in line[:-1]) + b"\n"
        if faults.console:
            line = b"[    1.234567] usb 1-1: new device\r\n" + line
        limit = faults.drop_after_bytes or faults.vanish_after_bytes
        part = line[: max(0, limit - self._sent)] if limit else line
        self._sent += len(part)
        self._connection.sendall(part)
        if len(part) < len(line):
            if faults.vanish_after_bytes:
                self._vanish()
            self._connection.shutdown(socket.SHUT_RDWR)
            raise _Ended

# SPDX-License-Identifier: Apache-2.0
"""The virtual bench as a source of ports: a child process that plays the devices.

The child (``inspector virtual-bench FILE``) prints one JSON line whenever what
is plugged in changes: ``{"ports": [{"address", "path", "state", "facts"}]}``;
it takes one line of ``VERB NAME`` at a time on its standard input. Everything
else goes through the real transports, on loopback.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import NoAnswer, ProtocolError, Unplugged
from inspector.ports import Link

_LINE = 1 << 20


class VirtualSource:
    """The ports of a running virtual bench.

    ``command`` starts the child; ``link_for`` gives the real transport's link
    of a port by its scheme.
    """

    def __init__(
        self, command: Sequence[str], link_for: Callable[[SeenPort], Link], start_s: float = 20.0
    ) -> None:
        self._link_for = link_for
        self._start_s = start_s
        self._ports: tuple[SeenPort, ...] = ()
        self._changed = threading.Condition()
        self._lines = 0
        self._child = _start(list(command))
        self._reader = threading.Thread(target=self._read, name="virtual bench", daemon=True)
        self._reader.start()

    @property
    def name(self) -> str:
        """Name the source."""
        return "virtual bench"

    def poll(self) -> Sequence[SeenPort]:
        """List what is plugged in; waits for the child's first line."""
        self._wait_for_line(0)
        return self._ports

    def link(self, port: SeenPort) -> Link:
        """Give the real link of a port."""
        return self._link_for(port)

    def control(self, name: str, verb: str) -> None:
        """Do what a hand does to the device called ``name``: unplug, plug, erase, trust."""
        with self._changed:
            before = self._lines
        if self._child.stdin is None or self._child.poll() is not None:
            raise Unplugged("The virtual bench has ended.", "Start it again.")
        self._child.stdin.write(f"{verb} {name}\n")
        self._child.stdin.flush()
        self._wait_for_line(before)

    def close(self) -> None:
        """End the child."""
        if self._child.stdin is not None:
            self._child.stdin.close()
        try:
            self._child.wait(self._start_s)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self._reader.join(self._start_s)
        if self._child.stdout is not None:
            self._child.stdout.close()

    def _wait_for_line(self, before: int) -> None:
        with self._changed:
            if not self._changed.wait_for(lambda: self._lines > before or self._lines < 0, self._start_s):
                raise NoAnswer("The virtual bench did not answer in time.", "Start it again.")
            if self._lines < 0:
                raise Unplugged("The virtual bench has ended.", "Start it again.")

    def _read(self) -> None:
        stdout = self._child.stdout
        assert stdout is not None
        for line in iter(lambda: stdout.readline(_LINE), ""):
            try:
                ports = parse_ports(line)
            except ProtocolError:
                continue
            with self._changed:
                self._ports, self._lines = ports, self._lines + 1
                self._changed.notify_all()
        with self._changed:
            self._lines = -1
            self._changed.notify_all()


def _start(command: list[str]) -> subprocess.Popen[str]:
    """Start the child in a process group of its own: Ctrl+C is for us, it ends when its input does."""
    group: int | None = 0
    flags = 0
    if sys.platform == "win32":
        group, flags = None, subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        process_group=group,
        creationflags=flags,
    )


def parse_ports(line: str) -> tuple[SeenPort, ...]:
    """Read one line of the virtual bench; raises ProtocolError."""
    try:
        rows = json.loads(line)["ports"]
        return tuple(_port(row) for row in rows)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ProtocolError(
            "The virtual bench wrote a line that cannot be read.", "Start it again."
        ) from error


def _port(row: Mapping[str, object]) -> SeenPort:
    facts = row.get("facts", {})
    if not isinstance(facts, Mapping):
        raise TypeError("facts")
    path = row.get("path")
    return SeenPort(
        address=str(row["address"]),
        state=PortState(str(row.get("state", PortState.READY))),
        path=str(path) if path is not None else None,
        facts={str(name): str(value) for name, value in facts.items()},
        is_training=True,
    )


def ports_line(ports: Sequence[SeenPort]) -> str:
    """Write the line that ``parse_ports`` reads."""
    rows = [
        {"address": one.address, "path": one.path, "state": one.state, "facts": dict(one.facts)}
        for one in ports
    ]
    return json.dumps({"ports": rows})

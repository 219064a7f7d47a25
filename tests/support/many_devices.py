# SPDX-License-Identifier: Apache-2.0
"""A virtual bench of many devices in a process of its own, and a bench that reads them all."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from every_driver import FAMILIES, Table, converse, described, numbered, plugged

from inspector import wiring
from inspector.cli.watch import Watch
from inspector.domain.device import DeviceIdentity, SeenPort
from inspector.ports import Deadlines, Link
from inspector.services.bench import SessionState, SessionView
from inspector.transports.virtual_ports import VirtualSource

PHONES = ("android", "apple", "modem")
LONG = Deadlines(connect_s=60.0, answer_s=60.0, trust_s=1.0)


@cache
def known(family: str) -> DeviceIdentity:
    """Say who the shipped device of a family is."""
    with plugged(family, described(family)) as bay:
        return converse(family, bay.ports()[0]).identity


def tables(count: int, families: Sequence[str] = PHONES, **faults: Any) -> list[Table]:
    """Describe ``count`` devices of these families in turn, as rows of a bench's file."""
    rows = []
    for at in range(count):
        family = families[at % len(families)]
        assert family in FAMILIES
        told = numbered(described(family, f"{family}-{at}", **faults), known(family), at)
        rows.append({"name": f"{family}-{at}", "slot": slot(at), "family": family, "description": told})
    return rows


def slot(at: int) -> str:
    """Name a place of hubs with sixteen sockets each."""
    return f"{'ABCD'[at // 16]}{at % 16 + 1}"


def write_bench(path: Path, rows: Sequence[Table]) -> Path:
    """Write the bench's file."""
    path.write_text("".join(_device(row) for row in rows), encoding="utf-8")
    return path


def _device(row: Table) -> str:
    lines = (f"{json.dumps(key)} = {toml(value)}\n" for key, value in row.items())
    return "".join(["[[devices]]\n", *lines])


def toml(value: Any) -> str:
    """Write a value as TOML, on one line; its basic strings are JSON's."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(key)} = {toml(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


class Swapping:
    """A source of ports; ``places`` moves devices to other places without their knowing."""

    name = "virtual bench"

    def __init__(self, source: VirtualSource) -> None:
        self._source = source
        self.places: dict[str, str] = {}

    def poll(self) -> Sequence[SeenPort]:
        return [
            replace(port, path=self.places.get(port.facts["name"], port.path)) for port in self._source.poll()
        ]

    def link(self, port: SeenPort) -> Link:
        return self._source.link(port)

    def close(self) -> None:
        self._source.close()


class ManyDesk:
    """A training bench on ``home`` that reads the virtual bench of ``file``."""

    def __init__(self, home: Path, file: Path, show: Callable[[SessionView], None] = lambda _: None) -> None:
        self.app = wiring.App(home, training=True)
        self.source = Swapping(wiring.virtual_source(file))
        self.watch = Watch(show)
        self.bench = self.app.bench(self.watch.show, deadlines=LONG)
        self.finder = wiring.discovery([self.source], self.bench, poll_s=0.05, debounce_s=0.0)
        self.source.poll()  # the devices are there: what follows is the bench's own time

    def start(self) -> None:
        self.finder.start()

    def until(self, at: int, state: SessionState, timeout_s: float = 120.0) -> SessionView:
        """Wait until the device at a place is in ``state``."""
        return self.watch.wait_for(
            f"virtual:{slot(at)}", lambda view: view.state is state, timeout_s, str(state)
        )

    def until_all(self, count: int, state: SessionState, timeout_s: float = 120.0) -> float:
        """Wait for all; gives the seconds since now."""
        began = time.monotonic()
        for at in range(count):
            self.until(at, state, timeout_s - (time.monotonic() - began))
        return time.monotonic() - began

    def close(self) -> None:
        self.finder.stop()
        self.bench.close()
        self.source.close()
        self.app.close()

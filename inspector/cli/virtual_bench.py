# SPDX-License-Identifier: Apache-2.0
"""``virtual-bench``: play devices on loopback, for training, demonstration and tests.

Prints one JSON line whenever what is plugged in changes; takes ``VERB NAME``
lines (unplug, plug, erase, trust) on standard input; ends when that is closed.
"""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from inspector import bounded_toml, wiring
from inspector.cli.output import Output, Verbs
from inspector.domain.device import SeenPort
from inspector.domain.errors import BadInput, BenchTrouble
from inspector.ports import VirtualBay
from inspector.transports.virtual_ports import ports_line

_LOOK_S = 0.25
_NAME = "Name a file that is there."


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser(
        "virtual-bench", parents=[common], help="play devices on loopback", description=__doc__
    )
    verb.add_argument("file", type=Path, metavar="FILE", help="the devices, as TOML")
    verb.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output) -> int:
    """Play until standard input ends."""
    devices = load(args.file)
    families = _by_family(devices)
    bays = {family: wiring.virtual_bay(family, tables) for family, tables in families.items()}
    host = Host(bays, devices, sys.stdout)
    try:
        for bay in bays.values():
            bay.start()
        host.serve(sys.stdin, out)
    finally:
        for bay in bays.values():
            bay.stop()
    return 0


def load(path: Path) -> list[dict[str, object]]:
    """Read a bench: ``[[devices]]`` with name, slot, family and ``device`` (a file) or ``description``.

    Raises BadInput.
    """
    table = bounded_toml.read(path, _NAME)
    rows = table.get("devices")
    if not isinstance(rows, list) or not rows:
        raise BadInput(f"{path} names no devices.", "Write [[devices]] for each.")
    return [_device(row, path, at) for at, row in enumerate(rows)]


def _device(row: object, path: Path, at: int) -> dict[str, object]:
    place = f"{path}: devices[{at}]"
    if not isinstance(row, dict):
        raise BadInput(f"{place} is not a table.", "Write [[devices]] for each.")
    device = row.get("device")
    inner = bounded_toml.read(path.parent / device, _NAME) if isinstance(device, str) else {}
    described = row.get("description", inner)
    family = row.get("family") or inner.get("family")
    if not isinstance(family, str) or not isinstance(described, dict):
        raise BadInput(f"{place} names no family.", "Name a driver's family, such as android.")
    name = str(row.get("name") or f"{family}-{at + 1}")
    return {**row, "family": family, "name": name, "description": {**described, "name": name}}


def _by_family(devices: Sequence[Mapping[str, object]]) -> dict[str, list[Mapping[str, object]]]:
    families: dict[str, list[Mapping[str, object]]] = {}
    for device in devices:
        described = device["description"]
        assert isinstance(described, Mapping)
        families.setdefault(str(device["family"]), []).append(described)
    return families


class Host:
    """Tells what is plugged in and passes on what a hand does."""

    def __init__(
        self, bays: Mapping[str, VirtualBay], devices: Sequence[Mapping[str, object]], stdout: TextIO
    ) -> None:
        self._bays = tuple(bays.values())
        self._slots = {str(one["name"]): str(one.get("slot", "")) for one in devices}
        self._bay_of = {str(one["name"]): bays[str(one["family"])] for one in devices}
        self._stdout = stdout
        self._said = ""
        self._lock = threading.Lock()
        self._ended = threading.Event()

    def serve(self, commands: TextIO, out: Output) -> None:
        """Print what is plugged in and obey ``commands`` until they end."""
        self.say()
        watcher = threading.Thread(target=self._watch, name="watch", daemon=True)
        watcher.start()
        for line in commands:
            try:
                self._obey(line.split())
            except BenchTrouble as trouble:
                out.trouble(trouble)
            self.say(always=True)
        self._ended.set()
        watcher.join()

    def say(self, *, always: bool = False) -> None:
        """Print the ports where they changed, or always."""
        with self._lock:
            line = ports_line([self._placed(port) for bay in self._bays for port in bay.ports()])
            if always or line != self._said:
                self._said = line
                self._stdout.write(line + "\n")
                self._stdout.flush()

    def _placed(self, port: SeenPort) -> SeenPort:
        slot = self._slots.get(port.facts.get("name", ""), "")
        if not slot:
            return port
        return replace(port, path=port.path or f"virtual:{slot}", facts={**port.facts, "slot": slot})

    def _obey(self, words: Sequence[str]) -> None:
        if len(words) != 2 or words[1] not in self._slots:
            raise BadInput(f"'{' '.join(words)}' is no command here.", "Write VERB NAME.")
        verb, name = words
        self._bay_of[name].control(name, verb)

    def _watch(self) -> None:
        while not self._ended.wait(_LOOK_S):
            self.say()

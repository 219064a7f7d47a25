# SPDX-License-Identifier: Apache-2.0
"""A disk that loses its power: what was recorded is played up to a moment, and the rest is left to chance.

What was synced is there. Of what was written since, each 512-byte sector is
there or not; so is each change of a file's length, and each creation, removal
and renaming since its folder was last synced.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("<cHIQ")


@dataclass(frozen=True, slots=True)
class Act:
    """One recorded act: ``kind`` as the recorder names it, ``data`` what was written or the new name."""

    kind: str
    path: str
    data: bytes
    place: int


def read_log(path: Path) -> list[Act]:
    raw = path.read_bytes()
    acts, at = [], 0
    while at < len(raw):
        kind, path_size, size, place = _HEAD.unpack_from(raw, at)
        at += _HEAD.size
        name = raw[at : at + path_size].decode()
        at += path_size
        acts.append(Act(kind.decode(), name, raw[at : at + size], place))
        at += size
    return acts


@dataclass(slots=True)
class _File:
    synced: bytearray = field(default_factory=bytearray)
    since: list[Act] = field(default_factory=list)

    def sync(self) -> None:
        for act in self.since:
            _play(self.synced, act)
        self.since.clear()

    def after_cut(self, chance: random.Random, share: float) -> bytearray:
        content = bytearray(self.synced)
        for act in self.since:
            for part in _sectors(act):
                if chance.random() < share:
                    _play(content, part)
        return content


def _sectors(act: Act) -> Iterator[Act]:
    """Split a write where the disk may tear it."""
    if act.kind != "W":
        yield act
        return
    start, end = act.place, act.place + len(act.data)
    while start < end:
        stop = min((start // SECTOR + 1) * SECTOR, end)
        yield Act("W", act.path, act.data[start - act.place : stop - act.place], start)
        start = stop


def _play(content: bytearray, act: Act) -> None:
    end = act.place + len(act.data) if act.kind == "W" else act.place
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if act.kind == "W":
        content[act.place : end] = act.data
    else:
        del content[act.place :]


class Disk:
    """Files of one folder, as a program sees them and as the disk has them."""

    def __init__(self) -> None:
        self._seen: dict[str, _File] = {}
        self._synced: dict[str, _File] = {}
        self._since: list[tuple[Act, _File]] = []

    def play(self, act: Act) -> None:
        """Do what the program did."""
        match act.kind:
            case "S" if act.path == ".":
                for change, file in self._since:
                    _rename(self._synced, change, file)
                self._since.clear()
            case "S":
                self._seen[act.path].sync()
            case "W" | "T":
                self._seen[act.path].since.append(act)
            case _:
                file = _File() if act.kind == "C" else self._seen[act.path]
                _rename(self._seen, act, file)
                self._since.append((act, file))

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """Give the files that are there after a power cut now."""
        share = chance.choice((0.0, 0.5, 1.0, chance.random()))
        names = dict(self._synced)
        for change, file in self._since:
            if chance.random() < share:
                _rename(names, change, file)
        return {name: bytes(file.after_cut(chance, share)) for name, file in names.items()}


def _rename(names: dict[str, _File], act: Act, file: _File) -> None:
    match act.kind:
        case "C":
            names[act.path] = file
        case "U":
            names.pop(act.path, None)
        case "R":
            names.pop(act.path, None)
            names[act.data.decode()] = file


@dataclass(frozen=True, slots=True)
class Cut:
    """One power cut: after how many acts, what is left, and what had been said by then."""

    number: int
    files: dict[str, bytes]
    said: list[str]


def cuts(acts: list[Act], chance: random.Random, times: int, spoken: str) -> Iterator[Cut]:
    """Cut the power ``times`` times anywhere; ``spoken`` names the file of what the program said."""
    moments = sorted(chance.randrange(1, len(acts)) for _ in range(times))
    disk, said = Disk(), []
    for number, act in enumerate(acts, 1):
        disk.play(act)
        if act.path == spoken and act.kind == "W":
            said.append(act.data.decode())
        while moments and moments[0] == number:
            moments.pop(0)
            yield Cut(number, disk.cut(chance), list(said))

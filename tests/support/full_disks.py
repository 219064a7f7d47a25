# SPDX-License-Identifier: Apache-2.0
"""Run as a program with ``full.so`` preloaded: a bench inspects while the disk is full from one write on.

Each number of a write gets a child and a home of its own, a copy of a store
that was made before; it says in ``NUMBER.said`` what it asked of the store.
Told of the full disk it makes room, and goes on.
"""

from __future__ import annotations

import ctypes
import os
import random
import shutil
import sys
from contextlib import closing
from pathlib import Path

from answering import Answering
from inspections import CHECKLIST, SHOP, WRITER, TurnedClock

from inspector.domain.errors import StoreFull
from inspector.storage.reserve import Reserve
from inspector.storage.store import SqlStore

INSPECTIONS = 2


def inspect(folder: Path, number: int, reserve: int) -> int:
    """Inspect, and give how many writes there were."""
    home, sign = folder / str(number), folder / f"{number}.full"
    shutil.copytree(folder / "made", home)
    sign.touch()
    disk = ctypes.CDLL(None)
    said = os.open(folder / f"{number}.said", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with closing(SqlStore(home, SHOP, WRITER, TurnedClock())) as store:
        if reserve:
            Reserve(home).keep(reserve)
        bench = Answering(store, random.Random(1), lambda line: _say(said, line))
        disk.full_at(ctypes.c_long(number), bytes(home) + b"/", bytes(home / "reserve" if reserve else sign))
        done = 0
        while done < INSPECTIONS:
            try:
                bench.inspect()
                done += 1
            except StoreFull:
                _say(said, "full")
                sign.unlink()
        disk.full_count.restype = ctypes.c_long
        return int(disk.full_count())


def _say(said: int, line: str) -> None:
    os.write(said, f"{line}\n".encode())


def main() -> None:
    folder, reserve = Path(sys.argv[1]), int(sys.argv[2])
    with closing(SqlStore(folder / "made", SHOP, WRITER, TurnedClock())) as store:
        store.know(CHECKLIST)
    for number in map(int, sys.argv[3:]):
        child = os.fork()
        if not child:
            print(inspect(folder, number, reserve), flush=True)
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0, number


if __name__ == "__main__":
    main()

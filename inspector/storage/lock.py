# SPDX-License-Identifier: Apache-2.0
"""One writer a home: a lock that the system lets go when its holder dies."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from inspector.domain.errors import StoreLocked, StoreTrouble
from inspector.domain.phrase import Phrase

LOCK = "writer.lock"
_FAR = 1 << 30
"""Windows keeps others from reading locked bytes, so the locked one lies behind the text."""


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> None:
        # flock and not lockf: a second store in this very process must be refused too.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


class HomeLock:
    """The right to write in a home, held from construction to ``close``.

    Raises StoreLocked, which names the holder's process id.
    """

    def __init__(self, home: Path) -> None:
        self._path = home / LOCK
        try:
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreTrouble(
                Phrase("The folder {home} cannot be written.", home=home),
                "Check who may write there.",
                code=error.strerror or "",
            ) from error
        try:
            _try_lock(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise StoreLocked(
                Phrase("{who} works on {home}.", who=_words(holder(home)), home=home)
            ) from error
        self._write_down()

    def _write_down(self) -> None:
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, json.dumps({"pid": os.getpid(), "program": Path(sys.argv[0]).name}).encode())

    def close(self) -> None:
        """Let go; a second time does nothing."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.ftruncate(handle, 0)
            _unlock(handle)
            os.close(handle)


def holder(home: Path) -> tuple[int, str]:
    """Give the process id and the program that wrote its name into the lock; 0 when none did."""
    try:
        said = json.loads((home / LOCK).read_bytes()[:4096])
        return int(said["pid"]), str(said["program"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return 0, ""


def _words(who: tuple[int, str]) -> str:
    pid, program = who
    if not pid:
        return Phrase("Another process")
    return Phrase("Process {pid} ({program})", pid=pid, program=program or "?")

# SPDX-License-Identifier: Apache-2.0
"""Room kept for the day on which the disk is full: a file that is given up, so that an inspection can end."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from inspector.domain.errors import StoreFull
from inspector.storage.backup_file import sync_folder

FILE = "reserve"
_CHUNK = 1 << 20


class Reserve:
    """The file ``reserve`` of a home. Any thread may give it up; one keeps it."""

    def __init__(self, home: Path) -> None:
        self._path = home / FILE

    def is_there(self) -> bool:
        """Tell whether there is room to give."""
        return self._path.exists()

    def give(self) -> bool:
        """Give the room up; tell whether there was any. Never raises."""
        with contextlib.suppress(OSError):
            self._path.unlink()
            sync_folder(self._path.parent)
            return True
        return False

    def keep(self, size: int) -> None:
        """Keep ``size`` bytes, 0 for none, where twice that is free; raises StoreFull where it is not."""
        if not size:
            self.give()
            return
        try:
            if self._path.exists() and self._path.stat().st_size == size:
                return
            self.give()
            if shutil.disk_usage(self._path.parent).free < 2 * size:
                raise full()
            self._write(size)
        except OSError as error:
            raise full() from error

    def _write(self, size: int) -> None:
        """Take real blocks: a file of nothing but a length would keep no room."""
        part = self._path.with_name(f".{FILE}.part")
        try:
            with part.open("wb") as file:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(file.fileno(), 0, size)
                else:
                    for start in range(0, size, _CHUNK):
                        file.write(os.urandom(min(_CHUNK, size - start)))
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._path)
        finally:
            part.unlink(missing_ok=True)


def full() -> StoreFull:
    """Make the trouble of a disk on which nothing is left to give."""
    return StoreFull(
        "The disk is almost full: the room that was kept for this is in use.",
        "Finish what is open, then make room; what was shown as saved is safe.",
        code="reserve",
    )

# SPDX-License-Identifier: Apache-2.0
"""Where the window of this home is, on the disk: still there at a start, it tells of a crash."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from inspector.storage.troubles import translate

FILE = "running.json"
_LARGEST = 4096
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody works: the window's page, the inspection that is open and its point; empty: none."""

    page: str = "bench"
    uid: str = ""
    point: str = ""


class LastPlace:
    """The mark of a home that is open in a window. Use it while its store is held; one thread at a time."""

    def __init__(self, home: Path) -> None:
        self._path = home / FILE

    def begin(self) -> Place | None:
        """Put the mark down, durably; gives where the window was where the last one was not taken away.

        Raises StoreFull, StoreTrouble.
        """
        left = self._read()
        for half in self._path.parent.glob(f".{FILE}.*"):  # of a crash within a write
            with contextlib.suppress(OSError):
                half.unlink()
        self.keep(left or Place())
        return left

    def keep(self, place: Place) -> None:
        """Remember a place, durably; raises StoreFull, StoreTrouble."""
        try:
            self._write(json.dumps(asdict(place)).encode())
        except OSError as error:
            raise translate(error, self._path) from error

    def close(self) -> None:
        """Take the mark away: the window closed as it should. Raises StoreTrouble."""
        try:
            self._path.unlink(missing_ok=True)
            _sync(self._path.parent)
        except OSError as error:
            raise translate(error, self._path) from error

    def _read(self) -> Place | None:
        """Read the mark; one that cannot be read still tells that the window did not close."""
        try:
            with self._path.open("rb") as file:
                return _place(file.read(_LARGEST))
        except FileNotFoundError:
            return None
        except OSError:
            return Place()

    def _write(self, data: bytes) -> None:
        number, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{FILE}.")
        try:
            with os.fdopen(number, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
        _sync(self._path.parent)


def _place(data: bytes) -> Place:
    """Read a place; whatever is none is the bench."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return Place()
    if not isinstance(found, Mapping):
        return Place()
    given = {one.name: found.get(one.name) for one in fields(Place)}
    return Place(
        **{name: word for name, word in given.items() if isinstance(word, str) and len(word) <= _LONGEST}
    )


def _sync(folder: Path) -> None:
    if os.name != "posix":  # Windows has no such call for a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

# SPDX-License-Identifier: Apache-2.0
"""Photos as files in the home, each named by the SHA-256 of its bytes.

A file is whole or not there: it is written beside its place, brought to the
disk, then renamed. The row that names it is written after it, so that a crash
between the two leaves a file that nothing names, and never a name without its
file; ``sweep`` takes such files away later.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import tempfile
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from inspector.domain.errors import BadInput, StoreDamaged
from inspector.domain.phrase import Phrase
from inspector.storage.troubles import translate

FOLDER = "photos"
_NAME = re.compile(r"([0-9a-f]{64})\.jpg")
_PART = ".part"


def relative_path(sha256: str) -> str:
    """Give where a photo lies in the home; raises BadInput for what is no hash."""
    name = f"{sha256}.jpg"
    if not _NAME.fullmatch(name):
        raise BadInput("This is no photo's hash.", "Look at the inspection again.")
    return f"{FOLDER}/{sha256[:2]}/{name}"


class PhotoFolder:
    """Implement ``PhotoFiles`` in ``home``. Safe to call from any thread."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def put(self, data: bytes) -> str:
        """Store bytes durably and give their SHA-256; what lies there already stays.

        Raises StoreFull, StoreTrouble; then nothing is left behind.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        path = self._home / relative_path(sha256)
        try:
            if _holds(path, data):
                os.utime(path)  # it is wanted again: ``sweep`` must not take it for an old one
            else:
                _write(path, data)
        except OSError as error:
            raise translate(error, path) from error
        return sha256

    def get(self, sha256: str) -> bytes:
        """Give the bytes of a photo; raises StoreDamaged where they are gone or other ones."""
        path = self._home / relative_path(sha256)
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise StoreDamaged(Phrase("The photo {name} is gone.", name=path.name)) from error
        except OSError as error:
            raise translate(error, path) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise StoreDamaged(Phrase("The photo {name} is not what was taken.", name=path.name))
        return data

    def sweep(self, named: Collection[str], before: datetime) -> int:
        """Remove files older than ``before`` that are not ``named`` by their hash; gives how many.

        What cannot be removed stays until the next time.
        """
        removed = 0
        for path in sorted((self._home / FOLDER).glob("[0-9a-f][0-9a-f]/*")):
            found = _NAME.fullmatch(path.name)
            is_ours = found is not None or path.name.endswith(_PART)
            with contextlib.suppress(OSError):
                is_old = path.stat().st_mtime < before.timestamp()
                if is_ours and is_old and (found is None or found[1] not in named):
                    path.unlink()
                    removed += 1
        return removed


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except FileNotFoundError:
        return False


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(suffix=_PART, dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    for folder in (path.parent, path.parent.parent, path.parent.parent.parent):
        _sync(folder)


def _sync(folder: Path) -> None:
    """Bring a folder's names to the disk, where the system can open folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

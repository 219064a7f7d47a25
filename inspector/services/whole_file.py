# SPDX-License-Identifier: Apache-2.0
"""A file in place of an older one: whole or not at all, so that a full disk takes nobody's only copy."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_BINARY = getattr(os, "O_BINARY", 0)


def put_whole(path: Path, data: bytes) -> None:
    """Write a file aside, make it durable, and give it its name; raises OSError, and what was there stays.

    It keeps the rights of what it replaces and follows a link to it. What is no
    file (a terminal, a pipe) is written to as it is.
    """
    place = path.resolve() if path.is_symlink() else path
    before = place.stat().st_mode if place.exists() else None
    if before is not None and not stat.S_ISREG(before):
        place.write_bytes(data)
        return
    aside = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _write_durably(aside, data)
        if before is not None:
            aside.chmod(stat.S_IMODE(before))
        aside.replace(place)
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
    _sync_folder(place.parent)


@contextlib.contextmanager
def whole_stream(path: Path) -> Iterator[BinaryIO]:
    """Write a file piece by piece: it has its name once the block ends well, and not before.

    Raises OSError; then, or where the block raises, what was there stays. What
    is no file (a terminal, a pipe) is written to as it is.
    """
    place = path.resolve() if path.is_symlink() else path
    before = place.stat().st_mode if place.exists() else None
    if before is not None and not stat.S_ISREG(before):
        with place.open("wb") as stream:
            yield stream
        return
    aside = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with aside.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if before is not None:
            aside.chmod(stat.S_IMODE(before))
        aside.replace(place)
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
    _sync_folder(place.parent)


def make_whole(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Write a file that must not be there yet, durably; raises OSError and leaves no half of one."""
    _write_durably(path, data, mode)
    _sync_folder(path.parent)


def _write_durably(path: Path, data: bytes, mode: int = 0o666) -> None:
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
    try:
        with os.fdopen(file, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows has no such call for a folder
        return
    # A network share may not know fsync of a folder; the file itself is safe by now.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

# SPDX-License-Identifier: Apache-2.0
"""Files of keys: whole or not there, durable before they are named, private ones for their owner alone."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from inspector.domain.errors import CertificateTrouble
from inspector.domain.phrase import Phrase

_LARGEST_FILE = 64 * 1024
_ON_POSIX = os.name == "posix"
_FOR_OWNER = stat.S_IRUSR | stat.S_IWUSR
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def make(path: Path, data: bytes) -> bool:
    """Put a new file in place whole or not at all; False where another process was first.

    It is written aside and durable before it gets its name, and a name that is
    there already is never written over. Raises CertificateTrouble.
    """
    with _aside(path, data) as aside:
        return _name_if_free(aside, path)


def put(path: Path, data: bytes) -> None:
    """Put a file in place of what is there, whole or not at all; raises CertificateTrouble."""
    with _aside(path, data) as aside:
        aside.replace(path)


def drop(path: Path) -> None:
    """Take a file away; raises CertificateTrouble."""
    with _writing(path):
        path.unlink(missing_ok=True)
        if path.parent.exists():
            _sync_folder(path.parent)


@contextlib.contextmanager
def _aside(path: Path, data: bytes) -> Iterator[Path]:
    aside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with _writing(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            _write_durably(aside, data)
            yield aside
        finally:
            aside.unlink(missing_ok=True)
        _sync_folder(path.parent)
        _sync_folder(path.parent.parent)


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CertificateTrouble(
            Phrase("The key file {path} cannot be written: {reason}.", path=path, reason=error.strerror),
            "Make the folder writable for this user, and make room.",
            code="key_file",
        ) from error


def _write_durably(path: Path, data: bytes) -> None:
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY, _FOR_OWNER)
    with os.fdopen(file, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _name_if_free(aside: Path, path: Path) -> bool:
    """Give the finished file its name unless another process was first.

    A hard link does that on every POSIX file system that has them; on Windows
    rename itself refuses a name that is taken.
    """
    try:
        if _ON_POSIX:
            os.link(aside, path)
        else:
            aside.rename(path)
    except FileExistsError:
        return False
    return True


def _sync_folder(folder: Path) -> None:
    if not _ON_POSIX:  # Windows has no such call for a folder
        return
    handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def read(path: Path, most: int = _LARGEST_FILE) -> bytes:
    """Read a public file of the home, at most ``most`` bytes; raises CertificateTrouble."""
    return _read(path, lambda _: None, most)


def read_private(path: Path) -> bytes:
    """Read a private file; raises CertificateTrouble where others can use it, or it is none."""
    return _read(path, lambda status: _check_owner(path, status))


def _read(path: Path, check: Callable[[os.stat_result], None], most: int = _LARGEST_FILE) -> bytes:
    try:
        handle = os.open(path, os.O_RDONLY | _NO_FOLLOW | _BINARY)
    except OSError as error:
        raise CertificateTrouble(
            Phrase("The key file {path} cannot be read: {reason}.", path=path, reason=error.strerror),
            "Run as the user who made it; a link in its place is not followed.",
            code="key_file",
        ) from error
    with os.fdopen(handle, "rb") as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise unusable(path)
        check(status)
        return stream.read(most)


def unusable(path: Path) -> CertificateTrouble:
    """Say that a file holds no key."""
    return CertificateTrouble(
        Phrase("The key file {path} does not hold the key that belongs there.", path=path),
        "Put its backup in place; without one, move it aside, and a new key is made.",
        code="key_file",
    )


def _check_owner(path: Path, status: os.stat_result) -> None:
    if _ON_POSIX and stat.S_IMODE(status.st_mode) & 0o077:
        raise CertificateTrouble(
            Phrase(
                "The key file {path} can be used by others (mode {mode}).",
                path=path,
                mode=f"{stat.S_IMODE(status.st_mode):04o}",
            ),
            Phrase("Run 'chmod 600 {path}'; if others use this computer, make a new key.", path=path),
            code="key_open",
        )

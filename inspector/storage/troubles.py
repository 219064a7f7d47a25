# SPDX-License-Identifier: Apache-2.0
"""What goes wrong in SQLite, turned into the house's troubles once."""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from pathlib import Path

from inspector.domain.errors import (
    BadInput,
    InspectorError,
    OurBug,
    StoreDamaged,
    StoreFull,
    StoreTrouble,
)
from inspector.domain.phrase import Phrase

_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


def translate(error: BaseException, path: Path) -> InspectorError:
    """Give the house's trouble for an exception that came out of work on the database at ``path``."""
    if isinstance(error, InspectorError):
        return error
    if isinstance(error, UnicodeEncodeError):
        return BadInput("A text holds characters that cannot be stored.", "Type it again.", code=error.reason)
    if isinstance(error, OSError):
        code = errno.errorcode.get(error.errno or 0, "")
        return _full(code) if error.errno in _FULL else _disk(code)
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, sqlite3.Error):
        cause = cause.__cause__
    if cause is None:
        return OurBug(f"the store stumbled over {type(error).__name__}: {error}")
    return _of_sqlite(cause, path)


def _of_sqlite(error: sqlite3.Error, path: Path) -> InspectorError:
    extended = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    match extended & 0xFF:
        case sqlite3.SQLITE_FULL:
            return _full(name)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return StoreDamaged(Phrase("The store {name} is damaged.", name=path.name), code=name)
        case sqlite3.SQLITE_IOERR:
            return _full(name) if _is_full(path) else _disk(name)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StoreTrouble(
                "Another program holds the store.", "Close it, then do the last step again.", code=name
            )
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return StoreTrouble(
                Phrase("The store {name} cannot be opened.", name=path.name),
                "Check who may read and write its folder.",
                code=name,
            )
        case sqlite3.SQLITE_CONSTRAINT:
            return OurBug(f"the store refused a row: {error}")
        case _:
            return StoreTrouble(Phrase("The store did not do its work: {error}.", error=error), code=name)


def _full(code: str) -> StoreFull:
    return StoreFull("No space is left for the store.", code=code)


def _disk(code: str) -> StoreTrouble:
    return StoreTrouble(
        "The disk did not take or give what is stored.",
        "Check the disk; what was shown as saved is safe.",
        code=code,
    )


def _is_full(path: Path) -> bool:
    """Try to write where the log wanted to grow.

    SQLite tells only ENOSPC apart; a quota or a limit of the file size looks
    like any write that failed.
    """
    log = path.with_name(path.name + "-wal")
    try:
        end = max(log.stat().st_size if log.exists() else 0, path.stat().st_size if path.exists() else 0)
        with tempfile.TemporaryFile(dir=path.parent) as probe:
            os.lseek(probe.fileno(), end, os.SEEK_SET)
            os.write(probe.fileno(), bytes(65536))
            os.fsync(probe.fileno())
    except OSError as error:
        return error.errno in _FULL
    return False

# SPDX-License-Identifier: Apache-2.0
"""One process at a time makes or changes a home's keys; the system lets the lock go when its holder dies.

Each single file is put in place whole without it. The lock keeps together what
takes several: which of keyring and file holds a key, a rotation, what was retired.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from inspector.domain.errors import CertificateTrouble
from inspector.domain.phrase import Phrase

LOCK: Final = "keys.lock"
DEADLINE_S: Final = 10.0
"""How long one waits for another, which may be asking somebody for the keyring's password."""
_AGAIN_S = 0.01
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP})
_ASIDE = re.compile(r"\..+\.[0-9a-f]{16}")


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> None:
        # flock and not lockf: two threads of one process wait for each other too.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextlib.contextmanager
def alone(folder: Path, deadline_s: float = DEADLINE_S) -> Iterator[None]:
    """Be the only one that makes or changes the keys in ``folder``; not to be entered twice.

    What a killed process left half written there is taken away. Raises
    CertificateTrouble, ``key_busy`` when another does not end within ``deadline_s``.
    """
    handle = _opened(folder.with_name(LOCK))
    try:
        _lock(handle, folder, deadline_s)
        _sweep(folder)
        yield
    finally:
        os.close(handle)  # which lets the lock go


def _opened(path: Path) -> int:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise CertificateTrouble(
            Phrase("The key file {path} cannot be written: {reason}.", path=path, reason=error.strerror),
            "Make the folder writable for this user, and make room.",
            code="key_file",
        ) from error


def _lock(handle: int, folder: Path, deadline_s: float) -> None:
    end, pause = time.monotonic() + deadline_s, threading.Event()
    while not _is_locked(handle):
        if time.monotonic() >= end:
            raise CertificateTrouble(
                Phrase("Another program is changing the keys in {folder}.", folder=folder),
                "Wait until it has ended, and try again.",
                code="key_busy",
            )
        pause.wait(_AGAIN_S)


def _is_locked(handle: int) -> bool:
    """Try to lock; a file system without locks does without: every single file is whole all the same."""
    try:
        _try_lock(handle)
    except OSError as error:
        return error.errno in _NO_LOCKS
    return True


def _sweep(folder: Path) -> None:
    """Take away what was written aside and never got its name: nobody else writes just now."""
    with contextlib.suppress(OSError):
        for one in list(folder.iterdir()):
            if _ASIDE.fullmatch(one.name):
                one.unlink(missing_ok=True)

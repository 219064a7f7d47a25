# SPDX-License-Identifier: Apache-2.0
"""A folder as a destination: one JSON file per certificate, for a shop's own import."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, DestinationDown, DestinationRefused
from inspector.domain.outbox import OutboxRow
from inspector.domain.phrase import Phrase
from inspector.domain.uid import to_bytes
from inspector.marketplace.outbox import CERTIFICATE
from inspector.ports import Receipt

if TYPE_CHECKING:
    from inspector.ports import Cancel


class FolderMarketplace:
    """Writes each certificate as ``UID.json``, what is said of it as ``UID.void.json``, ``UID.review.json``.

    A reader never sees half a file.
    """

    def __init__(self, name: str, folder: Path) -> None:
        self._name = name
        self._folder = folder

    @property
    def name(self) -> str:
        """Give the destination's name, as it stands in outbox rows."""
        return self._name

    @property
    def accepts_training(self) -> bool:
        """Tell that training certificates do not go into a shop's import."""
        return False

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        """Write the row's file; raises DestinationDown when the folder cannot be written to.

        Raises DestinationRefused when a file of that name holds something else.
        """
        cancel.raise_if_set()
        kind = "" if row.kind == CERTIFICATE else f".{row.kind}"
        target = self._folder / f"{_checked(row.uid)}{kind}.json"
        try:
            return self._place(target, row.body)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise DestinationDown(
                Phrase(
                    "The folder {folder} cannot be written to: {reason}.", folder=self._folder, reason=reason
                )
            ) from error

    def check(self, cancel: Cancel) -> None:
        """Return where the folder is there and can be written to; raises DestinationDown."""
        cancel.raise_if_set()
        if not self._folder.is_dir() or not os.access(self._folder, os.W_OK):
            raise DestinationDown(
                Phrase("The folder {folder} is not there for us to write to.", folder=self._folder)
            )

    def close(self) -> None:
        """Do nothing: no file stays open."""

    def _place(self, target: Path, body: bytes) -> Receipt:
        if target.exists():
            if target.read_bytes() == body:
                return Receipt("unchanged", target.name)
            raise DestinationRefused(
                Phrase("{name} is there already and holds something else.", name=target.name), code="taken"
            )
        _write_whole(target, body)
        return Receipt("stored", target.name)


def _checked(uid: str) -> str:
    try:
        to_bytes(uid)
    except BadInput as error:
        raise DestinationRefused(error.title) from error
    return uid


def _write_whole(target: Path, body: bytes) -> None:
    """Write ``target`` so that it is there whole or not at all, also after a power cut.

    Whoever imports it is another user: it has the rights that the umask and the folder give new files.
    """
    part = target.parent / f".{target.stem}.{secrets.token_hex(8)}.part"
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no handle of a folder to flush
    # A network share may not know fsync of a folder; the file itself is safe by now.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

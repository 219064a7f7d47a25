# SPDX-License-Identifier: Apache-2.0
"""A backup as one file: a ZIP archive with a list of what is in it, each with its size and SHA-256.

Whatever opens ZIP opens it. It is written beside its place, brought to the disk,
then named: whole or not there. Reading trusts nothing: a file that is not
listed, is listed and not there, has another size or other bytes, or a name that
leads out of the folder, ends it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
import secrets
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from inspector.domain.certificate import canonical
from inspector.domain.errors import BadInput
from inspector.domain.event import Json
from inspector.domain.phrase import Phrase
from inspector.storage.troubles import translate

LIST = "backup.json"
SIGNATURE = "backup.jws"
"""Where there is one: the JWS over a statement that names the SHA-256 of the list."""
FORMAT = 1
Each = Callable[[int, int], None]
"""Hears how many bytes are done, and of how many; what it raises ends the work."""
Sign = Callable[[str], str]
"""Gives the compact JWS over a statement that names this SHA-256."""

_CHUNK = 1 << 20
_LONGEST_SIGNATURE = 64 << 10
_LARGEST_LIST = 256 << 20
_MOST_FILES = 4_000_000
_LONGEST_NAME = 240
_HASH = re.compile(r"[0-9a-f]{64}")
_PART = re.compile(r"[^\x00-\x1f\x7f\\:/]{1,128}")


class _NotWhole(Exception):
    """What is wrong with a backup, in our words; it leaves this module as BadInput."""


_GARBLED = (
    _NotWhole,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    UnicodeError,
    ValueError,
)
"""What reading a ZIP file raises that is none, or is damaged."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What a backup says of itself: ``facts`` of the whole, and size and SHA-256 of each file.

    ``sha256`` is the list's own, ``signature`` what was signed over it; empty text for none.
    """

    facts: Mapping[str, Json]
    files: Mapping[str, tuple[int, str]]
    sha256: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to put into a backup: its name there, and where it lies or what it holds."""

    name: str
    content: Path | bytes

    def size(self) -> int:
        """Give its bytes; raises OSError."""
        return len(self.content) if isinstance(self.content, bytes) else self.content.stat().st_size


def write_backup(
    path: Path, facts: Mapping[str, Json], sources: list[Source], each: Each, sign: Sign | None = None
) -> str:
    """Write a backup, durably, and give the SHA-256 of its list, which ``sign`` signs.

    Raises StoreFull, StoreTrouble, BadInput for a place that is taken; then nothing is left behind.
    """
    if path.exists():
        raise BadInput(Phrase("{path} is there already.", path=path), "Name another file.")
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        try:
            digest = _write(part, facts, sources, each, sign)
            part.replace(path)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise translate(error, path) from error
    return digest


def _write(
    part: Path, facts: Mapping[str, Json], sources: list[Source], each: Each, sign: Sign | None
) -> str:
    done, everything = 0, sum(one.size() for one in sources)
    files: dict[str, Json] = {}
    handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "w+b") as stream:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for one in sources:
                start, digest = done, hashlib.sha256()
                with archive.open(_as_stored(one.name), "w", force_zip64=True) as place:
                    for chunk in _chunks(one.content):
                        digest.update(chunk)
                        place.write(chunk)
                        done += len(chunk)
                        each(done, everything)
                files[one.name] = {"size": done - start, "sha256": digest.hexdigest()}
            said = canonical({"format": FORMAT, "facts": dict(facts), "files": files})
            archive.writestr(LIST, said)
            sha256 = hashlib.sha256(said).hexdigest()
            if sign is not None:
                archive.writestr(SIGNATURE, sign(sha256))
        stream.flush()
        os.fsync(stream.fileno())
    return sha256


def _as_stored(name: str) -> str | zipfile.ZipInfo:
    """Give what is compressed already a head that says so."""
    return zipfile.ZipInfo(name) if name.endswith((".jpg", ".jpeg", ".png")) else name


def _chunks(content: Path | bytes) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


def read_list(path: Path) -> Listed:
    """Give what a backup says of itself; raises BadInput."""
    with _opened(path) as archive:
        return _listed(archive, path)


def unpack(path: Path, folder: Path, each: Each) -> Listed:
    """Put every file of a backup into an empty folder, durably, each compared with the list.

    Raises BadInput for a backup that is damaged, StoreFull, StoreTrouble.
    """
    with _opened(path) as archive:
        listed = _listed(archive, path)
        done, everything = 0, sum(size for size, _ in listed.files.values())
        for name, (size, sha256) in listed.files.items():
            with archive.open(name) as stream:
                _put(stream, folder / name, size, sha256)
            done += size
            each(done, everything)
    return listed


def verify(path: Path, each: Each) -> None:
    """Read a whole backup and compare it with its list; raises BadInput, StoreTrouble."""
    with _opened(path) as archive:
        listed = _listed(archive, path)
        done, everything = 0, sum(size for size, _ in listed.files.values())
        for name, (_, sha256) in listed.files.items():
            digest = hashlib.sha256()
            with archive.open(name) as stream:
                while chunk := stream.read(_CHUNK):
                    digest.update(chunk)
                    done += len(chunk)
                    each(done, everything)
            if digest.hexdigest() != sha256:
                raise damaged(path, f"{name} is not what was backed up")


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with path.open("rb") as stream, _archive(stream) as archive:
            yield archive
    except _GARBLED as error:
        raise damaged(path, _why(error)) from error
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise BadInput(
            Phrase("{path} cannot be read: {reason}.", path=path, reason=error.strerror), "Name a backup."
        ) from error
    except OSError as error:
        if error.errno in (None, errno.EINVAL):  # of the unpacking itself, or a place that no file has
            raise damaged(path, _why(error)) from error
        raise translate(error, path) from error


def _archive(stream: IO[bytes]) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(stream)
    except _GARBLED as error:
        raise _NotWhole("it is no ZIP file, or its end is missing") from error


def _why(error: Exception) -> str:
    """Say what is wrong; what a library says of it is in the log's chain of causes alone."""
    if isinstance(error, _NotWhole):
        return str(error)
    if isinstance(error, NotImplementedError):  # a RuntimeError as well
        return "a file in it is packed as no backup is"
    if isinstance(error, RuntimeError):
        return "a file in it is encrypted"
    return "a file in it cannot be unpacked"


def damaged(path: Path, why: str) -> BadInput:
    """Make the trouble of a backup that cannot be used."""
    return BadInput(
        Phrase("{path} is no whole backup: {why}.", path=path, why=why[:200]),
        "Take another copy, or an older backup.",
        code="backup",
    )


def _listed(archive: zipfile.ZipFile, path: Path) -> Listed:
    names = archive.namelist()
    if LIST not in names or archive.getinfo(LIST).file_size > _LARGEST_LIST:
        raise damaged(path, f"it has no {LIST}")
    raw = archive.read(LIST)
    listed = replace(
        _read_list(raw), sha256=hashlib.sha256(raw).hexdigest(), signature=_signature(archive, names)
    )
    own = [SIGNATURE, LIST] if listed.signature else [LIST]
    if sorted(names) != sorted([*listed.files, *own]):
        raise damaged(path, "what is in it is not what it lists")
    for name, (size, _) in listed.files.items():
        if archive.getinfo(name).file_size != size:
            raise damaged(path, f"{name} has another size")
    return listed


def _signature(archive: zipfile.ZipFile, names: list[str]) -> str:
    """Give the signature, empty text for none; raises _NotWhole for what cannot be one."""
    if SIGNATURE not in names:
        return ""
    if not 0 < archive.getinfo(SIGNATURE).file_size <= _LONGEST_SIGNATURE:
        raise _NotWhole("its signature has a size that none has")
    raw = archive.read(SIGNATURE)
    if not raw.isascii():
        raise _NotWhole("its signature is not one that is written")
    return raw.decode("ascii")


def _read_list(raw: bytes) -> Listed:
    """Read the list; raises _NotWhole for what is none."""
    try:
        said = json.loads(raw)
        if set(said) != {"format", "facts", "files"} or canonical(said) != raw:
            raise _NotWhole("its list is not in the form that is written")
        files = {str(name): _entry(name, row) for name, row in said["files"].items()}
        if said["format"] != FORMAT or not isinstance(said["facts"], dict) or len(files) > _MOST_FILES:
            raise _NotWhole(f"it has format {said['format']!r:.20}, not {FORMAT}")
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise _NotWhole("its list cannot be read") from error
    return Listed(said["facts"], files)


def _entry(name: str, row: Any) -> tuple[int, str]:
    size, sha256 = row["size"], row["sha256"]
    if set(row) != {"size", "sha256"} or type(size) is not int or size < 0 or not _HASH.fullmatch(sha256):
        raise _NotWhole(f"its list says nothing of use about {name!r:.80}")
    if not is_inside(name):
        raise _NotWhole(f"{name!r:.80} is no name in a home")
    return size, sha256


def is_inside(name: str) -> bool:
    """Tell whether a name is one of a file within a folder, on every system."""
    parts = name.split("/")
    return (
        0 < len(name) <= _LONGEST_NAME
        and name not in (LIST, SIGNATURE)
        and all(_PART.fullmatch(part) and part.strip(". ") and part == part.strip() for part in parts)
    )


def _put(stream: IO[bytes], path: Path, size: int, sha256: str) -> None:
    """Write a file durably; raises _NotWhole where it is not what the list says."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    digest, written = hashlib.sha256(), 0
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        while chunk := stream.read(_CHUNK):
            written += len(chunk)
            if written > size:
                break
            digest.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    if written != size or digest.hexdigest() != sha256:
        raise _NotWhole(f"{path.name} is not what was backed up")
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Bring a folder's names to the disk, where the system can open folders."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # a network share may not know it; the file itself is safe
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

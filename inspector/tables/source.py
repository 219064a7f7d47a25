# SPDX-License-Identifier: Apache-2.0
"""A file that somebody named, opened once: its SHA-256, and what it is written in."""

from __future__ import annotations

import codecs
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.ports import Cancel

LARGEST_BYTES = 2 << 30
LONGEST_LINE = 1 << 20
"""Characters of a line; a row of an inspection has some hundreds."""
_CHUNK = 1 << 20
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True, slots=True)
class Source:
    """The open file. ``encoding`` is Python's name; ``told`` says what was guessed, mostly nothing."""

    stream: BinaryIO
    name: str
    sha256: str
    encoding: str
    told: str


def opened(path: Path, cancel: Cancel, *, is_text: bool = True) -> Source:
    """Open a file and read it through once; raises BadInput, Cancelled.

    What is not UTF-8 from beginning to end and has no mark is taken for
    Windows-1252, as spreadsheets write it, and that is told.
    """
    try:
        if not path.is_file():
            raise BadInput(
                Phrase("{name} is no file.", name=path.name), "Name a CSV, XLSX or JSON Lines file."
            )
        stream = path.open("rb")
    except OSError as error:
        raise unreadable(path.name, error) from error
    try:
        return _read_through(stream, path.name, cancel, is_text=is_text)
    except BaseException:
        stream.close()
        raise


def unreadable(name: str, error: OSError) -> BadInput:
    """Say that a file cannot be read."""
    return BadInput(
        Phrase("{name} cannot be opened: {error}.", name=name, error=error.strerror or "unknown"),
        "Name a file that is there and can be read.",
    )


def _read_through(stream: BinaryIO, name: str, cancel: Cancel, *, is_text: bool) -> Source:
    digest, size = hashlib.sha256(), 0
    decoder = codecs.getincrementaldecoder("utf-8")()
    start = b""
    encoding = "utf-8" if is_text else ""
    try:
        while chunk := stream.read(_CHUNK):
            cancel.raise_if_set()
            start = start or chunk[:4]
            digest.update(chunk)
            size += len(chunk)
            if size > LARGEST_BYTES:
                raise BadInput(
                    Phrase("{name} is larger than 2 GiB.", name=name), "Cut it into several files."
                )
            if encoding == "utf-8":
                encoding = _still_utf8(decoder, chunk, start)
        if encoding == "utf-8":
            encoding = _still_utf8(decoder, b"", start, is_end=True)
        stream.seek(0)
    except OSError as error:
        raise unreadable(name, error) from error
    told = Phrase("It is not UTF-8, so it was read as Windows-1252.") if encoding == "cp1252" else ""
    return Source(stream, name, digest.hexdigest(), encoding, told)


def _still_utf8(
    decoder: codecs.IncrementalDecoder, chunk: bytes, start: bytes, *, is_end: bool = False
) -> str:
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding
    try:
        decoder.decode(chunk, is_end)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"

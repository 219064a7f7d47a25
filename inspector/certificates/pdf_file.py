# SPDX-License-Identifier: Apache-2.0
"""PDF objects and the file they make (PDF 32000-1, 7.3 and 7.5): every byte of it is decided here.

reportlab's own file differs between its versions (the first lines, the page's
dictionary), and what it deflates between zlib's. A page that is out in the
world must be drawn again the same by versions that do not exist yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})


def string(text: str) -> str:
    """Write a text string: in clear where it is plain ASCII, else as UTF-16."""
    if text.isascii() and text.isprintable():
        return f"({text.translate(_ESCAPES)})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def date(at: datetime) -> str:
    """Write a UTC time as a date string, the same on every system."""
    day, clock = f"{at.year:04}{at.month:02}{at.day:02}", f"{at.hour:02}{at.minute:02}{at.second:02}"
    return f"(D:{day}{clock}Z)"


def array(items: Sequence[object]) -> str:
    """Write an array."""
    return f"[{' '.join(map(str, items))}]"


def dictionary(members: Mapping[str, object]) -> str:
    """Write a dictionary, one member a line; names without their slash, values as they are written."""
    rows = "".join(f"/{name} {value}\n" for name, value in members.items())
    return f"<<\n{rows}>>"


class PdfFile:
    """A file being made: objects get their numbers in the order in which they are added."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> str:
        """Give the reference of an object that is filled in later."""
        self._objects.append(b"")
        return f"{len(self._objects)} 0 R"

    def fill(self, reference: str, members: Mapping[str, object]) -> None:
        """Fill in a reserved dictionary."""
        self._objects[int(reference.partition(" ")[0]) - 1] = dictionary(members).encode("ascii")

    def add(self, members: Mapping[str, object]) -> str:
        """Add a dictionary; give its reference."""
        reference = self.reserve()
        self.fill(reference, members)
        return reference

    def add_stream(self, members: Mapping[str, object], content: bytes) -> str:
        """Add a stream that stands in the file as it is, without a filter; give its reference."""
        head = dictionary({"Length": len(content), **members}).encode("ascii")
        reference = self.reserve()
        self._objects[-1] = b"%s\nstream\n%s\nendstream" % (head, content)
        return reference

    def bytes(self, root: str, info: str, seed: bytes) -> bytes:
        """Give the whole file; its ID is the first 16 bytes of ``seed``."""
        parts, offsets, length = [_HEAD], [], len(_HEAD)
        for number, content in enumerate(self._objects, 1):
            offsets.append(length)
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, content))
            length += len(parts[-1])
        rows = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
        size = len(offsets) + 1
        name = f"<{seed[:16].hex().upper()}>"
        trailer = dictionary({"Size": size, "Root": root, "Info": info, "ID": array((name, name))})
        end = f"xref\n0 {size}\n0000000000 65535 f \n{rows}trailer\n{trailer}\nstartxref\n{length}\n%%EOF\n"
        return b"".join((*parts, end.encode("ascii")))

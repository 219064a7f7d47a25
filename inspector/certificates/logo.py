# SPDX-License-Identifier: Apache-2.0
"""The shop's logo: made a plain PNG once, kept by its hash, and put into a PDF as it stands there.

Claims name the hash of the plain file, so a page can be drawn again from the
file that is attached to it. Plain is: 8 bits, red, green and blue, nothing
transparent, not interlaced. Then the packed pixels go into the PDF untouched,
and no library unpacks what somebody sent.
"""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.certificates.document import Picture
from inspector.certificates.pdf_file import dictionary
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.phrase import Phrase

LARGEST_SOURCE: Final = 8 * 1024 * 1024
LARGEST_PLAIN: Final = 512 * 1024
MOST_SIDE: Final = 4096
_KEPT = (900, 160)  # pixels: 9 mm high at more than 400 dpi
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PLAIN_FORM = bytes((8, 2, 0, 0, 0))
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Logo:
    """A plain PNG, read: its size in pixels, its packed pixels, the file itself."""

    wide: int
    high: int
    packed: bytes
    file: bytes

    @property
    def picture(self) -> Picture:
        """Give it as a PDF's object."""
        rows = {"Predictor": 15, "Colors": 3, "BitsPerComponent": 8, "Columns": self.wide}
        members = {
            "Type": "/XObject",
            "Subtype": "/Image",
            "Width": self.wide,
            "Height": self.high,
            "ColorSpace": "/DeviceRGB",
            "BitsPerComponent": 8,
            "Filter": "/FlateDecode",
            "DecodeParms": dictionary(rows),
        }
        return Picture(members, self.packed)


def read_logo(data: bytes) -> Logo:
    """Read a plain PNG strictly, its pixels still packed; raises CertificateTrouble, code ``logo_form``."""
    if len(data) > LARGEST_PLAIN or not data.startswith(_SIGNATURE):
        raise _not_plain()
    chunks = _chunks(data)
    names = [name for name, _ in chunks]
    head = chunks[0][1]
    if names[0] != b"IHDR" or names[-1] != b"IEND" or set(names[1:-1]) != {b"IDAT"}:
        raise _not_plain()
    wide, high = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
    if head[8:] != _PLAIN_FORM or not 0 < wide <= _KEPT[0] or not 0 < high <= _KEPT[1] or chunks[-1][1]:
        raise _not_plain()
    return Logo(wide, high, b"".join(content for _, content in chunks[1:-1]), data)


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """Give each chunk's name and content (PNG, 5.3), its check sum checked."""
    at, found = len(_SIGNATURE), list[tuple[bytes, bytes]]()
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        name, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        check = data[at + 8 + length : at + 12 + length]
        if len(check) != 4 or int.from_bytes(check, "big") != zlib.crc32(name + content):
            raise _not_plain()
        found.append((name, content))
        at += 12 + length
    if not found:
        raise _not_plain()
    return found


def _not_plain() -> CertificateTrouble:
    return CertificateTrouble(
        "The logo is no plain PNG.", "Choose the shop's logo again in the settings.", code="logo_form"
    )


def plain_logo(data: bytes) -> bytes:
    """Make a plain PNG, small enough to attach, of a PNG or a JPEG; raises BadInput."""
    from PIL import Image  # not before a logo is taken: verbs start fast

    if len(data) > LARGEST_SOURCE:
        raise _unusable(Phrase("The logo is larger than 8 MB."))
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as source:
            if max(source.size) > MOST_SIDE:
                raise _unusable(Phrase("The logo has more than 4096 pixels on a side."))
            shown = source.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _unusable(Phrase("The logo is neither a PNG nor a JPEG.")) from error
    shown.thumbnail(_KEPT, Image.Resampling.LANCZOS)
    flat = Image.new("RGB", shown.size, "white")
    flat.paste(shown, mask=shown.getchannel("A"))
    made = io.BytesIO()
    flat.save(made, "PNG", optimize=True)
    plain = made.getvalue()
    read_logo(plain)
    return plain


def _unusable(what: Phrase) -> BadInput:
    return BadInput(what, "Save it as a PNG of at most 4096 pixels a side.")


class Logos:
    """The logos that this home's certificates name, each as a file named by its hash."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken: dict[tuple[str, int, int], str] = {}

    def take(self, path: Path) -> str:
        """Keep the picture at ``path``; give the hash of its plain form. Raises BadInput."""
        try:
            about = path.stat()
            known = (str(path), about.st_mtime_ns, about.st_size)
            if known not in self._taken:
                self._taken[known] = self._take(path)
            return self._taken[known]
        except OSError as error:
            raise BadInput(
                Phrase("The logo {path} cannot be kept: {reason}.", path=path, reason=error.strerror),
                "Name a PNG or a JPEG that you can read.",
            ) from error

    def _take(self, path: Path) -> str:
        with path.open("rb") as stream:
            data = stream.read(LARGEST_SOURCE + 1)
        plain = plain_logo(data)
        name = hashlib.sha256(plain).hexdigest()
        self._keep(name, plain)
        return name

    def _keep(self, name: str, plain: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = self._folder / f"{name}.png"
        if not target.exists():
            unfinished = self._folder / f".{name}.new"
            unfinished.write_bytes(plain)
            unfinished.replace(target)

    def __call__(self, name: str) -> bytes | None:
        """Give the file of a hash, or None where it is not here or is another one."""
        if len(name) != 64 or not _HEX.issuperset(name):
            return None
        try:
            data = (self._folder / f"{name}.png").read_bytes()
        except OSError:
            return None
        return data if hashlib.sha256(data).hexdigest() == name else None

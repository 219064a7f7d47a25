# SPDX-License-Identifier: Apache-2.0
"""The code of a certificate in a photo or a scan of its page: PNG or JPEG, read by zxing-cpp.

HEIC and AVIF, as phones save photos, WebP and TIFF are known by their beginning and named, not unpacked.

A picture comes from anywhere: its kind, bytes and pixels are bounded before it
is unpacked, and two codes in one picture are never chosen between.
"""

from __future__ import annotations

import io
import re
import struct
import warnings
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import zxingcpp

from inspector.certificates.qr import is_code
from inspector.certificates.report import Check, Kind, State, VerifyReport
from inspector.domain.errors import CertificateTrouble
from inspector.domain.phrase import Phrase

if TYPE_CHECKING:
    from inspector.certificates.verify import Verifier

LARGEST_PHOTO: Final = 24 * 1024 * 1024
MOST_PIXELS: Final = 64_000_000
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_HEIF = b"ftyp"
_HEIF_FROM = 4
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
"""ISO/IEC 14496-12: a file begins with a box's length, ``ftyp`` and its brand; 23008-12 names HEIC's."""
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_WEBP = re.compile(rb"RIFF.{4}WEBP", re.DOTALL)
_LONGEST_HEAD = 12
_UNREADABLE = (OSError, ValueError, SyntaxError, EOFError, struct.error, zlib.error, MemoryError, Warning)
"""What Pillow raises for a file that only looks like a picture; SyntaxError is its own for a broken PNG."""


def is_photo(head: bytes) -> bool:
    """Tell from the first 12 bytes whether this is a picture: PNG, JPEG, or one to be saved as such."""
    return head.startswith(_MAGIC) or bool(_unread_kind(head))


def _unread_kind(head: bytes) -> str:
    """Name the kind of a picture that is not read here; empty text for any other."""
    if _is_heif(head):
        return "HEIC or AVIF"
    if head.startswith(_TIFF):
        return "TIFF"
    return "WebP" if _WEBP.match(head) else ""


def _is_heif(head: bytes) -> bool:
    """Tell whether this is a HEIC or AVIF, as phones save photos."""
    return head.startswith(tuple(_HEIF + brand for brand in _HEIF_BRANDS), _HEIF_FROM)


def verified(verifier: Verifier, path: Path) -> VerifyReport:
    """Verify a file, or the code that a photo shows; raises BadInput when it cannot be opened."""
    try:
        if not path.is_file():
            return verifier(path)
        with path.open("rb") as stream:
            head = stream.read(_LONGEST_HEAD)
            data = head + stream.read(LARGEST_PHOTO + 1) if is_photo(head) else b""
    except OSError:
        return verifier(path)  # which says why in words
    if not data:
        return verifier(path)
    try:
        text = code_in(data)
    except CertificateTrouble as trouble:
        check = Check("form", State.DAMAGED, trouble.title, trouble.advice, trouble.code)
        return VerifyReport(Kind.CODE, (check,), None, allow_training=False)
    return verifier.code(text)


def code_in(data: bytes) -> str:
    """Give the text of the one certificate's code in a picture.

    Raises CertificateTrouble (``photo_kind``, ``photo_size``, ``photo_form``, ``no_code``,
    ``many_codes``).
    """
    if kind := _unread_kind(data[:_LONGEST_HEAD]):
        raise CertificateTrouble(
            Phrase("This is a photo in {kind}, which is not read here.", kind=kind),
            "Save it as JPEG or PNG and give that.",
            code="photo_kind",
        )
    if len(data) > LARGEST_PHOTO:
        raise _too_large()
    found = sorted({one.text for one in _codes(_pixels(data)) if is_code(one.text)})
    if not found:
        raise CertificateTrouble(
            "No certificate's code can be read in this picture.",
            "Take it again: sharp, from above, the whole square with its white margin.",
            code="no_code",
        )
    if len(found) > 1:
        raise CertificateTrouble(
            "This picture shows codes of more than one certificate.",
            "Take a picture of each alone.",
            code="many_codes",
        )
    return str(found[0])


def _pixels(data: bytes) -> Any:
    """Unpack a picture to grey; raises CertificateTrouble."""
    from PIL import Image  # not before a picture is given: verbs start fast

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    raise _too_large()
                return picture.convert("L")
    except (*_UNREADABLE, Image.DecompressionBombError):
        raise CertificateTrouble(
            "The picture cannot be unpacked.", "Give it as it came from the camera.", code="photo_form"
        ) from None


def _codes(picture: Any) -> list[Any]:
    kinds = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return list(zxingcpp.read_barcodes(picture, formats=kinds))


def _too_large() -> CertificateTrouble:
    return CertificateTrouble(
        "The picture is far larger than a photo of a page.",
        "Give one of at most 24 MB and 64 megapixels.",
        code="photo_size",
    )

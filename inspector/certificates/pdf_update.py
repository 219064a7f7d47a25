# SPDX-License-Identifier: Apache-2.0
"""The incremental update that brings a signature into a PDF of ours (PDF 32000-1, 7.5.6 and 12.8).

What was drawn stays as it is; behind it stand the catalog and the first page
that name the signature, an invisible field for it, the signature itself and a
table of these objects. Everything but the signature's value follows from the
drawn file, so that whoever has drawn it again can write the update again too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from inspector.certificates.pdf_file import array, dictionary, string
from inspector.domain.errors import CertificateTrouble

FIELD = "Signature1"
_RANGE_WIDE = 40  # characters kept for the byte range, so that its digits move nothing
_VALUE = b"\n/Contents "
_CLOSING = b"\n>>\nendobj\n"
_HIDDEN = (0, 0, 0, 0)
_PRINT_AND_LOCKED = 132
_SIGNED_AND_ONLY_GROWS = 3
_NO_CHANGE = 1
_END = re.compile(
    rb"\ntrailer\n<<\n/Size (\d{1,6})\n/Root (\d{1,6}) 0 R\n/Info (\d{1,6}) 0 R\n"
    rb"/ID (\[<[0-9A-F]{32}> <[0-9A-F]{32}>\])\n>>\nstartxref\n(\d{1,9})\n%%EOF\n\Z"
)
_END_WITHIN = 400
_TABLE_HEAD = b"\n0000000000 65535 f \n"
_ROW = 20
_PAGES = re.compile(rb"\n/Pages (\d{1,6}) 0 R\n")
_FIRST_PAGE = re.compile(rb"\n/Kids \[(\d{1,6}) 0 R[\] ]")
_DATE = re.compile(rb"\n/CreationDate \((D:\d{14}Z)\)\n")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A drawn file and what its end says."""

    pdf: bytes
    size: int
    root: int
    info: int
    names: str
    table: int

    def object(self, number: int) -> bytes:
        """Give an object as it stands; raises ValueError."""
        row = self.pdf.index(_TABLE_HEAD, self.table) + len(_TABLE_HEAD) + _ROW * (number - 1)
        start = int(self.pdf[row : row + 10]) + len(b"%d 0 obj\n" % number)
        return self.pdf[start : self.pdf.index(b"\nendobj\n", start)]

    def first_page(self) -> int:
        """Give the number of the first page; raises ValueError."""
        pages = int(_match(_PAGES, self.object(self.root))[1])
        return int(_match(_FIRST_PAGE, self.object(pages))[1])

    def date(self) -> str:
        """Give the date that the file says it was made at; raises ValueError."""
        return _match(_DATE, self.object(self.info))[1].decode("ascii")


def _drawn(pdf: bytes) -> _Drawn:
    end = _match(_END, pdf[-_END_WITHIN:])
    return _Drawn(pdf, int(end[1]), int(end[2]), int(end[3]), end[4].decode("ascii"), int(end[5]))


def _match(pattern: re.Pattern[bytes], data: bytes) -> re.Match[bytes]:
    found = pattern.search(data)
    if found is None:
        raise ValueError
    return found


def update(pdf: bytes, room: int) -> tuple[bytes, bytes]:
    """Give all that stands before the signature's value, and all behind it; ``value`` goes between.

    ``room`` is how many bytes the message may have. Raises CertificateTrouble,
    code ``pdf_form``, for a file that PdfFile did not write.
    """
    try:
        drawn = _drawn(pdf)
        return _around(drawn, _changed(drawn), _signature(drawn.date()), room)
    except ValueError:
        raise CertificateTrouble(
            "This PDF is not in the form that can be signed.", "Draw it again.", code="pdf_form"
        ) from None


def value(message: bytes, room: int) -> bytes:
    """Write the signature's value: the message in hexadecimal, zeros to the end of its room."""
    return b"<%s>" % message.ljust(room, b"\0").hex().upper().encode("ascii")


def _around(drawn: _Drawn, changed: Mapping[int, bytes], signature: bytes, room: int) -> tuple[bytes, bytes]:
    parts, offsets, length = [drawn.pdf], {}, len(drawn.pdf)
    for number in sorted(changed):
        offsets[number] = length
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, changed[number]))
        length += len(parts[-1])
    offsets[drawn.size] = length
    opened = b"%d 0 obj\n%s" % (drawn.size, signature)
    start = length + len(opened) + _RANGE_WIDE + len(_VALUE)
    behind = start + len(value(b"", room))
    tail = _CLOSING + _table(drawn, offsets, behind + len(_CLOSING))
    span = array((0, start, behind, len(tail))).ljust(_RANGE_WIDE).encode("ascii")
    return b"".join((*parts, opened, span, _VALUE)), tail


def _changed(drawn: _Drawn) -> dict[int, bytes]:
    """Give the objects of the update but the signature, by their numbers."""
    signature, field, page = drawn.size, drawn.size + 1, drawn.first_page()
    form = dictionary({"Fields": f"[{field} 0 R]", "SigFlags": _SIGNED_AND_ONLY_GROWS})
    allowed = dictionary({"DocMDP": f"{signature} 0 R"})
    return {
        drawn.root: _with(drawn.object(drawn.root), f"/AcroForm {form}\n/Perms {allowed}\n"),
        page: _with_field(drawn.object(page), field),
        field: _field(page, signature),
    }


def _with(members: bytes, more: str) -> bytes:
    return members.removesuffix(b">>") + more.encode("ascii") + b">>"


def _with_field(page: bytes, field: int) -> bytes:
    """Name the field on the page, first of its annotations."""
    if b"\n/Annots [" in page:
        return page.replace(b"\n/Annots [", b"\n/Annots [%d 0 R " % field, 1)
    return _with(page, f"/Annots [{field} 0 R]\n")


def _field(page: int, signature: int) -> bytes:
    members = {
        "Type": "/Annot",
        "Subtype": "/Widget",
        "FT": "/Sig",
        "F": _PRINT_AND_LOCKED,
        "P": f"{page} 0 R",
        "Rect": array(_HIDDEN),
        "T": string(FIELD),
        "V": f"{signature} 0 R",
    }
    return dictionary(members).encode("ascii")


def _signature(date: str) -> bytes:
    """Begin the signature's dictionary, up to where its byte range stands."""
    nothing_more = dictionary({"Type": "/TransformParams", "V": "/1.2", "P": _NO_CHANGE})
    reference = dictionary({"Type": "/SigRef", "TransformMethod": "/DocMDP", "TransformParams": nothing_more})
    members = {
        "Type": "/Sig",
        "Filter": "/Adobe.PPKLite",
        "SubFilter": "/ETSI.CAdES.detached",
        "M": f"({date})",
        "Reference": f"[{reference}]",
        "ByteRange": "",
    }
    return dictionary(members).removesuffix("\n>>").encode("ascii")


def _table(drawn: _Drawn, offsets: Mapping[int, int], at: int) -> bytes:
    """Write the table of what the update holds, and the trailer that leads to the table before it."""
    rows = "".join(f"{number} 1\n{offset:010} 00000 n \n" for number, offset in sorted(offsets.items()))
    members = {
        "Size": drawn.size + 2,
        "Root": f"{drawn.root} 0 R",
        "Prev": drawn.table,
        "Info": f"{drawn.info} 0 R",
        "ID": drawn.names,
    }
    return f"xref\n{rows}trailer\n{dictionary(members)}\nstartxref\n{at}\n%%EOF\n".encode("ascii")

# SPDX-License-Identifier: Apache-2.0
"""A certificate drawn, coded and signed, against Platypus, segno and pyHanko making the same pages.

``certificate_render``: how many times faster than these three. ``certificate_floor``:
how many times slower than a program written by hand for exactly these pages,
which knows every position already. ``certificate_two``: a thousand certificates
by two processes against one. The first two are processor time, turn by turn.
"""

from __future__ import annotations

import hashlib
import io
import json
import multiprocessing
import os
import re
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
import certified_phones as phones
import file_signers
import golden_pages
import pypdfium2
import zxingcpp
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from signed_certificates import imei_of

from inspector.certificates import pdf_update
from inspector.certificates.enclosure import drawn_code
from inspector.certificates.fonts import BOLD, MONO, REGULAR, face
from inspector.certificates.qr import code_of, modules
from inspector.domain.certificate import SignedCertificate

GOAL, GOAL_FLOOR, GOAL_TWO = 5.0, 2.0, 1.8
ROUNDS = 15
_SHARES = 20
MANY = int(os.environ.get("INSPECTOR_BENCH_CERTIFICATES", "1000"))
WRITER = phones.writer()
SIGNER = file_signers.file_signer()


def ours(certificate: SignedCertificate) -> bytes:
    """Draw and sign as the product does."""
    return SIGNER.sign(WRITER.write(certificate, "en"))


# the floor ───────────────────────────────────────────────────────────────────


_TEXT = re.compile(rb"/(F[123]) ([^<>]*? Td) <([0-9A-F]+)> Tj")
_FONTS = {b"F1": REGULAR, b"F2": BOLD, b"F3": MONO}


def pieces_of(pdf: bytes) -> list[bytes | tuple[str, bytes, str]]:
    """Take a drawn file apart: each text with its font and place, and what stands between."""
    chars = {name: {face(name).encoded(one): one for one in _letters(name)} for name in _FONTS.values()}
    pieces: list[bytes | tuple[str, bytes, str]] = []
    at = 0
    for found in _TEXT.finditer(pdf):
        font = _FONTS[found[1]]
        digits = found[3].decode()
        words = "".join(chars[font][digits[one : one + 4]] for one in range(0, len(digits), 4))
        pieces += [pdf[at : found.start()], (font, found[1] + b" " + found[2], words)]
        at = found.end()
    return [*pieces, pdf[at:]]


def _letters(font: str) -> list[str]:
    """Give one character for each glyph of a font."""
    return [chr(code) for code in range(0x2FFF, 0x1F, -1) if face(font).has(chr(code))]


def by_hand(certificate: SignedCertificate) -> Callable[[], bytes]:
    """Give a program for this certificate alone: words to glyphs, the code, the file, one signature."""
    drawn = WRITER.write(certificate, "en")
    pieces = pieces_of(drawn)
    whole = ours(certificate)
    room = (whole.rindex(b">", 0, whole.rindex(b"\nxref\n")) - whole.rindex(b"/Contents <")) // 2
    key, code = file_signers.p256_key(), str(code_of(certificate))
    level = next(one for one in "ML" if modules(code, one) == drawn_code(drawn))

    def write() -> bytes:
        assert zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level=level) is not None
        page = b"".join(one if isinstance(one, bytes) else _written(*one) for one in pieces)
        head, tail = pdf_update.update(page, room)
        hashed = hashlib.sha256(head)
        hashed.update(tail)
        message = key.sign(hashed.digest(), ec.ECDSA(hashes.SHA256()))
        return b"".join((head, pdf_update.value(message, room), tail))

    assert write().startswith(drawn)
    return write


def _written(font: str, where: bytes, words: str) -> bytes:
    return b"/%s <%s> Tj" % (where, face(font).encoded(words).encode("ascii"))


# the others ──────────────────────────────────────────────────────────────────


def their_lines(pdf: bytes) -> list[list[str]]:
    """Give the lines of each of our pages, which the others set too."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range().splitlines() for page in document]
    document.close()
    return pages


class Platypus:
    """The same words, rules, code and attachments, set by Platypus, segno and pyHanko."""

    def __init__(self, certificate: SignedCertificate) -> None:
        from reportlab.lib import colors
        from reportlab.lib.styles import ParagraphStyle
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        from inspector import bundled

        for name in ("InspectorSans-Regular", "InspectorSans-SemiBold", "InspectorMono-Regular"):
            path = bundled.resources() / "certificate" / "fonts" / f"{name}.ttf"
            pdfmetrics.registerFont(TTFont(name, str(path)))
        self._one = certificate
        self._code = str(code_of(certificate))
        self._pages = their_lines(WRITER.write(certificate, "en"))
        self._style = ParagraphStyle("body", fontName="InspectorSans-Regular", fontSize=7.5, leading=9)
        self._head = ParagraphStyle("head", fontName="InspectorSans-SemiBold", fontSize=12, leading=15)
        self._grid = [
            ("FONT", (0, 0), (-1, -1), "InspectorSans-Regular", 7),
            ("FONT", (0, 0), (0, -1), "InspectorMono-Regular", 7),
            ("LINEBELOW", (0, 0), (-1, -1), 0.25, colors.lightgrey),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        ]

    def __call__(self) -> bytes:
        """Make the whole file."""
        return self._signed(self._set())

    def _set(self) -> bytes:
        import segno
        from reportlab.lib.pagesizes import A4
        from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

        picture = io.BytesIO()
        segno.make(self._code, error="l", boost_error=False, micro=False).save(picture, kind="png", scale=4)
        story: list[Any] = []
        for number, lines in enumerate(self._pages):
            story += [PageBreak()] if number else []
            story.append(Paragraph(_escaped(lines[0]), self._head))
            story += [Image(picture, 140, 140)] if not number else [Spacer(1, 8)]
            rows = [line for line in lines[1:] if line[:1].isdigit()]
            words = [line for line in lines[1:] if not line[:1].isdigit()]
            cells = [line.split(" ", 2) + [""] * 2 for line in rows]
            story += [Table([one[:3] for one in cells], style=self._grid)] if cells else []
            story += [Paragraph(_escaped(line), self._style) for line in words]
        target = io.BytesIO()
        room = {"leftMargin": 42, "rightMargin": 42, "topMargin": 20, "bottomMargin": 20}
        SimpleDocTemplate(target, pagesize=A4, title="Certificate", **room).build(story)
        return target.getvalue()

    def _signed(self, pdf: bytes) -> bytes:
        from pyhanko.pdf_utils import embed
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        for name, data in (("claims.json", self._one.payload), ("claims.jws", self._one.jws.encode())):
            content = embed.EmbeddedFileObject.from_file_data(writer, data=data, mime_type="application/json")
            spec = embed.FileSpec(file_spec_string=name, file_name=name, embedded_data=content)
            embed.embed_file(writer, spec)
        whole = io.BytesIO()
        writer.write(whole)  # type: ignore[no-untyped-call]  # pyHanko types some of itself
        return file_signers.signed_by_pyhanko(whole.getvalue())


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


# measuring ───────────────────────────────────────────────────────────────────


Program = Callable[[], bytes]


def in_turn(programs: Sequence[Sequence[Program]]) -> list[float]:
    """Give the median processor time of each program over all certificates, in milliseconds."""
    spent: list[list[float]] = [[] for _ in programs]
    for number, of_one in enumerate(zip(*programs, strict=True)):
        for times, program in zip(spent, of_one, strict=True):
            start = time.process_time()
            program()
            if number:  # the first of each loads fonts and libraries
                times.append((time.process_time() - start) * 1000)
    return [statistics.median(one) for one in spent]


def some(count: int) -> tuple[int, float]:
    """Draw and sign ``count`` different certificates; give this process and the processor time of it."""
    start = time.process_time()
    for number in range(count):
        ours(_one_of(number))
    return os.getpid(), time.process_time() - start


def _one_of(number: int) -> SignedCertificate:
    """Give a certificate that differs from all others in numbers, words and code."""
    imei, health = imei_of(number), str(80 + number % 20)
    identity = replace(phones.phone().identity, imei=imei, serial=f"2A041JEG{number:04d}")
    phone = phones.phone(read=phones.worn(health), identity=identity)
    return phones.certificate(phone, signer=golden_pages.signer())


def by_processes(count: int) -> tuple[float, float]:
    """Draw ``MANY`` with so many processes; give the seconds by the clock, and by the busiest processor."""
    with ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("spawn")) as pool:
        list(pool.map(some, [2] * count))
        start = time.perf_counter()
        spent: dict[int, float] = defaultdict(float)
        for process, seconds in pool.map(some, [MANY // _SHARES] * _SHARES):
            spent[process] += seconds
        return time.perf_counter() - start, max(spent.values())


def printed(name: str, value: float, unit: str, goal: float, more: dict[str, object], *, least: bool) -> None:
    is_met = value >= goal if least else value <= goal
    line = {"name": name, "value": round(value, 2), "unit": unit, "goal": goal, "ok": is_met}
    print(json.dumps({**line, **more}))


def main() -> None:
    certificates = [_one_of(number) for number in range(ROUNDS + 1)]
    programs: list[list[Program]] = [
        [partial(ours, one) for one in certificates],
        [by_hand(one) for one in certificates],
    ]
    chars: list[int] = []
    try:
        programs.append([Platypus(one) for one in certificates])
        chars = [sum(map(len, map("".join, their_lines(of[0]())))) for of in (programs[0], programs[2])]
    except ImportError as error:
        why: dict[str, object] = {"unit": "x faster", "goal": GOAL, "value": None, "ok": None}
        print(json.dumps({"name": "certificate_render", **why, "why": str(error)}))
        del programs[2:]
    mine, hand, *rest = in_turn(programs)
    for other in rest:
        sizes: dict[str, object] = {"ms": {"ours": round(mine, 1), "others": round(other, 1)}}
        printed(
            "certificate_render", other / mine, "x faster", GOAL, {**sizes, "characters": chars}, least=True
        )
    ms: dict[str, object] = {"ms": {"ours": round(mine, 1), "by_hand": round(hand, 1)}}
    printed("certificate_floor", mine / hand, "x by hand", GOAL_FLOOR, ms, least=False)
    (one, one_busy), (two, two_busy) = by_processes(1), by_processes(2)
    seconds: dict[str, object] = {
        "s": {"one": round(one, 2), "two": round(two, 2)},
        "processor_s": {"one": round(one_busy, 2), "two": round(two_busy, 2)},
        "by_processor": round(one_busy / two_busy, 2),
        "certificates": MANY,
    }
    printed("certificate_two", one / two, "x one process", GOAL_TWO, seconds, least=True)


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""Chinese, Japanese and Korean characters on a page: whole, selectable, embedded alone, byte-stable."""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import certified_phones as phones
import golden_pages
import pypdfium2
import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.bundled import resources
from inspector.certificates import han_font as module
from inspector.certificates.fonts import ALL, BOLD, LATIN, REGULAR, face
from inspector.certificates.han_font import HAN, HanFont, han_font
from inspector.certificates.page_text import changed_text
from inspector.certificates.pdf_file import PdfFile
from inspector.certificates.pen import cut, width, wrapped
from inspector.certificates.report import State
from inspector.certificates.truetype import TrueType, _parts
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier

CHARS = "小米手机超级版甲乙丙龍갤럭시힣スマートフォンあァ㈱！"
FONT = TrueType((resources() / "certificate" / "fonts" / f"{HAN}.ttf").read_bytes())


def page(model: str) -> bytes:
    """Give a page about a device of a name."""
    identity = replace(phones.phone().identity, model=model)
    return golden_pages.drawn(golden_pages.whole(phones.phone(identity=identity)), "en", "a4")


def test_most_of_what_is_written_in_the_east_is_there() -> None:
    # JIS and GB characters are among the unified ones; Hangul is whole.
    for low, high in (("一", "龥"), ("가", "힣"), ("ぁ", "ん"), ("ァ", "ヶ"), ("！", "～")):
        assert [code for code in range(ord(low), ord(high) + 1) if not han_font().has(chr(code))] == []


@pytest.mark.parametrize("char", ["A", "é", " ", "\u202e", "\u3000", "\ue000", "\ufeff", "\uffff", "𠀋"])
def test_what_other_fonts_have_and_what_leaves_no_ink_is_not(char: str) -> None:
    assert not han_font().has(char)


def test_all_three_faces_take_them_and_the_latin_ones_do_not() -> None:
    for name in (ALL.regular, ALL.bold, ALL.mono):
        assert face(name).has("小")
        assert width(name, 10, "小米A") == 20 + width(name, 10, "A")
    assert not face(LATIN.regular).has("小")
    assert width(REGULAR, 10, "小") == 6.2  # a box, as it was
    assert [(font, text) for font, text, _ in face(ALL.bold).runs("A小𠀋b")] == [
        (BOLD, "A"),
        (HAN, "小"),
        ("", "𠀋"),
        (BOLD, "b"),
    ]


@given(st.text(alphabet="小米手机갤 A", min_size=1, max_size=40), st.integers(20, 120))
@settings(max_examples=examples(40))
def test_lines_without_blanks_are_broken_and_cut_where_they_fit(text: str, room: int) -> None:
    lines = wrapped(ALL.regular, 10, text, room, 99)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width(ALL.regular, 10, one) <= room for one in lines)
    assert width(ALL.regular, 10, cut(ALL.regular, 10, text, room)) <= room


def test_the_text_is_selectable_and_stays_itself() -> None:
    pdf = page(f"{CHARS} 14")
    assert b"/ActualText" not in pdf
    document = pypdfium2.PdfDocument(pdf)
    said = str(document[0].get_textpage().get_text_bounded())
    document.close()
    assert CHARS in re.sub(r"\s", "", said)


def test_every_character_has_an_outline() -> None:
    assert [char for char in CHARS if len(FONT._outline(FONT.glyph(char))) < 20] == []


def test_a_page_without_one_neither_reads_nor_carries_the_font(monkeypatch: pytest.MonkeyPatch) -> None:
    untouched = HanFont()
    monkeypatch.setattr(module, "han_font", lambda: untouched)
    monkeypatch.setattr("inspector.certificates.fonts.han_font", lambda: untouched)
    pdf = page("Zażółć gęślą")
    assert HAN.encode() not in pdf
    assert untouched._opened is None


def test_only_what_is_shown_is_embedded() -> None:
    plain, eastern = page("Pixel 6a"), page("小米手机")
    assert len(eastern) - len(plain) < 6000
    assert re.search(rb"/BaseFont /[A-Z]{6}\+InspectorHan-Regular\n", eastern)
    file = PdfFile()
    han_font().add_to(file, "小米手机")
    assert b"4 begincidchar" in file.bytes("1 0 R", "1 0 R", b"0" * 16)


def test_the_same_text_gives_the_same_bytes() -> None:
    assert page("小米手机 14") == page("小米手机 14")
    assert page("小米手机 14") != page("小米手机 15")


def test_verify_draws_it_again_and_tells_which_characters_were_changed() -> None:
    identity = replace(phones.phone().identity, model="小米手机")
    one = golden_pages.whole(phones.phone(identity=identity))
    pdf = golden_pages.drawn(one, "en", "a4")
    keys = {golden_pages.signer().key_id: golden_pages.signer().public_key}
    verifier = Verifier(Trust(keys), phones.writer())
    assert verifier.data(pdf).state is State.VALID
    forged = pdf.replace(b"<5C0F7C73624B673A>", b"<624B7C735C0F673A>")
    assert verifier.data(forged).state is State.NOT_VALID
    changes = changed_text(forged, pdf, one.claims)
    assert [(one.field, one.signed, one.given) for one in changes][:1] == [
        ("device.model", "小米手机", "手米小机")
    ]


# the cut font ────────────────────────────────────────────────────────────────


def outline(font: TrueType, glyph: int) -> object:
    """Give a glyph's outline with its parts followed, and its metrics."""
    data = font._outline(glyph)
    parts = tuple(outline(font, part) for _, part in _parts(data))
    kept = bytearray(data)
    for place, _ in _parts(data):
        kept[place : place + 2] = b"\0\0"
    return bytes(kept).rstrip(b"\0"), parts, font.width(glyph)


@given(st.lists(st.sampled_from(CHARS + "一丁七万丈三上下不与"), min_size=1, max_size=12, unique=True))
@settings(max_examples=examples(40))
def test_a_cut_font_has_the_same_outlines_under_new_numbers(chars: list[str]) -> None:
    glyphs = [FONT.glyph(one) for one in chars]
    small = Small(FONT.cut(glyphs))
    for place, glyph in enumerate([0, *glyphs]):
        assert outline(small, place) == outline(FONT, glyph)


class Small(TrueType):
    """A cut font, which has no characters of its own."""

    def _format_4(self) -> int:
        return 0

    def _array(self, place: int, count: int) -> tuple[int, ...]:
        return ()


def test_its_sums_are_right() -> None:
    data = FONT.cut([FONT.glyph("小"), FONT.glyph("한")])
    assert sum(struct.unpack(f">{len(data) // 4}I", data)) & 0xFFFFFFFF == 0xB1B0AFBA
    for place in range(struct.unpack_from(">H", data, 4)[0]):
        tag, said, start, size = struct.unpack_from(">4sIII", data, 12 + 16 * place)
        body = data[start : start + size] + bytes(-size % 4)
        if tag != b"head":
            assert sum(struct.unpack(f">{len(body) // 4}I", body)) & 0xFFFFFFFF == said


# foreign programs ────────────────────────────────────────────────────────────


@pytest.mark.peer("pdffonts", "pdftotext", "qpdf")
def test_others_see_an_embedded_subset_and_its_text(peer: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(golden_pages.drawn(golden_pages.certified("cjk"), "fr", "a4"))

    def said(name: str, *rest: str) -> str:
        command = [peer(name), *rest]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, text=True).stdout

    fonts = said("pdffonts", "page.pdf")
    assert re.search(r"[A-Z]{6}\+InspectorHan-Regular +CID TrueType +\S+ +yes yes yes", fonts)
    text = said("pdftotext", "page.pdf", "-")
    for words in (
        "小米手机 14 超级版 갤럭시 スマートフォン",
        "深圳市翻新手机行",
        "王小明",
        "屏幕已更换，颜色略有不同",
    ):
        assert words.replace(" ", "") in text.replace(" ", "").replace("\n", "")
    assert "No syntax or stream encoding errors" in said("qpdf", "--check", "page.pdf")

# SPDX-License-Identifier: Apache-2.0
"""Device labels: what stands on them, that it fits, and that what comes out can be read again."""

from __future__ import annotations

import io
import re
import subprocess
from pathlib import Path

import peers
import pypdfium2
import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from labels import DEVICE, IMEI, codes, label_certificate, picture
from PIL import Image

from inspector.certificates.label import Chip, LabelFacts, draw_label, label_facts
from inspector.certificates.label_dots import dots, needs_dots
from inspector.certificates.label_marks import Bars, Block, LabelDrawing, Line, Matrix, label_size
from inspector.certificates.label_writer import DeviceLabels
from inspector.certificates.label_zpl import escaped, zpl
from inspector.certificates.pen import width
from inspector.certificates.qr import parse_code
from inspector.domain.errors import BadInput, CertificateTrouble

SIZES = ("62x29", "57x32", "76x51", "50x40", "100x50")
RENDER = Path(__file__).parents[1] / "support" / "render_zpl.mjs"


def drawing(
    size: str = "62x29", dpi: int = 203, language: str = "en", *, training: bool = False
) -> LabelDrawing:
    certificate = label_certificate(training=training)
    return draw_label(label_facts(certificate, language), label_size(size, dpi))


def lines(one: LabelDrawing) -> list[str]:
    return [mark.text for mark in one.marks if isinstance(mark, Line)]


def test_a_label_says_what_the_shelf_needs() -> None:
    said = lines(drawing())
    assert said == [
        "Pixel 6a",
        "128 GB · Charcoal",
        "Good",
        "Battery 91\u00a0%",
        "25/25",
        "t-07 2026-03-02",
        "IMEI 35 000000 000000 6",
    ]


def test_a_training_label_says_so_first_and_in_words() -> None:
    one = drawing(training=True)
    strong = [mark.text for mark in one.marks if isinstance(mark, Line) and mark.is_light]
    assert strong == ["TRAINING"], "a training grade is never the loud word"
    assert any("nothing is certified" in text for text in lines(one))


def test_a_laptop_has_its_serial_as_the_barcode() -> None:
    device = {name: value for name, value in DEVICE.items() if name != "imei"}
    facts = label_facts(label_certificate(device=device), "en")
    assert (facts.number, facts.shown) == ("VRTLP6A000314", "Serial VRTLP6A000314")


def test_without_any_number_there_is_no_label() -> None:
    device = {name: value for name, value in DEVICE.items() if name not in ("imei", "serial")}
    with pytest.raises(CertificateTrouble, match="no number"):
        label_facts(label_certificate(device=device), "en")


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("training", [False, True])
def test_everything_is_on_the_label_and_nothing_on_top_of_another(
    size: str, dpi: int, language: str, training: bool
) -> None:
    one = drawing(size, dpi, language, training=training)
    boxes = [box(mark) for mark in one.marks]
    for left, top, right, low in boxes:
        assert 0 <= left < right <= one.size.width
        assert 0 <= top < low <= one.size.height
    (code,) = (mark for mark in one.marks if isinstance(mark, Matrix))
    quiet = 4 * code.module
    white = (code.x - quiet, code.y - quiet, code.x + code.side + quiet, code.y + code.side + quiet)
    for mark in one.marks:
        if mark is not code:
            assert not overlap(box(mark), white), "the code's quiet zone"
    words = [box(mark) for mark in one.marks if isinstance(mark, Line)]
    for at, word in enumerate(words):
        assert not any(overlap(word, other) for other in words[at + 1 :])


def box(mark: object) -> tuple[int, int, int, int]:
    if isinstance(mark, Line):
        wide = int(width(mark.font, mark.size, mark.text))
        return mark.x, mark.y - int(0.72 * mark.size), mark.x + wide, mark.y
    if isinstance(mark, Block):
        return mark.x, mark.y, mark.x + mark.wide, mark.y + mark.high
    if isinstance(mark, Bars):
        wide = len(mark.code.modules) * mark.module
        return mark.x - 9 * mark.module, mark.y, mark.x + wide, mark.y + mark.high
    assert isinstance(mark, Matrix)
    return mark.x, mark.y, mark.x + mark.side, mark.y + mark.side


def overlap(one: tuple[int, int, int, int], two: tuple[int, int, int, int]) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


@pytest.mark.parametrize("size", ["40x20", "30x60", "10x10"])
def test_a_label_too_small_for_its_codes_is_refused(size: str) -> None:
    with pytest.raises(BadInput, match="too small for its codes"):
        drawing(size)


@pytest.mark.parametrize(("size", "dpi"), [("62", 203), ("0x29", 203), ("62x29", 201), ("62x٢٩", 203)])
def test_a_size_that_is_none_is_refused(size: str, dpi: int) -> None:
    with pytest.raises(BadInput):
        label_size(size, dpi)


@pytest.mark.parametrize("dpi", [203, 300])
def test_the_codes_are_read_back_from_the_pdf(dpi: int) -> None:
    labels, certificate = DeviceLabels("62x29", dpi), label_certificate()
    read = codes(picture(labels.pdf(certificate, "en"), labels.size))
    assert read["Code128"] == IMEI
    assert parse_code(read["QRCode"]).digest == certificate.digest


def test_the_pdf_is_one_page_of_the_labels_size_with_its_text() -> None:
    labels = DeviceLabels("62x29", 203)
    pdf = labels.pdf(label_certificate(), "en")
    assert labels.pdf(label_certificate(), "en") == pdf
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    wide, high = page.get_size()
    text = page.get_textpage().get_text_range()
    document.close()
    assert wide == pytest.approx(62 / 25.4 * 72, abs=0.5)
    assert high == pytest.approx(29 / 25.4 * 72, abs=0.5)
    assert "Pixel 6a" in text
    assert "IMEI 35 000000 000000 6" in text


# ── ZPL ──────────────────────────────────────────────────────────────────────


@given(st.text(min_size=1, max_size=60))
def test_no_text_is_a_command(text: str) -> None:
    field = escaped(text)
    assert re.fullmatch(r"(?:[A-Za-z0-9 .,:/()+%-]|_[0-9A-F]{2})*", field)
    back = re.sub(r"_([0-9A-F]{2})", lambda one: chr(int(one[1], 16)), field)
    assert back.encode("latin-1") == text.encode("utf-8")


@settings(max_examples=examples(40))
@given(st.text(max_size=200), st.text(max_size=80), st.text(max_size=40))
def test_a_hostile_name_stays_one_label(title: str, variant: str, word: str) -> None:
    facts = LabelFacts(title, variant, (Chip(word, is_strong=True),), IMEI, f"IMEI {IMEI}", "t-07", "CODE:1")
    data = zpl(draw_label(facts, label_size("62x29", 203)))
    assert data.isascii()
    assert data.count(b"^XA") == data.count(b"^XZ") == 1
    assert b"~" not in data
    assert data.count(b"^FD") == data.count(b"^FH")


def test_the_label_says_its_own_size_and_code_page() -> None:
    data = DeviceLabels("62x29", 300).zpl(label_certificate(), "en").decode()
    assert data.startswith("^XA^CI28^LH0,0^PW732^LL342^PQ1\n")
    assert "^FDPixel 6a^FS" in data
    assert "^FDIMEI 35 000000 000000 6^FS" in data


def test_a_name_in_polish_goes_as_text() -> None:
    device = {**DEVICE, "model": "Żółw ^XZ ~JA \U00020b9f"}
    data = DeviceLabels("62x29", 203).zpl(label_certificate(device=device), "en").decode()
    assert "_C5_BB_C3_B3_C5_82w _5EXZ _7EJA _3F^FS" in data, "what no font has is seen to be missing"
    assert data.count("^GFA") == 1


# ── names that no printer's own font has ─────────────────────────────────────

EASTERN = {**DEVICE, "model": "小米手机 14 超级版 갤럭시 スマートフォン", "colour": "黑色 ブラック"}


def test_the_pdf_holds_a_chinese_name_as_text_and_as_it_looks() -> None:
    labels = DeviceLabels("100x50", 203)
    document = pypdfium2.PdfDocument(labels.pdf(label_certificate(device=EASTERN), "en"))
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "小米手机 14 超级版 갤럭시…" in text, "what is longer than the label ends with a mark"
    assert "128 GB · 黑色 ブラック" in text
    assert b"InspectorHan" not in labels.pdf(label_certificate(), "en"), "other labels carry no such font"


def test_lines_with_eastern_characters_are_pictures_and_others_are_text() -> None:
    data = DeviceLabels("100x50", 203).zpl(label_certificate(device=EASTERN), "en").decode()
    assert data.count("^GFA") == 3, "name, variant and the square code"
    assert "_3F" not in data
    assert "^FDIMEI 35 000000 000000 6^FS" in data
    assert data == DeviceLabels("100x50", 203).zpl(label_certificate(device=EASTERN), "en").decode()


@settings(max_examples=examples(25))
@given(
    st.text(st.sampled_from("小米手机超级版甲龍갤럭시힣スマートフォンあＡ Żab1…"), max_size=80),
    st.sampled_from(SIZES),
    st.sampled_from([203, 300]),
)
def test_no_name_however_long_leaves_its_place(name: str, size: str, dpi: int) -> None:
    facts = LabelFacts(name, name, (Chip("Good", is_strong=True),), IMEI, f"IMEI {IMEI}", name, "CODE:1")
    one = draw_label(facts, label_size(size, dpi))
    (code,) = (mark for mark in one.marks if isinstance(mark, Matrix))
    for mark in one.marks:
        if isinstance(mark, Line) and needs_dots(mark.text, mark.font):
            drawn = dots(mark, mark.text)
            right, low = drawn.x + len(drawn.rows[0]), drawn.y + len(drawn.rows)
            assert mark.x <= drawn.x
            assert right <= mark.x + width(mark.font, mark.size, mark.text)
            assert low <= one.size.height
            is_beside = mark.y < code.y + code.side + 4 * code.module
            assert right <= (code.x - 4 * code.module if is_beside else one.size.width)
            assert any(map(any, drawn.rows)), "a line that is there is seen"


def test_the_dots_of_a_name_are_those_of_the_page() -> None:
    labels = DeviceLabels("100x50", 203)
    one = draw_label(label_facts(label_certificate(device=EASTERN), "en"), labels.size)
    title = next(mark for mark in one.marks if isinstance(mark, Line))
    drawn = dots(title, title.text)
    page = picture(labels.pdf(label_certificate(device=EASTERN), "en"), labels.size)
    page = page.resize((page.width // 2, page.height // 2), Image.Resampling.BOX)
    right, low = drawn.x + len(drawn.rows[0]), drawn.y + len(drawn.rows)
    there = page.crop((drawn.x, drawn.y, right, low)).point([int(value < 128) for value in range(256)])
    same = [
        dot == bool(ink)
        for dot, ink in zip((d for row in drawn.rows for d in row), there.tobytes(), strict=True)
    ]
    assert sum(same) / len(same) > 0.9


def rendered(data: bytes, size: str, dots_per_mm: int, folder: Path) -> Image.Image:
    source, target = folder / "label.zpl", folder / "label.png"
    source.write_bytes(data)
    wide, high = size.split("x")
    command = [peers.find("node"), str(RENDER), peers.find("zpl"), str(source), str(target), wide, high]
    subprocess.run([*command, str(dots_per_mm)], check=True, timeout=60)
    return Image.open(io.BytesIO(target.read_bytes())).convert("L")


@pytest.mark.peer("node", "zpl")
@pytest.mark.parametrize(
    ("size", "dpi", "dots", "training"),
    [("62x29", 203, 8, False), ("62x29", 300, 12, True), ("50x40", 203, 8, False)],
)
def test_another_program_prints_the_zpl_and_another_reads_it(
    tmp_path: Path, size: str, dpi: int, dots: int, training: bool
) -> None:
    certificate = label_certificate(training=training)
    image = rendered(DeviceLabels(size, dpi).zpl(certificate, "en"), size, dots, tmp_path)
    read = codes(image.resize((image.width * 2, image.height * 2), Image.Resampling.NEAREST))
    assert read["Code128"] == IMEI
    code = parse_code(read["QRCode"])
    assert (code.digest, code.is_training) == (certificate.digest, training)


@pytest.mark.peer("node", "zpl")
def test_another_program_sees_no_command_in_a_hostile_name(tmp_path: Path) -> None:
    plain = rendered(DeviceLabels("62x29", 203).zpl(label_certificate(), "en"), "62x29", 8, tmp_path)
    device = {**DEVICE, "model": "^XZ^XA^FO0,0^GB400,200,200^FS~JA_5EXZ"}
    hostile = rendered(
        DeviceLabels("62x29", 203).zpl(label_certificate(device=device), "en"), "62x29", 8, tmp_path
    )
    low = (0, 90, 300, 232)  # everything under the name; another device has another code
    assert hostile.crop(low).tobytes() == plain.crop(low).tobytes()
    assert codes(hostile)["Code128"] == IMEI


@pytest.mark.peer("node", "zpl")
def test_another_program_prints_a_chinese_name_dot_by_dot(tmp_path: Path) -> None:
    certificate = label_certificate(device=EASTERN)
    image = rendered(DeviceLabels("100x50", 203).zpl(certificate, "en"), "100x50", 8, tmp_path)
    read = codes(image.resize((image.width * 2, image.height * 2), Image.Resampling.NEAREST))
    assert (read["Code128"], parse_code(read["QRCode"]).digest) == (IMEI, certificate.digest)
    one = draw_label(label_facts(certificate, "en"), label_size("100x50", 203))
    for mark in one.marks:
        if isinstance(mark, Line) and needs_dots(mark.text, mark.font):
            drawn = dots(mark, mark.text)
            right, low = drawn.x + len(drawn.rows[0]), drawn.y + len(drawn.rows)
            printed = image.crop((drawn.x, drawn.y, right, low)).point(
                [int(value < 128) for value in range(256)]
            )
            assert [bool(dot) for dot in printed.tobytes()] == [dot for row in drawn.rows for dot in row]

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import ctypes
import hashlib
import itertools
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import certified_phones as phones
import golden_pages
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from inspector.certificates.document import A4, PAPERS
from inspector.certificates.layout import PdfCertificate
from inspector.certificates.wording import languages
from inspector.domain.certificate import SignedCertificate
from inspector.domain.checklist import ChecklistTexts, PointTexts
from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.finding import BENCH, Outcome
from inspector.domain.grading import Grade, GradeDecision
from inspector.domain.inspection import Erasure, Inspection
from inspector.domain.reading import Quality, measured, unknown

LANGUAGES = ("en", "de", "es", "fr", "pl", "sv")
LEFT = 15 * 72 / 25.4


def page_text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [str(page.get_textpage().get_text_bounded()) for page in document]
        return " ".join(" ".join(pages).split())
    finally:
        document.close()


def drawn(one: Inspection | None = None, language: str = "en") -> str:
    return page_text(phones.writer().write(phones.certificate(one), language))


# what it says ────────────────────────────────────────────────────────────────


def test_the_page_says_what_the_claims_say() -> None:
    text = drawn()
    one = phones.certificate()
    for words in (
        "Nordkaj Refurb",
        "Certified",
        "Pixel 6a",
        "Google · 128 GB · Charcoal",
        "IMEI 350000000090353",
        "Serial 2A041JEGR07T",
        "inspected 22 November 2026",
        "Appearance",
        "Good",
        "91 %",
        "25 of 25",
        "scratch, back, 7 mm",
        "Our own 25 points",
        "4,014 mAh of the 4,410 mAh it had when new. 312 charge cycles. Limit: 80 %.",
        "Source: fuel gauge.",
        "Water resistance is never guaranteed after refurbishment",
        "Erased 22 November 2026 by NIST SP 800-88 Rev. 2, Purge: reset in its settings.",
        "Seen: the set-up screen came up.",
        "Identified again after the erase by a scan of its number.",
        "saves 64 to 87 % of the yearly impact",
        "hubblo.org/en/realisations/",
        "register: clear, 22 Nov 12:58",
        "171 of 171 squares",
        one.digest[:32],
        one.key_id[:32],
        one.uid,
        "checklist phone-25 v1",
    ):
        assert words in text, words
    assert "TRAINING" not in text
    assert "their" not in text.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_point_stands_on_the_page(language: str) -> None:
    texts = phones.CATALOG.texts("phone-25", 1, language)
    text = drawn(language=language)
    for place, point in enumerate(phones.checklist().points, 1):
        assert f"{place} {texts.points[point.id].title}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_remarks_and_open_points_are_shown_as_such(language: str) -> None:
    texts = phones.CATALOG.texts("phone-25", 1, language)
    one = phones.phone(
        changed=(
            phones.remark(),
            phones.remark("buttons.press", code="other", note="sticks when wet"),
            replace(
                phones.remark("vibration.motor"),
                outcome=Outcome.NOT_APPLICABLE,
                code="",
                reason="no_vibration",
            ),
            replace(phones.remark("radio.gnss"), outcome=Outcome.NOT_TESTED, code="", reason="no_sky_view"),
        )
    )
    text = drawn(one, language)
    assert texts.points["parts.genuine"].codes["display"] in text
    assert "sticks when wet" in text
    assert texts.reasons["no_vibration"] in text
    assert texts.reasons["no_sky_view"] in text
    assert re.search(r"\b21 (of|sur|von|de|z|av) 25\b", text)


def test_a_certificate_with_remarks_names_them_under_the_shop() -> None:
    assert "Certified with remarks: Parts" in drawn(phones.phone(changed=(phones.remark(),)))


def test_a_point_that_a_lead_overrode_says_so() -> None:
    passed = replace(
        phones.remark("os.integrity"), outcome=Outcome.PASS, code="", by="lead", reason="maker's own key"
    )
    assert "a lead decided: maker's own key" in drawn(phones.phone(changed=(passed,)))


def test_a_grade_other_than_the_rule_s_says_why() -> None:
    text = drawn(phones.phone(grade=GradeDecision(Grade.GOOD, Grade.FAIR, "anna", "barely seen", "bob")))
    assert "Rule: Fair. Two people chose Good: barely seen" in text
    assert "cannot be seen from 50 cm" not in text
    worse = drawn(phones.phone(grade=GradeDecision(Grade.GOOD, Grade.EXCELLENT, "anna", "dull", "bob")))
    assert "cannot be seen from 50 cm" in worse


def test_what_is_not_known_says_so() -> None:
    silent = {
        "battery.health": unknown("battery.health", Quality.REFUSED, "not told", "dumpsys", phones.AT, "%")
    }
    text = drawn(phones.phone(read=silent, defects=()))
    assert "Not known" in text
    assert "does not say how much charge" in text
    assert "No defect was found." in text


def test_a_device_without_a_name_or_an_erasure_says_so() -> None:
    bare = DeviceIdentity("android", Category.CONSOLE, serial="S1")
    text = drawn(replace(phones.phone(identity=bare), erasures=(), identified=(), grade=None))
    assert "Device without a name" in text
    assert "No erasure is recorded." in text
    assert "Not graded" in text
    assert "ADEME" not in text
    assert "How much its further use saves is not known" in text


def test_a_point_that_readings_decided_alone_is_not_said_to_be_done_by_hand() -> None:
    only = replace(phones.findings(phones.checklist())["lock.account"], readings=(), by=BENCH)
    known = drawn(phones.phone(changed=(only,)))
    by_person = drawn(phones.phone(changed=(replace(only, by="anna"),)))
    assert by_person.count("checked by hand") == known.count("checked by hand") + 2  # on both pages


@pytest.mark.parametrize(("value", "shown"), [("79.5", "79.5 %"), ("100", "100 %"), ("0", "0 %")])
def test_the_battery_s_health_is_the_measured_one(value: str, shown: str) -> None:
    assert f"{shown} " in drawn(phones.phone(read=phones.worn(value)))


def test_decimals_are_written_as_the_language_writes_them() -> None:
    assert "79,5 %" in drawn(phones.phone(read=phones.worn("79.5")), "de")
    assert "4.014 mAh" in drawn(language="de")
    assert "4 014 mAh" in drawn(language="fr").replace("\u202f", " ")


@pytest.mark.parametrize("language", ["it", "", "xx", "../etc", "de-AT", "DE_de"])
def test_another_language_falls_back(language: str) -> None:
    wanted = "Unsere eigenen 25 Punkte" if language.lower().startswith("de") else "Our own 25 points"
    assert wanted in drawn(language=language)


def test_the_shipped_languages_are_all_there() -> None:
    assert set(languages()) == set(LANGUAGES)


# training and preview ────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_training_is_unmistakable_and_says_certified_nowhere(language: str) -> None:
    pdf = phones.writer().write(phones.training(), language)
    text = page_text(pdf)
    assert text.count("TRAINING") >= 2
    for word in (
        "Certified",
        "Certifié",
        "Zertifiziert",
        "Certificado apto",
        "Z certyfikatem",
        "Certifierad",
    ):
        assert word not in text
    document = pypdfium2.PdfDocument(pdf)
    assert document.get_metadata_value("Title").startswith("TRAINING")
    document.close()


def test_the_training_word_goes_across_the_page() -> None:
    plain, training = (
        inked(phones.writer().write(one, "en"), 40) for one in (phones.certificate(), phones.training())
    )
    grey = [
        (x, y) for (x, y), shade in training.items() if 200 < shade < 235 and plain.get((x, y), 255) > 250
    ]
    across = max(x for x, _ in grey) - min(x for x, _ in grey)
    down = max(y for _, y in grey) - min(y for _, y in grey)
    assert across > 0.8 * A4[0] * 40 / 72
    assert down > 0.6 * A4[1] * 40 / 72


def inked(pdf: bytes, dpi: int) -> dict[tuple[int, int], int]:
    document = pypdfium2.PdfDocument(pdf)
    scale: Any = dpi / 72
    image = document[0].render(scale=scale, grayscale=True).to_pil()
    document.close()
    wide, high = image.size
    pixels = image.load()
    assert pixels is not None
    return {(x, y): int(pixels[x, y]) for x in range(wide) for y in range(high)}


def test_a_preview_says_so_and_carries_neither_code_nor_claims() -> None:
    pdf = phones.writer().write(phones.certificate(signed=False), "en")
    text = page_text(pdf)
    assert text.count("PREVIEW") >= 2
    assert "No code before it is signed" in text
    assert "Certified" not in text
    assert b"EmbeddedFile" not in pdf
    assert b"BI /W" not in pdf


def test_a_training_preview_says_both() -> None:
    one = phones.certificate(phones.phone(is_training=True), signed=False)
    text = page_text(phones.writer().write(one, "en"))
    assert "PREVIEW" in text
    assert "TRAINING" in text


def test_a_preview_may_be_far_from_finished() -> None:
    bare = replace(phones.phone(defects=()), findings={}, readings={}, grade=None, erasures=(), identified=())
    text = page_text(phones.writer().write(phones.certificate(bare, signed=False), "en"))
    assert "0 of 25" in text
    assert text.count("Not tested: no reason given") >= 2 * 25


# bytes ───────────────────────────────────────────────────────────────────────

_PROGRAM = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
import certified_phones as phones
for language in ("fr", "en"):
    print(hashlib.sha256(phones.writer().write(phones.training(), language)).hexdigest())
"""


@pytest.mark.parametrize(
    "settings",
    [
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {
            "TZ": "America/St_Johns",
            "LANG": "de_DE.UTF-8",
            "PYTHONHASHSEED": "2",
            "SOURCE_DATE_EPOCH": "77777",
        },
        {"RL_invariant": "0", "RL_pageCompression": "1", "RL_pdfMultiLine": "0", "RL_documentLang": "pl"},
    ],
)
def test_the_same_claims_give_the_same_bytes_everywhere(settings: dict[str, str]) -> None:
    here = [phones.writer().write(phones.training(), language) for language in ("fr", "en")]
    support = str(Path(phones.__file__).parent)
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, support],
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == [hashlib.sha256(one).hexdigest() for one in here]


def test_nothing_in_the_file_is_packed_by_a_library_that_differs_between_machines() -> None:
    pdf = phones.writer().write(phones.certificate(), "en")
    assert b"/FlateDecode" not in pdf
    assert b"ASCII85" not in pdf


def test_other_claims_or_another_language_give_other_bytes() -> None:
    draw = phones.writer().write
    one = phones.certificate()
    assert draw(one, "en") == draw(one, "en")
    assert len({draw(one, language) for language in LANGUAGES}) == 6
    assert draw(phones.certificate(phones.phone(read=phones.worn("90"))), "en") != draw(one, "en")


# nothing overflows ───────────────────────────────────────────────────────────

LONG = "Przedsiębiorstwo Odnawiania Telefonów Łódź Spółka z ograniczoną odpowiedzialnością Sp. k. " * 3
CJK = "小米手机十四至尊纪念版"


def crowded() -> Inspection:
    """Everything that can be long is long."""
    identity = DeviceIdentity(
        "android",
        Category.PHONE,
        f"{CJK} Żółć Gęślą Jaźń",
        f"{CJK} 14 Ultra Żółć Łódź Gęś Pro Max Premium Edycja Specjalna na Rok Dwutysięczny",
        "ŻÓŁĆ-PRZEŚWIETNY-MODEL-2026-EDYCJA-SPECJALNA-DLA-WSZYSTKICH",
        "W" * 50,
        "350000000090353",
        "350000000090361",
        "A0000000000000",
        "1024 GB",
        "Ñandú-grün-çédille-żółty",
    )
    note = "a note that goes on and on until no line can hold it any more " * 8
    changed = tuple(
        replace(phones.remark(point.id), code="other", note=note)
        if point.number % 3
        else replace(
            phones.remark(point.id), outcome=Outcome.NOT_TESTED, code="", reason="no_equipment", note=note
        )
        for point in phones.checklist().points
    )
    one = phones.phone(
        identity=identity,
        changed=changed,
        defects=phones.many_defects(30),
        grade=GradeDecision(Grade.GOOD, Grade.FAIR, "anna", note, "bob"),
    )
    erasure = Erasure("internal storage", "purge", note, note, "anna", phones.AT, "NIST SP 800-88 Rev. 2")
    source = {**one.readings, "battery.health": measured("battery.health", 91, note, phones.AT, "%")}
    return replace(one, erasures=(erasure,) * 5, readings=source, supersedes="06C5V8K9QW7M2N4P6R8T0V1X3Z")


def unbroken() -> Inspection:
    """Words without a blank that are longer than any line, in characters that no font has."""
    word = "漢" * 900
    one = crowded()
    return replace(
        one,
        identity=replace(
            one.identity, model=word, manufacturer=word, model_number="m" * 900, colour="W" * 900
        ),
        erasures=(Erasure(word, word, word, "W" * 900, "anna", phones.AT, word),),
    )


VARIANTS: dict[str, Callable[[], SignedCertificate]] = {
    "plain": phones.certificate,
    "training": phones.training,
    "crowded": lambda: phones.certificate(crowded(), shop=LONG),
    "crowded training": lambda: phones.certificate(replace(crowded(), is_training=True), shop=LONG),
    "unbroken": lambda: phones.certificate(unbroken(), shop="W" * 900),
    "everything": lambda: golden_pages.whole(crowded()),
    "crowded preview": lambda: phones.certificate(crowded(), shop=LONG, signed=False),
}

Box = tuple[float, float, float, float]


def ink_boxes(pdf: bytes) -> Iterator[list[tuple[str, Box]]]:
    """Give each page's visible upright characters with their boxes: left, low, right, high."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        yield list(_ink_on(page.get_textpage()))
    document.close()


def _ink_on(textpage: Any) -> Iterator[tuple[str, Box]]:
    sides = [ctypes.c_double() for _ in range(4)]
    left, right, low, high = sides
    places = [ctypes.byref(one) for one in sides]
    for place in range(textpage.count_chars()):
        char = chr(pdfium.FPDFText_GetUnicode(textpage, place))
        if not char.isspace() and abs(pdfium.FPDFText_GetCharAngle(textpage, place)) < 0.01:
            assert pdfium.FPDFText_GetCharBox(textpage, place, *places)
            yield char, (left.value, low.value, right.value, high.value)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", VARIANTS)
def test_no_character_leaves_the_margins_or_lies_on_another(variant: str, language: str) -> None:
    is_letter = (list(VARIANTS).index(variant) + LANGUAGES.index(language)) % 2
    stays_apart(VARIANTS[variant](), language, "letter" if is_letter else "a4")


@pytest.mark.parametrize(
    ("case", "language", "paper"),
    [("cjk", "de", "letter"), ("cjk", "pl", "a4"), ("laptop-marks", "fr", "letter"), ("laptop", "de", "a4")],
)
def test_nor_on_the_pages_of_laptops_and_in_other_scripts(case: str, language: str, paper: str) -> None:
    stays_apart(golden_pages.certified(case), language, paper)


def stays_apart(one: SignedCertificate, language: str, paper: str) -> None:
    """Check the ink of every character on every page."""
    wide, high_end = PAPERS[paper]
    pages = list(ink_boxes(phones.writer().write(one, language, paper=paper)))
    assert len(pages) >= 2
    assert all(len(boxes) > 800 for boxes in pages[:2])
    for boxes in pages:
        for char, (left, low, right, high) in boxes:
            assert left > LEFT - 1, char
            assert right < wide - LEFT + 1, char
            assert low > 15, char
            assert high < high_end - 6, char
        assert overlaps([box for _, box in boxes]) == []


_BAND = 8.0


def overlaps(boxes: Sequence[Box]) -> list[tuple[Box, Box]]:
    """List the pairs whose ink boxes share more than a hair; only what meets one band is compared."""
    bands: dict[int, list[Box]] = {}
    for one in sorted(boxes):
        for band in range(int(one[1] // _BAND), int(one[3] // _BAND) + 1):
            bands.setdefault(band, []).append(one)
    return list(dict.fromkeys(pair for ranked in bands.values() for pair in _overlaps_in(ranked)))


def _overlaps_in(ranked: Sequence[Box]) -> Iterator[tuple[Box, Box]]:
    for place, one in enumerate(ranked):
        for other in itertools.islice(ranked, place + 1, None):
            if other[0] > one[2] - 0.7:
                break
            if min(one[3], other[3]) - max(one[1], other[1]) > 0.7 and one != other:
                yield one, other


def test_the_overlap_check_does_see_one() -> None:
    assert overlaps([(0, 0, 5, 5), (3, 3, 8, 8)])
    assert not overlaps([(0, 0, 5, 5), (5, 0, 8, 8), (0, 5, 5, 8)])
    assert overlaps([(0, 0, 5, 30), (1, 25, 3, 29), (1, 0, 2, 3)]) == [
        ((0, 0, 5, 30), (1, 0, 2, 3)),
        ((0, 0, 5, 30), (1, 25, 3, 29)),
    ]


def test_ink_is_where_pdfium_says_that_it_is() -> None:
    document = pypdfium2.PdfDocument(phones.writer().write(phones.training(), "pl"))
    textpage = document[0].get_textpage()
    ink = list(_ink_on(textpage))
    slow = [(textpage.get_text_range(place, 1), textpage.get_charbox(place)) for place in range(400)]
    seen = set(ink)
    assert [one for one in slow if one in seen] == [one for one in ink if one in set(slow)]
    assert sum(one in seen for one in slow) > 300
    document.close()


# characters ──────────────────────────────────────────────────────────────────


def named(model: str) -> bytes:
    identity = DeviceIdentity("android", Category.PHONE, model=model, serial="S1")
    return phones.writer().write(phones.certificate(phones.phone(identity=identity)), "en")


def test_polish_and_other_latin_letters_are_drawn_as_they_are() -> None:
    word = "Zażółć gęślą jaźń ÅÄÖ ñ ç ß ẞ Ďť őű ģķļ"
    pdf = named(word)
    assert word in page_text(pdf)
    assert b"/ActualText" not in pdf


def test_a_decomposed_letter_is_composed() -> None:
    pdf = named("Cafe\u0301")
    assert "Café" in page_text(pdf)
    assert b"/ActualText" not in pdf


@pytest.mark.parametrize("char", ["𠀋", "\U0001f4f1", "\u202e", "\u0007"])
def test_a_character_without_a_glyph_is_drawn_as_a_box_with_its_code(char: str) -> None:
    pdf = named(f"A{char}B")
    assert f"/ActualText <FEFF{char.encode('utf-16-be').hex().upper()}>" in pdf.decode("latin-1")
    assert ink(pdf) > ink(named("AB")) + 20


def ink(pdf: bytes) -> int:
    """Count the dark pixels where the headline stands."""
    document = pypdfium2.PdfDocument(pdf)
    place = document[0].render(scale=1, grayscale=True).to_pil().crop((41, 81, 400, 140))
    document.close()
    return sum(place.histogram()[:128])


@pytest.mark.peer("pdftotext")
def test_a_boxed_character_is_copied_as_itself(peer: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(named("小米 14"))
    done = subprocess.run(
        [peer("pdftotext"), "page.pdf", "-"], cwd=tmp_path, capture_output=True, check=True, text=True
    )
    assert "小米" in done.stdout


# foreign programs ────────────────────────────────────────────────────────────


@pytest.mark.peer("qpdf")
@pytest.mark.parametrize("variant", VARIANTS)
def test_qpdf_finds_nothing_wrong(peer: Callable[[str], str], tmp_path: Path, variant: str) -> None:
    (tmp_path / "page.pdf").write_bytes(phones.writer().write(VARIANTS[variant](), "de"))
    done = subprocess.run(
        [peer("qpdf"), "--check", "page.pdf"], cwd=tmp_path, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.peer("qpdf")
def test_qpdf_takes_the_claims_out(peer: Callable[[str], str], tmp_path: Path) -> None:
    one = phones.certificate()
    (tmp_path / "page.pdf").write_bytes(phones.writer().write(one, "en"))
    for name, wanted in (("claims.json", one.payload), ("claims.jws", one.jws.encode())):
        command = [peer("qpdf"), f"--show-attachment={name}", "page.pdf"]
        assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=True).stdout == wanted


@pytest.mark.peer("pdffonts", "pdfinfo", "pdftotext")
def test_poppler_sees_embedded_fonts_one_page_and_the_text(
    peer: Callable[[str], str], tmp_path: Path
) -> None:
    (tmp_path / "page.pdf").write_bytes(phones.writer().write(phones.certificate(), "en"))

    def said(name: str, *rest: str) -> str:
        command = [peer(name), "page.pdf", *rest]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, text=True).stdout

    fonts = [line for line in said("pdffonts").splitlines() if line.startswith("Inspector")]
    assert len(fonts) == 3
    assert all(re.search(r"Identity-H +yes no +yes", line) for line in fonts)
    info = said("pdfinfo")
    assert re.search(r"Pages: +2\n", info)
    assert "A4" in info
    assert "2026" in info
    assert "Our own 25 points" in said("pdftotext", "-")


# hostile claims ──────────────────────────────────────────────────────────────


def test_claims_of_another_version_are_not_drawn() -> None:
    one = phones.certificate()
    for name in ("schema", "template"):
        newer = replace(one, claims={**one.claims, name: "inspector.claims/3"})
        with pytest.raises(CertificateTrouble) as caught:
            phones.writer().write(newer, "en")
        assert caught.value.code == "newer"


def test_more_points_than_two_columns_hold_are_refused_and_fewer_are_drawn() -> None:
    def texts(_id: str, _version: int, language: str) -> ChecklistTexts:
        return ChecklistTexts(language, "t", {"p": PointTexts("Point", "", "", "")}, {}, {})

    one = phones.certificate()
    row: dict[str, Json] = {"number": 1, "id": "p", "outcome": "pass", "gate": False, "on_fail": "refuse"}
    for count, fits in ((0, True), (1, True), (40, True), (41, False)):
        claims: dict[str, Json] = {**one.claims, "points": [dict(row) for _ in range(count)]}
        page = PdfCertificate(texts)
        if fits:
            assert f"Our own {count} points" in page_text(page.write(replace(one, claims=claims), "en"))
        else:
            with pytest.raises(CertificateTrouble):
                page.write(replace(one, claims=claims), "en")

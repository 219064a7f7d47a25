# SPDX-License-Identifier: Apache-2.0
"""All pages of a certificate: for the auditor, on both papers, with the shop's own head."""

from __future__ import annotations

import itertools
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import certified_phones as phones
import golden_pages
import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from inspector.certificates import buyer_code, drawings
from inspector.certificates.buyer_code import host_of, sized
from inspector.certificates.defect_map import DefectMap
from inspector.certificates.document import PAPERS
from inspector.certificates.pen import Pen
from inspector.certificates.qr import code_of
from inspector.certificates.report import State
from inspector.certificates.sheet import PHOTO_NAME
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.certificates.wording import languages, words_in
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade, GradeDecision
from inspector.domain.inspection import Photo

PHOTOS = tuple(Photo(view, f"{place:02x}" * 32) for place, view in enumerate(("screen_on", "back", "left")))

NAMES = ("Screen on, p. 1", "Back", "Left edge")


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(str(page.get_textpage().get_text_bounded()).split()) for page in document]
    finally:
        document.close()


def auditors(language: str = "en", paper: str = "a4", **changes: object) -> str:
    one = replace(phones.phone(), **changes)  # type: ignore[arg-type]
    pdf = golden_pages.drawn(golden_pages.whole(one), language, paper)
    return " ".join(pages_of(pdf)[1:])


# as they were looked at ──────────────────────────────────────────────────────


@pytest.mark.parametrize(("language", "paper"), golden_pages.EVERY)
def test_the_pages_are_as_they_were_looked_at(language: str, paper: str) -> None:
    looks_as_kept(golden_pages.drawn(golden_pages.whole(), language, paper), f"{language}-{paper}")


@pytest.mark.parametrize(("case", "language", "paper"), golden_pages.HARD)
def test_pages_with_much_to_say_are_as_they_were_looked_at(case: str, language: str, paper: str) -> None:
    pdf = golden_pages.drawn(golden_pages.certified(case), language, paper)
    looks_as_kept(pdf, f"{case}-{language}-{paper}")


def test_a_long_name_is_written_whole() -> None:
    for language, paper in golden_pages.EVERY:
        pdf = golden_pages.drawn(golden_pages.whole(golden_pages.hard("long")), language, paper)
        assert golden_pages.LONG_NAME in pages_of(pdf)[0]


def looks_as_kept(pdf: bytes, name: str) -> None:
    kept = golden_pages.FOLDER / name
    assert golden_pages.text_of(pdf) == kept.with_suffix(".txt").read_text(encoding="utf-8")
    assert difference(pdf, name) <= golden_pages.MOST_APART


def difference(pdf: bytes, name: str) -> int:
    """Give by how much the place that differs most from the picture that was kept does, of 255."""
    now = golden_pages.picture_of(pdf)
    with Image.open(golden_pages.FOLDER / f"{name}.png") as before:
        assert before.size == now.size
        return golden_pages.furthest(before, now)


def nothing(*_: object, **__: object) -> None:
    """Draw nothing."""


@pytest.mark.parametrize(
    ("where", "name"),
    [
        (Pen, "picture"),
        (Pen, "stencil"),
        (drawings, "battery_bar"),
        (drawings, "grade_scale"),
        (DefectMap, "draw"),
    ],
)
def test_a_page_without_one_of_its_drawings_is_seen(
    monkeypatch: pytest.MonkeyPatch, where: object, name: str
) -> None:
    monkeypatch.setattr(where, name, nothing)
    assert difference(golden_pages.drawn(golden_pages.whole(), "en", "a4"), "en-a4") > golden_pages.MOST_APART


def test_a_page_without_the_photo_alone_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    draw = Pen.picture

    def but_the_photo(pen: Pen, x: float, y: float, wide: float, high: float, name: str) -> None:
        if name != PHOTO_NAME:
            draw(pen, x, y, wide, high, name)

    monkeypatch.setattr(Pen, "picture", but_the_photo)
    assert difference(golden_pages.drawn(golden_pages.whole(), "en", "a4"), "en-a4") > golden_pages.MOST_APART


@pytest.mark.parametrize("lost", [0, 12, 24, 25, 49])
def test_one_mark_that_is_gone_is_seen(monkeypatch: pytest.MonkeyPatch, lost: int) -> None:
    draw, turns = drawings.mark, itertools.count()

    def but_one(pen: Pen, x: float, y: float, outcome: Outcome) -> None:
        if next(turns) != lost:
            draw(pen, x, y, outcome)

    monkeypatch.setattr(drawings, "mark", but_one)
    pdf = golden_pages.drawn(golden_pages.whole(), "en", "a4")
    assert next(turns) == 50
    assert golden_pages.text_of(pdf) == (golden_pages.FOLDER / "en-a4.txt").read_text(encoding="utf-8")
    assert difference(pdf, "en-a4") > golden_pages.MOST_APART


def test_another_mark_and_another_code_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    draw, sheet = drawings.mark, golden_pages.drawn
    with monkeypatch.context() as patch:
        patch.setattr(drawings, "mark", lambda pen, x, y, _: draw(pen, x, y, Outcome.NOT_APPLICABLE))
        assert difference(sheet(golden_pages.whole(), "en", "a4"), "en-a4") > golden_pages.MOST_APART
    other = [row[::-1] for row in sized(str(code_of(golden_pages.whole())))]
    monkeypatch.setattr(buyer_code, "sized", lambda _: other)
    assert difference(sheet(golden_pages.whole(), "en", "a4"), "en-a4") > golden_pages.MOST_APART


# for the auditor ─────────────────────────────────────────────────────────────


def test_the_second_page_says_what_it_rests_on() -> None:
    one = golden_pages.whole(replace(phones.phone(), photos=PHOTOS, supersedes="06C5V8K9QW7M2N4P6R8T0V1X3Z"))
    text = " ".join(pages_of(golden_pages.drawn(one, "en", "a4"))[1:])
    facts = (
        "For the auditor",
        "Technician anna",
        "Bench bench-3",
        "Started 2026-11-22 13:29:15 UTC",
        "Finished 2026-11-22 13:29:15 UTC",
        "Attempt 1, replaces 06C5V8K9QW7M2N4P6R8T0V1X3Z",
        "Software inspector test, certificate-4",
        "Checklist phone-25 v1, standard",
        "Photos 3, named below",
        "Design 4,410 mAh",
        "Full charge 4,014 mAh",
        "Health 91 %",
        "Cycles 312",
        "Source fuel gauge",
        "Medium internal storage",
        "Level NIST SP 800-88 Rev. 2, Purge",
        "Verified the set-up screen came up",
        "1 scratch, back, 7 mm 20 cm yes, 50 cm no not felt",
        "Rule grade-1: Good. Graded Good by anna.",
        f"inspector verify {one.uid}.pdf",
        *(f"{name} {photo.sha256[:16]}" for name, photo in zip(NAMES, PHOTOS, strict=True)),
    )
    for words in facts:
        assert words in text, words
    for digits in (one.digest, phones.checklist().ref.hash, one.key_id):
        assert digits in text.replace(" ", "")


@pytest.mark.parametrize("language", languages())
def test_every_point_stands_there_with_how_it_was_found(language: str) -> None:
    texts = phones.CATALOG.texts("phone-25", 1, language)
    text = auditors(language)
    for place, point in enumerate(phones.checklist().points, 1):
        assert re.search(rf"{place} {re.escape(texts.points[point.id].title)} [AMG] ", text), point.id


def test_how_a_point_was_found_is_told_apart() -> None:
    text = auditors()
    assert "7 Battery health A 91 %, 312 cycles fuel gauge measured 13:29:15" in text
    assert "15 Rear cameras M cameras: 3 dumpsys media.camera reported 13:29:15" in text
    assert "10 Touch G 171 of 171 squares touched anna seen 13:29:15" in text


def test_a_point_that_nobody_looked_at_rests_on_nothing() -> None:
    found = dict(phones.phone().findings)
    del found["touch.grid"]
    assert "10 Touch – Not tested: no reason given 11 Parts" in auditors(findings=found)


def test_a_point_that_failed_says_so_to_the_auditor_too() -> None:
    failed = {**phones.phone().findings, "parts.genuine": phones.remark(note="told by the device")}
    assert failed["parts.genuine"].outcome is Outcome.FAIL
    text = auditors(findings=failed)
    assert "11 Parts G Failed: " in text
    assert "told by the device" in text  # among the parts


def test_who_decided_another_grade_is_named() -> None:
    text = auditors(grade=GradeDecision(Grade.GOOD, Grade.FAIR, "anna", "barely seen", "bob"))
    assert "Rule grade-1: Fair. Graded Good by anna. barely seen Second look: bob." in text


def test_the_root_is_named_where_one_certified_the_bench() -> None:
    certified = auditors()
    assert re.search(r"Shop root [0-9a-f]{16}, until 2030-03-17", certified)
    alone = " ".join(pages_of(phones.writer().write(phones.certificate(), "en"))[1:])
    assert "Shop root none named in the claims" in alone


def test_thirty_defects_are_all_numbered_on_a_page_of_their_own() -> None:
    one = golden_pages.whole(phones.phone(defects=phones.many_defects(30)))
    pages = pages_of(golden_pages.drawn(one, "en", "letter"))
    listed = next(page for page in pages[2:] if "Defects" in page)
    assert f"The list of all 30 is on page {1 + pages.index(listed)}." in pages[1]
    for number in range(1, 31):
        assert re.search(rf"\b{number} (scratch|dent|stain|burn), ", listed), number


def test_a_thousand_defects_and_photos_only_make_more_pages() -> None:
    photos = tuple(Photo("point", "ab" * 32, "parts.genuine") for _ in range(1000))
    one = replace(phones.phone(defects=phones.many_defects(300)), photos=photos)
    pages = pages_of(phones.writer().write(phones.certificate(one), "en"))
    assert sum(page.count("ab" * 8) for page in pages) == 1000
    assert len(re.findall(r"\b\d+ (?:scratch|dent|stain|burn), ", " ".join(pages[2:]))) >= 300
    assert [page for page in pages if f"of {len(pages)}" not in page] == []


def test_an_unsigned_page_says_so_behind_the_first_too() -> None:
    pages = pages_of(golden_pages.drawn(golden_pages.whole(signed=False), "en", "a4"))
    assert all("PREVIEW" in page for page in pages)
    assert "Signature Not signed yet" in pages[1]
    assert "claims.jws, attached" not in pages[1]


@pytest.mark.parametrize(("language", "paper"), golden_pages.EVERY)
def test_no_place_in_a_text_is_left_open(language: str, paper: str) -> None:
    one = replace(phones.phone(), supersedes="06C5V8K9QW7M2N4P6R8T0V1X3Z", defects=phones.many_defects())
    pages = pages_of(golden_pages.drawn(golden_pages.whole(one), language, paper))
    number = words_in(language)
    for at, text in enumerate(pages, 1):
        assert not set("{}") & set(text)
        assert number.say("labels.page", page=str(at), total=str(len(pages))) in text


# the shop's own head, warranty, host ─────────────────────────────────────────


@pytest.mark.parametrize("language", languages())
def test_the_shop_s_address_warranty_and_host_stand_on_the_first_page(language: str) -> None:
    first = pages_of(golden_pages.drawn(golden_pages.whole(), language, "a4"))[0]
    for words in ("Lagergatan 4, 211 00 Malmö · nordkaj.example", "12 ", golden_pages.HOST):
        assert words in first


def test_without_a_warranty_nothing_is_promised() -> None:
    first = pages_of(phones.writer().write(phones.certificate(), "en"))[0]
    assert "Warranty" not in first
    assert "Water resistance is never guaranteed" in first


def test_a_code_that_leads_nowhere_names_no_host() -> None:
    assert host_of("inspector:#123") == ""
    assert host_of("INSPECTOR1:a:b") == ""
    assert host_of("https://verify.example:8443/c#1") == "verify.example:8443"


# paper ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("paper", PAPERS)
def test_every_page_has_the_paper_that_was_asked_for(paper: str) -> None:
    document = pypdfium2.PdfDocument(golden_pages.drawn(golden_pages.whole(), "en", paper))
    sizes = {tuple(round(side, 2) for side in page.get_size()) for page in document}
    document.close()
    assert sizes == {PAPERS[paper]}


def verified(pdf: bytes) -> State:
    keys = {golden_pages.signer().key_id: golden_pages.signer().public_key}
    return Verifier(Trust(keys), phones.writer()).data(pdf).state


@pytest.mark.parametrize("paper", PAPERS)
def test_verify_draws_again_on_the_same_paper_with_the_attached_logo(paper: str) -> None:
    pdf = golden_pages.drawn(golden_pages.whole(), "de", paper)
    assert verified(pdf) is State.VALID
    logo = pdf.index(golden_pages.plain())
    for place in (logo + 60, logo + len(golden_pages.plain()) - 3, pdf.index(b"/Predictor 15") + 11):
        changed = bytearray(pdf)
        changed[place] ^= 1
        assert verified(bytes(changed)) is State.NOT_VALID


def test_another_logo_in_its_place_is_refused() -> None:
    pdf = golden_pages.drawn(golden_pages.whole(), "en", "a4")
    blank = bytes(len(golden_pages.plain()))
    assert verified(pdf.replace(golden_pages.plain(), blank)) is State.NOT_VALID


def test_without_the_logo_s_file_the_page_is_drawn_without_it_and_still_verifies() -> None:
    pdf = phones.writer().write(golden_pages.whole(), "en")
    assert b"/XObject" not in pdf
    assert verified(pdf) is State.VALID


# the code ────────────────────────────────────────────────────────────────────


def test_the_code_s_modules_are_large_enough_for_a_print() -> None:
    text = str(code_of(golden_pages.whole()))
    assert text.startswith(f"https://{golden_pages.HOST}/c#")
    assert 57 / len(sized(text)) > 0.5  # mm; three dots of 150 dpi


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("training", [False, True])
def test_the_longer_code_is_read_from_the_page_at_150_dpi(paper: str, training: bool) -> None:
    phone = phones.phone(is_training=training)
    one = golden_pages.whole(phone, training=training)
    document = pypdfium2.PdfDocument(golden_pages.drawn(one, "pl", paper))
    scale: Any = 150 / 72
    image = document[0].render(scale=scale, grayscale=True).to_pil()
    document.close()
    assert [found.text for found in zxingcpp.read_barcodes(image)] == [str(code_of(one))]


@pytest.mark.parametrize(("paper", "other"), [("a4", "letter"), ("letter", "a4")])
def test_the_code_is_read_from_a_page_made_to_fit_the_other_paper(paper: str, other: str) -> None:
    one = golden_pages.whole()
    fit = min(there / here for here, there in zip(PAPERS[paper], PAPERS[other], strict=True))
    assert 0.94 < fit < 0.98
    document = pypdfium2.PdfDocument(golden_pages.drawn(one, "en", paper))
    scale: Any = 150 / 72 * fit
    image = document[0].render(scale=scale, grayscale=True).to_pil()
    document.close()
    assert [found.text for found in zxingcpp.read_barcodes(image)] == [str(code_of(one))]


@pytest.mark.peer("pdftoppm", "zbarimg")
def test_others_draw_and_read_the_longer_code(peer: Callable[[str], str], tmp_path: Path) -> None:
    one = golden_pages.whole()
    (tmp_path / "page.pdf").write_bytes(golden_pages.drawn(one, "en", "letter"))
    draw = [peer("pdftoppm"), "-r", "150", "-gray", "-singlefile", "page.pdf", "page"]
    subprocess.run(draw, cwd=tmp_path, check=True)
    read = [peer("zbarimg"), "-q", "--raw", "page.pgm"]
    done = subprocess.run(read, cwd=tmp_path, capture_output=True, check=True, text=True)
    assert done.stdout.strip() == str(code_of(one))


@pytest.mark.peer("qpdf")
def test_others_find_the_file_whole_and_the_logo_in_it(peer: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(golden_pages.drawn(golden_pages.whole(), "sv", "a4"))

    def said(*command: str) -> bytes:
        return subprocess.run(command, cwd=tmp_path, capture_output=True, check=True).stdout

    assert b"No syntax or stream encoding errors" in said(peer("qpdf"), "--check", "page.pdf")
    assert said(peer("qpdf"), "--show-attachment=logo.png", "page.pdf") == golden_pages.plain()

# SPDX-License-Identifier: Apache-2.0
"""One page for the buyer and one for the auditor, as long as a device has no more to say than most have."""

from __future__ import annotations

import re
from dataclasses import replace

import certified_laptops as laptops
import certified_phones as phones
import certified_tablets as tablets
import golden_pages
import pypdfium2
import pytest

from inspector.certificates.audit_density import FOURTH
from inspector.certificates.document import PAPERS
from inspector.certificates.drawings import outline
from inspector.certificates.wording import languages
from inspector.domain.device import Category
from inspector.domain.inspection import Inspection, Photo
from inspector.domain.reading import reported

VIEWS = ("back", "left", "right", "top", "bottom")
PROCESSOR = "11th Gen Intel(R) Core(TM) i7-1185G7 vPro Platform @ 3.00GHz with Iris(R) Xe Graphics"


def busy_phone() -> Inspection:
    """Give a phone with as many defects as stand beside the map, six photos, and a name of two lines."""
    more = tuple(Photo(view, f"{place:02x}" * 32) for place, view in enumerate(VIEWS))
    one = phones.phone(defects=phones.many_defects(5))
    name = "Aleksandra Wiśniewska-Kowalczyk, Przedsiębiorstwo Odnawiania"
    return replace(one, technician=name, photos=(*golden_pages.photos()[:1], *more))


def usual_laptop() -> Inspection:
    """Give a laptop with two disks, four defects and three photos."""
    one = laptops.laptop()
    return replace(one, erasures=one.erasures[:2], photos=golden_pages.photos())


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(str(page.get_textpage().get_text_bounded()).split()) for page in document]
    finally:
        document.close()


def count(one: Inspection, language: str, paper: str) -> int:
    document = pypdfium2.PdfDocument(golden_pages.drawn(golden_pages.whole(one), language, paper))
    try:
        return len(document)
    finally:
        document.close()


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", languages())
def test_what_most_devices_say_has_two_pages(language: str, paper: str) -> None:
    plain = replace(phones.phone(), photos=golden_pages.photos())
    for one in (plain, busy_phone(), usual_laptop(), tablets.tablet()):
        assert count(one, language, paper) == 2, one.identity.model


def test_nothing_gets_smaller_or_closer_than_it_can_be_read() -> None:
    """7.5 points are the least on every page; a line of them needs more than 8."""
    assert min(one.lead for one in FOURTH) >= 8.6
    assert min(one.step for one in FOURTH) >= 9.3
    assert list(FOURTH) == sorted(FOURTH, key=lambda one: -one.step)
    pdf = golden_pages.drawn(golden_pages.whole(usual_laptop()), "de", "letter")
    sizes = {float(one) for one in re.findall(rb"/F\d ([\d.]+) Tf", pdf)}
    assert min(sizes) >= 7.5


def erased(count: int) -> Inspection:
    one = laptops.laptop()
    rows = (
        replace(one.erasures[place % 3], medium=f"disk {place} · ssd · 256 GB · S{place:04}")
        for place in range(count)
    )
    return replace(one, erasures=tuple(rows), photos=())


@pytest.mark.parametrize("many", [12, 120])
def test_every_medium_that_was_erased_is_named(many: int) -> None:
    pages = pages_of(golden_pages.drawn(golden_pages.whole(erased(many)), "en", "letter"))
    text = " ".join(pages[1:])
    for place in range(many):
        assert f"S{place:04} " in text
    assert ("Erasure, continued" in text) is (many > 12)
    assert "How to check this page" in text


def test_a_long_processor_s_name_stands_whole_on_the_first_page() -> None:
    one = usual_laptop()
    cpu = reported("cpu.model", PROCESSOR, "processor", phones.AT)
    one = replace(one, readings={**one.readings, "cpu.model": cpu})
    for language in languages():
        first = pages_of(golden_pages.drawn(golden_pages.whole(one), language, "letter"))[0]
        assert PROCESSOR in first, language
        assert "…" not in first, language


def test_an_address_breaks_behind_a_slash() -> None:
    for language in languages():
        first = pages_of(golden_pages.drawn(golden_pages.whole(usual_laptop()), language, "a4"))[0]
        assert "codde.fr/publication/ limpact-de-produits-reconditionnes" in first


def test_no_device_has_the_outline_of_another() -> None:
    drawn = [outline(one, is_fourth=True).front for one in Category]
    assert len(set(drawn)) == len(Category)
    for category in (Category.WATCH, Category.CONSOLE):
        one = phones.phone(defects=phones.many_defects(5))
        one = replace(one, identity=replace(one.identity, category=category), photos=())
        phone = replace(one, identity=replace(one.identity, category=Category.PHONE))
        now, before = (
            golden_pages.picture_of(golden_pages.drawn(golden_pages.whole(each), "en", "a4"))
            for each in (one, phone)
        )
        assert golden_pages.furthest(before, now) > golden_pages.MOST_APART

# SPDX-License-Identifier: Apache-2.0
"""Which media have to be erased, and which record is of which: no medium is erased by another's record."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_checklists import CHECKLIST, opened

from inspector.domain.device import Category
from inspector.domain.inspection import Erasure, Inspection, State
from inspector.domain.media import (
    CARD,
    INTERNAL,
    Medium,
    MediumKind,
    expected,
    full_text,
    medium_of,
    parse,
    storage_left,
    unerased,
)
from inspector.domain.reading import Quality, reported, unknown
from inspector.domain.release import BlockerKind, blockers

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
NVME = "nvme0n1 · nvme · 512 GB · SAMSUNG MZVLB512HBJQ · VRTL0001"
HDD = "sda · hdd · 1 TB · ST1000LM035 · VRTL0002"
CARD_TEXT = Medium(CARD, MediumKind.CARD).text
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="·"), max_size=8
)
MEDIA = st.builds(Medium, WORDS.filter(bool), st.sampled_from(MediumKind), st.just("512 GB"), WORDS, WORDS)


def device(*listed: str, category: Category = Category.LAPTOP) -> Inspection:
    one = opened(NOW, state=State.REVIEW)
    reading = reported("storage.media", listed, "sysfs", NOW)
    readings = {"storage.media": reading} if listed else {}
    return replace(
        one, readings=readings, identity=replace(one.identity, category=category, storage="1.5 TB")
    )


def record(medium: str, level: str = "purge") -> Erasure:
    return Erasure(medium, level, "sanitize", "read back", "anna", NOW)


def left(inspection: Inspection, *said: Erasure) -> list[str]:
    return [one.name for one in unerased(replace(inspection, erasures=said))]


def test_every_disk_needs_a_record_of_its_own() -> None:
    laptop = device(NVME, HDD)
    assert left(laptop) == ["nvme0n1", "sda"]
    assert left(laptop, record(NVME), record("nvme0n1")) == ["sda"]
    assert left(laptop, record("/dev/SDA"), record(NVME)) == []
    standing = blockers(replace(laptop, erasures=(record(HDD),)), CHECKLIST)
    assert [one.subject for one in standing if one.kind is BlockerKind.NO_ERASURE] == [NVME]


def test_a_disk_is_known_by_its_serial_when_the_system_names_it_otherwise() -> None:
    swapped = HDD.replace("sda", "sdb")
    assert left(device(NVME, HDD), record(swapped)) == ["nvme0n1"]
    assert left(device(NVME, HDD), record(HDD.replace("VRTL0002", "VRTL0009"))) == ["nvme0n1", "sda"]


def test_two_disks_that_say_the_same_serial_are_told_by_their_names() -> None:
    twin = HDD.replace("sda", "sdb")
    assert left(device(HDD, twin), record(HDD)) == ["sdb"]


@pytest.mark.parametrize("said", ["internal storage", "flash", "m"])
def test_what_nobody_lists_is_erased_by_any_record_but_a_cards(said: str) -> None:
    phone = device(category=Category.PHONE)
    assert left(phone, record(said)) == []
    assert left(phone) == left(phone, record(CARD)) == [INTERNAL]
    assert left(device(CARD_TEXT, category=Category.PHONE), record(said)) == [CARD]
    assert left(device(CARD_TEXT, category=Category.PHONE), record(said), record(CARD)) == []


def test_disks_that_could_not_be_listed_are_not_erased() -> None:
    one = device()
    refused = unknown("storage.media", Quality.REFUSED, "no root", "smartctl", NOW)
    assert left(replace(one, readings={"storage.media": refused})) == [INTERNAL]
    assert expected(one)[0].kind is MediumKind.DISK


def test_of_one_listed_disk_the_internal_storage_says_enough() -> None:
    assert left(device(NVME), record(INTERNAL)) == []
    assert left(device(NVME, HDD), record(INTERNAL)) == ["nvme0n1", "sda"]


def test_a_record_takes_over_all_that_is_known_of_its_medium() -> None:
    assert full_text(device(NVME, HDD), "sda") == HDD
    assert full_text(device(NVME, HDD), "a stick") == "a stick"
    assert medium_of(device(NVME), "nvme0n1") == parse(NVME)


def test_what_was_destroyed_is_no_part_of_the_size_any_more() -> None:
    laptop = device(NVME, HDD)
    assert storage_left(replace(laptop, erasures=(record(NVME), record(HDD)))) == "1.5 TB"
    assert storage_left(replace(laptop, erasures=(record(HDD, "destroy"),))) == "512 GB"
    gone = (record(HDD, "destroy"), record(NVME, "destroy"))
    assert storage_left(replace(laptop, erasures=gone)) == ""
    silent = device(NVME.replace("512 GB", "?"), HDD)
    assert storage_left(replace(silent, erasures=(record(HDD, "destroy"),))) == ""


@given(MEDIA)
def test_a_mediums_text_is_read_back(medium: Medium) -> None:
    if medium.name not in (INTERNAL, CARD) and "?" not in (medium.model, medium.serial):
        assert parse(medium.text) == medium


@given(st.lists(MEDIA | st.builds(lambda name: name, WORDS), max_size=5), st.data())
def test_no_record_is_of_two_media(listed: list[Medium | str], data: st.DataObject) -> None:
    texts = [one.text if isinstance(one, Medium) else one for one in listed]
    inspection = device(*texts)
    media = expected(inspection)
    words = st.sampled_from([one.text for one in media]) | st.sampled_from([INTERNAL, CARD]) | WORDS
    said = data.draw(st.lists(words, max_size=6))
    missing = unerased(replace(inspection, erasures=tuple(record(one) for one in said)))
    assert len(missing) >= len(media) - len(said)
    assert len(missing) == len(media) or said, "nothing is erased without a record"
    named = [one.kind for one in media]
    if MediumKind.CARD in named and set(said) <= {CARD}:
        assert all(one in missing for one in media if one.kind is not MediumKind.CARD)


@given(st.lists(MEDIA, min_size=1, max_size=4, unique_by=lambda one: one.name.casefold()))
def test_a_record_of_each_medium_is_enough(media: list[Medium]) -> None:
    inspection = device(*(one.text for one in media))
    said = tuple(record(one.text) for one in expected(inspection))
    assert unerased(replace(inspection, erasures=said)) == ()

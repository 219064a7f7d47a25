# SPDX-License-Identifier: Apache-2.0
"""IMEI, serial and identity: what is one, what is none, and which two are the same device."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.device import (
    Category,
    DeviceIdentity,
    SeenPort,
    is_imei,
    is_serial,
    luhn_digit,
    parse_imei,
    tac,
)
from inspector.domain.errors import BadInput

DIGITS = st.text("0123456789", min_size=14, max_size=14).filter(lambda text: text != "0" * 14)
IMEIS = DIGITS.map(lambda text: f"{text}{luhn_digit(text)}")
NUMBERS = st.sampled_from(("", "A1", "B2"))
IDENTITIES = st.builds(
    DeviceIdentity,
    family=st.just("android"),
    category=st.just(Category.PHONE),
    serial=NUMBERS,
    imei=NUMBERS,
    meid=NUMBERS,
)


class TestImei:
    @pytest.mark.parametrize("imei", ["350000000000006", "490154203237518", "356938035643809"])
    def test_known_ones(self, imei: str) -> None:
        assert is_imei(imei)

    @given(IMEIS)
    def test_a_fitting_check_digit_is_needed(self, imei: str) -> None:
        assert is_imei(imei)
        wrong = [imei[:14] + digit for digit in "0123456789" if digit != imei[14]]
        assert not any(map(is_imei, wrong))

    @given(IMEIS, st.integers(0, 14), st.integers(1, 9))
    def test_one_wrong_digit_is_always_found(self, imei: str, place: int, step: int) -> None:
        digit = str((int(imei[place]) + step) % 10)
        assert not is_imei(imei[:place] + digit + imei[place + 1 :])

    @given(IMEIS, st.integers(0, 13))
    def test_two_swapped_neighbours_are_found_but_for_0_and_9(self, imei: str, place: int) -> None:
        swapped = imei[:place] + imei[place + 1] + imei[place] + imei[place + 2 :]
        pair = {imei[place], imei[place + 1]}
        assert is_imei(swapped) == (len(pair) == 1 or pair == {"0", "9"})

    @given(st.text(max_size=20))
    def test_any_text_has_an_answer(self, text: str) -> None:
        if is_imei(text):
            assert len(text) == 15
            assert text.isascii()
            assert text.isdigit()

    @pytest.mark.parametrize(
        "text", ["0" * 15, "٣٥٠٠٠٠٠٠٠٠٠٠٠٠٦", "35000000000000６", "350000000000006\n", "²" * 15]
    )
    def test_look_alikes_are_none(self, text: str) -> None:
        assert not is_imei(text)

    @given(IMEIS, st.lists(st.tuples(st.integers(0, 15), st.sampled_from(" -/.\t")), max_size=5))
    def test_blanks_and_dashes_are_dropped(self, imei: str, marks: list[tuple[int, str]]) -> None:
        typed = imei
        for place, mark in marks:
            typed = typed[:place] + mark + typed[place:]
        assert parse_imei(typed) == imei

    @given(st.text(max_size=20))
    def test_parsing_gives_an_imei_or_bad_input(self, text: str) -> None:
        with contextlib.suppress(BadInput):
            assert is_imei(parse_imei(text))

    def test_an_imeisv_is_not_guessed_at(self) -> None:
        with pytest.raises(BadInput, match="15 digits"):
            parse_imei("3500000000000078")

    def test_a_wrong_check_digit_is_said(self) -> None:
        with pytest.raises(BadInput, match="check digit of IMEI 350000000000007"):
            parse_imei("35 000000 000000 7")

    def test_the_type_code_is_its_first_eight(self) -> None:
        assert tac("490154203237518") == "49015420"


class TestSerial:
    @given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=50))
    def test_printable_ascii_without_blank_ends(self, text: str) -> None:
        assert is_serial(text) == (text == text.strip(" "))

    @pytest.mark.parametrize("text", ["", " ", "A" * 51, "A\n", "Ä1", "A\x00B", "A\tB"])
    def test_others_are_none(self, text: str) -> None:
        assert not is_serial(text)


class TestIdentity:
    @given(IDENTITIES, IDENTITIES)
    def test_agreeing_and_contradicting_are_mutual_and_exclude_each_other(
        self, one: DeviceIdentity, other: DeviceIdentity
    ) -> None:
        assert one.agrees(other) == other.agrees(one)
        assert one.contradicts(other) == other.contradicts(one)
        assert not (one.agrees(other) and one.contradicts(other))

    @given(IDENTITIES)
    def test_it_agrees_with_itself_when_it_is_named(self, one: DeviceIdentity) -> None:
        assert one.agrees(one) == one.is_named
        assert not one.contradicts(one)

    def test_unknown_numbers_neither_agree_nor_contradict(self) -> None:
        one = DeviceIdentity("android", Category.PHONE, serial="A1")
        other = DeviceIdentity("android", Category.PHONE, imei="350000000000006")
        assert not one.agrees(other)
        assert not one.contradicts(other)


class TestPort:
    def test_the_scheme_ends_at_the_first_colon(self) -> None:
        assert SeenPort("adb+tcp:127.0.0.1:5555").scheme == "adb+tcp"

    def test_the_key_is_the_usb_path_where_it_is_known(self) -> None:
        assert SeenPort("adb:ABC", path="usb:1-2").key == "usb:1-2"
        assert SeenPort("adb:ABC").key == "adb:ABC"

# SPDX-License-Identifier: Apache-2.0
"""The order that a device is for, and a second SIM's number: what may be linked when."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inspections import NOW, finished, imei_of, opened, refused

from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.identifying import with_second_imei
from inspector.domain.inspection import State
from inspector.domain.ordering import LONGEST, with_order


def test_a_device_is_linked_once_and_then_only_knowingly() -> None:
    one = with_order(opened(), "PO-1", NOW)
    assert one.order_line == "PO-1"
    assert with_order(one, "PO-1", NOW).order_line == "PO-1"
    with pytest.raises(NotAllowed, match="order PO-1 already") as caught:
        with_order(one, "PO-2", NOW)
    assert caught.value.code == "order_linked"
    assert with_order(one, "PO-2", NOW, instead_of="PO-1").order_line == "PO-2"
    assert with_order(one, "", NOW, instead_of="PO-1").order_line == ""


def test_a_closed_inspection_keeps_its_order() -> None:
    with pytest.raises(NotAllowed, match="closed"):
        with_order(refused(finished(opened())), "PO-1", NOW)


@pytest.mark.parametrize("text", [" PO-1", "PO-1\n", "PO\x001", "Bestellung-ä", "x" * (LONGEST + 1)])
def test_what_is_no_reference_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        with_order(opened(), text, NOW)


@given(st.text(max_size=80))
def test_any_text_is_linked_or_refused(text: str) -> None:
    try:
        assert with_order(opened(), text, NOW).order_line == text
    except BadInput:
        assert not text.isascii() or not text.isprintable() or text != text.strip() or len(text) > LONGEST


def test_a_second_number_is_taken_before_the_erase_only() -> None:
    one = replace(opened(), state=State.INSPECTING)
    two = with_second_imei(one, imei_of(77), NOW)
    assert two.identity.imei2 == imei_of(77)
    assert two.readings["identity.imei2"].source == "scan"
    with pytest.raises(NotAllowed, match="before the erase"):
        with_second_imei(replace(one, state=State.AFTERCHECK), imei_of(77), NOW)


def test_a_device_takes_no_third_number_and_not_its_own() -> None:
    one = replace(opened(), state=State.INSPECTING)
    for device, number in (
        (with_second_imei(one, imei_of(77), NOW), imei_of(78)),
        (one, one.identity.imei),
        (replace(one, identity=replace(one.identity, imei="")), imei_of(77)),
    ):
        with pytest.raises(NotAllowed, match="no second number"):
            with_second_imei(device, number, NOW)
    with pytest.raises(BadInput):
        with_second_imei(one, "350000000000007", NOW)

# SPDX-License-Identifier: Apache-2.0
"""Every driver gives what its device answered to who keeps it, and nothing of the bench's own keys."""

from __future__ import annotations

import pytest
from every_driver import FAMILIES, converse_over, described, plugged

from inspector import wiring
from inspector.clock import SystemClock
from inspector.domain.capture import PER_ANSWER, Exchange, answers_to
from inspector.domain.reading import Reading
from inspector.services.hearing import Ear


def heard_from(family: str) -> tuple[tuple[Reading, ...], tuple[Exchange, ...]]:
    ear = Ear(SystemClock())
    with plugged(family, described(family)) as bay:
        told = converse_over(family, ear.link(wiring.link_for(bay.ports()[0])))
    return told.readings, ear.taken()


@pytest.mark.parametrize("family", FAMILIES)
def test_each_reading_has_its_raw_answer(family: str) -> None:
    readings, exchanges = heard_from(family)
    assert all(one.answer and not one.is_cut and len(one.answer) <= PER_ANSWER for one in exchanges)
    without = [one.name for one in readings if one.is_known and not answers_to(one, exchanges)]
    assert without == []


def test_an_android_answers_in_its_own_bytes() -> None:
    _, exchanges = heard_from("android")
    by = {one.command: one for one in exchanges}
    assert b"[ro.product.model]: [" in by["getprop"].answer
    assert b"level:" in by["dumpsys battery"].answer
    assert any(command.startswith("dumpsys account | grep") for command in by)
    assert all(b"--" not in one.answer[:20] for one in exchanges)


def test_an_iphone_answers_in_property_lists_and_no_key_is_heard() -> None:
    _, exchanges = heard_from("apple")
    assert all(one.answer.startswith(b"<?xml") for one in exchanges)
    assert {one.command for one in exchanges} >= {"lockdown GetValue", "MCInstall GetProfileList"}
    for one in exchanges:
        assert b"PRIVATE KEY" not in one.answer
        assert not {"StartSession", "ValidatePair"} & set(one.command.split())

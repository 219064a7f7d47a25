# SPDX-License-Identifier: Apache-2.0
"""Readings are told in words: no token, no bare yes of a lock, no dotted name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from inspector.bundled import checklists
from inspector.catalog.loading import load
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Value, reported
from inspector.domain.reading_words import NAMES, name_of, token_words

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("sim.state", "network_locked", ("locked to a network",)),
        ("sim.state", "absent", ("none put in",)),
        ("integrity.verified_boot", "green", ("green",)),
        ("lock.accounts", 0, ("none",)),
        ("lock.accounts", 2, ()),
        ("lock.mdm", False, ("off",)),
        ("integrity.bootloader_locked", True, ("locked",)),
        ("integrity.rooted", False, ("no",)),
        ("wifi.present", True, ("yes",)),
        ("biometric.kinds", ("fingerprint", "face"), ("fingerprint", "face")),
        ("battery.health", 91, ()),
        ("identity.model", "green", ()),
    ],
)
def test_tokens_are_words(name: str, value: Value, words: tuple[str, ...]) -> None:
    told = token_words(reported(name, value, "source", NOW))
    assert told == words
    assert all(isinstance(one, Phrase) for one in told), "the window can say it in its own language"


def test_a_token_that_no_table_has_stays_as_the_driver_gave_it() -> None:
    assert token_words(reported("sim.state", "new_kind", "source", NOW)) == ("new_kind",)
    assert name_of("vendor.extra") == "vendor.extra"


@pytest.mark.parametrize("name", ["phone-25.v1.toml", "tablet-25.v1.toml", "laptop-25.v1.toml"])
def test_every_reading_that_a_checklist_asks_for_has_a_name(name: str) -> None:
    checklist = load(checklists() / name)
    asked = {rule.reading for point in checklist.points for rule in point.criterion.rules}
    assert asked <= set(NAMES)

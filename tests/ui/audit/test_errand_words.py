# SPDX-License-Identifier: Apache-2.0
"""What a review says of what another bench was asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from inspections import NOW
from PySide6.QtWidgets import QApplication

from inspector.domain.errand import Errand, ErrandKind, ErrandState, SentErrand
from inspector.domain.person import Role
from inspector.domain.uid import new_uid
from inspector.ui.audit.errand_words import errand_words
from inspector.ui.records.void_panel import void_words

UID = new_uid(NOW)
ONE = Errand(
    UID, ErrandKind.BLIND, UID, "ab" * 32, "anna", "shop-1", "bench-3", "desk-1", "ida", Role.AUDITOR, "", NOW
)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ErrandState.WAITING, "Waiting for bench-3."),
        (ErrandState.FETCHED, "Waiting for bench-3."),
        (ErrandState.REFUSED, "bench-3 refused it: ida works at this bench no more."),
        (ErrandState.SUPERSEDED, "Not needed any more at bench-3: ida works at this bench no more."),
        (ErrandState.WITHDRAWN, ""),
    ],
)
def test_each_state_has_its_words(qapp: QApplication, state: ErrandState, words: str) -> None:
    one = SentErrand(ONE, "a.b.c", state, "ida works at this bench no more.", NOW)
    assert errand_words(one) == words


def test_since_when_a_bench_has_it_and_that_it_is_a_void(qapp: QApplication) -> None:
    one = SentErrand(replace(ONE, kind=ErrandKind.VOID), "a.b.c", ErrandState.TAKEN, "", NOW)
    assert errand_words(one) == f"Void: bench-3 has it since {NOW.astimezone():%Y-%m-%d %H:%M}."
    assert void_words(one) == f"bench-3 is asked to make {UID} void."
    assert errand_words(None) == ""

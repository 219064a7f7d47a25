# SPDX-License-Identifier: Apache-2.0
"""What a port's device answers is gathered within bounds, each answer once, and begun anew with each job."""

from __future__ import annotations

from inspector.clock import SystemClock
from inspector.domain.capture import MOST, PER_ANSWER, PER_INSPECTION
from inspector.services.hearing import Ear


def test_the_same_answer_is_kept_once_and_another_beside_it() -> None:
    ear = Ear(SystemClock())
    for answer in (b"level: 87", b"level: 87", b"level: 88"):
        ear.hear("dumpsys battery", answer)
    assert [one.answer for one in ear.taken()] == [b"level: 87", b"level: 88"]
    assert ear.taken() == ()
    ear.hear("dumpsys battery", b"level: 87")
    assert ear.taken() == ()
    ear.forget()
    ear.hear("dumpsys battery", b"level: 87", is_whole=False)
    assert [one.is_whole for one in ear.taken()] == [False]


def test_nobody_fills_the_memory_by_answering() -> None:
    ear = Ear(SystemClock())
    for number in range(MOST + 20):
        ear.hear(f"getprop {number}", bytes(PER_ANSWER + 1))
    heard = ear.taken()
    assert len(heard) == MOST
    assert sum(len(one.answer) for one in heard) == PER_INSPECTION
    assert all(one.size == PER_ANSWER + 1 for one in heard)

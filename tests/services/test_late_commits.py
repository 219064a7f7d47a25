# SPDX-License-Identifier: Apache-2.0
"""A disk that takes too long: what it took after all is neither lost nor overwritten."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from virtual_desks import ANNA, Desk, pixel

from inspector.domain.errors import NotAllowed, StoreTrouble
from inspector.domain.finding import Outcome
from inspector.domain.inspection import State
from inspector.services.bench import SessionState

OpenDesk = Callable[..., Desk]
WAIT_S = 10.0


@contextmanager
def slow_disk(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, *, fails: bool = False
) -> Iterator[threading.Event]:
    """Let the next unit of work last until the event is set, with a caller who waits for less."""
    store, free = desk.app.store, threading.Event()
    append = store._chain.append

    def slow(*given: Any) -> None:
        free.wait(WAIT_S)
        if fails:
            raise OSError(28, "No space left on device")
        append(*given)

    with monkeypatch.context() as patched:
        patched.setattr(store._chain, "append", slow)
        patched.setattr(store, "_deadline_s", 0.1)
        yield free
        free.set()
    store._writer.settle(WAIT_S)  # type: ignore[union-attr] # the desk's store writes


def in_review(desk: Desk) -> str:
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    desk.bays.control("pixel", "erase")
    desk.erased(uid)
    desk.until("pixel", SessionState.READY)
    return uid


def test_a_signature_that_came_late_is_seen(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = open_desk(pixel())
    uid = in_review(desk)
    with slow_disk(desk, monkeypatch), pytest.raises(StoreTrouble, match="did not take"):
        desk.app.certification.sign(uid, ANNA)
    assert desk.app.inspections.get(uid).state is State.SIGNED
    assert desk.app.certification.certificate(uid).uid == uid
    with pytest.raises(NotAllowed):
        desk.app.inspections.back_to_points(uid, ANNA)
    assert not list(desk.app.store.check())


def test_who_asks_before_it_is_decided_hears_so(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = open_desk(pixel())
    uid = in_review(desk)
    with slow_disk(desk, monkeypatch):
        with pytest.raises(StoreTrouble, match="did not take"):
            desk.app.certification.sign(uid, ANNA)
        with pytest.raises(StoreTrouble, match="not known yet"):
            desk.app.inspections.get(uid)
    assert desk.app.inspections.get(uid).state is State.SIGNED


def test_an_answer_that_came_late_is_built_upon(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    with slow_disk(desk, monkeypatch), pytest.raises(StoreTrouble):
        desk.app.inspections.answer(uid, "touch.grid", Outcome.PASS, ANNA)
    desk.app.inspections.answer(uid, "vibration.motor", Outcome.PASS, ANNA)
    stored = desk.app.store.inspection(uid)
    assert stored is not None
    assert {"touch.grid", "vibration.motor"} <= set(stored.findings)


def test_an_answer_that_the_disk_did_not_take_is_not_there(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    with slow_disk(desk, monkeypatch, fails=True), pytest.raises(StoreTrouble):
        desk.app.inspections.answer(uid, "touch.grid", Outcome.PASS, ANNA)
    assert "touch.grid" not in desk.app.inspections.get(uid).findings

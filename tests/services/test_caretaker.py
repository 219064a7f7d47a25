# SPDX-License-Identifier: Apache-2.0
"""Chores of an open bench: each when it is due, told when it is news, and none that holds up the end."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from inspections import TurnedClock

from inspector.domain.errors import BadInput, BenchTrouble, StoreDamaged
from inspector.ports import Cancel
from inspector.services.caretaker import Caretaker, Chore
from inspector.storage.last_place import LastPlace
from inspector.storage.reserve import Reserve
from inspector.wiring import App, caretaking
from inspector.wiring.backups import backups_in

WAIT_S = 30.0


@contextmanager
def caring(*chores: Chore) -> Iterator[tuple[list[str], Callable[[int], None]]]:
    """Run chores; gives what was told, and a wait for so many words."""
    told: list[str] = []
    news = threading.Semaphore(0)

    def word(name: str, trouble: BenchTrouble | None) -> None:
        told.append(f"{name}: {trouble.title if trouble else 'done'}")
        news.release()

    def until(count: int) -> None:
        for _ in range(count):
            assert news.acquire(timeout=WAIT_S)

    one = Caretaker(chores, TurnedClock(), word, look_s=0.001)
    one.start()
    try:
        yield told, until
    finally:
        assert one.stop(WAIT_S)


def test_each_is_done_when_it_is_due_and_news_alone_is_told() -> None:
    clock = TurnedClock()
    outcomes: list[BenchTrouble | None] = [BadInput("No."), BadInput("No."), None, None, BadInput("Other.")]
    told: list[str] = []

    def work(_: Cancel) -> bool:
        found = outcomes.pop(0)
        if found is not None:
            raise found
        return True

    chore = Chore("backup", 60.0, work)
    one = Caretaker(
        [chore], clock, lambda name, trouble: told.append(trouble.title if trouble else f"{name} done")
    )
    while outcomes:
        one._do(chore)
        assert one._due["backup"] == clock.monotonic() + 60
        clock.seconds += 60
    assert told == ["No.", "backup done", "Other."]


def test_what_is_done_once_is_told_and_nothing_holds_up_the_end() -> None:
    begun = threading.Event()

    def slow(cancel: Cancel) -> None:
        begun.set()
        assert cancel.wait(WAIT_S)
        cancel.raise_if_set()

    with caring(Chore("check", 0.0, lambda _: True), Chore("backup", 1.0, slow)) as (told, until):
        until(1)
        assert begun.wait(WAIT_S)
    assert told == ["check: done"]


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    with closing(App(tmp_path / "home")) as app:
        app.clock = TurnedClock()  # type: ignore[assignment]
        app.store.outbox()
        yield app


def test_a_backup_a_day_and_the_oldest_go(app: App, tmp_path: Path) -> None:
    clock: TurnedClock = app.clock  # type: ignore[assignment]
    assert caretaking.back_up_daily(app, Cancel()) is None, "no folder is set"
    folder = tmp_path / "backups"
    app.settings = replace(app.settings, backup_folder=str(folder), backup_keep="2")
    with pytest.raises(BadInput, match="not there"):
        caretaking.back_up_daily(app, Cancel())
    folder.mkdir()
    (folder / "other.inspector-backup").write_bytes(b"somebody else's")
    for day in range(4):
        assert caretaking.back_up_daily(app, Cancel()) is True
        assert caretaking.back_up_daily(app, Cancel()) is None, "it has today's"
        found = backups_in(folder, app.settings.bench_id)
        assert len(found) == min(day + 1, 2)
        clock.at += timedelta(days=1)
    newest = found[-1]
    clock.at -= timedelta(days=30)
    assert caretaking.back_up_daily(app, Cancel()) is True, "a clock that was ahead keeps none away"
    assert newest in backups_in(folder, app.settings.bench_id)
    assert len(backups_in(folder, app.settings.bench_id)) == 2
    assert (folder / "other.inspector-backup").exists()
    assert [one.what for one in app.store.events("store")].count("store.backed_up") == 5
    assert list(app.store.check()) == []


def test_after_a_crash_every_record_is_checked_until_it_was_done_once(app: App) -> None:
    home = app.settings.home
    assert caretaking.check_again(app, Cancel()) is None
    caretaking.caretaker(app, lambda _, __: None)
    assert not (home / caretaking.UNCHECKED).exists()
    LastPlace(home).begin()
    caretaking.caretaker(app, lambda _, __: None)
    assert (home / caretaking.UNCHECKED).exists()
    assert caretaking.check_again(app, Cancel()) is True
    assert caretaking.check_again(app, Cancel()) is None


def test_a_check_that_finds_something_says_so_and_is_done_again_at_the_next_start(app: App) -> None:
    (app.settings.home / caretaking.UNCHECKED).touch()
    with closing(sqlite3.connect(app.store.path)) as connection, connection:
        connection.execute("UPDATE roll_day SET inspected = 7")
        connection.execute(
            "INSERT INTO person_value VALUES (?, zeroblob(32), zeroblob(16), 'x')", (app.settings.shop_id,)
        )
    with pytest.raises(StoreDamaged, match="1 records"):
        caretaking.check_again(app, Cancel())
    assert (app.settings.home / caretaking.UNCHECKED).exists()


def test_a_bench_keeps_room_and_a_training_home_none(app: App, tmp_path: Path) -> None:
    assert caretaking._keep_reserve(app)
    assert (app.settings.home / "reserve").stat().st_size == 64_000_000
    Reserve(app.settings.home).give()
    with closing(App(tmp_path / "training", training=True)) as training:
        assert caretaking._keep_reserve(training)
        assert not Reserve(training.settings.home).is_there()

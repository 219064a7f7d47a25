# SPDX-License-Identifier: Apache-2.0
"""The parts of a home's object graph are made once, whoever asks; who only looks makes no home."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector import wiring
from inspector.cli import main
from inspector.domain.errors import BadInput
from inspector.wiring.part import part

ASKING = 8


def at_once(ask: Callable[[], object]) -> list[object]:
    """Ask from many threads at the same time; gives what each got."""
    gate, got = threading.Barrier(ASKING), list[object]()

    def one() -> None:
        gate.wait(10)
        got.append(ask())

    threads = [threading.Thread(target=one) for _ in range(ASKING)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(got) == ASKING
    return got


class Slow:
    """Something whose parts take long enough for every thread to ask meanwhile."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.asked = threading.Event()

    @part
    def inner(self) -> object:
        self.made.append("inner")
        self.asked.wait(0.2)
        return object()

    @part
    def outer(self) -> tuple[object]:
        self.made.append("outer")
        return (self.inner,)

    @part
    def broken(self) -> object:
        self.made.append("broken")
        if len(self.made) < 2:
            raise LookupError
        return "mended"


@pytest.mark.usefixtures("no_leaked_threads")
def test_a_part_is_made_once_however_many_ask() -> None:
    slow = Slow()
    assert {id(one) for one in at_once(lambda: slow.inner)} == {id(slow.inner)}
    assert slow.made == ["inner"]


@pytest.mark.usefixtures("no_leaked_threads")
def test_parts_that_need_others_do_not_wait_for_each_other() -> None:
    slow = Slow()
    turns = iter(range(ASKING))
    at_once(lambda: slow.outer if next(turns) % 2 else slow.inner)
    assert sorted(slow.made) == ["inner", "outer"]
    assert slow.outer == (slow.inner,)


def test_a_part_that_could_not_be_made_is_made_at_the_next_question() -> None:
    slow = Slow()
    with pytest.raises(LookupError):
        _ = slow.broken
    assert slow.broken == "mended"


def test_a_part_can_be_put_in_place_and_taken_away() -> None:
    slow = Slow()
    slow.__dict__["inner"] = "mine"
    assert slow.inner == "mine"
    del slow.__dict__["inner"]
    assert slow.inner != "mine"


@pytest.mark.parametrize("name", ["store", "people", "destinations", "keys", "sync", "plugins"])
def test_two_threads_get_the_same_part_of_a_home(tmp_path: Path, name: str) -> None:
    app = wiring.App(tmp_path / "home")
    try:
        assert len({id(one) for one in at_once(lambda: getattr(app, name))}) == 1
    finally:
        app.close()


# ── who only looks ───────────────────────────────────────────────────────────

UID = "01M819SD5PEESVJ9ZTXC7P5R17"
LOOKING = [
    ("devices",),
    ("read", "--port", "at+tcp:127.0.0.1:9"),
    ("certificate", UID, "-o", "certificate.pdf"),
    ("outbox",),
    ("doctor",),
    ("people", "list"),
    ("keys", "show"),
    ("db", "check"),
    ("checklists", "list"),
]


@pytest.mark.parametrize("verb", LOOKING, ids=" ".join)
@pytest.mark.parametrize("is_there", [False, True])
def test_who_only_looks_makes_nothing(
    tmp_path: Path, verb: tuple[str, ...], is_there: bool, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    home = tmp_path / "home"
    if is_there:
        home.mkdir()
    main(["--home", str(home), *verb])
    assert [one.name for one in tmp_path.rglob("*")] == (["home"] if is_there else [])


def test_a_home_that_is_there_is_looked_at_as_it_is(tmp_path: Path, capsys: Any) -> None:
    wiring.App(tmp_path / "home").close()
    before = (tmp_path / "home" / "settings.toml").read_bytes()
    app = wiring.App(tmp_path / "home", read_only=True)
    assert app.settings.shop_id
    app.close()
    assert main(["--home", str(tmp_path / "home"), "doctor"]) == 0
    assert (tmp_path / "home" / "settings.toml").read_bytes() == before


def test_the_first_key_is_exported_with_a_home_around_it(tmp_path: Path, capsys: Any) -> None:
    assert main(["--home", str(tmp_path / "home"), "keys", "export"]) == 0
    app = wiring.App(tmp_path / "home")
    assert app.settings.shop_id
    app.close()


def test_a_home_in_use_that_lost_its_ids_is_refused_to_who_looks_too(tmp_path: Path) -> None:
    (tmp_path / "inspector.db").write_bytes(b"")
    with pytest.raises(BadInput, match="has lost shop_id, bench_id"):
        wiring.App(tmp_path, read_only=True)


def test_who_only_looks_at_a_home_that_is_not_there_names_no_key_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INSPECTOR_ADB_KEY", raising=False)
    wiring.App(tmp_path / "none", read_only=True).close()
    assert "INSPECTOR_ADB_KEY" not in os.environ
    wiring.App(tmp_path / "home").close()
    assert os.environ["INSPECTOR_ADB_KEY"] == str(tmp_path / "home" / "adbkey")

# SPDX-License-Identifier: Apache-2.0
"""``outbox``: a refused certificate is listed with its device, sent again, or put aside with a reason."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from scripted_server import ScriptedServer, answer, says

from inspector import wiring

Run = Callable[..., Any]
REFUSES = answer(
    422, json.dumps({"detail": "No such shop."}).encode(), "Content-Type: application/problem+json"
)


@pytest.fixture
def refused(demo: Any, run: Run) -> Iterator[Any]:
    """Give the demonstration's home after its registry refused the Pixel's certificate."""
    app = wiring.App(demo.home)
    try:
        certificate = app.store.certificate(demo.uid("pixel"))
        assert certificate is not None
        _send_again(app, demo.uid("pixel"))
    finally:
        app.close()
    with ScriptedServer(says(REFUSES)) as server:
        assert run("--home", demo.home, "sync", "--registry", server.url).code == 1
        yield demo


def _send_again(app: wiring.App, uid: str) -> None:
    """Let what was delivered be due once more."""
    from dataclasses import replace

    from inspector.domain.outbox import RowState

    for row in app.store.outbox(uid=uid):
        assert app.store.settle(replace(row, state=RowState.PENDING, next_at=app.clock.now()))


def test_the_list_names_device_destination_tries_and_answer(refused: Any, run: Run) -> None:
    said = run("--home", refused.home, "outbox")
    assert said.code == 1
    row = next(line for line in said.out.splitlines() if line.startswith("parked"))
    for word in ("registry", "Pixel", refused.uid("pixel"), "No such shop."):
        assert word in row
    rows = run("--home", refused.home, "outbox", "--parked", "--json").json
    assert [(one["state"], one["destination"], one["uid"]) for one in rows] == [
        ("parked", "registry", refused.uid("pixel"))
    ]
    assert "Pixel" in rows[0]["model"]
    assert rows[0]["imei"].isdigit()
    empty = run("--home", refused.home, "outbox", "--put-aside")
    assert (empty.code, empty.out) == (0, "None.\n")


def test_what_was_refused_for_one_reason_is_changed_at_once(refused: Any, run: Run) -> None:
    home, uid = refused.home, refused.uid("pixel")
    assert run("--home", home, "outbox", "--to", "nobody", "--json").json == []
    assert len(run("--home", home, "outbox", "--most", "1", "--json").json) == 1
    drop = ("outbox", "drop", "--all-parked", "--to", "registry", "--reason", "Sold.", "--json")
    assert run("--home", home, *drop, "--because", "No such model").json == []
    dropped = run("--home", home, *drop, "--because", "No such shop")
    assert [(one["uid"], one["state"]) for one in dropped.json] == [(uid, "dropped")]
    assert "Nothing is parked." in run("--home", home, "outbox", "retry", "--all-parked").out


def test_retry_makes_it_wait_and_drop_puts_it_aside(refused: Any, run: Run) -> None:
    uid, home = refused.uid("pixel"), refused.home
    done = run("--home", home, "outbox", "retry", uid, "--to", "registry")
    assert done.code == 0
    assert f"{uid} to registry: waiting" in done.out
    waiting = run("--home", home, "outbox", "--waiting", "--json")
    assert (waiting.code, [one["uid"] for one in waiting.json]) == (0, [uid])
    dropped = run("--home", home, "--json", "outbox", "drop", uid, "--to", "registry", "--reason", "Sold.")
    assert (dropped.code, [one["state"] for one in dropped.json]) == (0, ["dropped"])
    aside = run("--home", home, "outbox", "--put-aside", "--json").json
    assert [(one["uid"], one["last_error"].endswith(": Sold.")) for one in aside] == [(uid, True)]
    app = wiring.App(home, read_only=True)
    try:
        whats = [one.what for one in app.store.events(uid)][-2:]
    finally:
        app.close()
    assert whats == ["outbox.retried", "outbox.dropped"]
    assert run("--home", home, "outbox", "retry", uid).code == 0, "what was put aside can be sent after all"


def test_all_that_is_parked_goes_again_and_then_nothing_is(refused: Any, run: Run) -> None:
    done = run("--home", refused.home, "outbox", "retry", "--all-parked", "--json")
    assert [(one["uid"], one["state"]) for one in done.json] == [(refused.uid("pixel"), "pending")]
    again = run("--home", refused.home, "outbox", "retry", "--all-parked")
    assert (again.code, again.out) == (0, "Nothing is parked.\n")


def test_wrong_use_and_what_is_not_to_be_changed(refused: Any, run: Run) -> None:
    uid, home = refused.uid("pixel"), refused.home
    assert run("--home", home, "outbox", "retry").code == 2
    assert run("--home", home, "outbox", "retry", "nonsense").code == 2
    assert run("--home", home, "outbox", "retry", uid, "--to", "elsewhere").code == 2
    assert run("--home", home, "outbox", "drop", uid, "--to", "registry").code == 2
    assert run("--home", home, "outbox", "drop", uid, "--to", "registry", "--reason", " ").code == 2
    delivered = next(
        one["uid"] for one in run("--home", home, "outbox", "--json").json if one["state"] == "delivered"
    )
    told = run("--home", home, "outbox", "retry", delivered)
    assert (told.code, "is delivered" in told.err) == (1, True)
    assert "--all-parked" in run("outbox", "retry", "--help").out


def test_who_may_not_is_told_and_nobody_unnamed_does_it(
    refused: Any, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, uid = refused.home, refused.uid("pixel")

    def typed(*lines: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{one}\n" for one in lines)))

    assert run("--home", home, "people", "add", "Ada", "--role", "administrator").code == 0
    typed("2580", "2580")
    assert run("--home", home, "people", "pin", "ada").code == 0
    unnamed = run("--home", home, "outbox", "retry", uid)
    assert (unnamed.code, "--as" in unnamed.err) == (1, True)
    typed("1357")
    assert run("--home", home, "outbox", "retry", uid, "--as", "ada").code == 1
    typed("2580")
    assert run("--home", home, "outbox", "retry", uid, "--as", "ada").code == 0


def test_a_home_that_is_not_there_is_not_made(run: Run, tmp_path: Path) -> None:
    said = run("--home", tmp_path / "none", "outbox")
    assert said.code in (0, 3)
    assert not (tmp_path / "none").exists()


def test_a_timer_leaves_alone_what_the_server_wants_later(demo: Any, run: Run) -> None:
    """``sync --due`` keeps Retry-After; ``sync`` is a person who says now."""
    app = wiring.App(demo.home)
    try:
        _send_again(app, demo.uid("pixel"))
    finally:
        app.close()
    later = answer(503, b"", "Retry-After: 3600")
    with ScriptedServer(says(later)) as server:
        assert run("--home", demo.home, "sync", "--registry", server.url).code == 3
        asked = len(server.requests)
        assert run("--home", demo.home, "sync", "--due").code == 3
        assert len(server.requests) == asked
        assert run("--home", demo.home, "sync").code == 3
        assert len(server.requests) == asked + 1

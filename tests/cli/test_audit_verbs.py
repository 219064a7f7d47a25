# SPDX-License-Identifier: Apache-2.0
"""``audit log``, ``audit verify`` and ``audit head`` on homes with events."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from inspector.certificates.keys import KeyRing
from inspector.certificates.signing import decode_jws
from inspector.domain.certificate import canonical, parse_claims
from inspector.domain.errors import BadInput
from inspector.wiring import App
from inspector.wiring.acts import on_record, take_left

Demoed = Any
Run = Callable[..., Any]


@pytest.fixture
def home(run: Run, tmp_path: Path) -> Path:
    """Give a home with two people: four events."""
    home = tmp_path / "home"
    assert run("--home", home, "people", "add", "Ada", "--role", "administrator").code == 0
    return home


def said(run: Run, home: Path, *arguments: object) -> list[dict[str, Any]]:
    ran = run("--home", home, "audit", "log", "--json", *arguments)
    assert ran.code == 0
    rows: list[dict[str, Any]] = json.loads(ran.out)
    return rows


def test_the_log_says_who_did_what_when_newest_first(run: Run, home: Path) -> None:
    (row,) = said(run, home)
    assert (row["what"], row["subject"], row["seq"]) == ("person.added", "people", 1)
    assert row["said"] == {"role": "administrator", "technician": "ada"}
    assert row["is_whole"] is True


def test_the_log_is_asked_for_by_who_what_and_when(run: Run, home: Path) -> None:
    (row,) = said(run, home)
    for asked in (("--who", row["who"]), ("--what", "person"), ("--text", "ADA"), ("--since", "2020-01-01")):
        assert said(run, home, *asked) == [row]
    for other in (("--who", "x"), ("--what", "pers"), ("--text", "bo"), ("--until", "2020-01-01")):
        assert said(run, home, *other) == []


def test_the_log_as_csv_forms_no_formula(run: Run, home: Path) -> None:
    ran = run("--home", home, "audit", "log", "--csv")
    head, row = csv.reader(io.StringIO(ran.out))
    assert head[:6] == ["writer", "seq", "at", "who", "what", "subject"]
    assert row[4] == "person.added"
    assert run("--home", home, "audit", "log", "--csv", "--json").code == 2


# heads ───────────────────────────────────────────────────────────────────────


def change(home: Path, sql: str) -> None:
    with closing(sqlite3.connect(home / "inspector.db")) as connection, connection:
        assert connection.execute(sql).rowcount > 0


def verified(run: Run, home: Path, *arguments: object) -> tuple[int, dict[str, Any]]:
    ran = run("--home", home, "audit", "verify", "--json", *arguments)
    return ran.code, json.loads(ran.out)


@pytest.fixture
def head(run: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a head of two events."""
    monkeypatch.setattr("sys.stdin", io.StringIO("2580\n2580\n"))
    assert run("--home", home, "people", "pin", "ada").code == 0
    file = tmp_path / "trail.head"
    assert run("--home", home, "audit", "head", "-o", file).code == 0
    return file


def test_a_trail_with_its_head_is_whole(run: Run, home: Path, head: Path) -> None:
    code, found = verified(run, home, "--head", head)
    assert code == 0
    counts = {"events": 2, "writers": 1, "heads": 1, "uncovered": 0, "unknown": 0}
    assert found == {"whole": True, **counts, "broken": []}
    words = run("--home", home, "audit", "verify").out
    assert "2 events of 1 writers are as they were written; 0 signed heads agree." in words
    assert "No head says how long the trail was" in words


def test_a_tail_that_was_cut_shows_with_the_head_of_a_file(run: Run, home: Path, head: Path) -> None:
    change(home, "DELETE FROM audit_event WHERE seq = 2")
    assert verified(run, home)[0] == 0
    code, found = verified(run, home, "--head", head)
    assert (code, found["whole"], found["broken"][0]["seq"]) == (1, False, 2)
    assert "trail.head says that there were 2 events" in found["broken"][0]["what"]
    shown = run("--home", home, "audit", "verify", "--head", head)
    assert (shown.code, shown.out.startswith("event 2 of ")) == (1, True)


def test_the_first_bad_event_is_named(run: Run, home: Path, head: Path) -> None:
    change(home, "UPDATE audit_event SET what = 'person.removed' WHERE seq = 1")
    code, found = verified(run, home, "--head", head)
    assert (code, len(found["broken"]), found["broken"][0]["seq"]) == (1, 1, 1)
    assert said(run, home)[-1]["is_whole"] is False
    assert "this event was changed" in run("--home", home, "audit", "log").out


def test_a_head_by_a_stranger_does_not_count_until_its_key_is_trusted(
    run: Run, home: Path, head: Path, tmp_path: Path
) -> None:
    other, file, keys = tmp_path / "other", tmp_path / "other.head", tmp_path / "other.jwks"
    assert run("--home", other, "people", "add", "Bo", "--role", "administrator").code == 0
    assert run("--home", other, "audit", "head", "-o", file).code == 0
    code, found = verified(run, home, "--head", head, "--head", file)
    assert (code, found["heads"]) == (1, 1)
    assert "other.head does not count: No trusted key is named" in found["broken"][0]["what"]
    assert run("--home", other, "keys", "export", "-o", keys).code == 0
    code, found = verified(run, home, "--head", file, "--trust", keys)
    assert code == 1  # whose events are not in this store
    assert "the tail was cut" in found["broken"][0]["what"]


@pytest.mark.parametrize("spoilt", ["nothing", "half", "json", "flipped"])
def test_a_file_that_is_no_head_is_refused(run: Run, home: Path, head: Path, spoilt: str) -> None:
    whole = head.read_bytes()
    ways = {
        "nothing": (b"", 2),
        "half": (whole[:200], 2),
        "json": (b'{"claims":{},"jws":""}\n', 1),
        "flipped": (whole.replace(b'"jws":"e', b'"jws":"f'), 1),
    }
    data, code = ways[spoilt]
    head.write_bytes(data)
    ran = run("--home", home, "audit", "verify", "--head", head)
    assert ran.code == code, ran.err


def test_an_empty_trail_has_no_head(run: Run, tmp_path: Path) -> None:
    home = tmp_path / "new"
    assert run("--home", home, "db", "upgrade").code == 0
    assert run("--home", home, "audit", "head", "-o", tmp_path / "head").code == 1
    assert not (tmp_path / "head").exists()


def test_a_signed_certificate_leaves_a_head_in_the_store(run: Run, demo: Demoed, tmp_path: Path) -> None:
    home = demo.home
    code, found = verified(run, home)
    assert (code, found["heads"], found["uncovered"]) == (0, 2, 0)  # at the first certificate, at the close
    assert "key.in_use" in {row["what"] for row in said(run, home, "--limit", "0")}
    with closing(sqlite3.connect(home / "inspector.db")) as connection:
        (signed, jws), _ = connection.execute("SELECT seq, jws FROM audit_head ORDER BY seq").fetchall()
    stranger = KeyRing(tmp_path / "other").statement_signer(training=True)
    claims = {**parse_claims(decode_jws(jws).payload), "key": stranger.key_id}
    assert run("--home", home, "db", "check").code == 0
    change(home, "UPDATE audit_head SET at = '2020-01-01T00:00:00.000Z'")
    assert "head of event" in (told := run("--home", home, "db", "check").out)
    assert "is not what its row says" in told
    change(home, f"DELETE FROM audit_event WHERE seq >= {signed}")
    assert "the end of the audit trail was cut off" in run("--home", home, "db", "check").out
    code, found = verified(run, home)
    assert (code, found["broken"][0]["seq"]) == (1, signed)
    assert "a head in the store says" in found["broken"][0]["what"]
    change(home, f"UPDATE audit_head SET jws = '{stranger.sign(canonical(claims))}'")
    code, found = verified(run, home)
    assert code == 1
    assert "another home's training key" in found["broken"][0]["what"]
    assert "head of event" in run("--home", home, "db", "check").out


# what is done beside the store ───────────────────────────────────────────────


def acts(run: Run, home: Path) -> list[tuple[str, str]]:
    return [(row["what"], row["subject"]) for row in said(run, home, "--limit", "0")][::-1]


def test_keys_and_destinations_are_on_record(run: Run, tmp_path: Path) -> None:
    home = tmp_path / "home"  # without people, who would have to say who they are
    for verb in (
        ("keys", "init"),
        ("destinations", "add", "erp", "--folder", tmp_path),
        ("destinations", "remove", "erp"),
    ):
        assert run("--home", home, *verb).code == 0
    old, file_key = (row["id"] for row in json.loads(run("--home", home, "keys", "show", "--json").out))
    assert sorted(acts(run, home)[:2]) == sorted([("key.in_use", old), ("key.in_use", file_key)])
    assert acts(run, home)[2:] == [("destination.kept", "erp"), ("destination.removed", "erp")]
    assert run("--home", home, "keys", "init").code == 0
    assert len(acts(run, home)) == 4


def test_a_certificate_drawn_beside_an_open_bench_is_on_record_once_the_bench_writes(
    run: Run, demo: Demoed, tmp_path: Path
) -> None:
    uid = next(demo.out.glob("pixel-*.pdf")).stem.removeprefix("pixel-")
    with closing(App(demo.home)) as bench:
        assert bench.store.certificate(uid) is not None
        assert run("--home", demo.home, "certificate", uid, "-o", tmp_path / "a.pdf").code == 0
        assert run("--home", demo.home, "destinations", "add", "erp", "--folder", tmp_path).code == 0
        assert ("certificate.exported", uid) not in acts(run, demo.home)
        take_left(bench)
    assert acts(run, demo.home)[-2:] == [("certificate.exported", uid), ("destination.kept", "erp")]
    assert verified(run, demo.home)[0] == 0


def test_what_fails_after_it_was_put_on_record_is_an_event_too(home: Path) -> None:
    with closing(App(home)) as app:
        with pytest.raises(BadInput), on_record(app, "key.rotated", "key-1", {}):
            raise BadInput("No.", "Ask.", code="no")
        assert [(one.what, dict(one.payload)) for one in app.store.events("key-1")] == [
            ("key.rotated", {}),
            ("key.rotated.failed", {"why": "no"}),
        ]

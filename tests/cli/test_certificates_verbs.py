# SPDX-License-Identifier: Apache-2.0
"""``verify``, ``certificate``, ``db check`` and ``outbox`` on what the demonstration left."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from certified_phones import certificate

from inspector import wiring
from inspector.certificates.keys import KeyRing
from inspector.domain.envelope import write_envelope

Run = Callable[..., Any]


def test_training_is_good_only_where_it_is_allowed(run: Run, demo: Any) -> None:
    files = sorted(demo.out.iterdir())
    allowed = run("verify", "--allow-training", *files, "--json")
    assert allowed.code == 0
    assert {row["state"] for row in allowed.json} == {"training"}
    assert all(row["good"] and row["training"] for row in allowed.json)
    plain = run("verify", *files)
    assert plain.code == 1
    assert plain.out.count("Training. It certifies nothing.") == len(files)
    # Nor do the home's own keys make it more.
    assert run("--home", demo.home, "verify", *files).code == 1


def test_one_changed_byte_is_named(run: Run, demo: Any) -> None:
    file = demo.file("pixel", "json")
    text = file.read_text()
    assert "Pixel 8 Pro" in text
    file.write_text(text.replace("Pixel 8 Pro", "Pixel 9 Pro", 1))
    ended = run("verify", "--allow-training", file, "--json")
    assert ended.code == 1
    assert ended.json[0]["state"] == "not_valid"
    assert ended.json[0]["code"] == "claims_differ"
    whole = demo.file("iphone", "json")
    both = run("verify", "--allow-training", file, whole)
    assert both.code == 1
    assert "Not valid" in both.out
    assert "Training" in both.out


def test_what_is_no_certificate_is_said(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear buyer")
    ended = run("verify", file)
    assert ended.code == 1
    assert "no certificate" in ended.out


def test_a_benchs_own_certificate_is_valid_where_its_key_is_known(run: Run, tmp_path: Path) -> None:
    ring = KeyRing(tmp_path / "home")
    signed = certificate(signer=ring.signer(False))
    file = tmp_path / "one.json"
    file.write_bytes(write_envelope(signed))
    here = run("--home", tmp_path / "home", "verify", file, "--json")
    assert here.code == 0
    assert here.json[0]["state"] == "valid"
    there = run("--home", tmp_path / "other", "verify", file, "--json")
    assert there.code == 1
    assert there.json[0]["state"] == "unknown_key"
    trust = tmp_path / "trust.json"
    trust.write_text(json.dumps(ring.public_jwks()))
    assert run("--home", tmp_path / "other", "verify", "--trust", trust, file).code == 0


@pytest.mark.parametrize("kind", ["pdf", "json"])
def test_a_certificate_is_drawn_again_byte_for_byte(run: Run, demo: Any, tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"again.{kind}"
    drawn = run(
        "--home", demo.home, "certificate", demo.uid("pixel"), "-o", file, "--language", "en", "--json"
    )
    assert drawn.code == 0
    assert drawn.json == {"uid": demo.uid("pixel"), "file": str(file), "bytes": file.stat().st_size}
    assert file.read_bytes() == demo.file("pixel", kind).read_bytes()


def test_a_certificate_that_is_not_there_or_cannot_be_written_is_said(
    run: Run, demo: Any, tmp_path: Path
) -> None:
    missing = run("--home", demo.home, "certificate", demo.uid("worn"), "-o", tmp_path / "x.pdf")
    assert missing.code == 2
    assert "There is no certificate" in missing.err
    nowhere = run("--home", demo.home, "certificate", demo.uid("pixel"), "-o", tmp_path / "no" / "x.pdf")
    assert nowhere.code == 2
    assert "cannot be written" in nowhere.err


def test_a_whole_store_is_found_whole(run: Run, demo: Any) -> None:
    checked = run("--home", demo.home, "db", "check", "--json")
    assert (checked.code, checked.json) == (0, {"faults": [], "unknown_signatures": 0})
    upgraded = run("--home", demo.home, "db", "upgrade", "--json")
    assert upgraded.code == 0
    assert upgraded.json["before"] == upgraded.json["after"] != ""


@pytest.mark.parametrize(
    ("table", "column"), [("certificate", "jws"), ("certificate", "claims"), ("audit_event", "what")]
)
def test_a_flipped_byte_in_the_store_is_found(run: Run, demo: Any, table: str, column: str) -> None:
    connection = sqlite3.connect(demo.home / "inspector.db")
    value = connection.execute(f"SELECT {column} FROM {table} LIMIT 1").fetchone()[0]
    raw = bytearray(value.encode() if isinstance(value, str) else value)
    raw[len(raw) // 2] ^= 1
    changed = raw.decode() if isinstance(value, str) else bytes(raw)
    for name in [
        one[0]
        for one in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    ]:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (changed, value))
    connection.commit()
    connection.close()
    checked = run("--home", demo.home, "db", "check", "--json")
    assert checked.code == 1
    assert checked.json["faults"]


def test_a_torn_store_file_is_a_fault_and_no_crash(run: Run, demo: Any) -> None:
    path = demo.home / "inspector.db"
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 8192] = b"\xff" * 8192
    path.write_bytes(data)
    checked = run("--home", demo.home, "db", "check")
    assert checked.code in (1, 3)
    assert "Traceback" not in checked.err
    assert checked.out or checked.err


def test_a_parked_row_is_not_good(run: Run, demo: Any) -> None:
    rows = run("--home", demo.home, "outbox", "--json")
    assert rows.code == 0
    assert {row["state"] for row in rows.json} == {"delivered"}
    app = wiring.App(demo.home)
    try:
        row = app.store.outbox()[0]
        connection = sqlite3.connect(demo.home / "inspector.db")
        connection.execute("UPDATE outbox SET state = 'parked', last_error = 'no' WHERE id = ?", (row.id,))
        connection.commit()
        connection.close()
    finally:
        app.close()
    parked = run("--home", demo.home, "outbox")
    assert parked.code == 1
    assert "parked" in parked.out

# SPDX-License-Identifier: Apache-2.0
"""A bench whose home was copied to another machine: both sign with one key, and the home's store tells."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from signed_certificates import claims_of, sign_claims, uid_of

from inspector import wiring
from inspector.certificates.signing import BenchSigner
from inspector.domain.certificate import utc
from inspector.domain.envelope import write_envelope
from inspector.domain.uid import to_bytes

Run = Callable[..., Any]


def signer_of(home: Path) -> BenchSigner:
    app = wiring.App(home, read_only=True)
    try:
        return app.keys.signer(app.is_training)
    finally:
        app.close()


def signed_by(home: Path, folder: Path, uid: str) -> Path:
    """Sign a certificate of this number by a home's key, as a copy of it on another machine does."""
    signer = signer_of(home)
    app = wiring.App(home, read_only=True)
    at = utc(app.clock.now())
    claims = claims_of(1, signer, bench=app.settings.bench_id, signed_at=at, started_at=at, uid=uid)
    claims["shop"] = {"id": app.settings.shop_id, "name": "Nordkaj"}
    app.close()
    folder.mkdir(exist_ok=True)
    file = folder / f"{uid}.json"
    file.write_bytes(write_envelope(sign_claims(claims, signer)))
    return file


def told(run: Run, *arguments: str | Path) -> tuple[int, list[tuple[str, str]]]:
    ran = run("verify", "--allow-training", "--json", *arguments)
    return ran.code, [(row["state"], row["code"]) for row in ran.json]


def test_what_a_copy_signs_under_a_number_of_this_bench_is_found_alone(
    demo: Any, run: Run, tmp_path: Path
) -> None:
    mine, uid = demo.file("pixel", "json"), demo.uid("pixel")
    assert told(run, "--home", demo.home, mine) == (0, [("training", "")])
    other = signed_by(demo.home, tmp_path / "other", uid)
    assert told(run, "--home", demo.home, other) == (1, [("not_valid", "cloned")])
    assert told(run, "--home", tmp_path / "stranger", other)[0] == 0, "nobody else can tell"


def test_what_a_copy_signs_under_numbers_of_its_own_is_found(demo: Any, run: Run, tmp_path: Path) -> None:
    other = signed_by(demo.home, tmp_path / "other", uid_of(77))
    assert told(run, "--home", demo.home, other) == (1, [("not_valid", "unrecorded")])
    many = told(run, "--home", demo.home, tmp_path / "other", demo.file("pixel", "json"))
    assert many == (1, [("not_valid", "unrecorded"), ("training", "")])
    words = run("verify", "--allow-training", "--home", demo.home, other).out
    assert "its key was copied" in words
    digest = run("verify", "--allow-training", "--json", "--home", demo.home, other).json[0]["digest"]
    held = tmp_path / "held"
    held.write_text(f"{digest}\n", encoding="ascii")
    assert told(run, "--home", demo.home, "--held", held, other)[0] == 0


def test_the_code_alone_is_compared_with_the_store_too(demo: Any, run: Run, tmp_path: Path) -> None:
    signer = signer_of(demo.home)
    from inspector.certificates.signing import decode_jws

    mine = json.loads(demo.file("pixel", "json").read_bytes())["jws"]
    assert told(run, "--home", demo.home, decode_jws(mine).code) == (0, [("training", "")])
    other = json.loads(signed_by(demo.home, tmp_path / "other", uid_of(78)).read_bytes())["jws"]
    assert decode_jws(other).kid == signer.key_id
    assert told(run, "--home", demo.home, decode_jws(other).code) == (1, [("not_valid", "unrecorded")])


def test_another_bench_s_certificates_are_no_clones(demo: Any, run: Run, tmp_path: Path) -> None:
    from signed_certificates import bench_signer, signed

    one = signed(5, bench_signer(5, training=True))
    file = tmp_path / "strange.json"
    file.write_bytes(write_envelope(one))
    assert told(run, "--home", demo.home, file) == (0, [("training", "")])


def test_two_copies_that_went_on_by_themselves_are_told_apart_by_each_store(
    demo: Any, run: Run, tmp_path: Path
) -> None:
    """The clone's store, which signed both, holds what the first one's does not."""
    clone = tmp_path / "clone"
    shutil.copytree(demo.home, clone)
    uid = demo.uid("pixel")
    with closing(sqlite3.connect(demo.home / "inspector.db")) as connection, connection:
        connection.execute(
            "UPDATE certificate SET uid = ? WHERE uid = ?", (to_bytes(uid_of(80)), to_bytes(uid))
        )
    file = demo.file("pixel", "json")
    assert told(run, "--home", clone, file) == (0, [("training", "")])
    assert told(run, "--home", demo.home, file) == (1, [("not_valid", "unrecorded")])


# db check ────────────────────────────────────────────────────────────────────


def faults(run: Run, home: Path, *more: str | Path) -> tuple[int, list[str]]:
    done = run("--home", home, "db", "check", "--json", *more)
    return done.code, done.json["faults"]


def test_db_check_compares_what_turned_up_elsewhere(demo: Any, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "import"
    folder.mkdir()
    shutil.copy(demo.file("pixel", "json"), folder)
    assert faults(run, demo.home, "--against", folder) == (0, [])
    signed_by(demo.home, folder, uid_of(79))
    clone = signed_by(demo.home, tmp_path / "more", demo.uid("pixel"))
    code, found = faults(run, demo.home, "--against", folder, "--against", clone)
    assert code == 1
    assert ["unrecorded" in found[0], "cloned" in found[1], len(found)] == [True, True, 2]


@pytest.mark.parametrize(
    ("said", "count"), [("Another. (409)", 1), ("Holds more. (taken)", 1), ("No. (422)", 0)]
)
def test_db_check_tells_of_what_a_registry_or_a_folder_holds_otherwise(
    demo: Any, run: Run, said: str, count: int
) -> None:
    with closing(sqlite3.connect(demo.home / "inspector.db")) as connection, connection:
        connection.execute(
            "UPDATE outbox SET state = 'parked', last_error = ? WHERE id = (SELECT min(id) FROM outbox)",
            (said,),
        )
    code, found = faults(run, demo.home)
    assert (code, len(found)) == (count, count)
    if found:
        assert "this bench was copied" in found[0]


def test_a_head_names_what_was_signed_and_finds_what_is_gone(demo: Any, run: Run, tmp_path: Path) -> None:
    head = tmp_path / "head"
    ran = run("--home", demo.home, "db", "head", "-o", head, "--json")
    digests = head.read_text(encoding="ascii").split()
    assert (ran.code, ran.json["certificates"]) == (0, len(digests))
    shown = run("verify", "--json", "--home", demo.home, demo.file("pixel", "json")).json[0]["digest"]
    assert shown in digests
    assert faults(run, demo.home, "--head", head) == (0, [])
    head.write_text("".join(f"{one}\n" for one in [*digests, "0" * 64]), encoding="ascii")
    code, found = faults(run, demo.home, "--head", head)
    assert (code, len(found)) == (1, 1)
    assert "0000 was here" in found[0].replace(":", "")
    assert run("--home", demo.home, "db", "head", "-o", tmp_path / "no" / "where").code == 2

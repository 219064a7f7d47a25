# SPDX-License-Identifier: Apache-2.0
"""``db check`` verifies what every stored certificate was signed with, by the home's own keys alone."""

from __future__ import annotations

import base64
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from inspector import wiring
from inspector.certificates.keys import BENCH_KEY, TRAINING_KEY, KeyRing
from inspector.certificates.signing import decode_jws
from inspector.ports import Cancel
from inspector.wiring.store_facts import Checked, check_store

Run = Callable[..., Any]


def stored(home: Path) -> list[tuple[str, str]]:
    app = wiring.App(home, read_only=True)
    try:
        return list(app.store.signatures())
    finally:
        app.close()


def put(home: Path, old: str, new: str) -> None:
    with closing(sqlite3.connect(home / "inspector.db")) as connection, connection:
        connection.execute("UPDATE certificate SET jws = ? WHERE jws = ?", (new, old))


def faults(run: Run, home: Path, *more: str) -> tuple[int, list[str]]:
    done = run("--home", home, "db", "check", "--json", *more)
    return done.code, done.json["faults"]


def test_what_this_home_signed_holds(run: Run, demo: Any) -> None:
    assert stored(demo.home)
    assert faults(run, demo.home) == (0, [])


def test_one_changed_bit_of_a_signature_is_found_and_only_that_one(run: Run, demo: Any) -> None:
    (uid, jws), *_ = stored(demo.home)
    head, payload, signature = jws.split(".")
    raw = bytearray(base64.urlsafe_b64decode(signature + "=="))
    raw[7] ^= 1
    put(demo.home, jws, f"{head}.{payload}.{base64.urlsafe_b64encode(bytes(raw)).decode().rstrip('=')}")
    code, found = faults(run, demo.home)
    assert (code, len(found)) == (1, 1)
    assert found[0].startswith(f"certificate {uid}: its signature does not hold")
    assert faults(run, demo.home, "--skip-signatures") == (0, []), "its form and its payload are as they were"


def test_a_signature_by_another_homes_training_key_is_found(run: Run, demo: Any, tmp_path: Path) -> None:
    (uid, jws), *_ = stored(demo.home)
    put(demo.home, jws, KeyRing(tmp_path / "other").signer(True).sign(decode_jws(jws).payload))
    code, found = faults(run, demo.home)
    assert code == 1
    assert any(uid in one and "another home's training key" in one for one in found)


@pytest.mark.parametrize("name", [TRAINING_KEY])
def test_a_home_without_its_key_cannot_vouch_for_its_certificates(run: Run, demo: Any, name: str) -> None:
    (demo.home / "keys" / name).unlink()
    code, found = faults(run, demo.home)
    with closing(sqlite3.connect(demo.home / "inspector.db")) as connection:
        (heads,) = connection.execute("SELECT count(*) FROM audit_head").fetchone()
    assert heads
    assert (code, len(found)) == (1, len(stored(demo.home)) + heads), "each certificate, each head"


def test_keys_that_cannot_be_read_are_one_fault(run: Run, demo: Any) -> None:
    (demo.home / "keys" / BENCH_KEY).write_text("no key")
    (demo.home / "keys" / BENCH_KEY).chmod(0o600)
    code, found = faults(run, demo.home)
    assert (code, len(found)) == (1, 1)
    assert found[0].startswith("keys: the signatures cannot be verified")


def test_real_signatures_are_verified_by_the_bench_key(tmp_path: Path) -> None:
    from inspector.wiring.signatures import _checker

    app = wiring.App(tmp_path / "home")
    signer, stranger = app.keys.signer(False), KeyRing(tmp_path / "stranger").signer(False)
    check = _checker(app)
    check(signer.sign(b"{}"))
    with pytest.raises(Exception, match="No trusted key is named"):
        check(stranger.sign(b"{}"))
    app.close()


def checked(home: Path, told: list[tuple[int, int]], cancel: Cancel) -> Checked:
    app = wiring.App(home, read_only=True)
    try:
        return check_store(app, lambda done, of: told.append((done, of)), cancel)
    finally:
        app.close()


def test_the_windows_check_verifies_them_too(demo: Any, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    assert checked(demo.home, told, Cancel()) == Checked((), is_whole=True)
    assert [done for done, _ in told] == list(range(1, told[-1][1] + 1)), "each row and each signature counts"
    (uid, jws), *_ = stored(demo.home)
    put(demo.home, jws, KeyRing(tmp_path / "other").signer(True).sign(decode_jws(jws).payload))
    found = checked(demo.home, [], Cancel())
    assert found.is_whole
    assert any(uid in one and "another home's training key" in one for one in found.faults)


def test_a_check_that_is_stopped_at_a_signature_is_not_whole(demo: Any) -> None:
    cancel, app = Cancel(), wiring.App(demo.home, read_only=True)
    of = len(stored(demo.home))

    def progress(done: int, all_of_it: int) -> None:
        if done > all_of_it - of:
            cancel.set()

    try:
        assert check_store(app, progress, cancel) == Checked((), is_whole=False)
    finally:
        app.close()

# SPDX-License-Identifier: Apache-2.0
"""``inspector keys``: what a bench signs with, handed to another machine that verifies."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from signed_certificates import signed

from inspector import wiring
from inspector.certificates.keys import KeyRing
from inspector.certificates.trust import load_keys
from inspector.domain.envelope import write_envelope

Run = Callable[..., Any]


def test_a_home_without_a_key_says_how_it_gets_one(run: Run, tmp_path: Path) -> None:
    ran = run("keys", "show", "--home", tmp_path)
    assert ran.code == 0
    assert "inspector keys export" in ran.out
    assert run("keys", "show", "--home", tmp_path, "--json").json == []
    assert not (tmp_path / "keys").exists(), "to look makes nothing"


def test_what_is_exported_is_what_this_bench_signs_with(run: Run, tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "bench.jwks"
    ran = run("keys", "export", "-o", file, "--home", home, "--json")
    assert ran.code == 0
    (name,) = load_keys(file)
    assert ran.json == {"file": str(file), "keys": [name]}
    assert name == KeyRing(home).signer(False).key_id
    assert "private" not in file.read_text(encoding="utf-8").lower()
    assert "d" not in json.loads(file.read_text(encoding="utf-8"))["keys"][0]
    shown = run("keys", "show", "--home", home, "--json").json
    assert shown == [{"id": name, "algorithm": "Ed25519", "use": "certificates"}]
    assert name in run("keys", "show", "--home", home).out


def test_another_machine_verifies_with_the_exported_file(run: Run, tmp_path: Path) -> None:
    bench, other = tmp_path / "bench", tmp_path / "other"
    printed = run("keys", "export", "--home", bench)
    assert printed.code == 0, printed.err
    certificate = tmp_path / "certificate.json"
    certificate.write_bytes(write_envelope(signed(1, KeyRing(bench).signer(False))))
    assert run("verify", certificate, "--home", other).code == 1, "nobody told it of that bench"
    trust = tmp_path / "trust.jwks"
    trust.write_text(printed.out, encoding="utf-8")
    assert run("verify", certificate, "--trust", trust, "--home", other).code == 0


def test_a_training_homes_key_is_not_for_trust(run: Run, tmp_path: Path) -> None:
    wiring.App(tmp_path, training=True).close()
    ran = run("keys", "export", "--home", tmp_path)
    assert ran.code == 2
    assert "training" in ran.err
    assert "training" in run("keys", "show", "--home", tmp_path).out


def test_a_file_that_cannot_be_written_is_said(run: Run, tmp_path: Path) -> None:
    ran = run("keys", "export", "-o", tmp_path / "none" / "x.jwks", "--home", tmp_path / "home")
    assert ran.code == 2
    assert "cannot be written" in ran.err


@pytest.mark.parametrize("verb", ["show", "export"])
def test_a_bench_that_is_open_does_not_stand_in_the_way(run: Run, tmp_path: Path, verb: str) -> None:
    app = wiring.App(tmp_path)
    app.store.unfinished()
    try:
        assert run("keys", verb, "--home", tmp_path).code == 0
    finally:
        app.close()

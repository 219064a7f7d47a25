# SPDX-License-Identifier: Apache-2.0
"""``inspector keys``: what a bench signs with, handed to another machine that verifies."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from signed_certificates import claims_of, sign_claims, signed

from inspector import wiring
from inspector.certificates.keys import KeyRing
from inspector.certificates.signing import decode_jws
from inspector.certificates.trust import load_keys
from inspector.domain.certificate import utc
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import CertificateTrouble
from inspector.domain.person import Role

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
    assert shown[0] == {"id": name, "algorithm": "Ed25519", "use": "certificates", "place": "file"}
    assert [(row["algorithm"], row["use"]) for row in shown[1:]] == [("P-256", "files")]
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
    for verb in (["export"], ["init"], ["certify", "--request", tmp_path / "request"]):
        assert "training" in run("keys", *verb, "--home", tmp_path).err
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


# a root, offline ─────────────────────────────────────────────────────────────


@pytest.fixture
def password(tmp_path: Path) -> Path:
    path = tmp_path / "password"
    path.write_text("a long enough password\n", encoding="utf-8")
    return path


@pytest.fixture
def root(run: Run, tmp_path: Path, password: Path) -> Path:
    path = tmp_path / "root.pem"
    made = run(
        "keys", "init", "--root", "--name", "Nordkaj", "-o", path, "--password-file", password, "--json"
    )
    assert made.code == 0, made.err
    assert made.json["public"] == f"{path}.crt"
    return path


def certified(run: Run, home: Path, root: Path, password: Path, *more: str) -> Any:
    request, answer = home.parent / "bench.request", home.parent / "bench.answer"
    assert run("keys", "certify", "--request", request, "--home", home).code == 0
    ran = run(
        "keys", "certify", request, "--root", root, "-o", answer, "--password-file", password, *more, "--json"
    )
    assert ran.code == 0, ran.err
    taken = run("keys", "certify", "--answer", answer, "--home", home)
    assert taken.code == 0, taken.err
    return ran.json


def signed_at(home: Path, folder: Path) -> Path:
    """Sign a certificate now by a home's key, and give its file."""
    app = wiring.App(home)
    try:
        signer = app.keys.signer(False)
        at = utc(app.clock.now())
        claims = claims_of(1, signer, bench=app.settings.bench_id, signed_at=at, started_at=at)
        claims["shop"] = {"id": app.settings.shop_id, "name": "Nordkaj"}
    finally:
        app.close()
    file = folder / "certificate.json"
    file.write_bytes(write_envelope(sign_claims(claims, signer)))
    return file


def test_a_root_certifies_a_bench_by_files_and_others_verify_by_the_root_alone(
    run: Run, tmp_path: Path, root: Path, password: Path
) -> None:
    home, other = tmp_path / "home", tmp_path / "other"
    told = certified(run, home, root, password, "--days", "30")
    shown = run("keys", "show", "--home", home, "--json").json[0]
    assert (shown["id"], shown["bench"]) == (told["key"], told["bench"])
    assert shown["until"] == told["until"]
    file = signed_at(home, tmp_path)
    assert run("verify", file, "--home", other).code == 1
    ran = run("verify", file, "--home", other, "--trust", f"{root}.crt")
    assert ran.code == 0, ran.out
    exported = tmp_path / "bench.jwks"
    assert run("keys", "export", "-o", exported, "--home", home).code == 0
    assert run("verify", file, "--home", other, "--trust", exported).code == 0


def test_the_text_of_a_code_is_verified_and_compared(
    run: Run, tmp_path: Path, root: Path, password: Path
) -> None:
    home = tmp_path / "home"
    certified(run, home, root, password)
    file = signed_at(home, tmp_path)
    code = str(parse_jws_code(file))
    ran = run("verify", code, "--trust", f"{root}.crt", "--home", tmp_path / "other", "--json")
    assert ran.code == 0, ran.out
    assert (ran.json[0]["kind"], ran.json[0]["state"], ran.json[0]["file"]) == ("code", "valid", code)
    (tmp_path / "code.txt").write_text(code + "\n", encoding="ascii")
    assert run("verify", tmp_path / "code.txt", "--home", home).code == 0
    assert run("verify", file, "--code", code, "--home", home).code == 0
    changed = code[:-1] + ("1" if code[-1] != "1" else "2")
    assert run("verify", changed, "--home", home).code == 1
    ran = run("verify", file, "--code", changed, "--home", home)
    assert ran.code == 1
    assert "code_" in ran.out


def parse_jws_code(file: Path) -> str:
    return decode_jws(json.loads(file.read_bytes())["jws"]).code


def signs_no_more(run: Run, home: Path, key: str) -> None:
    """See that a bench whose kept list names its key signs nothing and says so wherever one looks."""
    for signer in (KeyRing(home).signer, KeyRing(home).statement_signer):
        with pytest.raises(CertificateTrouble, match=f"{key} was revoked on .* \\(stolen\\)") as caught:
            signer(False)
        assert caught.value.code == "revoked"
        assert signer(True).is_training
    assert f"Key {key} was revoked on " in run("keys", "show", "--home", home).out
    rows = {row["id"]: row.get("revoked", "") for row in run("keys", "show", "--home", home, "--json").json}
    assert rows.pop(key).endswith(": stolen")
    assert not any(rows.values())
    told = run("doctor", "--home", home, "--json")
    row = next(one for one in told.json if one["what"] == "trust list")
    assert (told.code, row["mark"], "keys rotate" in row["advice"]) == (3, "MISSING", True)
    assert run("keys", "certify", "--request", home.parent / "again.request", "--home", home).code != 0
    assert run("keys", "export", "--home", home).code == 0, "what it signed before is still to be verified"


def test_a_revoked_key_for_files_ends_signing_and_rotation_begins_it_again(
    run: Run, tmp_path: Path, root: Path, password: Path
) -> None:
    home, given, secret = tmp_path / "home", tmp_path / "trust.jws", ("--password-file", password)
    certified(run, home, root, password)
    key = KeyRing(home).file_key_id()
    assert run("keys", "revoke", key, "--root", root, "--list", given, "--reason", "x", *secret).code == 0
    assert run("keys", "trust-list", "--keep", given, "--home", home).code == 0
    with pytest.raises(CertificateTrouble, match=key):
        KeyRing(home).signer(False)
    assert run("keys", "rotate", "--home", home).code == 0
    assert KeyRing(home).signer(False).key_id != key
    certified(run, home, root, password)


def test_a_bench_that_another_root_certified_since_is_not_held_by_the_first_one_s_list(
    run: Run, tmp_path: Path, root: Path, password: Path
) -> None:
    home, given, secret = tmp_path / "home", tmp_path / "trust.jws", ("--password-file", password)
    key = certified(run, home, root, password)["key"]
    assert run("keys", "revoke", key, "--root", root, "--list", given, "--reason", "x", *secret).code == 0
    assert run("keys", "trust-list", "--keep", given, "--home", home).code == 0
    assert run("keys", "rotate", "--home", home).code == 0
    other = tmp_path / "other.pem"
    assert run("keys", "init", "--root", "--name", "Other", "-o", other, *secret).code == 0
    certified(run, home, other, password)
    assert KeyRing(home).signer(False)
    assert run("verify", signed_at(home, tmp_path), "--home", home).code == 0
    assert "keeps no trust list" in run("keys", "trust-list", "--home", home).out
    assert run("keys", "trust-list", "--root", other, "-o", tmp_path / "new.jws", *secret).code == 0
    assert run("keys", "trust-list", "--keep", tmp_path / "new.jws", "--home", home).code == 0


def test_a_revoked_bench_is_refused_where_the_list_is_kept_or_given(
    run: Run, tmp_path: Path, root: Path, password: Path
) -> None:
    home, other, given = tmp_path / "home", tmp_path / "other", tmp_path / "trust.jws"
    key = certified(run, home, root, password)["key"]
    file = signed_at(home, tmp_path)
    digest = run("verify", file, "--home", home, "--json").json[0]["digest"]
    secret = ("--password-file", password)
    ran = run("keys", "revoke", key, "--root", root, "--list", given, "--reason", "stolen", *secret, "--json")
    assert ran.code == 0, ran.err
    assert [(row["key"], row["reason"], row["held"]) for row in ran.json["revoked"]] == [(key, "stolen", 0)]
    by_root = ("--trust", f"{root}.crt", "--trust", given, "--home", other)
    told = run("verify", file, *by_root, "--json")
    assert (told.code, told.json[0]["code"]) == (1, "revoked")
    held = tmp_path / "held"
    held.write_text(digest + "\n", encoding="ascii")
    assert run("verify", file, *by_root, "--held", held).code == 0
    assert run("verify", file, "--home", home).code == 0, "this home keeps no list yet"
    assert "keeps no trust list" in run("keys", "trust-list", "--home", home).out
    assert run("keys", "trust-list", "--keep", given, "--home", home).code == 0
    assert run("verify", file, "--home", home).code == 1
    assert run("keys", "trust-list", "--home", home, "--json").json["revoked"][0]["key"] == key
    signs_no_more(run, home, key)
    again = run("keys", "trust-list", "--root", root, "-o", given, *secret)
    assert again.code == 0
    assert "1 revoked" in again.out
    twice = run("keys", "revoke", key, "--root", root, "--list", given, "--reason", "x", *secret)
    assert twice.code == 2
    assert "revoked already" in twice.err
    later = run("keys", "revoke", key, "--root", root, "--list", given, "--held", held, *secret, "--json")
    assert later.code == 0, later.err
    assert [(row["reason"], row["held"]) for row in later.json["revoked"]] == [("stolen", 1)]
    assert later.json["revoked"][0]["at"] == ran.json["revoked"][0]["at"]
    assert run("verify", file, *by_root).code == 0, "what turns up later in a registry's copy counts, too"
    unsaid = run("keys", "revoke", "x" * 43, "--root", root, "--list", given, "--reason", " ", *secret)
    assert unsaid.code == 2
    assert "--reason" in unsaid.err


@pytest.mark.parametrize("name", ["-" + "x" * 42, "--" + "x" * 41])
def test_a_key_s_name_may_begin_with_a_hyphen(
    run: Run, tmp_path: Path, root: Path, password: Path, name: str
) -> None:
    """As one in 64 does: it is base64url."""
    new = (
        "--root",
        root,
        "--list",
        tmp_path / "trust.jws",
        "--reason",
        "stolen",
        "--password-file",
        password,
    )
    told = run("keys", "revoke", name, *new, "--json")
    assert told.code == 0, told.err
    assert [row["key"] for row in told.json["revoked"]] == [name]


def test_a_list_that_cannot_be_written_leaves_the_old_one(
    run: Run, tmp_path: Path, root: Path, password: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, secret = tmp_path / "trust.jws", ("--password-file", password)
    revoke = ("keys", "revoke", "--root", root, "--list", given, "--reason", "stolen", *secret)
    assert run(*revoke, "x" * 43).code == 0
    before, beside = given.read_bytes(), sorted(tmp_path.iterdir())

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        ran = run(*revoke, "y" * 43)
    assert ran.code == 2
    assert "No space left" in ran.err
    assert (given.read_bytes(), sorted(tmp_path.iterdir())) == (before, beside), "and no half of a file"


def test_a_new_root_writes_over_neither_of_its_files(run: Run, tmp_path: Path, password: Path) -> None:
    (tmp_path / "x.pem.crt").write_text("kept")
    make = ("keys", "init", "--root", "--name", "N", "-o", tmp_path / "x.pem", "--password-file", password)
    assert run(*make).code == 2
    assert [one.name for one in sorted(tmp_path.glob("x.pem*"))] == ["x.pem.crt"]
    (tmp_path / "x.pem.crt").rename(tmp_path / "x.pem")
    assert run(*make).code == 2
    assert (tmp_path / "x.pem").read_text() == "kept"
    assert not (tmp_path / "x.pem.crt").exists()


def test_a_bench_keeps_no_list_that_forgets_a_revocation(
    run: Run, tmp_path: Path, root: Path, password: Path
) -> None:
    home, given, other = tmp_path / "home", tmp_path / "trust.jws", tmp_path / "other.jws"
    certified(run, home, root, password)
    secret = ("--password-file", password)
    assert (
        run("keys", "revoke", "x" * 43, "--root", root, "--list", given, "--reason", "x", *secret).code == 0
    )
    assert run("keys", "trust-list", "--keep", given, "--home", home).code == 0
    assert run("keys", "trust-list", "--root", root, "-o", other, *secret).code == 0
    ran = run("keys", "trust-list", "--keep", other, "--home", home)
    assert ran.code != 0
    assert f"does not revoke key {'x' * 43}" in ran.err
    page = ("verify-page", "-o", tmp_path / "site", "--trust", f"{root}.crt", "--trust")
    assert run(*page, given).code == 0
    ran = run(*page, other)
    assert (ran.code, "the new list does not" in ran.err) == (2, True)
    assert (tmp_path / "site" / "trust.jws").read_text().strip() == given.read_text().strip()


def test_rotation_keeps_old_certificates_valid(run: Run, tmp_path: Path, root: Path, password: Path) -> None:
    home = tmp_path / "home"
    old = certified(run, home, root, password)["key"]
    file = signed_at(home, tmp_path)
    ran = run("keys", "rotate", "--home", home, "--json")
    assert ran.code == 0, ran.err
    assert [row["id"] for row in ran.json if row["use"] == "retired"] == [old]
    assert run("verify", file, "--home", home).code == 0
    assert "No root has certified" in run("keys", "show", "--home", home).out
    assert certified(run, home, root, password)["key"] != old


def test_two_files_of_one_number_are_refused(run: Run, tmp_path: Path) -> None:
    signer = KeyRing(tmp_path / "home").signer(False)
    files = []
    for attempt in (1, 2):
        files.append(tmp_path / f"{attempt}.json")
        files[-1].write_bytes(write_envelope(signed(1, signer, attempt=attempt)))
    assert run("verify", files[0], "--home", tmp_path / "home").code == 0
    ran = run("verify", *files, "--home", tmp_path / "home", "--json")
    assert (ran.code, [row["code"] for row in ran.json]) == (1, ["cloned", "cloned"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["certify"],
        ["certify", "x"],
        ["certify", "--root", "x"],
        ["certify", "--request", "x", "--answer", "y"],
        ["trust-list", "--root", "x"],
        ["trust-list", "--keep", "x", "--root", "y", "-o", "z"],
        ["init", "--root", "--name", "x"],
        ["certify", "x", "--root", "y", "--days", "0", "-o", "z"],
    ],
)
def test_what_is_not_clear_is_wrong_use(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    assert run("keys", *arguments, "--home", tmp_path / "home").code == 2


def test_a_wrong_password_and_a_file_in_the_way_are_said(
    run: Run, tmp_path: Path, root: Path, password: Path
) -> None:
    before = root.read_bytes()
    again = run("keys", "init", "--root", "--name", "x", "-o", root, "--password-file", password)
    assert again.code == 2
    assert root.read_bytes() == before
    (tmp_path / "wrong").write_text("another long password", encoding="ascii")
    ran = run(
        "keys", "trust-list", "--root", root, "-o", tmp_path / "list", "--password-file", tmp_path / "wrong"
    )
    assert ran.code == 3
    assert "root_password" in ran.err
    assert not (tmp_path / "list").exists()


def test_where_people_sign_in_keys_are_an_administrators(run: Run, tmp_path: Path) -> None:
    home = tmp_path / "home"
    app = wiring.App(home)
    app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
    app.close()
    before = KeyRing(home).signer(False).key_id
    ran = run("keys", "rotate", "--home", home)
    assert ran.code == 1
    assert "--as" in ran.err
    assert KeyRing(home).signer(False).key_id == before

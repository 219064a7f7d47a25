# SPDX-License-Identifier: Apache-2.0
"""Keys and tokens in a real Secret Service: gnome-keyring on a D-Bus of its own, through ``keyring``."""

from __future__ import annotations

import base64
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from certified_phones import certificate
from secret_service import PASSWORD, SecretService, forget_keyrings, secret_service

from inspector.certificates.key_vault import SERVICE, system_vault
from inspector.certificates.keys import BENCH_KEY, FILE_KEY, KeyRing
from inspector.certificates.signing import verify_jws
from inspector.domain.errors import CertificateTrouble, TokenRefused
from inspector.wiring import App, destinations

__all__ = ["secret_service"]

AT = datetime(2026, 11, 22, tzinfo=UTC)
TOKEN = "YWNjb3VudDpzZWNyZXQtb2YtdGhlLXNob3A="
Run = Callable[..., Any]
pytestmark = [
    pytest.mark.peer("dbus-daemon", "gnome-keyring-daemon"),
    pytest.mark.filterwarnings("ignore:unclosed <socket"),  # the library's own, where a keyring is locked
]


def restarted(home: Path, deadline_s: float = 10.0) -> KeyRing:
    """Give a home's keys as a program has them that has just begun."""
    forget_keyrings()
    return KeyRing(home, vault=lambda: system_vault(deadline_s))


def test_a_bench_makes_finds_replaces_and_exports_its_keys(
    secret_service: SecretService, tmp_path: Path, run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    secret_service.start(PASSWORD)
    home, root, words = tmp_path / "bench", tmp_path / "root.pem", tmp_path / "words"
    words.write_text("correct horse battery staple", encoding="ascii")
    caplog.set_level(logging.DEBUG)
    with caplog.at_level(logging.DEBUG):
        said = [run("--home", home, "keys", "init"), run("--home", home, "db", "upgrade")]
        places = {one["use"]: one["place"] for one in run("--home", home, "keys", "show", "--json").json}
        assert places == {"certificates": "keyring", "files": "keyring"}
        signed = certificate(signer=restarted(home).signer(training=False))
        assert verify_jws(signed.jws, restarted(home).trusted()) == signed.payload
        assert restarted(home).file_signer(AT).key_id
        old = secrets_of(home)
        said.append(run("--home", home, "keys", "export"))
        assert signed.key_id in said[-1].out
        said.append(run("--home", home, "keys", "rotate"))
        key = ("--root", root, "--password-file", words)
        said.append(run("--home", home, "keys", "init", "--root", "--name", "Nord", "-o", root, *key[2:]))
        reason = ("--list", tmp_path / "trust.jws", "--reason", "stolen")
        said.append(run("--home", home, "keys", "revoke", signed.key_id, *key, *reason))
    assert [one.code for one in said] == [0] * len(said), said[-1].err
    new = restarted(home)
    assert new.signer(training=False).key_id != signed.key_id
    assert {signed.key_id, new.signer(training=False).key_id} == set(new.trusted())
    assert len(secret_service.labels()) == 2, "the old ones are forgotten"
    assert sorted(one.name for one in (home / "keys").glob("*.keyring")) == [
        f"{BENCH_KEY}.keyring",
        f"{FILE_KEY}.keyring",
    ]
    written = b"".join(one.read_bytes() for one in home.rglob("*") if one.is_file())
    shown = "".join(f"{one.out}{one.err}" for one in said) + caplog.text
    for secret in (*old, *secrets_of(home)):
        for place in (written, shown.encode(), secret_service.kept()):
            assert secret not in place
            assert base64.b64decode(secret) not in place


def secrets_of(home: Path) -> list[bytes]:
    """Give what is secret of a home's keys, as it stands in their PEM; the keyring hides it."""
    safe = restarted(home)._safe
    return [max(safe.read(name).split(b"\n"), key=len) for name in (BENCH_KEY, FILE_KEY)]


def test_another_process_finds_the_keys_and_says_what_a_locked_keyring_wants(
    secret_service: SecretService, tmp_path: Path, run: Run
) -> None:
    secret_service.start(PASSWORD)
    home = tmp_path / "bench"
    assert run("--home", home, "keys", "init").code == 0
    key = KeyRing(home).signer(training=False).key_id
    shown = in_a_process(home, "keys", "show")
    assert (shown.returncode, key in shown.stdout) == (0, True), shown.stderr
    secret_service.lock()
    refused = in_a_process(home, "keys", "show")
    assert refused.returncode == 3
    assert "The system's keyring does not give the key bench-ed25519.pem." in refused.stderr
    assert "Unlock it" in refused.stderr
    assert "Traceback" not in refused.stderr


def in_a_process(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "inspector", "--home", str(home), *arguments]
    return subprocess.run(
        command, env=dict(os.environ), capture_output=True, text=True, timeout=60, check=False
    )


def test_a_keyring_that_is_locked_or_gone_never_makes_another_key(
    secret_service: SecretService, tmp_path: Path
) -> None:
    secret_service.start(PASSWORD)
    home = tmp_path / "bench"
    key = restarted(home).signer(training=False).key_id
    files = sorted(one.name for one in (home / "keys").iterdir())
    for hinder in (secret_service.lock, secret_service.stop, secret_service.start):
        hinder()
        refuses(lambda: restarted(home).signer(training=False))
        refuses(lambda: restarted(home).trusted())
    assert sorted(one.name for one in (home / "keys").iterdir()) == files
    secret_service.stop()
    program = restarted(home)
    refuses(program.trusted)
    secret_service.start(PASSWORD)  # while the same program runs on
    assert program.signer(training=False).key_id == key
    secret_service.stop()
    new = restarted(home)
    new.rotate()
    assert {one.place for one in new.listed() if one.use != "retired"} == {"file"}
    assert new.signer(training=False).key_id != key


def refuses(use: Callable[[], object]) -> None:
    with pytest.raises(CertificateTrouble) as caught:
        use()
    assert caught.value.code == "key_vault"
    assert caught.value.__cause__ is None


def test_a_keyring_that_hangs_holds_nobody_up_and_keeps_nothing_late(
    secret_service: SecretService, tmp_path: Path
) -> None:
    secret_service.start(PASSWORD)
    home = tmp_path / "bench"
    key = restarted(home).signer(training=False).key_id
    vault = system_vault(0.2)
    assert vault is not None
    slow = KeyRing(home, vault=lambda: vault)
    before = secret_service.labels()
    with secret_service.hanging():
        began = time.monotonic()
        refuses(slow.trusted)
        refuses(lambda: slow.signer(training=False))
        other = KeyRing(tmp_path / "other", vault=lambda: vault)
        assert other.signer(training=False).key_id
        assert {one.place for one in other.listed()} == {"file"}
        assert time.monotonic() - began < 10
    for one in [each for each in threading.enumerate() if each.name == "keyring"]:
        one.join(10)
    assert secret_service.labels() == before
    assert restarted(home).signer(training=False).key_id == key


def test_secrets_of_destinations_lie_there_too(secret_service: SecretService, tmp_path: Path) -> None:
    secret_service.start(PASSWORD)
    with closing(App(tmp_path / "bench")) as app:
        assert destinations.keep_secret(app, "backmarket", TOKEN) == "keyring"
    forget_keyrings()
    with closing(App(tmp_path / "bench")) as app:
        assert destinations.secret(app, "backmarket") == TOKEN
        with pytest.raises(TokenRefused, match="There is no secret of erp"):
            destinations.secret(app, "erp")
        assert len([one for one in secret_service.labels() if SERVICE in one]) == 1
        assert TOKEN.encode() not in secret_service.kept()
        files = [one for one in (tmp_path / "bench").rglob("*") if one.is_file()]
        assert not [one for one in files if TOKEN.encode() in one.read_bytes()]
        for hinder in (secret_service.lock, secret_service.stop):
            hinder()
            forget_keyrings()
            with pytest.raises(TokenRefused) as caught:
                destinations.secret(app, "backmarket")
            assert TOKEN not in f"{caught.value}{caught.value.__cause__}"

# SPDX-License-Identifier: Apache-2.0
"""Private keys in the system's keyring, and what happens where it does not answer."""

from __future__ import annotations

import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from certified_phones import certificate

from inspector.certificates.key_safe import KeySafe
from inspector.certificates.key_vault import SERVICE, Vault, system_vault
from inspector.certificates.keys import BENCH_KEY, FILE_KEY, RETIRED, TRAINING_KEY, KeyRing
from inspector.certificates.signing import verify_jws
from inspector.certificates.trust import load_trusted
from inspector.domain.errors import CertificateTrouble

AT = datetime(2026, 11, 22, tzinfo=UTC)


class MemoryVault:
    """A keyring in memory; ``locked`` raises as a backend without a screen does."""

    def __init__(self, *, locked: bool = False, forgets: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = locked
        self.forgets = forgets

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        del self.kept[service, username]

    def _open(self) -> None:
        if self.locked:
            raise RuntimeError("secret service is not available")


def ring(home: Path, vault: Vault | None) -> KeyRing:
    return KeyRing(home, vault=lambda: vault)


def names(home: Path) -> list[str]:
    return sorted(one.name for one in (home / "keys").iterdir())


def test_a_keyring_that_answers_keeps_the_keys(tmp_path: Path) -> None:
    vault = MemoryVault()
    signer = ring(tmp_path, vault).signer(training=False)
    assert names(tmp_path) == [f"{BENCH_KEY}.keyring", f"{FILE_KEY}.keyring"]
    assert len(vault.kept) == 2
    assert {service for service, _ in vault.kept} == {SERVICE}
    assert ring(tmp_path, vault).signer(training=False).key_id == signer.key_id
    assert list(ring(tmp_path, vault).trusted()) == [signer.key_id]
    assert [one.place for one in ring(tmp_path, vault).listed()] == ["keyring", "keyring"]
    for file in (tmp_path / "keys").iterdir():
        assert b"PRIVATE" not in file.read_bytes()


def test_the_training_key_is_always_a_file(tmp_path: Path) -> None:
    vault = MemoryVault()
    ring(tmp_path, vault).signer(training=True)
    assert names(tmp_path) == [TRAINING_KEY]
    assert vault.kept == {}


@pytest.mark.parametrize("vault", [None, MemoryVault(locked=True), MemoryVault(forgets=True)])
def test_without_a_keyring_that_keeps_them_they_are_files(tmp_path: Path, vault: Vault | None) -> None:
    ring(tmp_path, vault).signer(training=False)
    assert names(tmp_path) == [BENCH_KEY, FILE_KEY]
    if os.name == "posix":
        assert {stat.S_IMODE(one.stat().st_mode) for one in (tmp_path / "keys").iterdir()} == {0o600}


@pytest.mark.parametrize("later", [None, MemoryVault(locked=True), MemoryVault()])
def test_a_keyring_that_does_not_give_the_key_never_makes_another(
    tmp_path: Path, later: Vault | None
) -> None:
    ring(tmp_path, MemoryVault()).signer(training=False)
    for use in (lambda: ring(tmp_path, later).signer(training=False), ring(tmp_path, later).trusted):
        with pytest.raises(CertificateTrouble) as caught:
            use()
        assert caught.value.code == "key_vault"
        assert caught.value.__cause__ is None
    assert names(tmp_path) == [f"{BENCH_KEY}.keyring", f"{FILE_KEY}.keyring"]


def test_a_home_with_a_key_file_keeps_it_where_a_keyring_comes_later(tmp_path: Path) -> None:
    key_id = ring(tmp_path, None).signer(training=False).key_id
    vault = MemoryVault()
    assert ring(tmp_path, vault).signer(training=False).key_id == key_id
    assert vault.kept == {}


def test_an_earlier_home_gets_the_key_for_files_and_keeps_its_own(tmp_path: Path) -> None:
    key_id = ring(tmp_path, None).signer(training=False).key_id
    (tmp_path / "keys" / FILE_KEY).unlink()  # what an earlier version left
    before = (tmp_path / "keys" / BENCH_KEY).read_bytes()
    assert ring(tmp_path, None).signer(training=False).key_id == key_id
    assert (tmp_path / "keys" / BENCH_KEY).read_bytes() == before
    assert ring(tmp_path, None).file_key_id()


def test_of_two_that_make_one_the_first_wins_and_nothing_is_left_over(tmp_path: Path) -> None:
    vault = MemoryVault()
    first, second = (KeySafe(tmp_path / "keys", lambda: vault) for _ in range(2))
    first.make("one", b"first")
    kept = dict(vault.kept)
    mark = tmp_path / "keys" / "one.keyring"
    text = mark.read_bytes()
    mark.unlink()  # the second has looked before the first was done
    assert not second.has("one")
    mark.write_bytes(text)
    second.make("one", b"second")
    assert second.read("one") == b"first"
    assert vault.kept == kept


@pytest.mark.parametrize("vault", [None, MemoryVault()])
def test_rotation_keeps_public_halves_alone(tmp_path: Path, vault: MemoryVault | None) -> None:
    one = ring(tmp_path, vault)
    old = one.signer(training=False)
    signed = certificate(signer=old)
    file_key = one.file_signer(AT).key_id
    one.rotate()
    new = one.signer(training=False)
    assert new.key_id != old.key_id
    assert one.file_signer(AT).key_id not in ("", file_key)
    assert set(one.trusted()) == {old.key_id, new.key_id}
    assert verify_jws(signed.jws, one.trusted()) == signed.payload
    assert b'"d"' not in (tmp_path / "keys" / RETIRED).read_bytes()
    assert set(load_trusted(tmp_path / "keys" / RETIRED).keys) == {old.key_id}
    assert [(row.use, row.place) for row in one.listed()][-1] == ("retired", "public")
    if vault is not None:
        assert len(vault.kept) == 2, "the old ones are forgotten"
    one.rotate()
    assert {old.key_id, new.key_id} < set(one.trusted())


def test_a_lost_key_is_replaced_where_the_keyring_is_gone(tmp_path: Path) -> None:
    ring(tmp_path, MemoryVault()).signer(training=False)
    one = ring(tmp_path, None)
    one.rotate()
    assert one.signer(training=False).key_id
    assert names(tmp_path) == ["bench-ed25519.pem", "bench-p256.pem"]


def test_no_trouble_of_a_keyring_says_what_it_keeps(tmp_path: Path) -> None:
    vault = MemoryVault()
    one = ring(tmp_path, vault)
    one.signer(training=False)
    for account in list(vault.kept):
        vault.kept[account] = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n"
    with pytest.raises(CertificateTrouble) as caught:
        one.signer(training=False)
    assert "c2VjcmV0" not in f"{caught.value} {caught.value.args} {caught.value.__cause__}"


def test_the_null_keyring_counts_as_none() -> None:
    pytest.importorskip("keyring")
    assert os.environ["PYTHON_KEYRING_BACKEND"].endswith("null.Keyring")
    assert system_vault() is None


def test_the_public_halves_are_a_jwk_set(tmp_path: Path) -> None:
    one = ring(tmp_path, None)
    one.signer(training=False)
    rows = one.public_jwks()["keys"]
    assert isinstance(rows, list)
    assert json.dumps(rows).count('"kid"') == 1

# SPDX-License-Identifier: Apache-2.0
"""A bench that is killed between any two steps of making, certifying or replacing its keys signs on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import certified_phones as phones
import pytest
from signed_certificates import claims_of, sign_claims

from inspector.certificates.certifying import adopt, answer, read_request, write_request
from inspector.certificates.key_vault import Vault
from inspector.certificates.keys import KeyRing
from inspector.certificates.pdf_signature import check_file
from inspector.certificates.root import new_root
from inspector.certificates.signing import decode_jws
from inspector.certificates.trust import assembled
from inspector.certificates.trust_list import NamedRoot, TrustList, signed
from inspector.certificates.verify import Verifier
from inspector.certificates.x509_reading import read_x509
from inspector.domain.certificate import SignedCertificate, utc

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes are forked, and killed at a step")

AT = datetime(2026, 11, 22, 14, tzinfo=UTC)
ROOT = new_root("Nordkaj", AT - timedelta(days=9))
DRAWING = phones.writer()
PAGE = DRAWING.write(phones.certificate(), "en")
_STEPS = ("open", "replace", "unlink", "link", "fsync", "mkdir")
_MOST = 400
EACH = pytest.mark.parametrize("each", [5, pytest.param(1, marks=pytest.mark.slow)])
"""Killed at each fifth step; slow: at each."""
KILLED, DONE, FAILED = 9, 0, 1


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write without waiting for the disk: processes are killed here, not the power cut; it stays a step."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


class FolderVault:
    """A keyring of files, which outlives a process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def get_password(self, service: str, username: str) -> str | None:
        one = self._folder / username
        return one.read_text(encoding="ascii") if one.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        (self._folder / username).write_text(password, encoding="ascii")

    def delete_password(self, service: str, username: str) -> None:
        Path(self._folder / username).unlink()


def ring(home: Path, *, vault: bool) -> KeyRing:
    found: Vault | None = FolderVault(home.parent / "vault") if vault else None
    return KeyRing(home, vault=lambda: found)


@contextmanager
def _killed_at(step: int) -> Iterator[None]:
    """End this very process before its ``step``-th step on the disk."""
    left = step

    def counted(call: Callable[..., object]) -> Callable[..., object]:
        def one(*arguments: object, **named: object) -> object:
            nonlocal left
            left -= 1
            if left < 0:
                os._exit(KILLED)
            return call(*arguments, **named)

        return one

    for name in _STEPS:
        setattr(os, name, counted(getattr(os, name)))
    yield


def ended(work: Callable[[], object], step: int) -> int:
    """Do something in a process of its own that is killed at a step; give how that ended."""
    child = os.fork()
    if child == 0:
        code = FAILED
        try:
            with _killed_at(step):
                work()
                code = DONE
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def each_kill(
    tmp_path: Path, each: int, prepare: Callable[[Path], object], work: Callable[[Path], object]
) -> Iterator[Path]:
    """Give a home for each ``each``-th step at which ``work`` was killed, at last one where it was not."""
    for step in range(0, _MOST, each):
        home = tmp_path / str(step) / "home"
        home.mkdir(parents=True)
        prepare(home)
        code = ended(partial(work, home), step)
        assert code in (KILLED, DONE), step
        yield home
        if code == DONE:
            assert step > 5
            return
    raise AssertionError("it never came to its end")


def signs_and_verifies(keys: KeyRing) -> SignedCertificate:
    """Sign claims and a file by what lies there now; both hold, and the claims name the file's key."""
    signer, files = keys.signer(training=False), keys.file_signer(AT)
    at = utc(AT)
    one = sign_claims(claims_of(1, signer, signed_at=at, started_at=at), signer)
    still_good(keys, one)
    found = check_file(files.sign(PAGE), PAGE).chain[0]
    assert (found.key_id, found.owner) == (decode_jws(one.jws).file_key, signer.key_id)
    assert keys.listed()[0].id == signer.key_id
    return one


def still_good(keys: KeyRing, one: SignedCertificate) -> None:
    verifier = Verifier(assembled([keys.own_trust()]), DRAWING)
    assert verifier.data(one.jws.encode()).is_good


@EACH
@pytest.mark.parametrize("vault", [False, True])
def test_killed_at_any_step_of_a_first_run(tmp_path: Path, vault: bool, each: int) -> None:
    def first(home: Path) -> None:
        keys = ring(home, vault=vault)
        keys.signer(training=False)
        keys.file_signer(AT)

    for home in each_kill(tmp_path, each, lambda _: None, first):
        signs_and_verifies(ring(home, vault=vault))


@EACH
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (False, False),
        (True, True),
        pytest.param(False, True, marks=pytest.mark.slow),
        pytest.param(True, False, marks=pytest.mark.slow),
    ],
)
def test_killed_at_any_step_of_a_rotation(tmp_path: Path, before: bool, after: bool, each: int) -> None:
    """Also where the keyring came or went since the keys were made."""
    olds: dict[Path, SignedCertificate] = {}

    def prepare(home: Path) -> None:
        olds[home] = signs_and_verifies(ring(home, vault=before))

    def reading(home: Path) -> KeyRing:
        return ring(home, vault=before or after)

    for home in each_kill(tmp_path, each, prepare, lambda home: rotating(home, before, after).rotate()):
        keys = reading(home)
        still_good(keys, olds[home])
        between = signs_and_verifies(keys)
        keys.rotate()
        for one in (olds[home], between, signs_and_verifies(keys)):
            still_good(keys, one)
        assert keys.signer(training=False).key_id not in {olds[home].key_id, between.key_id}
        assert not [one for one in (home / "keys").iterdir() if one.name.startswith(".")]


def rotating(home: Path, before: bool, after: bool) -> KeyRing:
    """Give a home that reads where its keys are and puts new ones where they go now."""
    if before == after or after:
        return ring(home, vault=after)

    class Full(FolderVault):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise OSError("the keyring takes no more")

    found = Full(home.parent / "vault")
    return KeyRing(home, vault=lambda: found)


def certify(keys: KeyRing) -> None:
    asked = read_request(write_request(keys, "bench-7", "shop-1", "Nordkaj"))
    adopt(keys, answer(ROOT, asked, AT - timedelta(days=1), AT + timedelta(days=99)), "bench-7", "shop-1")


@EACH
def test_killed_at_any_step_of_taking_a_root_s_answer_and_of_rotating_afterwards(
    tmp_path: Path, each: int
) -> None:
    def prepare(home: Path) -> None:
        signs_and_verifies(ring(home, vault=False))

    for home in each_kill(tmp_path, each, prepare, lambda home: certify(ring(home, vault=False))):
        keys = ring(home, vault=False)
        assert keys.file_signer(AT).key_id == keys.file_key_id()
        certify(keys)
        assert keys.delegation() is not None
        assert [read_x509(one).name for one in keys.x509()] == ["bench-7", "Nordkaj"]


@EACH
def test_killed_at_any_step_of_rotating_a_certified_bench(tmp_path: Path, each: int) -> None:
    for home in each_kill(
        tmp_path,
        each,
        lambda home: certify(ring(home, vault=False)),
        lambda home: ring(home, vault=False).rotate(),
    ):
        keys = ring(home, vault=False)
        key, word, chain = keys.signer(training=False).key_id, keys.delegation(), keys.x509()
        assert word is None or word.bench_key_id == key
        assert not chain or read_x509(chain[0]).owner == key
        assert keys.file_signer(AT).key_id == keys.file_key_id()
        keys.rotate()
        certify(keys)
        assert keys.delegation() is not None


@EACH
def test_killed_at_any_step_of_keeping_a_trust_list(tmp_path: Path, each: int) -> None:
    root = (NamedRoot("Nordkaj", ROOT.public),)
    first, second = (signed(TrustList(AT + timedelta(days=day), root), ROOT.private) for day in (0, 1))

    def prepare(home: Path) -> None:
        keys = ring(home, vault=False)
        certify(keys)
        keys.keep_trust_list(first)

    for home in each_kill(
        tmp_path, each, prepare, lambda home: ring(home, vault=False).keep_trust_list(second)
    ):
        keys = ring(home, vault=False)
        assert keys.trust_list() in (first, second)
        assembled([keys.own_trust()])

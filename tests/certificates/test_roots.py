# SPDX-License-Identifier: Apache-2.0
"""A shop's root, and how it certifies a bench by two files."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from inspector.certificates import delegation
from inspector.certificates.bench_x509 import from_pem, to_pem
from inspector.certificates.certifying import (
    Answer,
    adopt,
    answer,
    read_answer,
    read_request,
    write_answer,
    write_request,
)
from inspector.certificates.keys import KeyRing
from inspector.certificates.root import Root, new_root, opened, sealed
from inspector.certificates.x509_reading import read_x509
from inspector.domain.errors import BadInput, CertificateTrouble

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
UNTIL = AT + timedelta(days=730)
PASSWORD = "a long enough password"
ROOT = new_root("Nordkaj Refurb", AT)
FILE = sealed(ROOT, PASSWORD)


def test_a_root_opens_with_its_password_alone() -> None:
    again = opened(FILE, PASSWORD)
    assert (again.key_id, again.name, again.x509) == (ROOT.key_id, "Nordkaj Refurb", ROOT.x509)
    for wrong in ("", PASSWORD + " ", PASSWORD.upper()):
        with pytest.raises(CertificateTrouble) as caught:
            opened(FILE, wrong)
        assert caught.value.code == "root_password"
        assert caught.value.__cause__ is None


def test_two_files_of_one_root_are_never_the_same() -> None:
    assert sealed(ROOT, PASSWORD) != FILE
    plain = ROOT.private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert plain[40:60] not in FILE
    assert "private" not in repr(ROOT).lower()


@pytest.mark.peer("openssl")
def test_openssl_opens_a_root(peer: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "root.pem").write_bytes(FILE)
    command = [peer("openssl"), "pkey", "-in", "root.pem", "-passin", f"pass:{PASSWORD}", "-pubout"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, text=True)
    again = opened(FILE, PASSWORD).public
    assert "BEGIN PUBLIC KEY" in done.stdout
    assert done.stdout.count("\n") == 4
    (tmp_path / "root.crt").write_bytes(to_pem((ROOT.x509,)))
    command = [peer("openssl"), "x509", "-in", "root.crt", "-pubkey", "-noout"]
    named = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, text=True)
    assert named.stdout == done.stdout
    assert again.public_numbers() == ROOT.public.public_numbers()


@pytest.mark.parametrize("password", ["", "short", "elevenchars"])
def test_a_short_password_is_refused(password: str) -> None:
    with pytest.raises(BadInput):
        sealed(ROOT, password)


def test_a_root_has_a_name() -> None:
    with pytest.raises(BadInput):
        new_root("  ", AT)


@pytest.mark.parametrize("data", [b"", b"-----BEGIN PRIVATE KEY-----", FILE[:200], to_pem((ROOT.x509,))])
def test_what_is_no_root_is_said(data: bytes) -> None:
    with pytest.raises(CertificateTrouble) as caught:
        opened(data, PASSWORD)
    assert caught.value.code == "root_file"


def test_a_root_s_file_with_another_root_s_certificate_is_none() -> None:
    other = new_root("Other", AT)
    mixed = FILE[: FILE.index(b"-----BEGIN CERT")] + to_pem((other.x509,))
    with pytest.raises(CertificateTrouble):
        opened(mixed, PASSWORD)


# certifying ──────────────────────────────────────────────────────────────────


def certified(home: Path, root: Root = ROOT) -> tuple[KeyRing, Answer]:
    ring = KeyRing(home)
    asked = read_request(write_request(ring, "bench-3", "shop-1", "Nordkaj Refurb"))
    return ring, answer(root, asked, AT, UNTIL)


def test_a_bench_is_certified_by_two_files(tmp_path: Path) -> None:
    ring, made = certified(tmp_path)
    found = read_answer(write_answer(made))
    adopt(ring, found, "bench-3", "shop-1")
    word = ring.delegation()
    assert word is not None
    assert (word.bench, word.shop, word.since, word.until) == ("bench-3", "shop-1", AT, UNTIL)
    assert word.bench_key_id == ring.signer(training=False).key_id
    assert delegation.is_by(delegation.read(ring.delegation_bytes())[1], ROOT.public)
    bench, root = map(read_x509, ring.x509())
    assert bench.is_issued_by(root)
    assert (bench.name, root.name) == ("bench-3", "Nordkaj Refurb")
    assert ring.file_signer(AT).key_id == bench.key_id
    assert list(ring.own_trust().roots) == [ROOT.key_id]
    assert ring.own_trust().names == {ROOT.key_id: "Nordkaj Refurb"}
    again = KeyRing(tmp_path)
    assert again.x509() == ring.x509()
    assert [row["kty"] for row in again.public_jwks()["keys"]] == ["OKP", "EC"]  # type: ignore[index,union-attr,call-overload]


def test_rotation_needs_the_root_anew_and_keeps_knowing_it(tmp_path: Path) -> None:
    ring, made = certified(tmp_path)
    adopt(ring, made, "bench-3", "shop-1")
    ring.rotate()
    assert ring.delegation() is None
    assert len(ring.x509()) == 0
    assert list(ring.own_trust().roots) == [ROOT.key_id]
    with pytest.raises(CertificateTrouble) as caught:
        adopt(ring, made, "bench-3", "shop-1")
    assert caught.value.code == "answer"


@pytest.mark.parametrize(("bench", "shop"), [("bench-4", "shop-1"), ("bench-3", "shop-2")])
def test_another_benchs_answer_is_not_taken(tmp_path: Path, bench: str, shop: str) -> None:
    ring, made = certified(tmp_path)
    with pytest.raises(CertificateTrouble, match="another bench"):
        adopt(ring, made, bench, shop)
    assert ring.delegation() is None


def test_another_rings_answer_is_not_taken(tmp_path: Path) -> None:
    _, made = certified(tmp_path / "one")
    with pytest.raises(CertificateTrouble, match="other keys"):
        adopt(KeyRing(tmp_path / "two"), made, "bench-3", "shop-1")


def test_an_answer_of_two_roots_is_none(tmp_path: Path) -> None:
    other = new_root("Other", AT)
    _, made = certified(tmp_path)
    _, its = certified(tmp_path, other)
    for mixed in (Answer(made.word, its.chain), Answer(its.word, made.chain)):
        with pytest.raises(CertificateTrouble):
            read_answer(write_answer(mixed))
    with pytest.raises(CertificateTrouble):
        read_answer(write_answer(Answer(made.word, (made.chain[0], its.chain[1]))))


def test_every_changed_character_of_a_request_is_refused(tmp_path: Path) -> None:
    text = write_request(KeyRing(tmp_path), "bench-3", "shop-1", "Nordkaj")
    assert read_request(text + "\n").bench == "bench-3"
    for place in range(0, len(text), 7):
        changed = text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]
        with pytest.raises(CertificateTrouble):
            read_request(changed)


@given(
    st.binary(max_size=200) | st.dictionaries(st.text(), st.text()).map(lambda row: json.dumps(row).encode())
)
def test_any_file_is_no_request_and_no_answer(data: bytes) -> None:
    with pytest.raises(CertificateTrouble):
        read_answer(data)
    with pytest.raises(CertificateTrouble):
        read_request(data.decode("utf-8", "replace"))


def test_a_bench_that_no_root_certified_signs_files_by_itself(tmp_path: Path) -> None:
    ring = KeyRing(tmp_path)
    signer = ring.file_signer(AT)
    assert signer.key_id == ring.file_key_id()
    assert len(ring.x509()) == 1
    assert KeyRing(tmp_path).file_signer(UNTIL).key_id == signer.key_id
    assert from_pem(to_pem(ring.x509())) == ring.x509()

# SPDX-License-Identifier: Apache-2.0
"""Signed trust lists: who may say what, and what of it is taken."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import certified_benches as benches
import pytest
from hypothesis import given
from hypothesis import strategies as st
from signed_certificates import bench_signer

from inspector.certificates import p256, signed_json, trust_list
from inspector.certificates.bench_x509 import self_signed, to_pem
from inspector.certificates.trust import Trusted, assembled, load_held, load_trusted, read_trusted
from inspector.certificates.trust_list import NamedRoot, Revocation, TrustList, opened, signed
from inspector.domain.errors import BadInput, CertificateTrouble

ROOT, OTHER, ISSUER = (benches.root_key(seed) for seed in (77, 78, 79))
AT = datetime(2026, 11, 22, tzinfo=UTC)
BENCH = bench_signer().key_id
REVOKED = Revocation(BENCH, AT, "stolen", frozenset({"ab" * 32, "01" * 32}))
LIST = TrustList(AT, (NamedRoot("Nordkaj", ROOT.public_key()),), (REVOKED,))
TEXT = signed(LIST, ROOT)


def kid(key: Any) -> str:
    return p256.key_id(key.public_key())


def trusted(*keys: Any, **more: Any) -> Trusted:
    return Trusted(roots={kid(one): one.public_key() for one in keys}, **more)


def test_a_list_is_read_as_it_was_signed() -> None:
    assert opened(TEXT, trusted(ROOT).roots) == replace(LIST, signer=kid(ROOT))
    assert signed(LIST, ROOT) == TEXT


def test_a_list_that_nobody_trusted_signed_is_refused() -> None:
    with pytest.raises(CertificateTrouble) as caught:
        opened(TEXT, trusted(OTHER).roots)
    assert caught.value.code == "trust_list_key"


def test_every_flipped_bit_is_refused() -> None:
    for place in range(len(TEXT)):
        for bit in (0, 3, 5):
            changed = TEXT[:place] + chr(ord(TEXT[place]) ^ 1 << bit) + TEXT[place + 1 :]
            with pytest.raises(CertificateTrouble):
                opened(changed, trusted(ROOT).roots)


def test_a_root_speaks_of_its_own_benches_alone() -> None:
    both = TrustList(AT, (NamedRoot("Nordkaj", ROOT.public_key()), NamedRoot("Other", OTHER.public_key())))
    found = assembled([trusted(ROOT, lists=(TEXT, signed(both, ROOT)))])
    assert list(found.roots) == [kid(ROOT)], "a root brings no other into a verifier"
    assert [one.root for one in found.revocations] == [kid(ROOT)]
    assert found.root_name(kid(ROOT)) == f"Nordkaj ({kid(ROOT)[:8]})"


def test_an_issuer_that_is_named_brings_roots_and_speaks_of_all() -> None:
    row = {**p256.public_jwk(ISSUER.public_key()), "role": "list"}
    parts = [read_trusted(json.dumps(row).encode()), read_trusted(signed(LIST, ISSUER).encode() + b"\n")]
    found = assembled(parts)
    assert list(found.roots) == [kid(ROOT)]
    assert [one.root for one in found.revocations] == [""]
    with pytest.raises(CertificateTrouble):
        assembled(parts[1:])


def changed(**members: Any) -> str:
    row = signed_json.read(TEXT, "ES256", trust_list.TYPE).payload
    header: dict[str, Any] = {"alg": "ES256", "kid": kid(ROOT), "typ": trust_list.TYPE}
    return signed_json.write(header, {**row, **members}, lambda data: p256.sign(ROOT, data))


@pytest.mark.parametrize(
    "members",
    [
        {"type": "inspector.trust/2"},
        {"more": 1},
        {"issued_at": "2026-11-22"},
        {"issued_at": "2026-13-22T00:00:00.000Z"},
        {"roots": {}},
        {"roots": [{"name": "x"}]},
        {"roots": [{"name": 1, "jwk": p256.public_jwk(ROOT.public_key())}]},
        {"roots": [{"name": "x\n", "jwk": p256.public_jwk(ROOT.public_key())}]},
        {"roots": [{"name": "x", "jwk": {**p256.public_jwk(ROOT.public_key()), "use": "sig"}}]},
        {"revoked": [{"key": "x", "at": "2026-11-22T00:00:00.000Z", "reason": "", "held": []}]},
        {"revoked": [{"key": BENCH, "at": "2026-11-22T00:00:00.000Z", "reason": "", "held": ["x"]}]},
        {
            "revoked": [
                {"key": BENCH, "at": "2026-11-22T00:00:00.000Z", "reason": "", "held": ["ab" * 32] * 2}
            ]
        },
        {"revoked": [{"key": BENCH, "at": None, "reason": "", "held": []}]},
    ],
)
def test_a_list_of_another_form_is_refused(members: dict[str, Any]) -> None:
    with pytest.raises(CertificateTrouble):
        opened(changed(**members), trusted(ROOT).roots)


def test_a_list_unchanged_but_for_its_time_is_read() -> None:
    assert opened(changed(issued_at="2026-12-01T00:00:00.000Z"), trusted(ROOT).roots).issued_at > AT


def test_a_key_is_revoked_once_and_by_its_whole_name() -> None:
    for nothing_new in (REVOKED, replace(REVOKED, held=frozenset())):
        with pytest.raises(BadInput, match="revoked already"):
            LIST.with_revoked(nothing_new)
    more = LIST.with_revoked(Revocation(BENCH, AT + timedelta(days=9), "other", frozenset({"cd" * 32})))
    assert more.revoked == (replace(REVOKED, held=REVOKED.held | {"cd" * 32}),), "its time and reason stay"
    assert opened(signed(more, ROOT), trusted(ROOT).roots).revoked == more.revoked
    for wrong in (replace(REVOKED, key="x"), replace(REVOKED, key="x" * 43, reason="y" * 201)):
        with pytest.raises(BadInput, match="43 characters"):
            LIST.with_revoked(wrong)
    assert len(LIST.with_revoked(replace(REVOKED, key="x" * 43)).revoked) == 2


def test_roots_are_read_from_jwk_and_from_x509_with_their_names(tmp_path: Path) -> None:
    pem = to_pem((self_signed(ROOT, "Nordkaj", AT, is_root=True),))
    (tmp_path / "root.crt").write_bytes(pem)
    found = load_trusted(tmp_path / "root.crt")
    assert (list(found.roots), found.names) == ([kid(ROOT)], {kid(ROOT): "Nordkaj"})
    row = {**p256.public_jwk(ROOT.public_key()), "name": "Nord\nkaj"}
    assert read_trusted(json.dumps(row).encode()).names == {kid(ROOT): "Nord?kaj"}
    both = json.dumps({"keys": [row, bench_signer().public_jwk]}).encode()
    assert (list(read_trusted(both).roots), list(read_trusted(both).keys)) == ([kid(ROOT)], [BENCH])


def test_a_role_that_is_not_known_is_refused() -> None:
    row = {**p256.public_jwk(ROOT.public_key()), "role": "king"}
    with pytest.raises(CertificateTrouble, match="role"):
        read_trusted(json.dumps(row).encode())


def test_digests_that_were_held_are_read_one_a_line(tmp_path: Path) -> None:
    (tmp_path / "held").write_text("ab" * 32 + "\n" + "cd" * 32 + "\n")
    assert load_held(tmp_path / "held") == {"ab" * 32, "cd" * 32}
    (tmp_path / "held").write_text("AB" * 32)
    with pytest.raises(BadInput):
        load_held(tmp_path / "held")


@given(st.binary(max_size=300))
def test_any_bytes_are_no_list(data: bytes) -> None:
    with pytest.raises(CertificateTrouble):
        opened(data.decode("utf-8", "replace"), trusted(ROOT).roots)


def test_times_keep_their_milliseconds() -> None:
    one = replace(LIST, issued_at=AT + timedelta(milliseconds=7))
    assert opened(signed(one, ROOT), trusted(ROOT).roots).issued_at == one.issued_at

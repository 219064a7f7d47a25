# SPDX-License-Identifier: Apache-2.0
"""Two certificates side by side, one signed in the other's place: who may say so, and when it counts."""

from __future__ import annotations

import certified_phones as phones
import pytest
from certified_benches import coded_signer, delegation, root_key
from signed_certificates import bench_signer, claims_of, sign_claims, signed, uid_of

from inspector.certificates import p256
from inspector.certificates.clones import without_clones
from inspector.certificates.qr import code_of
from inspector.certificates.signing import BenchSigner
from inspector.certificates.successors import without_superseded
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.domain.certificate import SignedCertificate
from inspector.domain.envelope import write_envelope
from inspector.domain.event import Json
from inspector.wiring.findings import Item, found_in

ROOT, STRANGER = (root_key(seed).public_key() for seed in (77, 78))
BY_BOTH = Trust(roots={p256.key_id(one): one for one in (ROOT, STRANGER)})
WRITER = phones.writer()
AT = "2026-11-22T13:00:00.000Z"
MINE, OTHER = bench_signer(1), bench_signer(2)
BY_KEYS = Trust({one.key_id: one.public_key for one in (MINE, OTHER)})


def by_root(number: int, seed: int, root: int = 77, shop: str = "shop-1", **more: Json) -> SignedCertificate:
    """Give a certificate of a bench that a root certified for a shop."""
    signer = coded_signer(seed, delegated=delegation(seed, root, shop=shop))
    claims = claims_of(number, signer, bench="bench-3", signed_at=AT, started_at=AT, **more)
    claims["shop"] = {"id": shop, "name": "Nordkaj"}
    return sign_claims(claims, signer)


def states(trust: Trust, *given: SignedCertificate | str) -> list[tuple[str, str]]:
    """Verify certificates and codes side by side, as the command line and as the window do it."""
    verifier = Verifier(trust, WRITER)
    data = [one.encode() if isinstance(one, str) else write_envelope(one) for one in given]
    reports = without_superseded(without_clones([verifier.data(one) for one in data]), trust)
    shown = dict(found_in([Item("one", data=one) for one in data], verifier, lambda _: None))
    found = [(one.state.value, one.failure.code if one.failure else "") for one in reports]
    assert [(str(shown[place].state), shown[place].code) for place in range(len(data))] == found
    assert [shown[place].is_good for place in range(len(data))] == [one.is_good for one in reports]
    return found


GOOD, GONE = ("valid", ""), ("superseded", "superseded")


def test_the_same_key_puts_a_newer_one_in_the_place_of_an_older() -> None:
    older, newer = signed(1, MINE), signed(2, MINE, supersedes=uid_of(1))
    assert states(BY_KEYS, older) == [GOOD]
    assert states(BY_KEYS, older, newer) == [GONE, GOOD]
    assert states(BY_KEYS, newer, older) == [GOOD, GONE]
    newest = signed(3, MINE, supersedes=uid_of(2))
    assert states(BY_KEYS, newer, older, newest) == [GONE, GONE, GOOD]
    assert states(BY_KEYS, older, newest) == [GOOD, GOOD], "what nobody shows is not guessed"
    reports = [Verifier(BY_KEYS, WRITER).data(write_envelope(one)) for one in (older, newer)]
    words = str(without_superseded(reports, BY_KEYS)[0])
    assert words.startswith(f"Superseded. It was signed rightly, but {newer.uid} was signed in its place.")


def test_another_bench_of_the_same_root_and_shop_may_replace_it() -> None:
    older, newer = by_root(1, 1), by_root(2, 2, supersedes=uid_of(1))
    assert states(BY_BOTH, newer, older) == [GOOD, GONE]
    assert states(BY_BOTH, str(code_of(older)), newer) == [GONE, GOOD], "the older one's code too"
    one_file = Trust(BY_KEYS.keys, together=(frozenset(BY_KEYS.keys),))
    pair = signed(1, MINE), signed(2, OTHER, supersedes=uid_of(1))
    assert states(one_file, *pair) == [GONE, GOOD], "one file names both keys"


@pytest.mark.parametrize(
    "stranger",
    [
        pytest.param(by_root(2, 2, root=78, supersedes=uid_of(1)), id="another root"),
        pytest.param(by_root(2, 2, shop="shop-2", supersedes=uid_of(1)), id="another shop of that root"),
        pytest.param(signed(2, OTHER, supersedes=uid_of(1)), id="a trusted key by itself"),
        pytest.param(signed(2, bench_signer(9), supersedes=uid_of(1)), id="a key that nobody trusts"),
        pytest.param(signed(2, bench_signer(1, training=True), supersedes=uid_of(1)), id="training"),
        pytest.param(by_root(1, 1, supersedes=uid_of(1)), id="itself"),
    ],
)
def test_a_stranger_cannot_put_one_in_its_place(stranger: SignedCertificate) -> None:
    trust = Trust(BY_KEYS.keys, roots=BY_BOTH.roots)
    older = by_root(1, 1)
    for given in ((older, stranger), (stranger, older)):
        assert GONE not in states(trust, *given)


def test_one_that_is_not_valid_itself_replaces_nothing() -> None:
    older, newer = signed(1, MINE), signed(2, MINE, supersedes=uid_of(1))
    twin = signed(2, MINE, attempt=7)
    assert states(BY_KEYS, older, twin, newer)[0] == GOOD, "cloned"
    damaged = newer.jws[:-8] + "AAAAAAAA"
    assert states(BY_KEYS, older, damaged)[0] == GOOD


def test_what_is_not_good_for_another_reason_keeps_that_reason() -> None:
    older, newer = signed(1, MINE), signed(2, MINE, supersedes=uid_of(1))
    copy = signed(1, MINE, attempt=7)
    found = states(BY_KEYS, older, copy, newer)
    assert found == [("not_valid", "cloned"), ("not_valid", "cloned"), GOOD]


def test_training_replaces_training_of_the_same_key_alone() -> None:
    def trained(signer: BenchSigner) -> SignedCertificate:
        return signed(2, signer, supersedes=uid_of(1))

    key = bench_signer(3, training=True)
    older = signed(1, key)
    assert states(Trust(), older, trained(key)) == [GONE, ("training", "")]
    assert states(Trust(), older, trained(bench_signer(4, training=True)))[0] == ("training", "")

# SPDX-License-Identifier: Apache-2.0
"""No bit of a certificate's claims, of its JWS or of its code can change: fifty real ones, one bit at a time.

Each of the fifty is a phone's with all of its 25 points, signed by a bench that
a root certified: some ten thousand bytes of claims, fifteen thousand of JWS,
four hundred of code, no two phones alike. Every bit of every code is flipped.
Of claims and JWS, certificate number n has those bits flipped whose place is n
modulo ``STEP``. The step is odd, so each certificate has all eight bits of
bytes in turn; the fifty together have every place, most of them twice.

What a flip leaves equal is not read again: the header and the root's word are
taken apart once for each certificate, and the product's own functions judge the
part that changed. A share of the flips goes the whole way all the same.

``FLIP_STEP=1 scripts/test --slow -k test_every_flipped_bit_of_claims`` flips all bits of
all fifty: ten million.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import certified_benches as benches
import certified_phones as phones
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.certificates import delegation, p256
from inspector.certificates.jwk import from_base64url, to_base64url
from inspector.certificates.qr import code_of
from inspector.certificates.signer_check import check_jws, word_in
from inspector.certificates.signing import Jws, check_signature, decode_jws
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.domain.certificate import SignedCertificate, parse_claims
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import CertificateTrouble

COUNT = 50
STEP = int(os.environ.get("FLIP_STEP", "31"))
SHARE = 8 * max(1, 31 // STEP)
"""Of so many flips of claims and JWS, one goes through the whole verifier too: always as many in all."""

ROOT = benches.root_key().public_key()
ROOTS = Trust(roots={p256.key_id(ROOT): ROOT})
VERIFIER = Verifier(ROOTS, phones.writer())


@cache
def numbered(number: int) -> SignedCertificate:
    """Give the certificate of one phone of the lot, as a bench of the root signs it."""
    file_key = p256.key_id(benches.root_key(500 + number).public_key())
    signer = benches.coded_signer(delegated=benches.delegation(), file_key=file_key)
    return phones.certificate(phones.varied(number), signer=signer)


@dataclass(frozen=True, slots=True)
class Apart:
    """A certificate whose JWS was taken apart and checked once: ``keys`` holds the key that signed it.

    ``begin`` and ``end`` are the places of the claims in the JWS, in characters.
    """

    one: SignedCertificate
    jws: Jws
    keys: dict[str, Ed25519PublicKey]
    begin: int
    end: int

    def fits(self, payload: bytes, part: str) -> bool:
        """Tell whether the signature fits the same header and other claims."""
        signed = f"{self.one.jws[: self.begin]}{part}".encode("ascii")
        try:
            check_signature(
                replace(self.jws, payload=payload, signed=signed), self.keys, allow_training=False
            )
        except CertificateTrouble:
            return False
        return True


def apart(one: SignedCertificate) -> Apart:
    """Take a certificate of the lot apart; what is kept of it is what ``check_jws`` goes by."""
    jws = decode_jws(one.jws)
    assert is_by_the_root(jws)
    begin, end = one.jws.index(".") + 1, one.jws.rindex(".")
    found = Apart(one, jws, {jws.kid: delegation.read(word_in(jws))[0].key}, begin, end)
    assert found.fits(one.payload, one.jws[begin:end])
    return found


def flips(data: bytes, start: int, step: int) -> Iterator[tuple[int, bytes]]:
    """Give the data with each bit flipped whose place is ``start`` modulo ``step``, and the place's byte."""
    for place in range(start % step, 8 * len(data), step):
        changed = bytearray(data)
        changed[place // 8] ^= 1 << place % 8
        yield place // 8, bytes(changed)


def opened(text: str) -> Jws | None:
    """Take a JWS apart; None where its form is refused."""
    try:
        return decode_jws(text)
    except CertificateTrouble:
        return None


def is_by_the_root(jws: Jws) -> bool:
    """Tell whether a JWS is by a bench of the root."""
    try:
        return check_jws(jws, ROOTS) is not None
    except CertificateTrouble:
        return False


def says_the_same(payload: bytes, one: SignedCertificate) -> bool:
    """Tell whether bytes are taken for the claims of a certificate.

    Our reader is Python's with more that it refuses: where Python's reads
    something else already, or nothing, ours cannot read the same.
    """
    try:
        if json.loads(payload.decode()) != one.claims:
            return False
        return parse_claims(payload) == one.claims
    except (ValueError, CertificateTrouble):
        return False


def check_claims(whole: Apart, bad: bytes) -> None:
    """Check that changed claims are not the signed ones: by the signature, and by the reader alone."""
    assert not whole.fits(bad, to_base64url(bad))
    assert not says_the_same(bad, whole.one)


def check_part(whole: Apart, bad: bytes) -> None:
    """Check that changed claims in a JWS are refused, and are no second spelling of the signed ones."""
    part = bad[whole.begin : whole.end].decode("latin-1")
    try:
        payload = from_base64url(part, "claims")
    except CertificateTrouble:
        return
    assert payload != whole.one.payload
    assert not whole.fits(payload, part)


def check_whole(one: SignedCertificate, bad: bytes) -> None:
    """Check that a changed JWS is refused, and is no second spelling of the same three parts."""
    right, jws = decode_jws(one.jws), opened(bad.decode("latin-1"))
    if jws is not None:
        assert not is_by_the_root(jws)
        assert replace(jws, signed=right.signed) != right


def codes(one: SignedCertificate, start: int, step: int) -> list[bytes]:
    """Give the texts of the code with one bit of what it holds flipped."""
    raw = int(str(code_of(one)).partition("#")[2])
    payload = raw.to_bytes((raw.bit_length() + 7) // 8, "big")
    changed = flips(payload, start, step)
    return [f"{benches.ADDRESS}#{int.from_bytes(bad, 'big')}".encode() for _, bad in changed]


def check_flips(one: SignedCertificate, start: int, step: int, share: int) -> None:
    """Flip bits of claims and JWS; each ``share``-th goes through the whole of ``verify`` too.

    Claims that were changed go there in a file, beside the JWS that was not.
    """
    envelope, whole = write_envelope(one), apart(one)
    for turn, (_, bad) in enumerate(flips(one.payload, start, step), start):
        check_claims(whole, bad)
        if turn % share == 0:
            head, _, signature = one.jws.split(".")
            jws = opened(f"{head}.{to_base64url(bad)}.{signature}")
            assert jws is None or not is_by_the_root(jws)
            assert not VERIFIER.data(envelope.replace(one.payload, bad)).is_good
    for turn, (place, bad) in enumerate(flips(one.jws.encode(), start, step), start):
        if whole.begin <= place < whole.end:
            check_part(whole, bad)
        else:
            check_whole(one, bad)
        if turn % share == 0:
            check_whole(one, bad)
            assert not VERIFIER.data(bad).is_good


def test_the_fifty_are_whole_and_no_two_alike() -> None:
    lot = [numbered(number) for number in range(COUNT)]
    assert len({one.digest for one in lot}) == COUNT
    assert len({len(one.payload) for one in lot}) > 10
    for one in lot:
        assert len(one.claims["points"]) == 25  # type: ignore[arg-type]  # a list
        assert VERIFIER.data(write_envelope(one)).is_good
        assert decode_jws(one.jws).file_key


@pytest.mark.parametrize("kind", ["payload", "jws"])
def test_the_fifty_together_flip_every_place(kind: str) -> None:
    length = 8 * min(len(getattr(numbered(number), kind)) for number in range(COUNT))
    places = {place for number in range(COUNT) for place in range(number % STEP, length, STEP)}
    assert places == set(range(length))
    assert {place % 8 for place in range(0, 8 * STEP, STEP)} == set(range(8))


def test_a_share_of_flipped_bits_of_claims_jws_and_code_is_refused() -> None:
    one = numbered(7)
    check_flips(one, 7, 701, 1)
    assert VERIFIER.data(str(code_of(one)).encode()).is_good
    assert not any(VERIFIER.data(bad).is_good for bad in codes(one, 0, 61))


@pytest.mark.slow
@pytest.mark.parametrize("number", range(COUNT))
@pytest.mark.timeout(1800)
def test_every_flipped_bit_of_claims_jws_and_code_is_refused(number: int) -> None:
    one = numbered(number)
    check_flips(one, number, STEP, SHARE)
    assert not any(VERIFIER.data(bad).is_good for bad in codes(one, 0, 1))

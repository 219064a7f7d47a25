# SPDX-License-Identifier: Apache-2.0
"""How a bench gets its root's word without a network: it asks in a file, the root's machine answers in one.

The request is signed by both keys of the bench (the JWS by Ed25519, the
PKCS #10 inside by P-256), so that nobody has another's key certified. The
answer holds the delegation and the X.509 certificates; nothing in either file
is secret.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.certificates import delegation, p256, signed_json
from inspector.certificates.bench_x509 import issued, key_of, request, requested
from inspector.certificates.delegation import Delegation, short_id
from inspector.certificates.jwk import from_base64url, from_jwk, key_id, public_jwk, to_base64url
from inspector.certificates.keys import KeyRing
from inspector.certificates.root import Root
from inspector.certificates.x509_reading import read_x509
from inspector.domain.certificate import canonical
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json

REQUEST: Final = "inspector-request+jws"
ANSWER: Final = "inspector.answer/1"
LARGEST: Final = 64 * 1024
_LONGEST = 80
_MEMBERS = {"bench", "csr", "shop", "shop_name"}


@dataclass(frozen=True, slots=True)
class Request:
    """Which bench asks, and the keys that it showed to have."""

    bench: str
    shop: str
    shop_name: str
    key: Ed25519PublicKey
    file_key: ec.EllipticCurvePublicKey


@dataclass(frozen=True, slots=True)
class Answer:
    """What a root answers: its word, and X.509 in DER, the bench's first, the root's last."""

    word: bytes
    chain: tuple[bytes, ...]

    @property
    def delegation(self) -> Delegation:
        """Give the root's word, read."""
        return delegation.read(self.word)[0]


def write_request(ring: KeyRing, bench: str, shop: str, shop_name: str) -> str:
    """Give a bench's request; raises CertificateTrouble."""
    key, file_key = ring.for_request()
    public = key.public_key()
    header: dict[str, Json] = {
        "alg": "EdDSA", "jwk": public_jwk(public), "kid": key_id(public), "typ": REQUEST
    }  # fmt: skip
    csr = to_base64url(request(file_key, bench))
    return signed_json.write(
        header, {"bench": bench, "csr": csr, "shop": shop, "shop_name": shop_name}, key.sign
    )


def read_request(text: str) -> Request:
    """Read a request and check both signatures; raises CertificateTrouble."""
    signed = signed_json.read(text.strip(), "EdDSA", REQUEST)
    key = from_jwk(signed.header.get("jwk"))
    try:
        key.verify(signed.signature, signed.signed)
    except InvalidSignature:
        raise _bad_request() from None
    row = signed.payload
    if signed.kid != key_id(key) or set(row) != _MEMBERS:
        raise _bad_request()
    bench, shop, name, csr = (_text(row[one]) for one in ("bench", "shop", "shop_name", "csr"))
    file_key = requested(from_base64url(csr, "request"))
    return Request(bench, shop, name[:_LONGEST], key, file_key)


def _text(value: Json) -> str:
    if not isinstance(value, str):
        raise _bad_request()
    return value


def _bad_request() -> CertificateTrouble:
    return CertificateTrouble(
        "The bench's request does not fit its own signature.",
        "Have the bench write it again.",
        code="request",
    )


def answer(root: Root, asked: Request, since: datetime, until: datetime) -> Answer:
    """Give the root's answer: its word from ``since`` to ``until``; raises CertificateTrouble."""
    since, until = (one.astimezone(UTC).replace(microsecond=0) for one in (since, until))
    times = int(since.timestamp()), int(until.timestamp())
    word = Delegation(short_id(root.public), asked.bench, asked.shop, asked.key, *times, secrets.randbits(32))
    named = asked.bench, asked.shop_name, (since, until), key_id(asked.key)
    x509 = issued(root.private, root.x509, asked.file_key, *named)
    return Answer(delegation.issue(root.private, word), (x509, root.x509))


def write_answer(one: Answer) -> bytes:
    """Give an answer as a file."""
    chain: list[Json] = [to_base64url(raw) for raw in one.chain]
    return canonical({"delegation": to_base64url(one.word), "type": ANSWER, "x509": chain}) + b"\n"


def read_answer(data: bytes) -> Answer:
    """Read an answer and see that one root made all of it; raises CertificateTrouble."""
    try:
        row = json.loads(data) if len(data) <= LARGEST else None
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict) or row.get("type") != ANSWER or not isinstance(row.get("x509"), list):
        raise _bad_answer()
    word, *chain = (from_base64url(_text(one), "answer") for one in (row.get("delegation"), *row["x509"]))
    found = Answer(word, tuple(chain))
    _check_chain(found.chain)
    if not delegation.is_by(delegation.read(word)[1], key_of(found.chain[-1])):
        raise _bad_answer()
    return found


def _check_chain(chain: Sequence[bytes]) -> None:
    if len(chain) != 2:
        raise _bad_answer()
    bench, root = map(read_x509, chain)
    if not bench.is_issued_by(root) or not root.is_issued_by(root):
        raise _bad_answer()


def adopt(ring: KeyRing, one: Answer, bench: str, shop: str) -> None:
    """Keep an answer that is for this bench; raises CertificateTrouble for every other."""
    said = one.delegation
    if (said.bench, said.shop) != (bench, shop):
        raise CertificateTrouble(
            "This answer is for another bench.", "Take the answer to this bench's own request.", code="answer"
        )
    key, file_key = ring.for_request()
    if said.bench_key_id != key_id(key.public_key()) or p256.key_id(key_of(one.chain[0])) != p256.key_id(
        file_key.public_key()
    ):
        raise CertificateTrouble(
            "This answer is for other keys than this bench has.",
            "Write a new request and have the root answer it.",
            code="answer",
        )
    ring.adopt(one.word, one.chain)


def _bad_answer() -> CertificateTrouble:
    return CertificateTrouble(
        "This is not a root's answer, or not one that fits together.",
        "Have the root write it again.",
        code="answer",
    )

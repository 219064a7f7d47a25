# SPDX-License-Identifier: Apache-2.0
"""X.509 certificates over P-256 (RFC 5280, RFC 5480): what a file's signature needs of them.

Only ecdsa-with-SHA256 by P-256 keys is read; nothing else is written here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from inspector.certificates import der, p256
from inspector.domain.errors import CertificateTrouble

ECDSA_SHA256: Final = der.sequence(der.object_id("1.2.840.10045.4.3.2"))
_P256_KEY = der.sequence(der.object_id("1.2.840.10045.2.1"), der.object_id("1.2.840.10045.3.1.7"))
OWNER: Final = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:"
"""How a bench's certificate names the Ed25519 key that its own belongs to (RFC 9278)."""
_EXTENSIONS, _URI = 0xA3, 0x86
_OTHER_NAMES = der.object_id("2.5.29.17")
_COMMON_NAME = der.object_id("2.5.4.3")
_VERSION_3 = der.tagged(0, der.integer(2))
_UTC_TIME = 0x17
_GENERALIZED_TIME = 0x18
_CENTURY_TURN = "50"
_LARGEST = 8192
_TEXTS = {0x0C: "utf-8", 0x13: "ascii"}


@dataclass(frozen=True, slots=True)
class X509:
    """A certificate taken apart; ``raw`` is all of it, ``signed`` what its ``signature`` is over.

    ``serial``, ``issuer`` and ``subject`` stand as they are written in it. Times are UTC.
    ``owner`` names the Ed25519 key of the bench, empty where it names none.
    """

    raw: bytes
    signed: bytes
    signature: bytes
    serial: bytes
    issuer: bytes
    subject: bytes
    not_before: datetime
    not_after: datetime
    key: ec.EllipticCurvePublicKey
    owner: str = ""

    @property
    def name(self) -> str:
        """Give the subject's common name, fit for a message; empty where it has none."""
        return _common_name(self.subject)

    @property
    def key_id(self) -> str:
        """Name the key: base64url of its RFC 7638 thumbprint (SHA-256)."""
        return p256.key_id(self.key)

    def is_issued_by(self, issuer: X509) -> bool:
        """Tell whether ``issuer`` signed this one and bears the name that this one gives."""
        return self.issuer == issuer.subject and is_signed(issuer.key, self.signature, self.signed)


def is_signed(key: ec.EllipticCurvePublicKey, signature: bytes, signed: bytes) -> bool:
    """Check an ECDSA signature with SHA-256."""
    try:
        key.verify(signature, signed, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True


def read_x509(data: bytes) -> X509:
    """Read a certificate; raises CertificateTrouble, code ``x509`` or ``der``."""
    return _read(data)


@lru_cache(maxsize=32)
def _read(data: bytes) -> X509:
    """Read it once: a shop's files all bring the same few."""
    if len(data) > _LARGEST:
        raise _bad()
    outer = der.read(data).inside(der.SEQUENCE)
    if len(outer) != 3 or outer[1].raw != ECDSA_SHA256:
        raise _bad()
    fields = outer[0].inside(der.SEQUENCE)
    if len(fields) < 7 or fields[0].raw != _VERSION_3 or fields[2].raw != ECDSA_SHA256:
        raise _bad()
    fields[1].number()
    since, until = _validity(fields[4])
    return X509(
        data,
        outer[0].raw,
        _bits(outer[2]),
        fields[1].raw,
        fields[3].raw,
        fields[5].raw,
        since,
        until,
        _key(fields[6].raw),
        _owner(fields[7:]),
    )


def _owner(fields: list[der.Node]) -> str:
    """Give the key that the other names tell; raises CertificateTrouble where they tell several."""
    names = [name.body for name in _other_names(fields) if name.tag == _URI]
    owners = [one.decode("ascii", "replace") for one in names if one.startswith(OWNER.encode())]
    if len(owners) > 1:
        raise _bad()
    return owners[0].removeprefix(OWNER) if owners else ""


def _other_names(fields: list[der.Node]) -> list[der.Node]:
    rows = [row for one in fields if one.tag == _EXTENSIONS for row in one.children()]
    members = [one.inside(der.SEQUENCE) for row in rows for one in row.inside(der.SEQUENCE)]
    values = [one[-1] for one in members if one and one[0].raw == _OTHER_NAMES]
    return [
        name for one in values for name in der.read(one.expected(der.OCTET_STRING).body).inside(der.SEQUENCE)
    ]


def _bits(node: der.Node) -> bytes:
    """Give a BIT STRING of whole bytes."""
    body = node.expected(der.BIT_STRING).body
    if body[:1] != b"\0":
        raise _bad()
    return body[1:]


def _validity(node: der.Node) -> tuple[datetime, datetime]:
    times = [_time(one) for one in node.inside(der.SEQUENCE)]
    if len(times) != 2:
        raise _bad()
    return times[0], times[1]


def _time(node: der.Node) -> datetime:
    """Read a time (RFC 5280, 4.1.2.5): two digits of the year stand for 1950 to 2049."""
    text = node.body.decode("ascii", "replace")
    if node.tag == _UTC_TIME:
        text = ("19" if text[:2] >= _CENTURY_TURN else "20") + text
    elif node.tag != _GENERALIZED_TIME:
        raise _bad()
    if len(text) != 15 or not text[:14].isdecimal():
        raise _bad()
    try:
        return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise _bad() from None


def _key(info: bytes) -> ec.EllipticCurvePublicKey:
    """Read a subject public key info: an uncompressed point of P-256, nothing else."""
    try:
        key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), info[-65:])
    except ValueError:
        raise _bad() from None
    if _key_info(_point(key)) != info:
        raise _bad()
    return key


def _key_info(point: bytes) -> bytes:
    return der.sequence(_P256_KEY, der.tlv(der.BIT_STRING, b"\0", point))


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    numbers = key.public_numbers()
    return b"\x04" + numbers.x.to_bytes(32, "big") + numbers.y.to_bytes(32, "big")


def _common_name(subject: bytes) -> str:
    for row in der.read(subject).inside(der.SEQUENCE):
        for one in row.inside(der.SET):
            kind, value = (*one.inside(der.SEQUENCE), one, one)[:2]
            if kind.raw == _COMMON_NAME:
                text = value.body.decode(_TEXTS.get(value.tag, "ascii"), "replace")
                return "".join(char if char.isprintable() else "?" for char in text[:80])
    return ""


def _bad() -> CertificateTrouble:
    return CertificateTrouble(
        "A certificate in the file's signature is none over P-256.",
        "Get the file again from where it came.",
        code="x509",
    )

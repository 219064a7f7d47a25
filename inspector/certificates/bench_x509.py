# SPDX-License-Identifier: Apache-2.0
"""X.509 for the keys that sign files: a bench's own, a root's own, and what a root issues to a bench.

A bench's names the Ed25519 key that it belongs to, as a URI by RFC 9278 among
its other names.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from inspector.certificates import p256
from inspector.certificates.x509_reading import OWNER
from inspector.domain.errors import CertificateTrouble

_LONGEST_NAME = 64
"""What X.520 allows in a common name."""
_OWN_YEARS = timedelta(days=365 * 25)


def self_signed(
    key: ec.EllipticCurvePrivateKey, name: str, at: datetime, *, is_root: bool = False, owner: str = ""
) -> bytes:
    """Give a key's own certificate in DER, for 25 years; ``owner`` names a bench's Ed25519 key."""
    at = at.astimezone(UTC).replace(microsecond=0)
    subject = _name(name, "")
    times = (at, at + _OWN_YEARS)
    return _built(subject, subject, key.public_key(), key, times, is_root=is_root, owner=owner)


def issued(
    root: ec.EllipticCurvePrivateKey,
    root_x509: bytes,
    key: ec.EllipticCurvePublicKey,
    bench: str,
    shop: str,
    times: tuple[datetime, datetime],
    owner: str = "",
) -> bytes:
    """Give the certificate in DER that a root issues for a bench's key; ``owner`` names its Ed25519 key."""
    issuer = x509.load_der_x509_certificate(root_x509).subject
    return _built(_name(bench, shop), issuer, key, root, times, owner=owner)


def _name(common: str, organization: str) -> x509.Name:
    rows = [x509.NameAttribute(NameOID.COMMON_NAME, _cut(common))]
    if organization:
        rows.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, _cut(organization)))
    return x509.Name(rows)


def _cut(text: str) -> str:
    """Give as much of a name as a certificate holds; the library counts its bytes."""
    return text.encode("utf-8", "replace")[:_LONGEST_NAME].decode("utf-8", "ignore")


def _built(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    by: ec.EllipticCurvePrivateKey,
    times: tuple[datetime, datetime],
    *,
    is_root: bool = False,
    owner: str = "",
) -> bytes:
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(times[0])
        .not_valid_after(times[1])
        .add_extension(x509.BasicConstraints(is_root, 0 if is_root else None), critical=True)
        .add_extension(_usage(is_root=is_root), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False)
    )
    if owner:
        names = x509.SubjectAlternativeName([x509.UniformResourceIdentifier(OWNER + owner)])
        builder = builder.add_extension(names, critical=False)
    return builder.sign(by, hashes.SHA256(), ecdsa_deterministic=True).public_bytes(Encoding.DER)


def _usage(*, is_root: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_root,
        content_commitment=not is_root,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_root,
        crl_sign=is_root,
        encipher_only=False,
        decipher_only=False,
    )


def request(key: ec.EllipticCurvePrivateKey, name: str) -> bytes:
    """Give a PKCS #10 request in DER: it shows that who asks has the key."""
    builder = x509.CertificateSigningRequestBuilder().subject_name(_name(name, ""))
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)


def requested(data: bytes) -> ec.EllipticCurvePublicKey:
    """Give the key that a request is for; raises CertificateTrouble where its signature does not fit."""
    try:
        found = x509.load_der_x509_csr(data)
        key = p256.checked(found.public_key())
        fits = found.is_signature_valid
    except (ValueError, UnsupportedAlgorithm, InvalidSignature, x509.InvalidVersion):
        fits, key = False, None
    if key is None or not fits:
        raise CertificateTrouble(
            "The request's P-256 key cannot be read.", "Have the bench write its request again."
        )
    return key


def key_of(data: bytes) -> ec.EllipticCurvePublicKey:
    """Give the P-256 key of a certificate in DER; raises CertificateTrouble."""
    try:
        return p256.checked(x509.load_der_x509_certificate(data).public_key())
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion):
        raise CertificateTrouble(
            "This is not an X.509 certificate of a P-256 key.", "Get it from its owner again."
        ) from None


def name_of(data: bytes) -> str:
    """Give the common name of a certificate in DER, fit for a message; empty where it has none."""
    try:
        found = x509.load_der_x509_certificate(data).subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    except (ValueError, x509.InvalidVersion):
        found = []
    text = str(found[0].value) if found else ""
    return "".join(char if char.isprintable() else "?" for char in text[:_LONGEST_NAME])


def to_pem(chain: tuple[bytes, ...]) -> bytes:
    """Write certificates as PEM, one behind the other."""
    return b"".join(x509.load_der_x509_certificate(one).public_bytes(Encoding.PEM) for one in chain)


def from_pem(data: bytes) -> tuple[bytes, ...]:
    """Read certificates from PEM as DER; raises CertificateTrouble."""
    try:
        return tuple(one.public_bytes(Encoding.DER) for one in x509.load_pem_x509_certificates(data))
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion):
        raise CertificateTrouble(
            "There is no X.509 certificate in it.", "Get it from its owner again."
        ) from None

# SPDX-License-Identifier: Apache-2.0
"""CMS SignedData (RFC 5652), detached: SHA-256, ECDSA over P-256, as PAdES baseline B wants it.

Signed attributes are content-type, message-digest and signing-certificate-v2
(RFC 5035) over the whole chain, in that form alone; the time of signing stands
in the PDF's ``/M`` (ETSI EN 319 142-1, 6.3). Signing is deterministic (RFC 6979)
and of the two values that verify the smaller is written, so that the same key
and bytes give the same message.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    Prehashed,
    decode_dss_signature,
    encode_dss_signature,
)

from inspector.certificates import der, p256
from inspector.certificates.x509_reading import ECDSA_SHA256, X509, is_signed, read_x509
from inspector.domain.errors import CertificateTrouble

LARGEST_CMS: Final = 64 * 1024
_MOST_CERTIFICATES = 8
_SIGNED_DATA = der.object_id("1.2.840.113549.1.7.2")
_DATA = der.object_id("1.2.840.113549.1.7.1")
_CONTENT_TYPE = der.object_id("1.2.840.113549.1.9.3")
_MESSAGE_DIGEST = der.object_id("1.2.840.113549.1.9.4")
_SIGNING_CERTIFICATE = der.object_id("1.2.840.113549.1.9.16.2.47")
_SHA256_ID = der.object_id("2.16.840.1.101.3.4.2.1")
_SHA256 = der.sequence(_SHA256_ID)
_SHA256_FORMS = frozenset({_SHA256, der.sequence(_SHA256_ID, b"\x05\x00")})
_VERSION_1 = der.integer(1)
_CERTIFICATES = 0xA0
_ATTRIBUTES = 0xA0


@dataclass(frozen=True, slots=True)
class Signed:
    """A CMS message taken apart, its form checked and nothing else.

    ``chain`` begins with the signer's certificate; each one after it issued the
    one before. ``attributes`` are the bytes that ``signature`` is over.
    """

    chain: tuple[X509, ...]
    digest: bytes
    attributes: bytes
    signature: bytes


def largest(chain: Sequence[X509]) -> int:
    """Give the most bytes that a message by this chain can have."""
    longest = encode_dss_signature(p256.ORDER - 1, p256.ORDER // 2)
    return len(_message(chain, _attributes(chain, bytes(32)), longest))


def sign(digest: bytes, key: ec.EllipticCurvePrivateKey, chain: Sequence[X509]) -> bytes:
    """Sign a content's SHA-256; raises CertificateTrouble where RFC 6979 is not to be had."""
    attributes = _attributes(chain, digest)
    hashed = hashlib.sha256(attributes).digest()
    how = ec.ECDSA(Prehashed(hashes.SHA256()), deterministic_signing=True)
    try:
        signature = key.sign(hashed, how)
    except UnsupportedAlgorithm:
        raise CertificateTrouble(
            "This computer's OpenSSL cannot sign deterministically.",
            "Install OpenSSL 3.2 or newer, or the cryptography package that brings its own.",
            code="deterministic",
        ) from None
    return _message(chain, attributes, _smaller(signature))


def _smaller(signature: bytes) -> bytes:
    r, s = decode_dss_signature(signature)
    return encode_dss_signature(r, min(s, p256.ORDER - s))


def rebuilt(signed: Signed) -> bytes:
    """Write what was read again as ``sign`` writes it; other bytes than were read are not ours."""
    return _message(signed.chain, _attributes(signed.chain, signed.digest), _smaller(signed.signature))


def _attributes(chain: Sequence[X509], digest: bytes) -> bytes:
    ids = (der.sequence(der.octets(hashlib.sha256(one.raw).digest())) for one in chain)
    return der.set_of(
        _attribute(_CONTENT_TYPE, _DATA),
        _attribute(_MESSAGE_DIGEST, der.octets(digest)),
        _attribute(_SIGNING_CERTIFICATE, der.sequence(der.sequence(*ids))),
    )


def _attribute(kind: bytes, value: bytes) -> bytes:
    return der.sequence(kind, der.set_of(value))


def _message(chain: Sequence[X509], attributes: bytes, signature: bytes) -> bytes:
    signer = der.sequence(
        _VERSION_1,
        der.sequence(chain[0].issuer, chain[0].serial),
        _SHA256,
        der.tagged(0, der.read(attributes).body),
        ECDSA_SHA256,
        der.octets(signature),
    )
    certificates = der.tagged(0, *sorted(one.raw for one in chain))
    content = der.sequence(
        _VERSION_1, der.set_of(_SHA256), der.sequence(_DATA), certificates, der.set_of(signer)
    )
    return der.sequence(_SIGNED_DATA, der.tagged(0, content))


def read_cms(data: bytes) -> Signed:
    """Take a detached message by one P-256 signer apart.

    Anybody's message is read, not only ours: more signed attributes may stand in it.
    Raises CertificateTrouble (``cms``, ``cms_signer``, ``x509``, ``der``).
    """
    if len(data) > LARGEST_CMS:
        raise _bad()
    kind, wrapped = _exactly(der.read(data).inside(der.SEQUENCE), 2)
    content = _exactly(wrapped.inside(0xA0), 1)[0].inside(der.SEQUENCE)
    version, digests, what, certificates, signers = _exactly(content, 5)
    forms = [one.raw for one in digests.inside(der.SET)]
    fits = (kind.raw, version.raw, what.raw) == (_SIGNED_DATA, _VERSION_1, der.sequence(_DATA))
    if not fits or len(forms) != 1 or forms[0] not in _SHA256_FORMS:
        raise _bad()
    signer = _exactly(signers.inside(der.SET), 1)[0]
    return _read_signer(signer, [one.raw for one in certificates.inside(_CERTIFICATES)])


def _read_signer(node: der.Node, certificates: Sequence[bytes]) -> Signed:
    version, who, digest, attributes, how, signature = _exactly(node.inside(der.SEQUENCE)[:6], 6)
    if version.raw != _VERSION_1 or digest.raw not in _SHA256_FORMS or how.raw != ECDSA_SHA256:
        raise _bad()
    signed = der.tlv(der.SET, attributes.expected(_ATTRIBUTES).body)
    value = signature.expected(der.OCTET_STRING).body
    try:
        decode_dss_signature(value)
    except ValueError:
        raise _bad() from None
    chain = _chain(who, certificates)
    rows = _rows(der.read(signed))
    _check_signing_certificate(rows.get(_SIGNING_CERTIFICATE), chain[0])
    if rows.get(_CONTENT_TYPE) != _DATA:
        raise _bad()
    hashed = der.read(rows.get(_MESSAGE_DIGEST, b"")).expected(der.OCTET_STRING).body
    return Signed(chain, hashed, signed, value)


def _chain(who: der.Node, certificates: Sequence[bytes]) -> tuple[X509, ...]:
    """Put the certificates in order: the signer's, who issued it, and so on to the last that is there."""
    if not 0 < len(certificates) <= _MOST_CERTIFICATES:
        raise _bad()
    left = [read_x509(one) for one in certificates]
    chain: list[X509] = []
    wanted = who.raw
    while found := next((one for one in left if wanted in (_issued(one), one.subject)), None):
        left.remove(found)
        chain.append(found)
        wanted = found.issuer
    if not chain or left or _issued(chain[0]) != who.raw:
        raise _bad()
    return tuple(chain)


def _issued(one: X509) -> bytes:
    return der.sequence(one.issuer, one.serial)


def _rows(attributes: der.Node) -> dict[bytes, bytes]:
    """Give each attribute's one value; those with several are nothing that is asked for here."""
    rows: dict[bytes, bytes] = {}
    for one in attributes.inside(der.SET):
        kind, values = _exactly(one.inside(der.SEQUENCE), 2)
        if kind.raw in rows:
            raise _bad()
        rows[kind.raw] = values.expected(der.SET).body
    return rows


def _check_signing_certificate(value: bytes | None, signer: X509) -> None:
    """Check that the signature says whose it is (RFC 5035, section 3), by SHA-256, the default."""
    if value is None:
        raise _bad()
    ids = (der.read(value).inside(der.SEQUENCE) or [der.read(value)])[0].inside(der.SEQUENCE)
    members = [one for one in (ids[0].inside(der.SEQUENCE) if ids else []) if one.tag == der.OCTET_STRING]
    if not members or members[0].body != hashlib.sha256(signer.raw).digest():
        raise CertificateTrouble(
            "The file's signature names another certificate than the one beside it.",
            "Get the file again from where it came.",
            code="cms_signer",
        )


def check_cms(signed: Signed, digest: bytes) -> None:
    """Check content, signature and chain.

    Raises CertificateTrouble: ``cms_digest`` (another content), ``cms_signature``
    or ``cms_chain`` (an issuer in it did not sign what it is said to have issued).
    """
    again = "Get the file again from where it came."
    if signed.digest != digest:
        raise CertificateTrouble("The file was changed after it was signed.", again, code="cms_digest")
    if not is_signed(signed.chain[0].key, signed.signature, signed.attributes):
        raise CertificateTrouble("The file's signature does not fit its key.", again, code="cms_signature")
    last = signed.chain[-1]
    issuers = (*signed.chain[1:], last) if last.issuer == last.subject else signed.chain[1:]
    if not all(one.is_issued_by(by) for one, by in zip(signed.chain, issuers, strict=False)):
        raise CertificateTrouble(
            "A certificate in the file's signature is not by its issuer.", again, code="cms_chain"
        )


def _exactly(nodes: list[der.Node], count: int) -> list[der.Node]:
    if len(nodes) != count:
        raise _bad()
    return nodes


def _bad() -> CertificateTrouble:
    return CertificateTrouble(
        "The file's signature is not a CMS message by one P-256 key.",
        "Get the file again from where it came.",
        code="cms",
    )

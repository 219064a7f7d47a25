# SPDX-License-Identifier: Apache-2.0
"""Whom ``verify`` believes: this home's keys, those of files, shop roots, and what signed lists revoke."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.certificates import p256, trust_list
from inspector.certificates.bench_x509 import name_of
from inspector.certificates.jwk import from_jwk, key_id, public_key, raw_public
from inspector.certificates.trust_list import Revocation, TrustList
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.phrase import Phrase

_LARGEST = 1024 * 1024
_LARGEST_LIST = 16 * 1024 * 1024
_MOST_KEYS = 1000
_LONGEST_NAME = 80
_PEM = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----.+?-----END \1-----", re.DOTALL)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_MEND = "Give a JWK set, one JWK, PEM public keys or certificates, or a signed trust list."
_LIST_ROLE = "list"
PublicKey = Ed25519PublicKey | ec.EllipticCurvePublicKey


@dataclass(frozen=True, slots=True)
class Trust:
    """Public keys by their names, and whether training may count as good.

    The training key is never among ``keys``: a training certificate is checked
    against the key that it carries, which only shows that it is whole. ``roots``
    are shop roots' keys by the names that p256.key_id gives, ``names`` what they
    are called. ``held`` are digests that somebody trusted held before any
    revocation. ``together`` are the keys that one file names: one shop's.
    """

    keys: Mapping[str, Ed25519PublicKey] = field(default_factory=dict)
    allow_training: bool = False
    roots: Mapping[str, ec.EllipticCurvePublicKey] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    revocations: tuple[Revocation, ...] = ()
    held: frozenset[str] = frozenset()
    listed_at: datetime | None = None
    together: tuple[frozenset[str], ...] = ()

    def root_name(self, kid: str) -> str:
        """Give what a root is called, with the beginning of its key's name."""
        name = self.names.get(kid, "")
        return f"{name} ({kid[:8]})" if name else kid[:8]


@dataclass(frozen=True, slots=True)
class Trusted:
    """What one file says: bench keys, roots, who may issue lists, the roots' names, and lists unchecked.

    ``file`` is the file that somebody named, None for what a home keeps.
    """

    keys: Mapping[str, Ed25519PublicKey] = field(default_factory=dict)
    roots: Mapping[str, ec.EllipticCurvePublicKey] = field(default_factory=dict)
    issuers: Mapping[str, ec.EllipticCurvePublicKey] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    lists: tuple[str, ...] = ()
    file: Path | None = None


def assembled(
    parts: Iterable[Trusted], *, allow_training: bool = False, held: frozenset[str] = frozenset()
) -> Trust:
    """Put together what several files say.

    A list that nobody trusted signed, or that was changed, is BadInput where
    somebody named its file, else CertificateTrouble.

    A list by a root speaks of what that root certified; a list by an issuer that
    a file names brings roots of its own, and speaks of all benches.
    """
    parts = list(parts)
    keys = {kid: key for one in parts for kid, key in one.keys.items()}
    roots = {kid: key for one in parts for kid, key in one.roots.items()}
    issuers = {kid: key for one in parts for kid, key in one.issuers.items()}
    names = {kid: name for one in parts for kid, name in one.names.items()}
    found = [_opened(text, one.file, {**roots, **issuers}) for one in parts for text in one.lists]
    for one in found:
        roots |= one.keys() if one.signer in issuers else {}
        names = {**one.names(), **names}
    revoked = tuple(row for one in found for row in _revocations(one, everywhere=one.signer in issuers))
    listed_at = max((one.issued_at for one in found), default=None)
    together = tuple(frozenset(one.keys) for one in parts if one.keys)
    return Trust(keys, allow_training, roots, names, revoked, held, listed_at, together)


def _opened(text: str, file: Path | None, signers: Mapping[str, ec.EllipticCurvePublicKey]) -> TrustList:
    try:
        return trust_list.opened(text, signers)
    except CertificateTrouble as trouble:
        if file is None:
            raise
        title = Phrase("{path} is not used: {title}", path=file, title=trouble.title)
        raise BadInput(title, trouble.advice, code=trouble.code) from trouble


def _revocations(one: TrustList, *, everywhere: bool) -> Iterable[Revocation]:
    return (row.by("" if everywhere else one.signer) for row in one.revoked)


def load_trusted(path: Path) -> Trusted:
    """Read a trust file; raises BadInput.

    A JWK set or one JWK (Ed25519: a bench; P-256: a root, or with ``"role":
    "list"`` an issuer of lists), PEM public keys or X.509 certificates of
    roots, or a signed trust list.
    """
    data = _file(path)
    try:
        return replace(read_trusted(data), file=path)
    except CertificateTrouble as trouble:
        raise BadInput(
            Phrase("{path}: {title}", path=path, title=trouble.title), trouble.advice, code=trouble.code
        ) from trouble


def load_held(path: Path) -> frozenset[str]:
    """Read digests of certificates that were held before a revocation, one a line; raises BadInput."""
    words = _file(path).decode("ascii", "replace").split()
    if not all(_DIGEST.fullmatch(one) for one in words):
        raise BadInput(
            Phrase("{path} holds something else than digests.", path=path),
            "Write one SHA-256 a line, in hex.",
        )
    return frozenset(words)


def load_keys(path: Path) -> dict[str, Ed25519PublicKey]:
    """Read a file of bench keys alone; raises BadInput."""
    found = load_trusted(path)
    if found.roots or found.issuers or found.lists:
        raise BadInput(
            Phrase("{path}: A key in it is not an Ed25519 key.", path=path), "Give the keys of benches."
        )
    return dict(found.keys)


def _file(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST_LIST + 1)
    except OSError as error:
        raise BadInput(
            Phrase("{path} cannot be opened: {reason}.", path=path, reason=error.strerror), _MEND
        ) from error
    if len(data) > (_LARGEST_LIST if data.startswith(b"ey") else _LARGEST):
        raise BadInput(Phrase("{path} is too large for a file of keys.", path=path), _MEND)
    return data


def read_trusted(data: bytes) -> Trusted:
    """Read the bytes of a trust file; raises CertificateTrouble."""
    if data.lstrip().startswith(b"-----BEGIN"):
        return _from_pem(data)
    if data.startswith(b"ey"):
        return Trusted(lists=(data.strip().decode("ascii", "replace"),))
    return _from_json(data)


def _from_json(data: bytes) -> Trusted:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        raise CertificateTrouble("These are not keys.", _MEND) from None
    rows = value.get("keys") if isinstance(value, dict) and "keys" in value else [value]
    if not isinstance(rows, list) or not 0 < len(rows) <= _MOST_KEYS:
        raise CertificateTrouble("There are no keys in it.", _MEND)
    ours = [one for one in rows if not isinstance(one, dict) or one.get("kty") != "EC"]
    others = [(p256.from_jwk(one), one) for one in rows if one not in ours]
    keys = [from_jwk(one) for one in ours]
    lists = {p256.key_id(key): key for key, row in others if row.get("role") == _LIST_ROLE}
    roots = {p256.key_id(key): key for key, row in others if row.get("role", "root") == "root"}
    if len(lists) + len(roots) < len({p256.key_id(key) for key, _ in others}):
        raise CertificateTrouble("A key in it has a role that is not known.", _MEND)
    names = {p256.key_id(key): _shown(row.get("name")) for key, row in others if row.get("name")}
    return Trusted({key_id(one): one for one in keys}, roots, lists, names)


def _shown(name: object) -> str:
    text = name if isinstance(name, str) else ""
    return "".join(char if char.isprintable() else "?" for char in text[:_LONGEST_NAME])


def _from_pem(data: bytes) -> Trusted:
    blocks = [(match[1], match[0]) for match in _PEM.finditer(data)]
    if any(b"PRIVATE" in kind for kind, _ in blocks):
        raise CertificateTrouble(
            "This file holds a private key.", "Keep it secret; hand out the public key alone."
        )
    if not 0 < len(blocks) <= _MOST_KEYS:
        raise CertificateTrouble("There are no keys in it.", _MEND)
    found = [_one_pem(block) for _, block in blocks]
    benches = {key_id(key): key for key, _ in found if isinstance(key, Ed25519PublicKey)}
    roots = {p256.key_id(key): key for key, _ in found if isinstance(key, ec.EllipticCurvePublicKey)}
    names = {
        p256.key_id(key): name for key, name in found if name and isinstance(key, ec.EllipticCurvePublicKey)
    }
    return Trusted(benches, roots, names=names)


def _one_pem(block: bytes) -> tuple[PublicKey, str]:
    """Read one public key, or an X.509 certificate of one with its name."""
    try:
        if b"BEGIN CERTIFICATE" in block:
            found = x509.load_pem_x509_certificate(block)
            return _usable(found.public_key()), _shown(
                name_of(found.public_bytes(serialization.Encoding.DER))
            )
        return _usable(serialization.load_pem_public_key(block)), ""
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion):
        raise CertificateTrouble("A key in it cannot be read.", _MEND) from None


def _usable(key: object) -> PublicKey:
    if isinstance(key, Ed25519PublicKey):
        return public_key(raw_public(key))
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
        return key
    raise CertificateTrouble("A key in it is neither an Ed25519 nor a P-256 key.", _MEND)

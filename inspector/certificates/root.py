# SPDX-License-Identifier: Apache-2.0
"""A shop's root: one P-256 key in a file that a password opens, to be kept off the machine.

The file is PEM: an ``ENCRYPTED PRIVATE KEY`` (PKCS #8, PBES2 with scrypt and
AES-256-CBC, RFC 7914 and 8018), which ``openssl pkey`` opens too, and the
root's own X.509 certificate.
"""

from __future__ import annotations

import base64
import re
import secrets
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import padding, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from inspector.certificates import der, p256
from inspector.certificates.bench_x509 import from_pem, key_of, name_of, self_signed, to_pem
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.phrase import Phrase

SHORTEST_PASSWORD: Final = 12
# 16 MiB five times over: as hard as 80 MiB once, within what OpenSSL lets a file ask for.
_N, _R, _P = 2**14, 8, 5
_PBES2, _SCRYPT, _AES_256_CBC = "1.2.840.113549.1.5.13", "1.3.6.1.4.1.11591.4.11", "2.16.840.1.101.3.4.1.42"
_BLOCK = re.compile(
    rb"-----BEGIN ENCRYPTED PRIVATE KEY-----.+?-----END ENCRYPTED PRIVATE KEY-----", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Root:
    """An opened root. ``x509`` is its own certificate in DER; the key shows in no text."""

    private: ec.EllipticCurvePrivateKey
    x509: bytes

    def __repr__(self) -> str:
        return f"Root({self.key_id})"

    @property
    def public(self) -> ec.EllipticCurvePublicKey:
        """Give the public half."""
        return self.private.public_key()

    @property
    def key_id(self) -> str:
        """Name the root: base64url of the RFC 7638 thumbprint."""
        return p256.key_id(self.public)

    @property
    def name(self) -> str:
        """Give what the shop calls it."""
        return name_of(self.x509)


def new_root(name: str, at: datetime) -> Root:
    """Make a root of this name; raises BadInput for none."""
    if not name.strip():
        raise BadInput("A root needs a name.", "Give the shop's with --name.")
    key = p256.new_private()
    return Root(key, self_signed(key, name.strip(), at, is_root=True))


def sealed(root: Root, password: str, noise: Callable[[int], bytes] = secrets.token_bytes) -> bytes:
    """Give the root's file; raises BadInput for a password that is too short."""
    if len(password) < SHORTEST_PASSWORD:
        raise BadInput(
            "The password is too short for a root.",
            Phrase("Use at least {count} characters.", count=SHORTEST_PASSWORD),
        )
    plain = root.private.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    salt, start = noise(16), noise(16)
    pad = padding.PKCS7(128).padder()
    padded = pad.update(plain) + pad.finalize()
    lock = Cipher(algorithms.AES(_stretched(password, salt)), modes.CBC(start)).encryptor()
    info = der.sequence(_scheme(salt, start), der.octets(lock.update(padded) + lock.finalize()))
    return _pem(info) + to_pem((root.x509,))


def _stretched(password: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=_N, r=_R, p=_P).derive(password.encode())


def _scheme(salt: bytes, start: bytes) -> bytes:
    """Write the algorithm: PBES2 of scrypt and AES-256-CBC."""
    numbers = der.sequence(der.octets(salt), *map(der.integer, (_N, _R, _P, 32)))
    stretch = der.sequence(der.object_id(_SCRYPT), numbers)
    lock = der.sequence(der.object_id(_AES_256_CBC), der.octets(start))
    return der.sequence(der.object_id(_PBES2), der.sequence(stretch, lock))


def _pem(info: bytes) -> bytes:
    lines = textwrap.wrap(base64.b64encode(info).decode("ascii"), 64)
    head, end = ("-----BEGIN ENCRYPTED PRIVATE KEY-----", "-----END ENCRYPTED PRIVATE KEY-----")
    return "\n".join((head, *lines, end, "")).encode("ascii")


def opened(data: bytes, password: str) -> Root:
    """Open a root's file; raises CertificateTrouble (``root_password``, ``root_file``)."""
    found = _BLOCK.search(data)
    if found is None:
        raise _no_root()
    try:
        key = serialization.load_pem_private_key(found[0], password.encode())
    except (ValueError, TypeError, UnsupportedAlgorithm):
        # Not chained: no library's message about a private key reaches a log.
        raise CertificateTrouble(
            "The root's file does not open with this password.", "Type it again.", code="root_password"
        ) from None
    x509 = from_pem(data[: found.start()] + data[found.end() :])[0]
    if not isinstance(key, ec.EllipticCurvePrivateKey) or p256.key_id(key_of(x509)) != p256.key_id(
        p256.checked(key.public_key())
    ):
        raise _no_root()
    return Root(key, x509)


def _no_root() -> CertificateTrouble:
    return CertificateTrouble(
        "This is not the file of a root.",
        "Name the file that 'inspector keys init --root' wrote.",
        code="root_file",
    )

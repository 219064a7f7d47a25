# SPDX-License-Identifier: Apache-2.0
"""The RSA keys by which a phone knows this computer.

A phone remembers the keys whose dialog was answered with "always allow".
adb's own key is offered first, so that phones which know this bench stay
silent; the format of the public key is AOSP's ``android_pubkey``.
"""

from __future__ import annotations

import base64
import os
import struct
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import AccessDenied, BadInput
from inspector.domain.phrase import Phrase

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

KEY_BITS = 2048
_WORDS = KEY_BITS // 32
_NAME = b"inspector@bench"
_TOKEN = bytes(20)
_lock = threading.Lock()
_in_memory: list[AdbKey] = []


@dataclass(frozen=True, slots=True)
class AdbKey:
    """A private key: signs a phone's token and shows its public half."""

    private: RSAPrivateKey

    def sign(self, token: bytes) -> bytes:
        """Sign a phone's 20 bytes, which ADB takes for a SHA-1 digest (PKCS #1 v1.5)."""
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
        from cryptography.hazmat.primitives.hashes import SHA1

        return self.private.sign(token, PKCS1v15(), Prehashed(SHA1()))

    def verify(self, token: bytes, signature: bytes) -> None:
        """Check a signature; raises cryptography's InvalidSignature."""
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
        from cryptography.hazmat.primitives.hashes import SHA1

        self.private.public_key().verify(signature, token, PKCS1v15(), Prehashed(SHA1()))

    def public(self) -> bytes:
        """Give the public key as AUTH 3 carries it: base64, a name, NUL."""
        numbers = self.private.public_key().public_numbers()
        return encode_public(numbers.n, numbers.e) + b" " + _NAME + b"\0"


def encode_public(modulus: int, exponent: int) -> bytes:
    """Give the base64 of Android's layout: word count, -1/n mod 2³², n, 2⁴⁰⁹⁶ mod n, e."""
    n0inv = -pow(modulus, -1, 1 << 32) % (1 << 32)
    raw = struct.pack("<II", _WORDS, n0inv)
    raw += modulus.to_bytes(KEY_BITS // 8, "little")
    raw += pow(2, KEY_BITS * 2, modulus).to_bytes(KEY_BITS // 8, "little")
    return base64.b64encode(raw + struct.pack("<I", exponent))


def decode_public(payload: bytes) -> tuple[int, int]:
    """Read modulus and exponent out of AUTH 3; raises BadInput."""
    try:
        raw = base64.b64decode(payload.rstrip(b"\0").split(b" ")[0], validate=True)
        words, _ = struct.unpack_from("<II", raw)
        (exponent,) = struct.unpack_from("<I", raw, len(raw) - 4)
    except (ValueError, struct.error) as error:
        raise BadInput("This is not a public key as ADB sends it.") from error
    if words != _WORDS or len(raw) != 12 + KEY_BITS // 4:
        raise BadInput("This is not a public key as ADB sends it.")
    return int.from_bytes(raw[8 : 8 + KEY_BITS // 8], "little"), exponent


def generate() -> AdbKey:
    """Make a new key."""
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    return AdbKey(generate_private_key(public_exponent=65537, key_size=KEY_BITS))


def load(path: Path) -> AdbKey:
    """Read a PEM file as adb writes it; raises BadInput, AccessDenied."""
    try:
        return _key_in(path.read_bytes())
    except PermissionError as error:
        raise AccessDenied(Phrase("The ADB key {path} may not be read.", path=path), code="EACCES") from error
    except (OSError, ValueError, TypeError) as error:
        raise BadInput(
            Phrase("The ADB key {path} cannot be used.", path=path), "Restore it, or move it away."
        ) from error


@lru_cache(maxsize=4)
def _key_in(pem: bytes) -> AdbKey:
    """Read a key once: 64 phones ask for it at the same time. Raises ValueError, TypeError."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    # OpenSSL's own check of a key takes 0.1 s, in which no other thread runs. A signature that its
    # public half takes says as much.
    private = load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(private, RSAPrivateKey) or private.key_size != KEY_BITS:
        raise ValueError(f"no RSA key of {KEY_BITS} bits")
    key = AdbKey(private)
    try:
        key.verify(_TOKEN, key.sign(_TOKEN))
    except InvalidSignature as error:
        raise ValueError("its halves do not fit") from error
    return key


def save(key: AdbKey, path: Path) -> None:
    """Write a new PEM file that only this user can read; raises AccessDenied, BadInput when it is there."""
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    pem = key.private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(pem)
    except PermissionError as error:
        raise AccessDenied(
            Phrase("The ADB key {path} may not be written.", path=path), code="EACCES"
        ) from error
    except OSError as error:
        raise BadInput(
            Phrase("The ADB key {path} cannot be written.", path=path), code=str(error.errno)
        ) from error


def bench_keys(environ: Mapping[str, str], home: Path) -> tuple[AdbKey, ...]:
    """Give the keys to offer, in order: adb's own, then ``INSPECTOR_ADB_KEY``, else one of this process.

    The file that ``INSPECTOR_ADB_KEY`` names is made when it is missing. adb's
    own key is only read, never made: that is adb's file.
    """
    found = tuple(_files(environ, home))
    return found or (_key_of_this_process(),)


def _files(environ: Mapping[str, str], home: Path) -> Iterator[AdbKey]:
    own = home / ".android" / "adbkey"
    if own.is_file():
        yield load(own)
    if text := environ.get("INSPECTOR_ADB_KEY"):
        path = Path(text)
        with _lock:
            if not path.exists():
                save(generate(), path)
        yield load(path)


def _key_of_this_process() -> AdbKey:
    """Give a key that lives in memory: phones ask again at the next start."""
    with _lock:
        if not _in_memory:
            _in_memory.append(generate())
        return _in_memory[0]

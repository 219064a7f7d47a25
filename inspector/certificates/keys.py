# SPDX-License-Identifier: Apache-2.0
"""The bench's own keys: made at first need, files that only their owner can read.

``keys/bench-ed25519.pem`` signs certificates, ``keys/training-ed25519.pem``
signs training. Both are PKCS #8 and never leave the home.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from inspector.certificates.jwk import exported_jwk, key_id
from inspector.certificates.signing import BenchSigner
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.phrase import Phrase

BENCH_KEY: Final = "bench-ed25519.pem"
TRAINING_KEY: Final = "training-ed25519.pem"
_LARGEST_PEM = 4096
_ON_POSIX = os.name == "posix"
_FOR_OWNER = stat.S_IRUSR | stat.S_IWUSR
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)


class KeyRing:
    """The keys of one home. The constructor touches nothing."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "keys"

    def signer(self, training: bool) -> BenchSigner:
        """Give the signer for training or for certificates, its key made now if there is none.

        Raises CertificateTrouble for a key that others can read or that is damaged.
        """
        path = self._folder / (TRAINING_KEY if training else BENCH_KEY)
        if not os.path.lexists(path):
            _make(path)
        return BenchSigner(_load(path), is_training=training)

    def trusted(self) -> dict[str, Ed25519PublicKey]:
        """Give this home's public keys by name, without the training key; empty before the first need."""
        path = self._folder / BENCH_KEY
        if not os.path.lexists(path):
            return {}
        public = _load(path).public_key()
        return {key_id(public): public}

    def training_id(self) -> str:
        """Name this home's training key; empty text before its first need. It is trusted by nobody."""
        path = self._folder / TRAINING_KEY
        return key_id(_load(path).public_key()) if os.path.lexists(path) else ""

    def public_jwks(self) -> dict[str, Json]:
        """Give this home's public keys as a JWK set (RFC 7517, section 5) to hand to others."""
        return {"keys": [exported_jwk(one) for one in self.trusted().values()]}


def _make(path: Path) -> None:
    """Put a new key in place whole or not at all; the first of two processes wins.

    The key is written aside and durable before it gets its name, and a name
    that is there already is never written over.
    """
    pem = Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    aside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write_durably(aside, pem)
        try:
            _name_if_free(aside, path)
        finally:
            aside.unlink(missing_ok=True)
        _sync_folder(path.parent)
        _sync_folder(path.parent.parent)
    except OSError as error:
        raise CertificateTrouble(
            Phrase("The key file {path} cannot be written: {reason}.", path=path, reason=error.strerror),
            "Make the folder writable for this user, and make room.",
            code="key_file",
        ) from error


def _write_durably(path: Path, data: bytes) -> None:
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY, _FOR_OWNER)
    with os.fdopen(file, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _name_if_free(aside: Path, path: Path) -> None:
    """Give the finished file its name unless another process was first.

    A hard link does that on every POSIX file system that has them; on Windows
    rename itself refuses a name that is taken.
    """
    with contextlib.suppress(FileExistsError):
        if _ON_POSIX:
            os.link(aside, path)
        else:
            aside.rename(path)


def _sync_folder(folder: Path) -> None:
    if not _ON_POSIX:  # Windows has no such call for a folder
        return
    handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _load(path: Path) -> Ed25519PrivateKey:
    pem = _read_private(path)
    try:
        key = serialization.load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        # Not chained: no library's message about a private key reaches a log.
        raise _unusable(path) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise _unusable(path)
    return key


def _unusable(path: Path) -> CertificateTrouble:
    return CertificateTrouble(
        Phrase("The key file {path} is not an Ed25519 key.", path=path),
        "Put its backup in place; without one, move it aside, and a new key is made.",
        code="key_file",
    )


def _read_private(path: Path) -> bytes:
    try:
        handle = os.open(path, os.O_RDONLY | _NO_FOLLOW | _BINARY)
    except OSError as error:
        raise CertificateTrouble(
            Phrase("The key file {path} cannot be read: {reason}.", path=path, reason=error.strerror),
            "Run as the user who made it; a link in its place is not followed.",
            code="key_file",
        ) from error
    with os.fdopen(handle, "rb") as stream:
        _check_owner(path, os.fstat(stream.fileno()))
        return stream.read(_LARGEST_PEM)


def _check_owner(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise _unusable(path)
    if _ON_POSIX and stat.S_IMODE(status.st_mode) & 0o077:
        raise CertificateTrouble(
            Phrase(
                "The key file {path} can be used by others (mode {mode}).",
                path=path,
                mode=f"{stat.S_IMODE(status.st_mode):04o}",
            ),
            Phrase("Run 'chmod 600 {path}'; if others use this computer, make a new key.", path=path),
            code="key_open",
        )

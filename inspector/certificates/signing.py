# SPDX-License-Identifier: Apache-2.0
"""Compact JWS by Ed25519 (RFC 7515, RFC 8037): one spelling, strictly read.

The payload is exactly the claims' canonical bytes. The header of a
certificate is exactly ``{"alg":"EdDSA","kid":…,"qr":…,"typ":"inspector-claims+jws"}``,
where ``qr`` is the text of the code on its page (docs/qr.md); earlier versions
wrote none. ``file_kid`` names the bench's P-256 key, the only one that may sign
the certificate's file. A statement that is no certificate has no code, and
carries the root's word for the bench itself, as ``delegation`` (base64url).
Training has a type of its own and carries its public key::

    {"alg":"EdDSA","jwk":{"crv":"Ed25519","kty":"OKP","x":…},"kid":…,"qr":…,"typ":"inspector-training+jws"}

so that ``verify --allow-training`` can check it anywhere, and so that no reader
takes one for the other: a key that a file brings along vouches for nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from inspector.certificates.jwk import (
    exported_jwk,
    from_base64url,
    from_jwk,
    key_id,
    public_jwk,
    to_base64url,
)
from inspector.domain.certificate import canonical
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.phrase import Phrase

CLAIMS_TYPE = "inspector-claims+jws"
TRAINING_TYPE = "inspector-training+jws"
LARGEST_JWS = 2 * 1024 * 1024
SIGNATURE_BYTES = 64
_LARGEST_HEADER = 8192
_KID = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
_AGAIN = "Get the certificate again from where it came."


@dataclass(frozen=True, slots=True)
class Jws:
    """A JWS taken apart, its form checked and nothing else.

    ``carried`` is the public key that a training JWS brings along; ``signed``
    the ASCII bytes that the 64-byte ``signature`` is over; ``code`` the text of
    the page's code, empty where an earlier version signed. ``file_key`` names
    the P-256 key for the certificate's file, empty where none was named;
    ``word`` is the root's word that a statement carries, or empty.
    """

    kid: str
    carried: Ed25519PublicKey | None
    payload: bytes
    signature: bytes
    signed: bytes
    code: str = ""
    file_key: str = ""
    word: bytes = b""

    @property
    def is_training(self) -> bool:
        """Tell whether this is a training certificate's."""
        return self.carried is not None


def header_bytes(
    kid: str, carried: Ed25519PublicKey | None, code: str = "", *, file_key: str = "", word: bytes = b""
) -> bytes:
    """Give the one header that a JWS by this key and with these members can have."""
    header: dict[str, Json] = {"alg": "EdDSA", "kid": kid, "typ": CLAIMS_TYPE}
    if carried is not None:
        header |= {"jwk": public_jwk(carried), "typ": TRAINING_TYPE}
    said = {"qr": code, "file_kid": file_key, "delegation": to_base64url(word)}
    header |= {name: text for name, text in said.items() if text}
    return canonical(header)


MakesCode = Callable[[bytes, Ed25519PublicKey, Callable[[bytes], bytes]], str]
"""Gives the text of the code: of the payload, the key, and what makes the key's raw signatures."""


class BenchSigner:
    """A bench's Ed25519 key; its private half leaves this object only as signatures.

    ``coding`` makes the page's code of claims; without one the JWS carries none,
    and signs any payload. ``file_key`` names the P-256 key for the certificates'
    files; ``word`` is the root's, for what has no code to carry it.
    """

    __slots__ = ("_coding", "_file_key", "_is_training", "_private", "_public", "_word")

    def __init__(
        self,
        private: Ed25519PrivateKey,
        *,
        is_training: bool,
        coding: MakesCode | None = None,
        file_key: str = "",
        word: bytes = b"",
    ) -> None:
        self._coding = coding
        self._file_key = file_key
        self._word = word
        self._private = private
        self._public = private.public_key()
        self._is_training = is_training

    def __repr__(self) -> str:
        return f"BenchSigner({self.key_id}, is_training={self._is_training})"

    @property
    def key_id(self) -> str:
        """Name the key: base64url of the RFC 7638 thumbprint."""
        return key_id(self._public)

    @property
    def is_training(self) -> bool:
        """Tell whether this is the training key, which no shop root certifies."""
        return self._is_training

    @property
    def public_key(self) -> Ed25519PublicKey:
        """Give the public half."""
        return self._public

    @property
    def public_jwk(self) -> dict[str, Json]:
        """Give the public half as a JWK to hand out."""
        return exported_jwk(self._public)

    def sign(self, payload: bytes) -> str:
        """Give the compact JWS whose payload is exactly ``payload``; raises CertificateTrouble."""
        code = self._coding(payload, self._public, self._private.sign) if self._coding else ""
        carried = self._public if self._is_training else None
        header = header_bytes(self.key_id, carried, code, file_key=self._file_key, word=self._word)
        signed = f"{to_base64url(header)}.{to_base64url(payload)}"
        return f"{signed}.{to_base64url(self._private.sign(signed.encode('ascii')))}"


def decode_jws(text: str) -> Jws:
    """Take a compact JWS apart; raises CertificateTrouble (code ``jws_form`` or ``jws_header``).

    Padding, blanks, spare bits, another algorithm, other or repeated members of
    the header: all refused, since the header is made again and compared.
    """
    parts = text.split(".", 3)
    if len(text) > LARGEST_JWS or len(parts) != 3 or not text.isascii():
        raise CertificateTrouble("This is not a compact JWS.", _AGAIN, code="jws_form")
    header, payload, signature = (_part(part, name) for part, name in zip(parts, _NAMES, strict=True))
    if len(signature) != SIGNATURE_BYTES:
        raise CertificateTrouble("The signature is not 64 bytes long.", _AGAIN, code="jws_form")
    signed = f"{parts[0]}.{parts[1]}".encode("ascii")
    return replace(_read_header(header), payload=payload, signature=signature, signed=signed)


_NAMES = ("signature's header", "signed claims", "signature")


def _part(text: str, name: str) -> bytes:
    try:
        return from_base64url(text, name)
    except CertificateTrouble as trouble:
        raise CertificateTrouble(trouble.title, _AGAIN, code="jws_form") from trouble


def _read_header(raw: bytes) -> Jws:
    """Read a header into a JWS that has nothing else yet; raises CertificateTrouble."""
    try:
        found = _header(raw)
    except (ValueError, RecursionError, CertificateTrouble):
        found = None
    if found is None:
        raise CertificateTrouble(
            "The signature's header is not one that Inspector writes.", _AGAIN, code="jws_header"
        )
    return found


def _header(raw: bytes) -> Jws | None:
    header = json.loads(raw) if len(raw) <= _LARGEST_HEADER else None
    row: dict[str, object] = header if isinstance(header, dict) else {}
    kid, *texts = (row.get(name, "") for name in ("kid", "qr", "file_kid", "delegation"))
    code, file_key, word = (one if isinstance(one, str) else "" for one in texts)
    carried = from_jwk(row["jwk"]) if "jwk" in row else None
    if not isinstance(kid, str) or not _may_stand_together(carried, code, file_key, word):
        return None
    found = Jws(kid, carried, b"", b"", b"", code, file_key, from_base64url(word, "header"))
    again = header_bytes(kid, carried, code, file_key=file_key, word=found.word)
    return found if again == raw else None


def _may_stand_together(carried: Ed25519PublicKey | None, code: str, file_key: str, word: str) -> bool:
    """Tell whether one header may hold these: nobody vouches for training, and a code brings the word."""
    if file_key and not _KID.fullmatch(file_key):
        return False
    return not (carried and (file_key or word)) and not (word and (code or file_key))


def check_signature(jws: Jws, trusted: Mapping[str, Ed25519PublicKey], *, allow_training: bool) -> None:
    """Check who signed; raises CertificateTrouble (``training``, ``unknown_key``, ``signature``).

    A training JWS is checked against the key it carries, and only with
    ``allow_training``; every other against the trusted key of that name.
    """
    if jws.carried is not None and not allow_training:
        raise CertificateTrouble(
            "This was signed for training and certifies nothing.",
            "Use --allow-training to check it all the same.",
            code="training",
        )
    key = jws.carried or trusted.get(jws.kid)
    if key is None:
        raise CertificateTrouble(
            Phrase("No trusted key is named {kid}.", kid=shown_kid(jws.kid)),
            "Get the shop's public key from the shop and name its file with --trust.",
            code="unknown_key",
        )
    if key_id(key) != jws.kid:
        raise CertificateTrouble("The key has another key's name.", _AGAIN, code="key_name")
    try:
        key.verify(jws.signature, jws.signed)
    except InvalidSignature:
        raise CertificateTrouble(
            "The signature does not fit: header, claims or signature were changed.", _AGAIN, code="signature"
        ) from None


def shown_kid(kid: str) -> str:
    """Give a key's name fit for a message, whoever wrote it."""
    return "".join(char if char.isascii() and char.isprintable() else "?" for char in kid[:43])


def verify_jws(text: str, trusted: Mapping[str, Ed25519PublicKey], *, allow_training: bool = False) -> bytes:
    """Give the payload of a JWS that a trusted key signed; raises CertificateTrouble."""
    jws = decode_jws(text)
    check_signature(jws, trusted, allow_training=allow_training)
    return jws.payload

# SPDX-License-Identifier: Apache-2.0
"""The code on the page: an address whose fragment is the signed compact claims, in decimal digits.

``https://HOST/PATH#DIGITS`` (docs/qr.md). The digits are the COSE_Sign1 as one
number: a QR code packs ten bits into three of them, and so needs a quarter less
room than for base64url. Behind the ``#`` nothing is ever sent to the host.
Without a host of the shop's own the address is ``inspector:``.

Certificates of earlier versions carry ``INSPECTOR1:uid:digest:signature:kid``
(``INSPECTOR1-TRAINING:…``), which only repeats the JWS's signature: alone it
names a certificate and proves nothing.
"""

from __future__ import annotations

import hmac
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.certificates import delegation as delegations
from inspector.certificates import qr_claims
from inspector.certificates.cose import EDDSA, Sign1, fits_eddsa, read_sign1, sign1
from inspector.certificates.delegation import Delegation
from inspector.certificates.facts import Facts, read_facts
from inspector.certificates.jwk import from_base64url, key_id, to_base64url
from inspector.certificates.qr_claims import Compact
from inspector.certificates.signing import SIGNATURE_BYTES, decode_jws
from inspector.domain.certificate import Claims, SignedCertificate, digest_of, parse_claims
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.phrase import Phrase
from inspector.domain.uid import to_bytes

REAL = "INSPECTOR1"
TRAINING = "INSPECTOR1-TRAINING"
NO_HOST: Final = "inspector:"
LONGEST: Final = 4096
_LONGEST_EARLIER = 512
_DIGEST_BYTES = 32
_PARTS = 5
_ADDRESS = re.compile(
    r"inspector:|https://[a-z0-9.-]{1,100}(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]{0,100})?", re.ASCII
)
_DIGITS = re.compile(r"[1-9][0-9]*", re.ASCII)
_CLAIMS = "inspector.claims/"
_SCHEMES = ("https", NO_HOST.removesuffix(":"))
_AROUND = " \t\r\n"
_LONGEST_HEAD = 64
_BEGINNINGS = ("https://", NO_HOST, f"{REAL}:", f"{TRAINING}:")

Modules = tuple[tuple[bool, ...], ...]
_DARK = b"\1" + bytes(255)


@dataclass(frozen=True, slots=True)
class CodeText:
    """What an earlier version's code says. ``digest`` is lower-case hex as in a SignedCertificate."""

    uid: str
    digest: str
    signature: bytes
    kid: str
    is_training: bool

    def __str__(self) -> str:
        head = TRAINING if self.is_training else REAL
        digest = to_base64url(bytes.fromhex(self.digest))
        return ":".join((head, self.uid, digest, to_base64url(self.signature), self.kid))


@dataclass(frozen=True, slots=True)
class SignedCode:
    """A code that proves itself: where it leads, what it says, what its signature is over."""

    address: str
    claims: Compact
    signed: Sign1
    raw: bytes

    def __str__(self) -> str:
        return f"{self.address}#{int.from_bytes(self.raw, 'big')}"

    @property
    def uid(self) -> str:
        """Name the certificate."""
        return self.claims.uid

    @property
    def digest(self) -> str:
        """Give the SHA-256 of the full claims, lower-case hex."""
        return self.claims.digest

    @property
    def key_id(self) -> str:
        """Name the bench's key."""
        return key_id(self.claims.signed_by)

    @property
    def is_training(self) -> bool:
        """Tell whether it certifies nothing."""
        return self.claims.is_training

    @property
    def is_whole(self) -> bool:
        """Tell whether the key that it names signed it."""
        return fits_eddsa(self.signed, self.claims.signed_by)


Code = CodeText | SignedCode


@dataclass(frozen=True, slots=True)
class Coding:
    """How a bench makes its codes: where they lead, and its root's word for it (empty without one)."""

    address: str = ""
    delegation: bytes = b""

    def __call__(self, payload: bytes, key: Ed25519PublicKey, sign: Callable[[bytes], bytes]) -> str:
        """Give the code of full claims' canonical bytes, empty text for other statements.

        Raises CertificateTrouble.
        """
        full = parse_claims(payload)
        if not str(full.get("schema", "")).startswith(_CLAIMS):
            return ""
        facts = read_facts(full)
        delegation = b"" if facts.is_training else self.delegation
        if delegation:
            _check_covered(delegations.read(delegation)[0], full, facts)
        claims = qr_claims.compact_of(facts, digest_of(payload), key, delegation)
        raw = sign1(EDDSA, b"", qr_claims.write(claims), sign)
        text = f"{address(self.address)}#{int.from_bytes(raw, 'big')}"
        if len(text) > LONGEST:
            raise CertificateTrouble("The claims are too long for a code.", "Report this as a fault.")
        return text


def _check_covered(said: Delegation, claims: Claims, facts: Facts) -> None:
    """Refuse to sign what no verifier would take; raises CertificateTrouble."""
    shop = claims.get("shop")
    if (said.bench, said.shop) != (claims.get("bench"), shop.get("id") if isinstance(shop, dict) else None):
        raise CertificateTrouble(
            "The root certified another bench or shop than the settings name.",
            "Put shop_id and bench_id back, or have the root certify this bench again.",
            code="delegation_other",
        )
    if not said.covers(facts.signed_at):
        raise CertificateTrouble(
            Phrase(
                "The root certified this bench from {start} to {end} alone.",
                start=f"{said.since:%Y-%m-%d}",
                end=f"{said.until:%Y-%m-%d}",
            ),
            "Check the clock, or have the root certify this bench again with 'inspector keys certify'.",
            code="delegation_expired",
        )


def address(url: str) -> str:
    """Check where codes lead; raises BadInput. Nothing given is ``inspector:``, which leads nowhere."""
    if _ADDRESS.fullmatch(url or NO_HOST):
        return url or NO_HOST
    raise BadInput(
        "The address of the verification page cannot be used.",
        "Give it as https://host/path, without a query.",
    )


def is_code(text: str) -> bool:
    """Tell from its beginning whether a text is meant to be a code."""
    return tidy(text[:_LONGEST_HEAD]).startswith(_BEGINNINGS)


def tidy(text: str) -> str:
    """Give a code's text without what scanners and editors put around it, its scheme in small letters.

    Nothing inside changes: that is read strictly.
    """
    bare = text.removeprefix("\ufeff").strip(_AROUND)
    scheme, colon, rest = bare.partition(":")
    return f"{scheme.lower()}{colon}{rest}" if scheme.lower() in _SCHEMES else bare


def code_of(certificate: SignedCertificate) -> Code:
    """Give the code of a signed certificate; raises CertificateTrouble for a JWS that is none."""
    return _code_of(certificate.jws, certificate.uid, certificate.digest)


@lru_cache(maxsize=32)  # a page asks several times
def _code_of(text: str, uid: str, digest: str) -> Code:
    jws = decode_jws(text)
    if jws.code:
        return parse_code(jws.code)
    return CodeText(uid, digest, jws.signature, jws.kid, jws.is_training)


def parse_code(text: str) -> Code:
    """Read the text of a scanned code strictly, its signature unchecked.

    Raises CertificateTrouble (``code_form``, ``code_claims``, ``newer``).
    """
    return _parse_earlier(text) if text.startswith(REAL) else _parse(text)


@lru_cache(maxsize=32)
def _parse(text: str) -> SignedCode:
    """Read it once: signer, claims and page of one certificate are each compared with its code."""
    where, _, digits = text.partition("#") if len(text) <= LONGEST else ("", "", "")
    if not _ADDRESS.fullmatch(where) or not _DIGITS.fullmatch(digits):
        raise _no_code()
    number = int(digits)
    raw = number.to_bytes((number.bit_length() + 7) // 8, "big")
    try:
        signed = read_sign1(raw)
    except CertificateTrouble:
        raise _no_code() from None
    if signed.alg != EDDSA or signed.kid:
        raise _no_code()
    return SignedCode(where, qr_claims.read(signed.payload), signed, raw)


def _no_code() -> CertificateTrouble:
    return CertificateTrouble(
        "This is not the code of a certificate.", "Scan the square code on the page.", code="code_form"
    )


def _parse_earlier(text: str) -> CodeText:
    parts = text.split(":") if len(text) <= _LONGEST_EARLIER else []
    if len(parts) != _PARTS or parts[0] not in (REAL, TRAINING):
        raise _no_code()
    head, uid, digest, signature, kid = parts
    try:
        to_bytes(uid)
        code = CodeText(
            uid,
            from_base64url(digest, "digest").hex(),
            from_base64url(signature, "signature"),
            to_base64url(from_base64url(kid, "key's name")),
            head == TRAINING,
        )
    except (BadInput, CertificateTrouble):
        raise _no_code() from None
    if len(code.digest) != 2 * _DIGEST_BYTES or len(code.signature) != SIGNATURE_BYTES or uid != uid.upper():
        raise _no_code()
    return code


def check_code(text: str, certificate: SignedCertificate) -> None:
    """Compare a scanned code with the claims; raises CertificateTrouble, code ``code_differs``."""
    scanned, wanted = parse_code(text), code_of(certificate)
    if not hmac.compare_digest(str(scanned), str(wanted)):
        raise _differs(_difference(scanned, wanted))


def check_against_claims(code: SignedCode, facts: Facts, digest: str) -> None:
    """Make the compact claims again of the full ones; raises CertificateTrouble, code ``code_differs``."""
    said = code.claims
    wanted = qr_claims.compact_of(facts, digest, said.signed_by, said.delegation)
    if said != wanted:
        names = [name for name in Compact.__slots__ if getattr(said, name) != getattr(wanted, name)]
        raise _differs(Phrase("{names} in it differ from the claims", names=", ".join(names)))
    if not code.is_whole:
        raise _differs(Phrase("its own signature does not fit"))


def _differs(what: str) -> CertificateTrouble:
    return CertificateTrouble(
        Phrase("The code on the page is not that of the claims: {what}.", what=what),
        "Do not trust this page; ask the shop for the certificate.",
        code="code_differs",
    )


def _difference(scanned: Code, wanted: Code) -> str:
    if scanned.uid != wanted.uid:
        return Phrase("it names {uid}, they are those of {wanted}", uid=scanned.uid, wanted=wanted.uid)
    if scanned.digest != wanted.digest:
        return Phrase("the digest differs")
    return Phrase("the signature, its key or its address differs")


def modules(text: str, level: str = "M") -> Modules:
    """Give the dark (True) and light modules of the QR code of ``text``, row by row, no margin.

    ``level`` is how much may be damaged: L 7 %, M 15 %, Q 25 %, H 30 %.
    """
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    pixels = memoryview(image).tobytes()
    side, dark = math.isqrt(len(pixels)), tuple(memoryview(pixels.translate(_DARK)).cast("?"))
    return tuple(dark[start : start + side] for start in range(0, side * side, side))


def read_code(rows: Modules) -> str:
    """Read a code back from its modules, with the margin that a reader needs; empty where it is none."""
    side, margin, scale = len(rows), 4, 3
    size = (side + 2 * margin) * scale
    pixels = bytearray(b"\xff" * (size * size))
    for row in range(side * scale):
        for column in range(side * scale):
            if rows[row // scale][column // scale]:
                pixels[(row + margin * scale) * size + column + margin * scale] = 0
    view = memoryview(pixels).cast("B", shape=[size, size])
    found = zxingcpp.read_barcode(view, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return found.text if found is not None else ""

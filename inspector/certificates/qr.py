# SPDX-License-Identifier: Apache-2.0
"""The code on the page: which certificate this is, and the signature of its claims.

``INSPECTOR1:uid:digest:signature:kid``, or ``INSPECTOR1-TRAINING:…``: the uid
in its 26 characters, the SHA-256 of the claims and the JWS's 64 bytes of
signature in base64url, the key's name. Together with the claims it makes the
JWS again, so whoever holds both can check them; alone it names a certificate
and proves nothing, since the signature is over the whole claims.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Any

import zxingcpp

from inspector.certificates.jwk import from_base64url, to_base64url
from inspector.certificates.signing import SIGNATURE_BYTES, decode_jws
from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.uid import to_bytes

REAL = "INSPECTOR1"
TRAINING = "INSPECTOR1-TRAINING"
LONGEST = 512
_DIGEST_BYTES = 32
_PARTS = 5

Modules = tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class CodeText:
    """What a code says. ``digest`` is lower-case hex as in a SignedCertificate."""

    uid: str
    digest: str
    signature: bytes
    kid: str
    is_training: bool

    def __str__(self) -> str:
        head = TRAINING if self.is_training else REAL
        digest = to_base64url(bytes.fromhex(self.digest))
        return ":".join((head, self.uid, digest, to_base64url(self.signature), self.kid))


def code_of(certificate: SignedCertificate) -> CodeText:
    """Give the code of a signed certificate; raises CertificateTrouble for a JWS that is none."""
    jws = decode_jws(certificate.jws)
    return CodeText(certificate.uid, certificate.digest, jws.signature, jws.kid, jws.is_training)


def parse_code(text: str) -> CodeText:
    """Read the text of a scanned code strictly; raises CertificateTrouble, code ``code_form``."""
    bad = CertificateTrouble(
        "This is not the code of a certificate.", "Scan the square code on the page.", code="code_form"
    )
    parts = text.split(":") if len(text) <= LONGEST else []
    if len(parts) != _PARTS or parts[0] not in (REAL, TRAINING):
        raise bad
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
        raise bad from None
    if len(code.digest) != 2 * _DIGEST_BYTES or len(code.signature) != SIGNATURE_BYTES or uid != uid.upper():
        raise bad
    return code


def check_code(text: str, certificate: SignedCertificate) -> None:
    """Compare a scanned code with the claims; raises CertificateTrouble, code ``code_differs``."""
    scanned, wanted = parse_code(text), code_of(certificate)
    if not hmac.compare_digest(str(scanned), str(wanted)):
        raise CertificateTrouble(
            f"The code on the page is not that of the claims: {_difference(scanned, wanted)}.",
            "Do not trust this page; ask the shop for the certificate.",
            code="code_differs",
        )


def _difference(scanned: CodeText, wanted: CodeText) -> str:
    if scanned.uid != wanted.uid:
        return f"it names {scanned.uid}, they are {wanted.uid}'s"
    if scanned.digest != wanted.digest:
        return "the digest differs"
    return "the signature or its key differs"


def modules(text: str, level: str = "M") -> Modules:
    """Give the dark (True) and light modules of the QR code of ``text``, row by row, no margin.

    ``level`` is how much may be damaged: L 7 %, M 15 %, Q 25 %, H 30 %.
    """
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    rows: Any = memoryview(image).tolist()
    return tuple(tuple(pixel == 0 for pixel in row) for row in rows)


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

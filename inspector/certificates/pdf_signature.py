# SPDX-License-Identifier: Apache-2.0
"""The signature of a PDF of ours: put behind what was drawn, and checked.

It covers the whole file but its own value, and as a certification signature
(DocMDP, P 1) it allows no later change. A file is checked by writing the update
again behind the page that was drawn again: one spelling, nothing else passes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence

from cryptography.hazmat.primitives.asymmetric import ec

from inspector.certificates import cms, der, p256, pdf_update
from inspector.certificates.x509_reading import read_x509
from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import CertificateTrouble
from inspector.ports import CertificateWriter

_AGAIN = "Get the file again from where it came."
_CONTENTS = re.compile(rb"\n/Contents <([0-9A-F]{64,131072})>\n>>\nendobj\n")


class FileSigner:
    """A bench's P-256 key and the certificates of it, the bench's own first, its root's after it.

    The private half leaves this object only as signatures.
    """

    __slots__ = ("_chain", "_key", "_room")

    def __init__(self, key: ec.EllipticCurvePrivateKey, chain: Sequence[bytes]) -> None:
        """Take DER certificates; raises CertificateTrouble for a chain that is not this key's."""
        self._key = key
        self._chain = tuple(map(read_x509, chain))
        if not self._chain or self._chain[0].key_id != p256.key_id(key.public_key()):
            raise CertificateTrouble(
                "The bench's X.509 certificate is another key's.",
                "Put the right one in place, or have the root certify this bench again.",
                code="x509",
            )
        self._room = cms.largest(self._chain)

    def __repr__(self) -> str:
        return f"FileSigner({self.key_id})"

    @property
    def key_id(self) -> str:
        """Name the key: base64url of the RFC 7638 thumbprint."""
        return self._chain[0].key_id

    def sign(self, pdf: bytes) -> bytes:
        """Give the file with its signature; the same file and key give the same bytes.

        Raises CertificateTrouble for a file that PdfFile did not write.
        """
        head, tail = pdf_update.update(pdf, self._room)
        message = cms.sign(_digest(head, tail), self._key, self._chain)
        return b"".join((head, pdf_update.value(message, self._room), tail))


class SignedWriter:
    """Draws certificates and signs the file; ``signer_for`` gives None where nobody here may."""

    def __init__(
        self, writer: CertificateWriter, signer_for: Callable[[SignedCertificate], FileSigner | None]
    ) -> None:
        self._writer = writer
        self._signer_for = signer_for

    def write(
        self,
        certificate: SignedCertificate,
        language: str,
        *,
        paper: str = "",
        files: Mapping[str, bytes] | None = None,
    ) -> bytes:
        """Give the PDF's bytes; a preview is not signed. Raises CertificateTrouble."""
        pdf = self._writer.write(certificate, language, paper=paper, files=files)
        signer = self._signer_for(certificate) if certificate.jws else None
        return signer.sign(pdf) if signer else pdf


def check_file(data: bytes, drawn: bytes) -> cms.Signed:
    """Check the signature of ``data``, a file that begins with all of ``drawn``; give who signed.

    Raises CertificateTrouble: ``file_signature`` where what follows is not the one
    update that belongs to the drawn file, else what ``read_cms`` and ``check_cms`` raise.
    """
    found = list(_CONTENTS.finditer(data, len(drawn)))
    if len(found) != 1:
        raise _not_ours()
    message = der.first(bytes.fromhex(found[0][1].decode("ascii"))).raw
    signed = cms.read_cms(message)
    room = cms.largest(signed.chain)
    head, tail = pdf_update.update(drawn, room)
    cms.check_cms(signed, _digest(head, tail))
    again = b"".join((head, pdf_update.value(message, room), tail))
    if cms.rebuilt(signed) != message or again != data:
        raise _not_ours()
    return signed


def _digest(head: bytes, tail: bytes) -> bytes:
    hashed = hashlib.sha256(head)
    hashed.update(tail)
    return hashed.digest()


def _not_ours() -> CertificateTrouble:
    return CertificateTrouble(
        "What follows the page is not the signature that Inspector writes.", _AGAIN, code="file_signature"
    )

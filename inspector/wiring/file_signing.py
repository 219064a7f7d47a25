# SPDX-License-Identifier: Apache-2.0
"""Which PDFs this home signs: those of certificates that its own bench signed, and no other's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.certificates.keys import KeyRing
    from inspector.certificates.pdf_signature import FileSigner
    from inspector.domain.certificate import SignedCertificate
    from inspector.ports import CertificateWriter, Clock


def signing_writer(
    writer: CertificateWriter, keys: KeyRing, clock: Clock, *, may_make: bool
) -> CertificateWriter:
    """Give what draws certificates and signs this bench's own.

    Training is not signed: it certifies nothing. Nor is what names another key
    for its file than this bench has now: that key was replaced. Without ``may_make`` a home
    that has no key or certificate for files yet is left as it is, and draws
    without signing: who only reads it may be another user.
    """
    from inspector.certificates.pdf_signature import SignedWriter
    from inspector.certificates.signing import decode_jws

    def signer_for(certificate: SignedCertificate) -> FileSigner | None:
        if certificate.is_training or certificate.key_id not in keys.trusted():
            return None
        named = decode_jws(certificate.jws).file_key
        if named and named != keys.file_key_id():
            return None
        is_ready = bool(keys.file_key_id() and keys.x509())
        return keys.file_signer(clock.now()) if may_make or is_ready else None

    return SignedWriter(writer, signer_for)

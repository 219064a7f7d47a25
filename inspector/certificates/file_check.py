# SPDX-License-Identifier: Apache-2.0
"""What ``verify`` says of a PDF's own signature.

The claims' signature says whom to believe; this one says that the file is as it
was handed out, and to readers that know nothing of us who did. It must fit to
the last bit, and it must be by the P-256 key that the claims' signature names:
so whoever stands behind the bench's Ed25519 key stands behind this one, and
what ends or revokes that ends this. Claims of an earlier version name none;
their file's signature is good for what it covers, and is said to be no more.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from inspector.certificates.cms import Signed
from inspector.certificates.facts import read_facts
from inspector.certificates.pdf_signature import check_file
from inspector.certificates.report import Check, State
from inspector.certificates.signer_check import Certifier, check_jws, check_standing
from inspector.certificates.signing import Jws, decode_jws, shown_kid
from inspector.certificates.trust import Trust
from inspector.certificates.x509_reading import X509
from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import CertificateTrouble
from inspector.domain.phrase import Phrase

NAME = "file"
_ROOT_AND_BENCH = 2  # a bench certifies nobody
_MARK = b"\n/Type /Sig\n"
UNBOUND = Phrase(
    "Its claims are of an earlier version and name no key for files, so nothing ties that key to theirs."
)
ABSENT = "The file carries no signature of its own; the page was drawn again and compared."


def is_signed_behind(data: bytes, drawn: bytes) -> bool:
    """Tell whether all of ``drawn`` begins the file and a signature follows it, whatever it is worth."""
    return data.startswith(drawn) and data.find(_MARK, len(drawn)) >= 0


def check_signature_of(data: bytes, drawn: bytes, certificate: SignedCertificate, trust: Trust) -> Check:
    """Check a file that begins with the page drawn again from ``certificate``, whose claims hold."""
    if data == drawn:
        return Check(NAME, State.VALID, ABSENT)
    at = read_facts(certificate.claims).signed_at
    try:
        signed = check_file(data, drawn)
        jws = decode_jws(certificate.jws)
        _check_bound(signed.chain[0], jws)
        who = check_jws(jws, trust)
        by = Certifier(signed.chain[0].key_id, who.root if who else "")
        check_standing(by, certificate.digest, at, trust)
    except CertificateTrouble as trouble:
        return Check(NAME, State.NOT_VALID, trouble.title, trouble.advice, trouble.code)
    words = _words(signed, trust.roots, at)
    return Check(
        NAME, State.VALID, words if jws.file_key else Phrase("{said} {more}", said=words, more=UNBOUND)
    )


def _check_bound(signer: X509, jws: Jws) -> None:
    """Raise CertificateTrouble (``file_key``) where the file's key is not that of who signed the claims."""
    if not jws.file_key:
        return
    if signer.key_id != jws.file_key:
        raise _other_key(
            Phrase(
                "The file was signed by key {key}, but who signed the claims signs files by {wanted} alone.",
                key=signer.key_id,
                wanted=jws.file_key,
            )
        )
    if signer.owner not in ("", jws.kid):
        raise _other_key(
            Phrase(
                "The file's key was certified for key {owner}, but key {kid} signed the claims.",
                owner=shown_kid(signer.owner),
                kid=jws.kid,
            )
        )


def _other_key(title: Phrase) -> CertificateTrouble:
    return CertificateTrouble(title, "Get the file again from where it came.", code="file_key")


def _words(signed: Signed, roots: Collection[str], at: datetime) -> str:
    signer, last = signed.chain[0], signed.chain[-1]
    told = {"who": signer.name or "a bench", "key": signer.key_id, "root": last.name}
    if last.key_id not in roots or len(signed.chain) > _ROOT_AND_BENCH:
        return Phrase(
            "The file's signature by {who}, key {key}, fits;"
            " no root that is trusted here certified that key.",
            **told,
        )
    if not all(_covers(one, at) for one in signed.chain):
        return Phrase(
            "The file's signature by {who}, key {key}, fits; {root} certified that key for another time.",
            **told,
        )
    return Phrase(
        "The file's signature by {who}, key {key}, fits;"
        " {root}, a root that is trusted here, certified that key.",
        **told,
    )


def _covers(one: X509, at: datetime) -> bool:
    return one.not_before <= at <= one.not_after

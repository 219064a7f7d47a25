# SPDX-License-Identifier: Apache-2.0
"""What ``verify`` says of a PDF's own signature.

The claims' signature says whom to believe; this one says that the file is as it
was handed out, and to readers that know nothing of us who did. It must fit to
the last bit, but whose root certified the key decides only about the words.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from inspector.certificates.cms import Signed
from inspector.certificates.pdf_signature import check_file
from inspector.certificates.report import Check, State
from inspector.certificates.x509_reading import X509
from inspector.domain.errors import CertificateTrouble

NAME = "file"
_ROOT_AND_BENCH = 2  # a bench certifies nobody
_MARK = b"\n/Type /Sig\n"
ABSENT = "The file carries no signature of its own; the page was drawn again and compared."


def is_signed_behind(data: bytes, drawn: bytes) -> bool:
    """Tell whether all of ``drawn`` begins the file and a signature follows it, whatever it is worth."""
    return data.startswith(drawn) and data.find(_MARK, len(drawn)) >= 0


def check_signature_of(data: bytes, drawn: bytes, roots: Collection[str], at: datetime) -> Check:
    """Check a file that begins with the page drawn again; ``roots`` names the root keys that are trusted.

    ``at`` is when the claims say that they were signed.
    """
    if data == drawn:
        return Check(NAME, State.VALID, ABSENT)
    try:
        signed = check_file(data, drawn)
    except CertificateTrouble as trouble:
        return Check(NAME, State.NOT_VALID, trouble.title, trouble.advice, trouble.code)
    return Check(NAME, State.VALID, _words(signed, roots, at))


def _words(signed: Signed, roots: Collection[str], at: datetime) -> str:
    signer, last = signed.chain[0], signed.chain[-1]
    by = f"The file's signature by {signer.name or 'a bench'}, key {signer.key_id}, fits"
    if last.key_id not in roots or len(signed.chain) > _ROOT_AND_BENCH:
        return f"{by}; no root that is trusted here certified that key."
    if not all(_covers(one, at) for one in signed.chain):
        return f"{by}; {last.name} certified that key for another time."
    return f"{by}; {last.name}, a root that is trusted here, certified that key."


def _covers(one: X509, at: datetime) -> bool:
    return one.not_before <= at <= one.not_after

# SPDX-License-Identifier: Apache-2.0
"""Files that say that a certificate is void: what ``verify`` answers of them and of the certificates beside.

A folder destination writes them as ``UID.void.json``. Named beside certificates
(or in their folder) they make those void here, where who signed them may.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from inspector.certificates.code_check import failed, of_signer, signer_of
from inspector.certificates.qr import SignedCode
from inspector.certificates.report import Check, Kind, State, VerifyReport
from inspector.certificates.signing import shown_kid
from inspector.certificates.standing import Knows
from inspector.certificates.trust import Trust
from inspector.certificates.void_check import Statement, check_may_void, read_statement
from inspector.domain.certificate import SignedCertificate
from inspector.domain.envelope import read_envelope
from inspector.domain.errors import CertificateTrouble
from inspector.domain.phrase import Phrase
from inspector.domain.voiding import SCHEMA, CertificateStanding, Voiding

ENDING: Final = ".void.json"
LARGEST: Final = 64 * 1024
_MARK = f'"schema":"{SCHEMA}"'.encode("ascii")


def is_statement(data: bytes) -> bool:
    """Tell whether a file is meant to say that a certificate is void; a text in claims cannot look so."""
    return len(data) <= LARGEST and data.startswith(b"{") and _MARK in data


def report_on_statement(data: bytes, trust: Trust) -> VerifyReport:
    """Verify a statement's file; never raises for what it holds."""
    try:
        envelope = read_envelope(data)
    except CertificateTrouble as trouble:
        return _report([failed("form", State.DAMAGED, trouble)], trust)
    checks = [Check("form", State.VALID, "The file is a whole statement that a certificate is void.")]
    try:
        said = read_statement(envelope, trust, allow_training=True)
    except CertificateTrouble as trouble:
        return _report([*checks, of_signer(trouble)], trust)
    return _told(said, checks, trust)


def _told(said: Statement, checks: list[Check], trust: Trust) -> VerifyReport:
    state = State.TRAINING if said.facts.is_training else State.VALID
    words = Phrase("The signature by key {key} fits.", key=shown_kid(said.jws.kid))
    checks = [
        *checks,
        Check("signature", state, words),
        Check("statement", State.VOID, _words(said), _ADVICE, "void"),
    ]
    found = _report(checks, trust)
    return replace(found, signer=signer_of(checks, said.jws.kid, said.who, trust))


_ADVICE = "Name the certificate beside it to see whether it is the one, and whether this shop may say so."


def _words(said: Statement) -> Phrase:
    return Phrase(
        "This file certifies nothing: it says that {who} made certificate {uid} void on {day}: {reason}",
        who=_shown(said.facts.by),
        uid=_shown(said.facts.uid),
        day=f"{said.at:%Y-%m-%d}",
        reason=f"“{said.facts.reason}”.",
    )


def _shown(text: str) -> str:
    return "".join(char if char.isprintable() else "?" for char in text[:80])


def _report(checks: list[Check], trust: Trust) -> VerifyReport:
    return VerifyReport(Kind.JSON, tuple(checks), None, trust.allow_training, listed_at=trust.listed_at)


def knowing(files: Iterable[str], trust: Trust, knows: Knows) -> Knows:
    """Give what also knows which certificates the statements among ``files`` make void.

    Those that cannot be read, that nobody trusted signed, or whose signer may not
    speak of the certificate say nothing here; ``report_on_statement`` tells of them.
    """
    said: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for one in _statements(files, trust):
        said[one.facts.uid, one.facts.digest].append(one)

    def asked(one: SignedCertificate | SignedCode) -> CertificateStanding | None:
        standing = knows(one)
        found = next((row for row in said[one.uid, one.digest] if _may(row, one, trust)), None)
        if found is None or (standing is not None and standing.voiding is not None):
            return standing
        voiding = Voiding(one.uid, "", _shown(found.facts.by), found.facts.reason, found.at)
        return replace(standing or CertificateStanding(), voiding=voiding)

    return asked if said else knows


def _may(said: Statement, one: SignedCertificate | SignedCode, trust: Trust) -> bool:
    if isinstance(one, SignedCode):
        return False  # a code is too short to tell whose the certificate is
    try:
        check_may_void(said.text, one.jws, trust)
    except CertificateTrouble:
        return False
    return True


def _statements(files: Iterable[str], trust: Trust) -> Iterable[Statement]:
    for name in files:
        if not name.endswith(ENDING):
            continue
        try:
            if not Path(name).is_file():
                continue
            with Path(name).open("rb") as stream:
                data = stream.read(LARGEST + 1)
            if is_statement(data):
                yield read_statement(read_envelope(data), trust, allow_training=True)
        except (OSError, CertificateTrouble):
            continue  # its own report says why

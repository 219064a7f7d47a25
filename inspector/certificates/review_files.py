# SPDX-License-Identifier: Apache-2.0
"""Files that say that an auditor countersigned a certificate: what ``verify`` says of the certificate beside.

``inspector certificate`` and a folder destination write one as ``UID.review.json``
(claims and JWS); the bare JWS, ``UID.review.jws``, is read as well. It makes no
certificate better or worse than its own signature does: the report says what it is.
"""

from __future__ import annotations

import os
from base64 import urlsafe_b64decode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from inspector.certificates.code_check import failed, of_signer, signer_of
from inspector.certificates.report import Check, Countersigned, Kind, State, VerifyReport
from inspector.certificates.review_check import (
    OTHER,
    Countersignature,
    check_may_countersign,
    read_signed_review,
)
from inspector.certificates.signing import decode_jws
from inspector.certificates.trust import Trust
from inspector.domain.certificate import SignedCertificate, parse_claims
from inspector.domain.envelope import Envelope, read_envelope
from inspector.domain.errors import CertificateTrouble
from inspector.domain.os_words import words_of
from inspector.domain.phrase import Phrase
from inspector.domain.review import SCHEMA

ENDING: Final = ".review.json"
ENDINGS: Final = (ENDING, ".review.jws")
LARGEST: Final = 512 * 1024
_MARK = f'"schema":"{SCHEMA}"'.encode("ascii")
_NO_FORM: Final = "review_form"
_AGAIN: Final = "Get the file again from who countersigned."
LONELY: Final = "no_certificate"
"""The code of a countersignature without its certificate."""


def is_countersignature(data: bytes) -> bool:
    """Tell whether a file is meant to be a countersignature; a text in claims cannot look so."""
    if len(data) > LARGEST:
        return False
    if data.startswith(b"{"):
        return _MARK in data
    return data.startswith(b"ey") and _MARK in _payload(data)


def _payload(jws: bytes) -> bytes:
    part = jws.split(b".", 2)[1:2]
    try:
        return urlsafe_b64decode(part[0] + b"==") if part else b""
    except ValueError:
        return b""


def _envelope(data: bytes) -> Envelope:
    if data.startswith(b"{"):
        return read_envelope(data)
    if not data.strip():
        raise CertificateTrouble("The file is empty.", _AGAIN, code=_NO_FORM)
    if not data.lstrip(b" \t\r\n").startswith(b"ey"):
        raise CertificateTrouble(
            "The file holds no countersignature: neither claims with a JWS nor a JWS alone.",
            _AGAIN,
            code=_NO_FORM,
        )
    text = data.strip(b" \t\r\n").decode("ascii", "replace")
    payload = decode_jws(text).payload
    return Envelope(parse_claims(payload), payload, text)


# ── a file for itself ────────────────────────────────────────────────────────


def report_on_countersignature(data: bytes, trust: Trust) -> VerifyReport:
    """Verify a countersignature's file; never raises for what it holds.

    By itself it certifies nothing, and is not good: ``accompanied`` says otherwise
    where its certificate is among what is verified.
    """
    try:
        envelope = _envelope(data)
    except CertificateTrouble as trouble:
        return _report([failed("form", State.DAMAGED, trouble)], trust)
    checks = [Check("form", State.VALID, "The file is a whole countersignature.")]
    try:
        said = read_signed_review(envelope, trust, allow_training=True)
    except CertificateTrouble as trouble:
        return _report([*checks, of_signer(trouble)], trust)
    fits = State.TRAINING if said.facts.is_training else State.VALID
    checks += [
        Check("signature", fits, "The signature fits."),
        Check("statement", State.NOT_VALID, _told_alone(said), _ADVICE, LONELY),
    ]
    found = _report(checks, trust)
    told = Countersigned(State.VALID, _by(said), said.at, said.facts.uid, said.facts.digest)
    return replace(found, signer=signer_of(checks, said.jws.kid, said.who, trust), countersigned=told)


_ADVICE = "Name the certificate beside it."


def _told_alone(said: Countersignature) -> Phrase:
    return Phrase(
        "This file certifies nothing: it says that {who} countersigned certificate {uid} on {day}.",
        who=_by(said),
        uid=_shown(said.facts.uid),
        day=f"{said.at:%Y-%m-%d}",
    )


def _report(checks: list[Check], trust: Trust) -> VerifyReport:
    return VerifyReport(Kind.JSON, tuple(checks), None, trust.allow_training, listed_at=trust.listed_at)


def accompanied(reports: Sequence[VerifyReport]) -> list[VerifyReport]:
    """Give reports, those of countersignatures as good where their certificate is countersigned by them."""
    held = {
        (one.certificate.uid, one.certificate.digest)
        for one in reports
        if one.certificate is not None and one.countersigned is not None and one.countersigned.is_valid
    }
    return [_with_company(one) if _about(one) in held else one for one in reports]


def _about(report: VerifyReport) -> tuple[str, str] | None:
    one = report.countersigned
    return (one.uid, one.digest) if one is not None and report.certificate is None else None


def _with_company(report: VerifyReport) -> VerifyReport:
    checks = [
        replace(one, state=State.VALID, advice="", code="") if one.code == LONELY else one
        for one in report.checks
    ]
    return replace(report, checks=tuple(checks))


# ── beside a certificate ─────────────────────────────────────────────────────


def beside(file: str, uid: str, named: Iterable[str] = ()) -> Iterator[Path]:
    """Give the files that may countersign a certificate: those that bear its name, then those ``named``."""
    path = Path(file)
    stems = dict.fromkeys((path.stem, uid))
    yield from (path.with_name(f"{stem}{ending}") for stem in stems for ending in ENDINGS)
    yield from (Path(one) for one in named if one.endswith(ENDINGS))


def with_countersignature(report: VerifyReport, files: Iterable[Path], trust: Trust) -> VerifyReport:
    """Add what a countersignature among ``files`` says of a certificate that is whole; the first that fits.

    Those of other certificates are told of only where none is about this one.
    """
    one = report.certificate
    if one is None or report.state not in (State.VALID, State.TRAINING, State.SUPERSEDED):
        return report
    held = [report.countersigned] if report.countersigned is not None else []  # what a registry holds
    told = held + [found for file in files if (found := _said_in(file, one, trust)) is not None]
    if not told:
        return report
    order = (State.VALID, State.NOT_VALID)
    best = min(told, key=lambda found: (order.index(found.state), found.code == OTHER))
    return replace(report, countersigned=best)


def _said_in(file: Path, one: SignedCertificate, trust: Trust) -> Countersigned | None:
    """Say what a file says of a certificate; None where nothing of that name is there."""
    if not os.path.lexists(file):  # of a code's text too, which is longer than any name may be
        return None
    try:
        if not file.is_file():
            return _unread(one, _kind(file))
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        return _unread(one, str(Phrase("It cannot be read: {reason}.", reason=words_of(error))))
    return judged(data, one, trust)


def _kind(file: Path) -> str:
    if file.is_dir():
        return "It is a folder, not a file."
    return "It is a link to nothing." if file.is_symlink() else "It is no file."


def _unread(one: SignedCertificate, why: str) -> Countersigned:
    return Countersigned(State.NOT_VALID, "", None, one.uid, one.digest, "review_file", why)


def judged(data: bytes, one: SignedCertificate, trust: Trust) -> Countersigned:
    """Say whether a countersignature is over this certificate, by an auditor of its shop; never raises."""
    try:
        if len(data) > LARGEST:
            raise CertificateTrouble("The file is far larger than a countersignature.", code="file_size")
        said = read_signed_review(_envelope(data), trust, allow_training=True)
        check_may_countersign(said.text, one.jws, trust)
    except CertificateTrouble as trouble:
        return Countersigned(State.NOT_VALID, "", None, one.uid, one.digest, trouble.code, str(trouble.title))
    return Countersigned(State.VALID, _by(said), said.at, one.uid, one.digest, against=said.facts.against)


def _by(said: Countersignature) -> str:
    return _shown(said.facts.by)


def _shown(text: str) -> str:
    return "".join(char if char.isprintable() else "?" for char in text[:80])

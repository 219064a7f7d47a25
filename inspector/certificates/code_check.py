# SPDX-License-Identifier: Apache-2.0
"""Checks of a code, alone and beside full claims: what ``verify`` answers about it."""

from __future__ import annotations

from inspector.certificates.changes import Change, changed_code, shown
from inspector.certificates.facts import Facts, read_facts
from inspector.certificates.qr import CodeText, SignedCode, check_code, parse_code
from inspector.certificates.report import Check, Kind, Signer, State, VerifyReport
from inspector.certificates.signer_check import (
    Certifier,
    certifier_of,
    check_code_of,
    check_jws,
    check_place,
    check_standing,
    code_in,
)
from inspector.certificates.signing import Jws, shown_kid
from inspector.certificates.trust import Trust
from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import CertificateTrouble
from inspector.domain.phrase import Phrase

_STRANGERS = ("unknown_key", "unknown_root")


def failed(name: str, state: State, trouble: CertificateTrouble, changes: tuple[Change, ...] = ()) -> Check:
    """Give the check that a trouble makes."""
    return Check(name, state, trouble.title, trouble.advice, trouble.code or "certificate", changes)


def of_signer(trouble: CertificateTrouble) -> Check:
    """Give the check of a signature that does not fit, or that nobody trusted made."""
    state = State.UNKNOWN_KEY if trouble.code in _STRANGERS else State.NOT_VALID
    return failed("signature", state, trouble)


def check_signature_by(jws: Jws, trust: Trust) -> tuple[Check, Certifier | None]:
    """Check who signed a JWS; with who stands behind the key, None for training and for strangers."""
    try:
        who = check_jws(jws, trust)
    except CertificateTrouble as trouble:
        return of_signer(trouble), None
    if who is None:
        return _by_training(jws.kid), None
    return _signed(who, trust), who


def signer_of(checks: list[Check], kid: str, who: Certifier | None, trust: Trust) -> Signer | None:
    """Say who signed; None where the signature does not fit, or nobody knows whose it is."""
    state = next((one.state for one in checks if one.name == "signature"), State.NOT_VALID)
    if state is State.TRAINING:
        return Signer(kid, is_training=True)
    if who is None:
        return None
    bench = who.delegation.bench if who.delegation is not None else ""
    return Signer(who.kid, who.root, trust.names.get(who.root, ""), bench)


def _by_training(kid: str) -> Check:
    words = Phrase("The signature by training key {key} fits.", key=shown_kid(kid))
    return Check("signature", State.TRAINING, words)


def _signed(who: Certifier, trust: Trust) -> Check:
    words = Phrase("The signature by key {key} fits.", key=shown_kid(who.kid))
    if who.delegation is not None:
        said = who.delegation
        words = Phrase(
            "The signature by key {key} fits; root {root} certified it"
            " for bench {bench} from {start} to {end}.",
            key=shown_kid(who.kid),
            root=trust.root_name(who.root),
            bench=said.bench,
            start=f"{said.since:%Y-%m-%d}",
            end=f"{said.until:%Y-%m-%d}",
        )
    return Check("signature", State.VALID, words)


def beside_claims(
    jws: Jws, who: Certifier | None, facts: Facts, certificate: SignedCertificate, trust: Trust
) -> list[Check]:
    """Check code and standing of full claims whose signature fits."""
    found: list[Check] = []
    try:
        if check_code_of(jws, facts, certificate.digest):
            found.append(Check("code", State.VALID, "The code of the page says what these claims say."))
    except CertificateTrouble as trouble:
        changes = _against_code(jws, facts, certificate.digest)
        found.append(failed("code", State.NOT_VALID, trouble, changes))
    try:
        if who is not None:
            check_standing(who, certificate.digest, facts.signed_at, trust)
            check_place(who, certificate.claims)
    except CertificateTrouble as trouble:
        found.append(failed("certifier", State.NOT_VALID, trouble))
    return found


def _against_code(jws: Jws, facts: Facts, digest: str) -> tuple[Change, ...]:
    """Name what code and claims say differently; a code that is whole was signed by itself."""
    try:
        code = code_in(jws)
    except CertificateTrouble:
        return ()
    return changed_code(code, facts, digest, code_signed=code.is_whole) if code is not None else ()


def _scanned_changes(text: str, certificate: SignedCertificate) -> tuple[Change, ...]:
    try:
        code = parse_code(text)
    except CertificateTrouble:
        return ()
    if not isinstance(code, SignedCode):
        return ()
    return changed_code(code, read_facts(certificate.claims), certificate.digest, code_signed=False)


def scanned_beside(text: str, report: VerifyReport) -> VerifyReport:
    """Compare a scanned code with the certificate of a report: where they disagree, it is not valid."""
    if report.certificate is None:
        return report
    try:
        check_code(text, report.certificate)
        one = Check("scanned", State.VALID, "The scanned code is that of these claims.")
    except CertificateTrouble as trouble:
        one = failed("scanned", State.NOT_VALID, trouble, _scanned_changes(text, report.certificate))
    return report.with_check(one)


def report_on(text: str, trust: Trust) -> VerifyReport:
    """Verify a code alone; never raises for what it holds."""
    try:
        code = parse_code(text)
    except CertificateTrouble as trouble:
        return _report([failed("form", State.DAMAGED, trouble)], trust, None)
    if isinstance(code, CodeText):
        return _report([_only_a_name(code)], trust, None)
    checks, who = _of_code(code, trust)
    signer = signer_of(checks, code.key_id, who, trust)
    return _report([Check("form", State.VALID, "The code is whole."), *checks], trust, code, signer)


def _report(
    checks: list[Check], trust: Trust, code: SignedCode | None, signer: Signer | None = None
) -> VerifyReport:
    return VerifyReport(Kind.CODE, tuple(checks), None, trust.allow_training, code, signer, trust.listed_at)


def _only_a_name(code: CodeText) -> Check:
    words = Phrase(
        "This code of an earlier version names certificate {uid} and proves nothing alone.", uid=code.uid
    )
    if code.is_training:
        words = Phrase(
            "This code of an earlier version names {uid}, made for practice, and proves nothing alone.",
            uid=code.uid,
        )
    return Check("form", State.UNKNOWN_KEY, words, "Verify the certificate's file.", "code_alone")


def _of_code(code: SignedCode, trust: Trust) -> tuple[list[Check], Certifier | None]:
    if not code.is_whole:
        trouble = CertificateTrouble(
            "The code was changed after it was signed.", "Ask the shop for the certificate.", code="signature"
        )
        return [failed("signature", State.NOT_VALID, trouble)], None
    said = Check("claims", State.VALID, _words(code))
    if code.is_training:
        return [_by_training(code.key_id), said], None
    try:
        who = certifier_of(code.claims.signed_by, code.claims.delegation, trust)
    except CertificateTrouble as trouble:
        return [of_signer(trouble), said], None
    try:
        check_standing(who, code.digest, code.claims.finished_at, trust)
    except CertificateTrouble as trouble:
        return [_signed(who, trust), said, failed("certifier", State.NOT_VALID, trouble)], who
    return [_signed(who, trust), said], who


def _words(code: SignedCode) -> str:
    one = code.claims
    number = f"IMEI {one.imei}" if one.imei else f"serial number {one.serial}" if one.serial else "no number"
    grade = f", grade {one.grade}" if one.grade else ""
    what = f"{one.model or one.category}, {number}, {one.verdict}{grade}"
    return Phrase(
        "It says: {what}, by {shop} on {day}.",
        what=shown(what),
        shop=shown(one.shop),
        day=f"{one.finished_at:%Y-%m-%d}",
    )

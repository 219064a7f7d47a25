# SPDX-License-Identifier: Apache-2.0
"""Checks of a code, alone and beside full claims: what ``verify`` answers about it."""

from __future__ import annotations

from inspector.certificates.facts import Facts
from inspector.certificates.qr import CodeText, SignedCode, check_code, parse_code
from inspector.certificates.report import Check, Kind, State, VerifyReport
from inspector.certificates.signer_check import (
    Certifier,
    certifier_of,
    check_code_of,
    check_jws,
    check_place,
    check_standing,
)
from inspector.certificates.signing import Jws, shown_kid
from inspector.certificates.trust import Trust
from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import CertificateTrouble

_STRANGERS = ("unknown_key", "unknown_root")


def failed(name: str, state: State, trouble: CertificateTrouble) -> Check:
    """Give the check that a trouble makes."""
    return Check(name, state, trouble.title, trouble.advice, trouble.code or "certificate")


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
        words = f"The signature by training key {shown_kid(jws.kid)} fits."
        return Check("signature", State.TRAINING, words), None
    return _signed(who, trust), who


def _signed(who: Certifier, trust: Trust) -> Check:
    words = f"The signature by key {shown_kid(who.kid)} fits."
    if who.delegation is not None:
        said = who.delegation
        words = (
            f"The signature by key {shown_kid(who.kid)} fits; root {trust.root_name(who.root)} certified it "
            f"for bench {said.bench} from {said.since:%Y-%m-%d} to {said.until:%Y-%m-%d}."
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
        found.append(failed("code", State.NOT_VALID, trouble))
    try:
        if who is not None:
            check_standing(who, certificate.digest, facts.signed_at, trust)
            check_place(who, certificate.claims)
    except CertificateTrouble as trouble:
        found.append(failed("certifier", State.NOT_VALID, trouble))
    return found


def scanned_beside(text: str, report: VerifyReport) -> VerifyReport:
    """Compare a scanned code with the certificate of a report: where they disagree, it is not valid."""
    if report.certificate is None:
        return report
    try:
        check_code(text, report.certificate)
        one = Check("scanned", State.VALID, "The scanned code is that of these claims.")
    except CertificateTrouble as trouble:
        one = failed("scanned", State.NOT_VALID, trouble)
    return report.with_check(one)


def report_on(text: str, trust: Trust) -> VerifyReport:
    """Verify a code alone; never raises for what it holds."""
    try:
        code = parse_code(text)
    except CertificateTrouble as trouble:
        return _report([failed("form", State.DAMAGED, trouble)], trust, None)
    if isinstance(code, CodeText):
        return _report([_only_a_name(code)], trust, None)
    checks = [Check("form", State.VALID, "The code is whole.")]
    return _report(checks + _of_code(code, trust), trust, code)


def _report(checks: list[Check], trust: Trust, code: SignedCode | None) -> VerifyReport:
    return VerifyReport(Kind.CODE, tuple(checks), None, trust.allow_training, code)


def _only_a_name(code: CodeText) -> Check:
    return Check(
        "form",
        State.UNKNOWN_KEY,
        f"This code of an earlier version names certificate {code.uid} and proves nothing alone.",
        "Verify the certificate's file.",
        "code_alone",
    )


def _of_code(code: SignedCode, trust: Trust) -> list[Check]:
    if not code.is_whole:
        trouble = CertificateTrouble(
            "The code was changed after it was signed.", "Ask the shop for the certificate.", code="signature"
        )
        return [failed("signature", State.NOT_VALID, trouble)]
    said = Check("claims", State.VALID, _words(code))
    if code.is_training:
        words = f"The signature by training key {code.key_id} fits."
        return [Check("signature", State.TRAINING, words), said]
    try:
        who = certifier_of(code.claims.signed_by, code.claims.delegation, trust)
    except CertificateTrouble as trouble:
        return [of_signer(trouble), said]
    try:
        check_standing(who, code.digest, code.claims.finished_at, trust)
    except CertificateTrouble as trouble:
        return [_signed(who, trust), said, failed("certifier", State.NOT_VALID, trouble)]
    return [_signed(who, trust), said]


def _words(code: SignedCode) -> str:
    one = code.claims
    number = f"IMEI {one.imei}" if one.imei else f"serial number {one.serial}" if one.serial else "no number"
    grade = f", grade {one.grade}" if one.grade else ""
    what = f"{one.model or one.category}, {number}, {one.verdict}{grade}"
    text = f"It says: {what}, by {one.shop} on {one.finished_at:%Y-%m-%d}."
    return "".join(char if char.isprintable() else "?" for char in text)

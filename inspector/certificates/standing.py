# SPDX-License-Identifier: Apache-2.0
"""What became of a certificate after it was signed: no signature of its own can tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inspector.certificates.qr import SignedCode
from inspector.certificates.report import Check, State, VerifyReport
from inspector.domain.certificate import SignedCertificate
from inspector.domain.phrase import Phrase
from inspector.domain.voiding import CertificateStanding

Knows = Callable[[SignedCertificate | SignedCode], CertificateStanding | None]
"""Tells what a store knows of a certificate, or of the one that a code names; None where it knows nothing."""


def with_standing(report: VerifyReport, knows: Knows) -> VerifyReport:
    """Add whether the certificate is void or superseded, where it is whole and ``knows`` can tell.

    Nothing is added where nobody knows: what a store does not hold may still be void.
    """
    one = report.named
    if one is None or report.state not in (State.VALID, State.TRAINING):
        return report
    standing = knows(one)
    return report if standing is None else replace(report, checks=(*report.checks, _check(standing)))


def _check(standing: CertificateStanding) -> Check:
    if standing.other or standing.is_missing:
        return _copied(standing)
    voiding, successor = standing.voiding, standing.superseded_by
    if voiding is not None:
        words = Phrase(
            "It was signed rightly, but {who} made it void on {day}: {reason}",
            who=voiding.by,
            day=f"{voiding.at:%Y-%m-%d}",
            reason=f"“{voiding.reason}”.",
        )
        advice = (
            Phrase("Take {uid}, which replaces it.", uid=successor)
            if successor
            else "Ask the shop for a new one."
        )
        return Check("standing", State.VOID, words, advice, "void")
    if successor:
        words = Phrase("It was signed rightly, but {uid} was signed in its place.", uid=successor)
        return Check(
            "standing", State.SUPERSEDED, words, Phrase("Ask for {uid}.", uid=successor), "superseded"
        )
    return Check("standing", State.VALID, "This home's store knows it, and neither void nor replaced.")


def _copied(standing: CertificateStanding) -> Check:
    """Say that the bench was copied, or at least that its store is not the one that signed."""
    if standing.other:
        other = Phrase(
            "This home's store holds another certificate of the same number, with the SHA-256 {digest}.",
            digest=standing.other,
        )
        advice = "Trust neither: the bench or its key was copied. Have the key revoked."
        return Check("standing", State.NOT_VALID, other, advice, "cloned")
    advice = (
        "If this home's store was not restored from an older copy, its key was copied: have it revoked."
        " What somebody held before counts with --held."
    )
    words = "This home's key signed it, but its store does not hold it."
    return Check("standing", State.NOT_VALID, words, advice, "unrecorded")

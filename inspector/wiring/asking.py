# SPDX-License-Identifier: Apache-2.0
"""What a registry says of a certificate whose signature fits: its word can only make it worse.

A registry that cannot be asked, or does not hold the certificate, changes
nothing about the signature; the report says so, and the exit code.
"""

from __future__ import annotations

from dataclasses import replace

from inspector.certificates.changes import Change, changed_members
from inspector.certificates.report import Asked, Check, State, VerifyReport
from inspector.certificates.review_files import judged
from inspector.certificates.trust import Trust
from inspector.certificates.void_check import Statement, check_may_void, read_statement
from inspector.domain.certificate import SignedCertificate
from inspector.domain.envelope import read_envelope
from inspector.domain.errors import CertificateTrouble, DestinationDown
from inspector.domain.phrase import Phrase
from inspector.marketplace.http_client import HttpLimits
from inspector.marketplace.standing_client import LIMITS, Standing, StandingClient, Told
from inspector.ports import Cancel

NAME = "registry"
_ASK_SHOP = "Ask the shop for the certificate that counts."


class Asker:
    """Asks one registry about reports, one after the other; after it was down once, it is not asked again."""

    def __init__(self, url: str, trust: Trust, token: str = "", limits: HttpLimits = LIMITS) -> None:
        """Ask at ``url``; raises BadInput for an address or a token that is none."""
        self._client = StandingClient(url, token, limits)
        self._trust = trust
        self._down: DestinationDown | None = None

    def __call__(self, report: VerifyReport, cancel: Cancel | None = None) -> VerifyReport:
        """Give a report with what the registry says; raises Cancelled."""
        one = report.named
        if one is None or report.state not in (State.VALID, State.TRAINING):
            return report
        host = self._client.host
        try:
            told = self._ask(one.uid, one.digest, cancel or Cancel())
        except DestinationDown as down:
            return _with(report, Asked(host, "not_asked"), _not_asked(host, down))
        asked = Asked(host, told.standing, told.superseded_by)
        known = self._countersigned(report, told)
        return _with(known, asked, self._check(report, told, cancel or Cancel()))

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def _ask(self, uid: str, digest: str, cancel: Cancel) -> Told:
        if self._down is not None:
            raise self._down
        try:
            return self._client.ask(uid, digest, cancel)
        except DestinationDown as down:
            self._down = down
            raise

    def _check(self, report: VerifyReport, told: Told, cancel: Cancel) -> Check:
        host = self._client.host
        match told.standing:
            case Standing.VALID:
                words = Phrase(
                    "The registry {host} holds it, and it is neither void nor replaced.", host=host
                )
                return Check(NAME, State.VALID, words)
            case Standing.UNKNOWN:
                words = Phrase("The registry {host} does not hold it: how it stands is not known.", host=host)
                return Check(NAME, State.VALID, words)
            case Standing.SUPERSEDED:
                return _superseded(host, told)
            case Standing.VOID:
                return _void(host, self._statement(report, told.void), told.superseded_by)
            case Standing.REVOKED:
                return _revoked(host, told)
            case Standing.OTHER:
                return _other(host, self._changes(report.certificate, cancel))

    def _countersigned(self, report: VerifyReport, told: Told) -> VerifyReport:
        """Give a report with the countersignature that the registry holds, as what it is by our own trust."""
        if report.certificate is None or not told.review:
            return report
        return replace(report, countersigned=judged(told.review, report.certificate, self._trust))

    def _changes(self, one: SignedCertificate | None, cancel: Cancel) -> tuple[Change, ...]:
        """Name what the registry's own copy says otherwise, where it shows it."""
        copy = self._client.copy(one.uid, cancel) if one is not None else None
        return changed_members(one.claims, copy, NAME) if one is not None and isinstance(copy, dict) else ()

    def _statement(self, report: VerifyReport, body: bytes) -> Statement | None:
        """Give the statement of a void, None where nobody who may say so signed it."""
        one = report.named
        try:
            said = read_statement(read_envelope(body), self._trust, allow_training=True)
            if one is None or (said.facts.uid, said.facts.digest) != (one.uid, one.digest):
                return None
            if report.certificate is not None:
                check_may_void(said.text, report.certificate.jws, self._trust)
        except CertificateTrouble:
            return None
        return said


def _with(report: VerifyReport, asked: Asked, check: Check) -> VerifyReport:
    return replace(report, checks=(*report.checks, check), asked=asked)


def _not_asked(host: str, down: DestinationDown) -> Check:
    words = Phrase(
        "The registry {host} was not asked: {title} How it stands is not known.", host=host, title=down.title
    )
    return Check(NAME, State.VALID, words, "Ask again when there is a network.")


def _superseded(host: str, told: Told) -> Check:
    words = Phrase(
        "It was signed rightly, but the registry {host} holds {uid}, which was signed in its place.",
        host=host,
        uid=told.superseded_by or "another",
    )
    return Check(NAME, State.SUPERSEDED, words, _ASK_SHOP, "superseded")


def _void(host: str, said: Statement | None, successor: str) -> Check:
    advice = (
        Phrase("Take {uid}, which replaces it.", uid=successor)
        if successor
        else "Ask the shop for a new one."
    )
    if said is None:
        words = Phrase(
            "The registry {host} says that it is void; nobody known here as its shop signed that.", host=host
        )
        return Check(NAME, State.VOID, words, advice, "void_unproven")
    words = Phrase(
        "It was signed rightly, but {who} made it void on {day}: {reason} So says the registry {host}.",
        who=said.facts.by,
        day=f"{said.at:%Y-%m-%d}",
        reason=f"“{said.facts.reason}”.",
        host=host,
    )
    return Check(NAME, State.VOID, words, advice, "void")


def _revoked(host: str, told: Told) -> Check:
    words = Phrase(
        "The registry {host} says that the bench's key was revoked on {day}, before it was given this.",
        host=host,
        day=told.revoked_on or "a day that it does not name",
    )
    return Check(NAME, State.NOT_VALID, words, _ASK_SHOP, "revoked")


def _other(host: str, changes: tuple[Change, ...]) -> Check:
    words = Phrase("The registry {host} holds another certificate under this number.", host=host)
    advice = "Trust neither: the bench or its key was copied. Ask the shop, and have the key revoked."
    return Check(NAME, State.NOT_VALID, words, advice, "cloned", changes)

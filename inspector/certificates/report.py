# SPDX-License-Identifier: Apache-2.0
"""What ``verify`` found, in words for people and in members for programs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from inspector.certificates.qr import SignedCode
from inspector.domain.certificate import SignedCertificate
from inspector.domain.event import Json


class Kind(StrEnum):
    """What kind of file was looked at."""

    PDF = "pdf"
    JSON = "json"
    JWS = "jws"
    CODE = "code"
    UNKNOWN = "unknown"


class State(StrEnum):
    """What came out, the gravest first.

    ``damaged``: it cannot be read as what it is. ``not_valid``: it can, and
    something does not fit. ``unknown_key``: whole, but signed by nobody we
    trust. ``void``, ``superseded``: whole, but taken back, or replaced by another,
    where that is known. ``training``: whole, and certifies nothing. ``valid``: all fits.
    """

    DAMAGED = "damaged"
    NOT_VALID = "not_valid"
    UNKNOWN_KEY = "unknown_key"
    VOID = "void"
    SUPERSEDED = "superseded"
    TRAINING = "training"
    VALID = "valid"


_WORDS = {
    State.DAMAGED: "Damaged",
    State.NOT_VALID: "Not valid",
    State.UNKNOWN_KEY: "Unknown key",
    State.VOID: "Void",
    State.SUPERSEDED: "Superseded",
    State.TRAINING: "Training",
    State.VALID: "Valid",
}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: ``form``, ``signature``, ``claims``, ``digest``, ``page`` or ``file``.

    ``state`` is what it makes of the whole; ``code`` names what failed, empty
    where nothing did.
    """

    name: str
    state: State
    words: str
    advice: str = ""
    code: str = ""

    @property
    def is_ok(self) -> bool:
        """Tell whether this fits."""
        return self.state in (State.VALID, State.TRAINING)


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What ``verify`` found. ``certificate`` is None where no claims could be read.

    ``code`` is what a code alone says, None where a file was looked at.

    ``is_good`` is what the exit code says: valid, or training where that was allowed.
    """

    kind: Kind
    checks: tuple[Check, ...]
    certificate: SignedCertificate | None
    allow_training: bool
    code: SignedCode | None = None

    def with_check(self, one: Check) -> VerifyReport:
        """Give it with one more check."""
        return replace(self, checks=(*self.checks, one))

    @property
    def named(self) -> SignedCertificate | SignedCode | None:
        """Give what was read: full claims, or a code's; None where neither could be."""
        return self.certificate or self.code

    @property
    def state(self) -> State:
        """Give the gravest of what the checks found."""
        return min((one.state for one in self.checks), key=list(State).index)

    @property
    def is_good(self) -> bool:
        """Tell whether this is to be taken as good."""
        return self.state is State.VALID or (self.state is State.TRAINING and self.allow_training)

    @property
    def failure(self) -> Check | None:
        """Give the first check of the gravest kind, or None where all fits."""
        state = self.state
        return next((one for one in self.checks if one.state is state and not one.is_ok), None)

    def __str__(self) -> str:
        failed = self.failure
        if failed is not None:
            code = f" ({failed.code})" if failed.code else ""
            return f"{_WORDS[self.state]}. {failed.words} {failed.advice}{code}"
        one = self.named
        named = f" Certificate {one.uid}, SHA-256 {one.digest}, key {one.key_id}." if one else ""
        note = " It certifies nothing." if self.state is State.TRAINING else ""
        file = next((f" {check.words}" for check in self.checks if check.name == "file"), "")
        return f"{_WORDS[self.state]}.{note}{named}{file}"

    def as_json(self) -> dict[str, Json]:
        """Give the report for ``--json``."""
        one = self.named
        return {
            "kind": self.kind,
            "state": self.state,
            "good": self.is_good,
            "uid": one.uid if one else None,
            "digest": one.digest if one else None,
            "key": one.key_id if one else None,
            "training": one.is_training if one else None,
            "code": self.failure.code if self.failure else "",
            "checks": [
                {"name": check.name, "ok": check.is_ok, "code": check.code, "words": check.words}
                for check in self.checks
            ],
        }

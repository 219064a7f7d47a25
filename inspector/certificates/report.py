# SPDX-License-Identifier: Apache-2.0
"""What ``verify`` found, in words for people and in members for programs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from inspector.certificates.changes import Change, shown
from inspector.certificates.qr import SignedCode
from inspector.certificates.said import Said, said_in_code
from inspector.domain.certificate import SignedCertificate, utc
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


CERTIFIES_NOTHING = "It certifies nothing. It was made for practice."
NOT_ALLOWED = "Give --allow-training to take it all the same. (training)"
TRAINING_CODE = "training"
"""What ``--json`` says in ``code`` of whole training where training was not allowed."""
_PLACES = {
    "claims": "what is beside the signature",
    "signature": "the signature's own text",
    "code": "the code",
    "page": "the page",
    "registry": "the registry",
}
_MOST_TOLD = 5
_LONGEST_NAME = 80
_TOLD = ("file", "registry", "statement")
"""The checks whose words are told of a good certificate too."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: ``form``, ``signature``, ``claims``, ``digest``, ``page`` or ``file``.

    ``state`` is what it makes of the whole; ``code`` names what failed, empty
    where nothing did; ``changes`` are the members that do not say what was
    signed, where both are there.
    """

    name: str
    state: State
    words: str
    advice: str = ""
    code: str = ""
    changes: tuple[Change, ...] = ()

    @property
    def is_ok(self) -> bool:
        """Tell whether this fits."""
        return self.state in (State.VALID, State.TRAINING)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed: the bench's key by its name, and who stands behind it.

    ``root`` names the root's key, empty where the bench's own key is trusted (or,
    ``is_training``, nobody stands behind it); ``root_name`` is what the root is
    called, ``bench`` what it certified.
    """

    key: str
    root: str = ""
    root_name: str = ""
    bench: str = ""
    is_training: bool = False

    def words(self, bench: str) -> str:
        """Say who signed; ``bench`` is the bench's name in the claims."""
        if self.is_training:
            return "Signed by a key for practice, behind which nobody stands."
        who = f"bench {shown(self.bench or bench, _LONGEST_NAME) or 'of no name'}"
        if not self.root:
            return f"Signed by {who}, whose own key is trusted here."
        root = (
            f"{shown(self.root_name, _LONGEST_NAME)} ({self.root[:8]})" if self.root_name else self.root[:8]
        )
        return f"Signed by {who}, certified by root {root}."

    def as_json(self) -> dict[str, Json]:
        """Give it for ``--json``."""
        return {"key": self.key, "root": self.root, "root_name": self.root_name, "bench": self.bench}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a registry said: valid, superseded, void, revoked, other, unknown, or ``not_asked``."""

    registry: str
    standing: str
    superseded_by: str = ""

    @property
    def is_known(self) -> bool:
        """Tell whether the registry knows how the certificate stands."""
        return self.standing not in ("unknown", "not_asked")

    def as_json(self) -> dict[str, Json]:
        """Give it for ``--json``."""
        return {
            "registry": self.registry,
            "standing": self.standing,
            "superseded_by": self.superseded_by or None,
        }


@dataclass(frozen=True, slots=True)
class Countersigned:
    """What a countersignature beside a certificate is: one that holds, or not, and then ``trouble`` why.

    ``by`` is the auditor's id, ``against`` the points of which they say something else.
    """

    state: State
    by: str
    at: datetime | None
    uid: str
    digest: str
    code: str = ""
    trouble: str = ""
    against: tuple[str, ...] = ()

    @property
    def is_valid(self) -> bool:
        """Tell whether an auditor of the certificate's shop countersigned these very claims."""
        return self.state is State.VALID

    def __str__(self) -> str:
        if not self.is_valid:
            return f"The countersignature beside it does not count: {self.trouble}"
        day = f"{self.at:%Y-%m-%d}" if self.at else ""
        names = ", ".join(shown(one, _LONGEST_NAME) for one in self.against)
        return f"Countersigned by {self.by} on {day}" + (f", who disagrees with {names}." if names else ".")

    def as_json(self) -> dict[str, Json]:
        """Give it for ``--json``."""
        return {
            "valid": self.is_valid,
            "by": self.by or None,
            "at": utc(self.at) if self.at else None,
            "against": [*self.against],
            "code": self.code,
            "words": str(self),
        }


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What ``verify`` found. ``certificate`` is None where no claims could be read.

    ``code`` is what a code alone says, None where a file was looked at;
    ``signer`` is None where no signature fits; ``listed_at`` is when the newest
    trust list that counts here was signed, None without one; ``asked`` what a
    registry said, None where none was to be asked; ``claimed`` what full claims say in short;
    ``countersigned`` what a countersignature beside it is, None where there is none.

    ``is_good`` is what the exit code says: valid, or training where that was allowed.
    """

    kind: Kind
    checks: tuple[Check, ...]
    certificate: SignedCertificate | None
    allow_training: bool
    code: SignedCode | None = None
    signer: Signer | None = None
    listed_at: datetime | None = None
    asked: Asked | None = None
    claimed: Said | None = None
    countersigned: Countersigned | None = None

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing more is to be found out: no registry was to be asked, or it knew."""
        return self.asked is None or self.asked.is_known

    @property
    def changes(self) -> tuple[Change, ...]:
        """Give everything that does not say what was signed."""
        return tuple(change for check in self.checks for change in check.changes)

    def with_check(self, one: Check) -> VerifyReport:
        """Give it with one more check."""
        return replace(self, checks=(*self.checks, one))

    @property
    def named(self) -> SignedCertificate | SignedCode | None:
        """Give what was read: full claims, or a code's; None where neither could be."""
        return self.certificate or self.code

    @property
    def says(self) -> Said | None:
        """Give in short what was signed, by whomever; None where that cannot be read."""
        return self.claimed or (said_in_code(self.code) if self.code is not None else None)

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
            return f"{_WORDS[self.state]}. {failed.words}{self._changed()} {failed.advice}{code}"
        one = self.named
        named = f" Certificate {one.uid}, SHA-256 {one.digest}, key {one.key_id}." if one else ""
        note = self._training_note() if self.state is State.TRAINING else ""
        file = "".join(f" {check.words}" for check in self.checks if check.name in _TOLD)
        said, unlike = self._said(), self.says.unlike_certified if self.says else ""
        head = f"{_WORDS[self.state]}, {unlike}" if unlike else _WORDS[self.state]
        by = f" {self.countersigned}" if self.countersigned is not None and one is not None else ""
        return f"{head}.{note}{said}{named}{file}{by}"

    def _said(self) -> str:
        """Say what is signed and by whom."""
        said, signer = self.says, self.signer
        who = f" {signer.words(said.bench if said else '')}" if signer else ""
        return f" {said}{who}" if said else who

    def _training_note(self) -> str:
        return f" {CERTIFIES_NOTHING}" + ("" if self.allow_training else f" {NOT_ALLOWED}")

    def _changed(self) -> str:
        told = [
            f" {one.field}: signed “{one.signed}”, {_PLACES.get(one.place, one.place)} says “{one.given}”."
            for one in self.changes[:_MOST_TOLD]
        ]
        more = len(self.changes) - _MOST_TOLD
        return "".join(told) + (f" And {more} more." if more > 0 else "")

    def as_json(self) -> dict[str, Json]:
        """Give the report for ``--json``."""
        one = self.named
        is_unwanted = self.state is State.TRAINING and not self.allow_training
        return {
            "kind": self.kind,
            "state": self.state,
            "good": self.is_good,
            "uid": one.uid if one else None,
            "digest": one.digest if one else None,
            "key": one.key_id if one else None,
            "training": one.is_training if one else None,
            "code": self.failure.code if self.failure else TRAINING_CODE if is_unwanted else "",
            "says": self._says_json(),
            "signer": self.signer.as_json() if self.signer else None,
            "trust_list": utc(self.listed_at) if self.listed_at else None,
            "asked": self.asked.as_json() if self.asked else None,
            "countersigned": self.countersigned.as_json() if self.countersigned else None,
            "changes": [change.as_json() for change in self.changes],
            "checks": [
                {"name": check.name, "ok": check.is_ok, "code": check.code, "words": check.words}
                for check in self.checks
            ],
        }

    def _says_json(self) -> Json:
        """Give what was signed; null where the signature does not fit, so that nobody did."""
        is_by_nobody = any(one.name == "signature" and one.state is State.NOT_VALID for one in self.checks)
        return self.says.as_json() if self.says is not None and not is_by_nobody else None

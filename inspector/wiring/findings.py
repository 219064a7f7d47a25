# SPDX-License-Identifier: Apache-2.0
"""What came of verifying many things, small enough to keep thousands of: for the window and its exports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.certificates.changes import Change
from inspector.certificates.report import Asked, Check, Countersigned, Kind, Signer, State, VerifyReport
from inspector.certificates.said import Said
from inspector.domain.certificate import utc
from inspector.domain.errors import BadInput, CertificateTrouble

if TYPE_CHECKING:
    from inspector.certificates.standing import Knows
    from inspector.certificates.successors import Link
    from inspector.certificates.trust import Trust
    from inspector.certificates.verify import Verifier
    from inspector.domain.event import Json

UNOPENED = "unopened"
_SAID = ("uid", "digest", "device", "imei", "serial", "verdict", "grade", "shop", "bench")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to verify: a file by its path, or ``data`` (a text, a picture) under a name."""

    name: str
    path: Path | None = None
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of one item. ``state`` is the report's, or ``unopened``.

    ``words`` and ``advice`` say what does not fit, and are empty where all does;
    ``is_signed`` tells whether somebody trusted signed it; ``link`` is None for
    what is not to be believed; ``asked`` is what a registry said, None where none
    was to be asked; ``countersigned`` what lay beside it, None for nothing.
    """

    name: str
    state: str
    is_good: bool
    words: str = ""
    advice: str = ""
    code: str = ""
    said: Said | None = None
    signer: Signer | None = None
    listed_at: datetime | None = None
    checks: tuple[Check, ...] = ()
    changes: tuple[Change, ...] = ()
    is_signed: bool = False
    link: Link | None = None
    asked: Asked | None = None
    countersigned: Countersigned | None = None

    @property
    def is_refused(self) -> bool:
        """Tell whether it is neither valid nor allowed training."""
        return not self.is_good

    @property
    def is_open(self) -> bool:
        """Tell whether its signature is good, and the registry that was to be asked did not say the rest."""
        return self.is_good and self.asked is not None and not self.asked.is_known

    @property
    def is_fine(self) -> bool:
        """Tell whether nobody has to look at it."""
        return self.is_good and not self.is_open

    def as_json(self) -> dict[str, Json]:
        """Give its members as programs read them: in English."""
        said, signer = self.said, self.signer
        row: dict[str, Json] = {
            "file": self.name,
            "state": self.state,
            "good": self.is_good,
            "code": self.code,
        }
        for name in _SAID:
            row[name] = str(getattr(said, name)) if said is not None else ""
        row["root"] = signer.root if signer is not None else ""
        row["key"] = signer.key if signer is not None else ""
        row["signed_at"] = utc(said.at) if said is not None and said.at is not None else ""
        row["trust_list"] = utc(self.listed_at) if self.listed_at is not None else ""
        row["registry"] = self.asked.registry if self.asked is not None else ""
        row["standing"] = self.asked.standing if self.asked is not None else ""
        row["words"] = f"{self.words} {self.advice}".strip()
        row["countersigned"] = str(self.countersigned or "")
        row["changes"] = [change.as_json() for change in self.changes]
        return row


def found_in(items: Sequence[Item], verify: Verifier, knows: Knows) -> Iterator[tuple[int, Finding]]:
    """Verify items one by one; gives each with its place, held against those before it."""
    from inspector.certificates.standing import with_standing

    return side_by_side(
        finding_in(item, verify, lambda report: with_standing(report, knows)) for item in items
    )


def side_by_side(findings: Iterable[Finding]) -> Iterator[tuple[int, Finding]]:
    """Give each finding with its place.

    Where two say different things under one number, the first comes once more,
    as not valid; where one was signed in the place of one before it, that one does,
    as superseded.
    """
    beside = _Beside()
    for place, one in enumerate(findings):
        yield from beside.judged(place, one)


class _Beside:
    """Holds each finding against those that came before it."""

    def __init__(self) -> None:
        from inspector.certificates.successors import Successors

        self._first: dict[str, tuple[int, Finding]] = {}
        self._cloned: set[str] = set()
        self._successors: Successors[tuple[int, Finding]] = Successors()

    def judged(self, place: int, one: Finding) -> Iterator[tuple[int, Finding]]:
        """Give those before it that come out otherwise now, then itself."""
        said = one.said
        if said is not None and one.is_signed:
            at, other = self._first.setdefault(said.uid, (place, one))
            if other.said is not None and other.said.digest != said.digest:
                self._cloned.add(said.uid)
                yield at, _cloned(other, said.digest)
                one = _cloned(one, other.said.digest)
        yield from self._replacing(place, one)

    def _replacing(self, place: int, one: Finding) -> Iterator[tuple[int, Finding]]:
        link = one.link
        if link is None:
            yield place, one
            return
        for at, older in self._successors.add(link, (place, one)):
            if link.supersedes not in self._cloned:
                yield at, _superseded(older, link.uid)
        newer = self._successors.of(link)
        yield place, _superseded(one, newer) if newer else one


def finding_in(item: Item, verify: Verifier, known: Callable[[VerifyReport], VerifyReport]) -> Finding:
    """Verify one item for itself; ``known`` adds to its report what else is known of it."""
    try:
        return finding_of(item.name, known(_report(item, verify)), verify.trust)
    except BadInput as trouble:
        return Finding(item.name, UNOPENED, False, trouble.title, trouble.advice, trouble.code)


def _report(item: Item, verify: Verifier) -> VerifyReport:
    from inspector.certificates.photo_code import code_in, is_photo, verified

    if item.path is not None:
        return verified(verify, item.path)
    if not is_photo(item.data):
        return verify.data(item.data.strip())
    try:
        return verify.code(code_in(item.data))
    except CertificateTrouble as trouble:
        check = Check("form", State.DAMAGED, trouble.title, trouble.advice, trouble.code)
        return VerifyReport(Kind.CODE, (check,), None, allow_training=False)


def finding_of(name: str, report: VerifyReport, trust: Trust) -> Finding:
    """Give what is kept of a report that was made by this trust."""
    from inspector.certificates.clones import is_signed
    from inspector.certificates.successors import link_of

    failure = report.failure
    return Finding(
        name,
        report.state,
        report.is_good,
        failure.words if failure else "",
        failure.advice if failure else "",
        failure.code if failure else "",
        report.says,
        report.signer,
        report.listed_at,
        report.checks,
        report.changes,
        is_signed(report),
        link_of(report, trust),
        report.asked,
        report.countersigned,
    )


def _cloned(one: Finding, other: str) -> Finding:
    from inspector.certificates.clones import clone_check

    check = clone_check(other)
    if any(known.code == check.code for known in one.checks):
        return one
    return replace(_with(one, check), link=None)


def _superseded(one: Finding, successor: str) -> Finding:
    from inspector.certificates.successors import superseded_check

    return one if one.state == State.SUPERSEDED else _with(one, superseded_check(successor))


def _with(one: Finding, check: Check) -> Finding:
    """Give a finding with the check that now decides what came out."""
    return replace(
        one,
        state=check.state,
        is_good=False,
        words=check.words,
        advice=check.advice,
        code=check.code,
        checks=(*one.checks, check),
    )

# SPDX-License-Identifier: Apache-2.0
"""A certificate beside the one that was signed in its place: the older is superseded, whoever verifies them.

Which one it replaces stands in the newer one's signed claims. It counts where
the newer one is valid itself and the older one's shop signed it, by the rule
that holds for statements that a certificate is void.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from inspector.certificates.qr import SignedCode
from inspector.certificates.report import Check, State, VerifyReport
from inspector.certificates.signed_statement import signed_for, signed_for_by
from inspector.certificates.signing import decode_jws
from inspector.certificates.trust import Trust
from inspector.domain.certificate import SignedCertificate
from inspector.domain.phrase import Phrase

_STANDS: Final = (State.VALID, State.SUPERSEDED, State.TRAINING)
_TRAINING: Final = "training"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Link:
    """Which certificate this is, which it replaces (empty: none), and whose: few words, for thousands.

    ``signed_for`` is what ``signed_statement.signed_for`` gives; training is never of
    the same shop as what certifies.
    """

    uid: str
    supersedes: str
    signed_for: frozenset[str]

    def replaces(self, other: Link) -> bool:
        """Tell whether this was signed in the other's place by who may do so."""
        return self.supersedes == other.uid != self.uid and not self.signed_for.isdisjoint(other.signed_for)


def link_of(report: VerifyReport, trust: Trust) -> Link | None:
    """Give the link of a certificate or a code that stands; None for what is not to be believed, or void."""
    one = report.named
    if one is None or report.state not in _STANDS:
        return None
    whose = _whose(one, trust)
    if one.is_training:
        whose = frozenset(f"{_TRAINING} {name}" for name in whose)
    return Link(one.uid, _replaced_by(one), whose)


def _replaced_by(one: SignedCertificate | SignedCode) -> str:
    said = None if isinstance(one, SignedCode) else one.claims.get("supersedes")
    return said if isinstance(said, str) else ""  # a code has no room for it


def _whose(one: SignedCertificate | SignedCode, trust: Trust) -> frozenset[str]:
    if isinstance(one, SignedCode):
        return signed_for(one.key_id, one.claims.delegation, trust)
    return signed_for_by(decode_jws(one.jws), trust)


@dataclass(slots=True)
class Successors(Generic[T]):
    """Tells, while certificates come one by one, which of them replaces which."""

    _met: defaultdict[str, list[tuple[Link, T]]] = field(default_factory=lambda: defaultdict(list))
    _newer: defaultdict[str, list[Link]] = field(default_factory=lambda: defaultdict(list))

    def add(self, link: Link, one: T) -> list[T]:
        """Take one more; gives those that came before and that it is the first to replace."""
        self._met[link.uid].append((link, one))
        if not link.supersedes:
            return []
        before = self._met.get(link.supersedes, ())
        replaced = [older for known, older in before if link.replaces(known) and not self.of(known)]
        self._newer[link.supersedes].append(link)
        return replaced

    def of(self, link: Link) -> str:
        """Give the uid of the newest that replaces it so far; empty text for none."""
        return max((one.uid for one in self._newer.get(link.uid, ()) if one.replaces(link)), default="")


def without_superseded(reports: Sequence[VerifyReport], trust: Trust) -> list[VerifyReport]:
    """Give the reports, those of which a successor lies beside them as superseded."""
    known: Successors[None] = Successors()
    links = [link_of(one, trust) for one in reports]
    for link in links:
        if link is not None:
            known.add(link, None)
    return [_checked(one, known.of(link) if link else "") for one, link in zip(reports, links, strict=True)]


def _checked(one: VerifyReport, successor: str) -> VerifyReport:
    if not successor or one.state is State.SUPERSEDED:
        return one
    return one.with_check(superseded_check(successor))


def superseded_check(successor: str) -> Check:
    """Give the check of a certificate beside which its successor lies, named by its uid."""
    words = Phrase("It was signed rightly, but {uid} was signed in its place.", uid=successor)
    advice = Phrase("Take {uid}, which replaces it.", uid=successor)
    return Check("successor", State.SUPERSEDED, words, advice, "superseded")

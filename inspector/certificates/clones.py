# SPDX-License-Identifier: Apache-2.0
"""Two certificates of one number that say different things: the bench's key, or its disk, was copied.

A bench gives each certificate a number of its own and signs it once. Which of
two is the true one no signature can tell, so neither is taken.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from inspector.certificates.report import Check, State, VerifyReport
from inspector.domain.phrase import Phrase


def without_clones(reports: Sequence[VerifyReport]) -> list[VerifyReport]:
    """Give the reports, those that contradict each other as not valid. Codes count beside files."""
    digests: defaultdict[str, set[str]] = defaultdict(set)
    for one in reports:
        if one.named is not None and is_signed(one):
            digests[one.named.uid].add(one.named.digest)
    return [_checked(one, digests) for one in reports]


def is_signed(one: VerifyReport) -> bool:
    """Tell whether a trusted key signed it: anybody can write a number, and training is anybody's."""
    return one.state not in (State.DAMAGED, State.NOT_VALID, State.UNKNOWN_KEY, State.TRAINING)


def _checked(one: VerifyReport, digests: dict[str, set[str]]) -> VerifyReport:
    if one.named is None or not is_signed(one) or len(digests[one.named.uid]) < 2:
        return one
    others = ", ".join(sorted(digests[one.named.uid] - {one.named.digest}))
    return one.with_check(clone_check(others))


def clone_check(others: str) -> Check:
    """Give the check of a certificate beside which others of its number were signed, named by digests."""
    words = Phrase(
        "Another certificate of the same number was signed, with the SHA-256 {digest}.", digest=others
    )
    advice = "Trust neither: the bench or its key was copied. Ask the shop, and have the key revoked."
    return Check("clone", State.NOT_VALID, words, advice, "cloned")

# SPDX-License-Identifier: Apache-2.0
"""Certificates as evidence: in after-sales folders, and for counter-offers in buy-back.

Back Market's API takes reports nowhere else. None of these calls may be repeated
by itself: a message would be there twice.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal
from enum import StrEnum

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.marketplace.backmarket.multipart import EvidenceFile, Upload

LONGEST_COMMENT = 200
_LONGEST_MESSAGE = 5000
_OLD_FOLDERS = 100_000_000
_DEAREST = Decimal(100_000)


class Problem(StrEnum):
    """What can be declared on an after-sales folder."""

    ACCOUNT_LOCKED = "ACCOUNT_LOCKED"
    CODE_LOCKED = "CODE_LOCKED"
    DAMAGED_PACKAGE = "DAMAGED_PACKAGE"
    ITEM_NOT_RECEIVED = "ITEM_NOT_RECEIVED"
    MISSING_PART = "MISSING_PART"
    OOW_ITEM = "OOW_ITEM"
    PROBLEM_NOT_IDENTIFIED = "PROBLEM_NOT_IDENTIFIED"
    WRONG_ITEM = "WRONG_ITEM"
    OTHER = "OTHER"


NEEDS_FILES = frozenset({Problem.DAMAGED_PACKAGE, Problem.ITEM_NOT_RECEIVED, Problem.OOW_ITEM})


def certificate_file(uid: str, pdf: bytes) -> EvidenceFile:
    """Give a certificate's PDF as a file; raises BadInput where it is none or too large."""
    return EvidenceFile(f"certificate-{uid}.pdf", pdf)


def message(text: str, files: Sequence[EvidenceFile]) -> Upload:
    """Give a message for an after-sales folder; raises BadInput."""
    return Upload((("message", _words(text, _LONGEST_MESSAGE)),), "attachment", tuple(files))


def problem(folder_id: int, kind: Problem, text: str, files: Sequence[EvidenceFile]) -> Upload:
    """Give the declaration of a problem; raises BadInput for what Back Market would refuse.

    A folder whose number is below 100,000,000 takes ``OTHER`` alone, without words or files.
    """
    if folder_id < _OLD_FOLDERS and (kind is not Problem.OTHER or text or files):
        raise BadInput(
            "A folder with a number below 100000000 takes the problem OTHER alone, without words or files.",
            "Send a message with the files instead.",
        )
    if kind in NEEDS_FILES and not files:
        raise BadInput(
            Phrase("{kind} needs a file that shows it.", kind=kind), "Add the certificate or a photo."
        )
    words = (("message", _words(text, _LONGEST_MESSAGE)),) if text else ()
    return Upload((("problem_type", str(kind)), *words), "attachment", tuple(files))


def counter_offer(
    price: Decimal,
    reasons: Sequence[str],
    comment: str,
    files: Sequence[EvidenceFile],
    *,
    allowed: Collection[str],
) -> Upload:
    """Give a counter-offer; ``allowed`` is what ``counter_offer_reasons`` gave. Raises BadInput.

    ``price`` is in the order's currency, with two decimals at most.
    """
    if not price.is_finite() or not 0 < price < _DEAREST or round(price, 2) != price:
        raise BadInput(Phrase("{price} is no price.", price=price), "Name one with two decimals at most.")
    unknown = [reason for reason in reasons if reason not in allowed]
    if unknown or not reasons:
        raise BadInput(
            Phrase("'{reasons}' is no reason for a counter-offer here.", reasons=", ".join(unknown)),
            Phrase("Name some of {allowed}.", allowed=", ".join(allowed)),
        )
    if not files:
        raise BadInput("A counter-offer needs a file that shows why.", "Add the certificate or a photo.")
    words = (("comment", _words(comment, LONGEST_COMMENT)),) if comment else ()
    fields = (("price", f"{price:.2f}"), *((("reasons", one)) for one in dict.fromkeys(reasons)), *words)
    return Upload(fields, "files", tuple(dict.fromkeys(files)))


def _words(text: str, longest: int) -> str:
    text = text.strip()
    if not 0 < len(text) <= longest:
        raise BadInput(Phrase("A text here has 1 to {longest} characters.", longest=longest))
    return text

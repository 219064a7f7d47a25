# SPDX-License-Identifier: Apache-2.0
"""Certificates by a device's number or their own, page by page, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from inspector.registry.intake import IMEI, SERIAL, checked_number, checked_uid
from inspector.registry.problems import Problem
from inspector.registry.records import MOST_FOUND, CertificateStore, Record

UID, BEFORE, LIMIT = "uid", "before", "limit"
_KINDS: Final = (IMEI, SERIAL, UID)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for: one number, and the page that follows the certificate ``before``."""

    kind: str
    number: str
    before: str = ""
    most: int = MOST_FOUND


def read_question(asked: Sequence[tuple[str, str]]) -> Question:
    """Read a query; raises Problem."""
    said = dict(asked)
    kinds = [one for one in _KINDS if one in said]
    if len(said) != len(asked) or len(kinds) != 1 or set(said) - {*_KINDS, BEFORE, LIMIT}:
        raise Problem(400, "query", "Ask for one imei, one serial or one uid.")
    kind, number = kinds[0], said[kinds[0]]
    checked = checked_uid(number) if kind == UID else checked_number(kind, number)
    before = checked_uid(said[BEFORE]) if BEFORE in said else ""
    return Question(kind, checked, before, _limit(said.get(LIMIT, str(MOST_FOUND))))


def _limit(text: str) -> int:
    is_number = text.isascii() and text.isdigit() and len(text) < 4
    if not is_number or not 1 <= int(text) <= MOST_FOUND:
        raise Problem(400, "query", f"A page has 1 to {MOST_FOUND} certificates.")
    return int(text)


def answered(store: CertificateStore, question: Question) -> tuple[Sequence[Record], str | None]:
    """Give one page, and what the next one is asked for with as ``before``; None where it is the last."""
    if question.kind == UID:
        one = store.get(question.number)
        is_on_page = one is not None and not (question.before and one.uid >= question.before)
        return ([one] if one is not None and is_on_page else []), None
    found = store.find(question.kind, question.number, before=question.before, most=question.most + 1)
    page = found[: question.most]
    return page, page[-1].uid if len(found) > question.most else None

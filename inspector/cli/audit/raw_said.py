# SPDX-License-Identifier: Apache-2.0
"""``audit show --raw``: what a device really answered, as text that is harmless in a terminal."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from inspector.cli.output import plain_line
from inspector.domain.review import claimed
from inspector.domain.shown_bytes import shown
from inspector.services.review import check_known
from inspector.wiring.raw_answers import RawAnswers, raw_answers

if TYPE_CHECKING:
    from inspector.domain.capture import Exchange
    from inspector.domain.person import Person
    from inspector.services.review import Reviewed
    from inspector.wiring.app import App


def read(app: App, seen: Reviewed, by: Person, point_id: str) -> RawAnswers:
    """Give the answers beside one point, or with an empty text all; raises NotAllowed, StoreTrouble.

    Raises BadInput for a point that neither the inspection nor its checklist knows.
    """
    if point_id:
        asked = {one.id for one in seen.checklist.points}  # read, though nothing is said of it yet
        check_known([point_id], asked | claimed(seen.inspection).keys())
    raw = raw_answers(app, seen.inspection.uid, by)
    if not point_id:
        return raw
    return RawAnswers(raw.at(seen.inspection, seen.checklist, point_id), raw.is_forgotten)


def document(raw: RawAnswers) -> dict[str, object]:
    """Give the answers for a program: bytes in base64."""
    return {
        "forgotten": raw.is_forgotten,
        "answers": [
            {
                "command": one.command,
                "at": one.at,
                "size": one.size,
                "kept": len(one.answer),
                "whole": one.is_whole,
                "answer": base64.b64encode(one.answer).decode("ascii"),
            }
            for one in raw.exchanges
        ],
    }


def lines(raw: RawAnswers) -> list[str]:
    """Give the answers for a person."""
    if not raw.exchanges:
        return ["The raw answers were erased." if raw.is_forgotten else "No raw answer is kept."]
    return [line for one in raw.exchanges for line in _lines(one)]


def _lines(one: Exchange) -> list[str]:
    head = f"{one.command} ({one.at:%H:%M:%S}, {one.size} bytes)"
    cut = f"Only the first {len(one.answer)} bytes are kept."
    silent = "The device fell silent in this answer."
    notes = [text for text, is_so in ((cut, one.is_cut), (silent, not one.is_whole)) if is_so]
    return [
        "",
        plain_line(head),
        *(f"    {line}" for line in shown(one.answer).rstrip("\n").split("\n")),
        *notes,
    ]

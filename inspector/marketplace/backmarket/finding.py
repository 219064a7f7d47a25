# SPDX-License-Identifier: Apache-2.0
"""Which order line a certificate's device is for, by the order code of its inspection."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.phrase import Phrase

if TYPE_CHECKING:
    from inspector.marketplace.backmarket.orders import Order
    from inspector.marketplace.backmarket.reporting import Question, Registration
    from inspector.ports import Cancel, MarketNotes

_NUMBER = re.compile(r"[0-9]{1,15}", re.ASCII)
_LINES = "lines"
MOST_LINES = 5000


def find(work: Registration, known: Mapping[int, int], code: str, uid: str, cancel: Cancel) -> Question:
    """Ask about the line that ``code`` names: an order's number, with its line's or not, or a known line's.

    ``known`` is which line is of which order. Raises BadInput for a code without a
    number, NotAllowed where an order has several lines and none is the one.
    """
    numbers = [int(one) for one in _NUMBER.findall(code)]
    if not numbers:
        raise BadInput(
            "No order is named.", "Scan the order's code at the inspection, or type the order's number."
        )
    for number in numbers:
        if number in known:
            return work.ask(known[number], number, uid, cancel)
    return _chosen(work.ask_all(numbers[0], uid, cancel), numbers[1:])


def _chosen(questions: tuple[Question, ...], named: list[int]) -> Question:
    lines = [one for one in questions if one.line.id in named]
    free = [one for one in questions if not one.objections]
    for found in (lines, free if not named else [], questions if not named else ()):
        if len(found) == 1:
            return found[0]
    raise NotAllowed(
        Phrase("The order has {count} lines, and it is not clear which.", count=len(questions)),
        "Type the order's number, a stroke and the line's number.",
        code="lines",
    )


def known_lines(notes: MarketNotes) -> dict[int, int]:
    """Give which line is of which order, as far as orders were read; raises StoreTrouble."""
    try:
        return {int(line): int(order) for line, order in json.loads(notes.note(_LINES) or "{}").items()}
    except (ValueError, AttributeError, TypeError):
        return {}


def learn_lines(notes: MarketNotes, orders: Iterable[Order]) -> None:
    """Remember the lines of orders that were read, the newest ``MOST_LINES``."""
    known = known_lines(notes)
    for order in orders:
        for line in order.lines:
            known.pop(line.id, None)
            known[line.id] = order.id
    kept = list(known.items())[-MOST_LINES:]
    notes.keep_note(_LINES, json.dumps(dict(kept)))

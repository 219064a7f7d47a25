# SPDX-License-Identifier: Apache-2.0
"""What was changed: each member with the value that was signed and the one that something else says.

What is compared may be hostile: it is only looked at, never believed, and no
more than ``MOST`` differences are named.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import islice
from typing import Any

from inspector.certificates.facts import Facts
from inspector.certificates.qr import SignedCode
from inspector.certificates.qr_claims import compact_of
from inspector.domain.event import Json

MOST = 50
"""Differences that are named."""
LONGEST = 200
"""Characters of a value that are told."""
_DEEPEST = 32
_NOT_CLAIMED = ("signed_by", "delegation")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. ``field`` is the member's place in the claims (``device.imei``), or what names it.

    ``signed`` is what was signed, ``given`` what ``place`` says instead: ``claims``
    (those beside the signature, or given by themselves), ``signature`` (its own
    payload), ``code``, ``page`` or ``registry``. A member that is not there is
    empty text.
    """

    field: str
    signed: str
    given: str
    place: str

    def as_json(self) -> dict[str, Json]:
        """Give it for ``--json``."""
        return {"field": self.field, "signed": self.signed, "given": self.given, "place": self.place}


def changed_members(signed: object, given: object, place: str) -> tuple[Change, ...]:
    """Compare two JSON values member by member."""
    return tuple(islice(_differences(signed, given, "", place, 0), MOST))


def changed_bytes(signed: bytes, given: bytes, place: str) -> tuple[Change, ...]:
    """Compare what may be JSON; nothing is named where one of them cannot be read."""
    try:
        one, other = json.loads(signed), json.loads(given)
    except (ValueError, RecursionError):
        return ()
    return changed_members(one, other, place)


def changed_code(code: SignedCode, facts: Facts, digest: str, *, code_signed: bool) -> tuple[Change, ...]:
    """Compare a code with full claims; ``code_signed`` tells that the code is what was signed."""
    said = code.claims
    wanted = compact_of(facts, digest, said.signed_by, said.delegation)
    names = [one.name for one in fields(said) if one.name not in _NOT_CLAIMED]
    pairs = [(name, getattr(said, name), getattr(wanted, name)) for name in names]
    return tuple(
        Change(name, _text(mine), _text(other), "claims")
        if code_signed
        else Change(name, _text(other), _text(mine), "code")
        for name, mine, other in pairs
        if mine != other
    )


def _differences(signed: object, given: object, field: str, place: str, depth: int) -> Iterator[Change]:
    if depth < _DEEPEST and isinstance(signed, dict) and isinstance(given, dict):
        for name in sorted({*signed, *given}, key=str):
            inner = f"{field}.{_name(name)}" if field else _name(name)
            yield from _members(signed, given, name, inner, place, depth)
    elif depth < _DEEPEST and isinstance(signed, list) and isinstance(given, list):
        one, other = _rows(signed), _rows(given)
        for index in range(max(len(one), len(other))):
            yield from _members(one, other, index, f"{field}[{index}]", place, depth)
    elif not _is_same(signed, given):
        yield Change(field, _text(signed), _text(given), place)


def _members(
    signed: dict[object, object],
    given: dict[object, object],
    name: object,
    field: str,
    place: str,
    depth: int,
) -> Iterator[Change]:
    if name in signed and name in given:
        yield from _differences(signed[name], given[name], field, place, depth + 1)
    elif name in signed:
        yield Change(field, _text(signed[name]), "", place)
    else:
        yield Change(field, "", _text(given[name]), place)


def _rows(values: list[Any]) -> dict[object, object]:
    return dict(enumerate(values))


def _is_same(one: object, other: object) -> bool:
    # True is no 1, and 1.0 is no 1: what was signed is told apart by its type as well.
    return type(one) is type(other) and one == other


def _name(name: object) -> str:
    return shown(str(name), 60)


def _text(value: object) -> str:
    if isinstance(value, str):
        return shown(value)
    try:
        return shown(json.dumps(value, ensure_ascii=False, default=str))
    except (ValueError, RecursionError):
        return "…"


def shown(text: str, most: int = LONGEST) -> str:
    """Give text on one line, cut off, without anything that a terminal would act on."""
    cut = text[: most - 1] + "…" if len(text) > most else text
    if cut.isprintable():
        return cut
    return "".join(char if char.isprintable() else "?" for char in cut)

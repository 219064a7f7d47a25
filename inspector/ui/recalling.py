# SPDX-License-Identifier: Apache-2.0
"""Finds out again of which phrase a stored text was made, so that it is said in the window's language.

What is written to the disk is English, its values filled in. The templates that
hold values are known (``resources/i18n/phrases.txt``, gathered from the sources);
a text that has all the literal pieces of one, from its first to its last
character, was made of it. One pass a template, nothing is tried twice: the text
may be a device's.
"""

from __future__ import annotations

from functools import cache, lru_cache
from string import Formatter

from inspector import bundled
from inspector.domain.phrase import Phrase

_LONGEST = 600
"""Characters of a text that is looked at; what services write is shorter."""
_FEWEST = 6
"""Letters that a template has to have beside its values: ``{name}: {words}`` fits anything."""

_EARLIER = {"Dropped by {name}: {reason}": "Put aside by {name}: {reason}"}
"""What earlier versions wrote to the disk, and the template that says it now."""

_Pieces = tuple[tuple[str, str], ...]
"""Of a template: each value's name (empty: none) with the literal text behind it."""


@lru_cache(maxsize=512)
def recalled(text: str) -> Phrase | None:
    """Give the phrase that a text was made of, or None."""
    if len(text) > _LONGEST:
        return None
    for template, pieces in _templates():
        values = _values(pieces, text)
        if values:
            return Phrase(template, **values)
    for earlier, template in _EARLIER.items():
        if values := _values(_pieces(earlier), text):
            return Phrase(template, **values)
    return None


@cache
def _templates() -> tuple[tuple[str, _Pieces], ...]:
    """Read the templates, those first that say most themselves."""
    lines = bundled.text("resources", "i18n", "phrases.txt").splitlines()
    split = [(line, _pieces(line)) for line in lines]
    usable = [one for one in split if one[1] and _said(one[1]) >= _FEWEST]
    return tuple(sorted(usable, key=lambda one: -_said(one[1])))


def _pieces(template: str) -> _Pieces:
    """Take a template apart; nothing for one that cannot be told apart again."""
    literals, names = [""], [""]
    for literal, name, form, conversion in Formatter().parse(template):
        literals[-1] += literal
        if name is None:
            continue
        is_glued = len(names) > 1 and not literals[-1]
        if is_glued or form or conversion or not name.isidentifier():
            return ()
        names.append(name)
        literals.append("")
    return tuple(zip(names, literals, strict=True))


def _said(pieces: _Pieces) -> int:
    return sum(char.isalpha() for _, literal in pieces for char in literal)


def _values(pieces: _Pieces, text: str) -> dict[str, str]:
    """Give the values between the pieces, in one pass; empty where they do not fit."""
    first, last = pieces[0][1], pieces[-1][1]
    if not (text.startswith(first) and text.endswith(last)):
        return {}
    values: dict[str, str] = {}
    at = len(first)
    for place, (name, literal) in enumerate(pieces[1:], 1):
        is_last = place == len(pieces) - 1
        end = len(text) - len(last) if is_last else text.find(literal, at + 1)
        if end <= at or values.get(name, text[at:end]) != text[at:end]:
            return {}
        values[name] = text[at:end]
        at = end + len(literal)
    return values

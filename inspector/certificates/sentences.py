# SPDX-License-Identifier: Apache-2.0
"""Says in the page's language what the product itself wrote into the claims in English.

Claims hold the sentences of live tests with their values filled in
(``171 of 171 squares touched``). Each is known by the English words of the
page's template; what fits none of them is somebody's own words and stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from string import Formatter

from inspector.certificates.wording import FALLBACK, Words, words_in

_SECTION = "live"
_FIGURES = frozenset({"reached", "wanted", "ghosts", "seconds", "count", "size", "rise", "current"})
_NAMES = "names"
_LONGEST = 300
"""Characters of a sentence that is looked at: the claims may be anybody's."""
_DEEPEST = 3
_LIST = ", "
_BETWEEN = " · "


def sentence(text: str, words: Words, depth: int = _DEEPEST) -> str:
    """Give a live test's words in the page's language; other text as it is."""
    if words.language == FALLBACK or len(text) > _LONGEST or not depth:
        return text
    for key, pattern in _patterns(words.template):
        if found := pattern.fullmatch(text):
            return words.say(
                key, **{name: _value(name, one, words, depth) for name, one in found.groupdict().items()}
            )
    return text


def _value(name: str, text: str, words: Words, depth: int) -> str:
    if name in _FIGURES:
        return words.number(text)
    if name == _NAMES:
        return words.say("numbers.list").join(words.code("tokens", one) for one in text.split(_LIST))
    return sentence(text, words, depth - 1)


@cache
def _patterns(template: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Give what tells each sentence, those first that say most themselves."""
    english = words_in(FALLBACK, template).section(_SECTION)
    ranked = sorted(
        english.items(), key=lambda one: -sum(len(literal) for literal, *_ in Formatter().parse(one[1]))
    )
    return tuple((f"{_SECTION}.{name}", re.compile("".join(_pieces(text)))) for name, text in ranked)


def _pieces(text: str) -> Iterator[str]:
    for literal, name, _, _ in Formatter().parse(text):
        yield re.escape(literal)
        if name:
            yield f"(?P<{name}>{_FIGURE if name in _FIGURES else '.+?'})"


_FIGURE = r"-?[0-9]{1,9}(?:[.][0-9]{1,4})?"


def medium(text: str, words: Words) -> str:
    """Name a medium: by its kind in the page's language where the claims say which (``domain.media``)."""
    fields = text.split(_BETWEEN)
    if len(fields) < 2 or not words.has(f"medium_kinds.{fields[1]}"):
        return words.code("media", text)
    known = [fields[0], words.say(f"medium_kinds.{fields[1]}"), *(one for one in fields[2:] if one != "?")]
    return _BETWEEN.join(known)

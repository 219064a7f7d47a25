# SPDX-License-Identifier: Apache-2.0
"""Texts that remember how they were made, so that the window can say them in its own language.

A trouble, a reading's reason or a live test's words are made where there is no
language but English. Literal text is its own template; what holds values is a
``Phrase``: English text like any other for logs, files and the command line,
which also carries the template and the values it was filled with. The window
translates the template and fills it again (``inspector.ui.words``); templates
are found without running the code (``scripts/phrases.py``), so each is one
literal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

_Values = dict[str, str | int]
_Again = Callable[[str, _Values], "Phrase"]
_NOTHING: Mapping[str, str | int] = MappingProxyType({})


class Phrase(str):
    """English text made of ``template`` with its ``{named}`` ``values`` filled in.

    A value that is a ``Phrase`` itself, or a text that is known by heart, is
    translated too. Raises KeyError for a place without a value.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, str | int]

    def __new__(cls, template: str, /, **values: object) -> Phrase:
        """Fill ``template``; without values it is taken as it stands, braces and all."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        # What is kept is text: no exception or path lives on in a phrase.
        kept = {name: one if isinstance(one, str | int) else str(one) for name, one in values.items()}
        made.values = MappingProxyType(kept) if kept else _NOTHING
        return made

    def __reduce__(self) -> tuple[_Again, tuple[str, _Values]]:
        return _again, (self.template, dict(self.values))


def _again(template: str, values: _Values) -> Phrase:
    return Phrase(template, **values)

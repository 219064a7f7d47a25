# SPDX-License-Identifier: Apache-2.0
"""The JSON text of frozen objects, kept while they come back at each answer.

An answer changes one finding; the readings and the other findings are the very
objects of the answer before. Kept by identity: what is frozen has one text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from operator import is_

from inspector.storage.document import Codec

_MOST = 8192
_MOST_WHOLE = 256

dumps = json.JSONEncoder(separators=(",", ":")).encode
"""Write a JSON value without blanks, in ASCII."""


class Fragments:
    """The texts of objects of one codec. Safe to use from any thread."""

    def __init__(self, codec: Codec) -> None:
        self._codec = codec
        self._kept: dict[int, tuple[object, str, str]] = {}

    def of(self, one: object, name: str) -> str:
        """Give a frozen object's JSON text behind its name."""
        kept = self._kept.get(id(one))
        if kept is not None and kept[0] is one and kept[1] == name:  # kept, so that no other gets its id
            return kept[2]
        if len(self._kept) >= _MOST:
            self._kept.clear()
        text = f"{dumps(name)}:{dumps(self._codec.write(one))}"
        self._kept[id(one)] = (one, name, text)
        return text

    def of_all(self, ones: Mapping[str, object]) -> str:
        """Give the JSON object of these by their names."""
        return "{" + ",".join([self.of(one, name) for name, one in ones.items()]) + "}"


class WholeFragments(Fragments):
    """As ``Fragments``, for objects that come back all together: their joint text is kept too."""

    def __init__(self, codec: Codec) -> None:
        super().__init__(codec)
        self._whole: dict[int, tuple[list[str], list[object], str]] = {}

    def of_all(self, ones: Mapping[str, object]) -> str:
        """Give the JSON object of these by their names."""
        names, values = list(ones), list(ones.values())
        kept = self._whole.get(id(ones))
        # A mapping may be changed in place, so each of its objects is compared.
        if kept is not None and kept[0] == names and all(map(is_, kept[1], values)):
            return kept[2]
        if len(self._whole) >= _MOST_WHOLE:
            self._whole.clear()
        text = super().of_all(ones)
        self._whole[id(ones)] = (names, values, text)
        return text

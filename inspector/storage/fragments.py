# SPDX-License-Identifier: Apache-2.0
"""The JSON text of frozen objects, kept while they come back at each answer.

An answer changes one finding; the readings and the other findings are the very
objects of the answer before. Kept by identity: what is frozen has one text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from inspector.storage.document import Codec

_MOST = 8192

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

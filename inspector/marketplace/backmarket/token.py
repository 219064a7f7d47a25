# SPDX-License-Identifier: Apache-2.0
"""The account's token: kept as every destination's secret is, and never in a text.

It is opaque: what Back Market's back office shows is sent as it is.
"""

from __future__ import annotations

import re

from inspector.domain.errors import BadInput

_TOKEN = re.compile(r"[\x21-\x7e]{8,1024}", re.ASCII)


class Token:
    """A secret that shows itself only when it is asked to."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        text = text.strip().removeprefix("Basic ")
        if not _TOKEN.fullmatch(text):
            raise BadInput(
                "This is no token of Back Market's.",
                "Copy it again from Options, Integrations in the back office.",
            )
        self._text = text

    def __repr__(self) -> str:
        return "Token(***)"

    @property
    def header(self) -> str:
        """Give the value of ``Authorization``."""
        return f"Basic {self._text}"

    def hidden_in(self, data: bytes) -> bytes:
        """Give ``data`` without the token: a server may repeat what it was sent."""
        return data.replace(self._text.encode("ascii"), b"***")

# SPDX-License-Identifier: Apache-2.0
"""What the auditor's pages say, put into words once: it is measured several times before it is drawn."""

from __future__ import annotations

from functools import cached_property

from inspector.certificates import audit_content as content
from inspector.certificates.audit_content import Row
from inspector.certificates.sheet import Matter


class Said:
    """The words of one certificate."""

    def __init__(self, matter: Matter) -> None:
        self._matter = matter

    @cached_property
    def recorded(self) -> list[Row]:
        """Who inspected the device, and when."""
        return content.record(self._matter.facts, self._matter.words)

    @cached_property
    def signed(self) -> list[Row]:
        """What was signed by whose key."""
        return content.signature(self._matter)

    @cached_property
    def erased(self) -> list[list[Row]]:
        """How each medium was erased."""
        return content.erasure(self._matter.facts, self._matter.words)

    @cached_property
    def photographed(self) -> list[tuple[str, str]]:
        """Each photo's name with its hash."""
        return content.photos(self._matter.facts, self._matter.texts, self._matter.words)

    @cached_property
    def of_device(self) -> tuple[tuple[str, list[Row]], ...]:
        """What the three blocks are headed by and say: battery, the first medium, parts."""
        facts, words = self._matter.facts, self._matter.words
        none = [Row("", words.say("data.none"))]
        return (
            ("battery.heading", content.battery(facts, words)),
            ("facts.erasure", self.erased[0] if self.erased else none),
            ("facts.parts", content.parts(self._matter)),
        )

# SPDX-License-Identifier: Apache-2.0
"""Where nobody has a badge or a PIN yet: an administrator chooses the first one, typed twice."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Typed:
    """What a typed PIN means: ``pin`` is agreed where it is not empty, else ``words`` says what to do."""

    words: str
    pin: str = ""


class FirstPin:
    """Takes the same PIN twice, for the same person."""

    def __init__(self) -> None:
        self._once = ("", "")

    @staticmethod
    def asks() -> str:
        """Say what is wanted."""
        return translate(
            "FirstPin",
            "Nobody here has a badge or a PIN yet. Choose an administrator and type the PIN they will have.",
        )

    def take(self, person_id: str, pin: str) -> Typed:
        """Take what was typed for somebody."""
        before, self._once = self._once, (person_id, pin)
        if before == (person_id, pin):
            self._once = ("", "")
            return Typed("", pin)
        if before[0] != person_id:
            return Typed(translate("FirstPin", "Type the same PIN once more."))
        self._once = ("", "")
        return Typed(translate("FirstPin", "Those were two different PINs. Type the new PIN again."))

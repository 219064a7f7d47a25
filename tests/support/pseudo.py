# SPDX-License-Identifier: Apache-2.0
"""A language that nobody speaks: every text a third longer than the English one."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator


class Pseudo(QTranslator):
    """Makes every text a third longer, with marks that no font may miss."""

    _MARKS = str.maketrans("aceginorstuyz", "åçéĝïñöřšţüýž")

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not sourceText or context == "Key":
            return ""
        parts = re.split(r"(\{\w*\}|%n)", sourceText)
        marked = "".join(part if at % 2 else part.translate(self._MARKS) for at, part in enumerate(parts))
        return f"[{marked}{'·' * (1 + len(sourceText) // 3)}]"

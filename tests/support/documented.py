# SPDX-License-Identifier: Apache-2.0
"""The examples of the documentation, as a test runs them."""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def code_of(page: str, language: str, number: int = 0) -> str:
    """Give the code of a page's block in a language, the first one unless told otherwise."""
    text = (DOCS / page).read_text(encoding="utf-8")
    blocks: list[str] = re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    return blocks[number]

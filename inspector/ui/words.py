# SPDX-License-Identifier: Apache-2.0
"""Says in the window's language what services, domain and drivers wrote in English.

A ``Phrase`` is translated by its template and filled again; other text by
itself, or by the template that it was made of before it was written to the disk
(``recalling``). What nobody
translated, a driver of somebody else's or a foreign program's own words, stays
as it was written.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from inspector.domain.errors import BenchTrouble
from inspector.domain.phrase import Phrase
from inspector.ui.recalling import recalled

CONTEXT = "Trouble"
"""Where Qt's files keep these texts; a driver's own files use it too."""
_WITH_CODE = re.compile(r"(.+[.!?]) (\([^()]*\))", re.DOTALL)


def say(text: str) -> str:
    """Give ``text`` in the window's language; where there is no translation, as it stands."""
    if not text:
        return ""
    template = text.template if isinstance(text, Phrase) else text
    # Qt wants no NUL, and a device may have sent one.
    spoken = QCoreApplication.translate(CONTEXT, template.replace("\x00", ""))
    if not isinstance(text, Phrase):
        made = recalled(text) if spoken == text else None
        return say(made) if made is not None else spoken
    if not text.values:
        return spoken
    said = {name: say(one) if isinstance(one, str) else one for name, one in text.values.items()}
    try:
        return spoken.format(**said)
    except (LookupError, ValueError, AttributeError):
        return str(text)  # a translation that asks for what there is not


def say_stored(text: str) -> str:
    """Give words that were written down with their code behind, ``The server … time. (timeout)``."""
    with_code = _WITH_CODE.fullmatch(text)
    if with_code is None:
        return say(text)
    return f"{say(with_code[1])} {with_code[2]}"


def title_of(trouble: BenchTrouble) -> str:
    """Say what happened."""
    return say(trouble.title)


def advice_of(trouble: BenchTrouble) -> str:
    """Say what to do."""
    return say(trouble.advice)


def trouble_words(trouble: BenchTrouble) -> str:
    """Say what happened and what to do, without the code."""
    return f"{title_of(trouble)} {advice_of(trouble)}"

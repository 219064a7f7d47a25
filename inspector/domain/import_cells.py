# SPDX-License-Identifier: Apache-2.0
"""The cells of a row from a file: what each may hold, checked as the bench checks it.

Each of these gives what a cell says, or raises RowFault without the column's name.
"""

from __future__ import annotations

import re
from decimal import Decimal

from inspector.domain.device import is_imei
from inspector.domain.errors import BadInput
from inspector.domain.importing import LONGEST, LONGEST_NOTE, Cell, RowFault
from inspector.domain.phrase import Phrase
from inspector.domain.record import GUARDED
from inspector.domain.uid import to_bytes

_PERCENT = re.compile(r"[0-9]{1,3}([.,][0-9]{1,17})?")
_IMEI = re.compile("(?!0{15})[0-9]{15}", re.ASCII)
_TWICE = bytes((byte - 48) * 2 % 10 + (byte > 52) if 48 <= byte < 58 else 0 for byte in range(256))
"""Of each digit the sum of its double's digits."""
_DIGITS = re.compile(r"[0-9][0-9 \-/]*")


def text_of(cell: Cell, longest: int = LONGEST) -> str:
    """Give a cell as text; a number that was one to the spreadsheet is written without its decimals."""
    if not isinstance(cell, str):
        is_whole = isinstance(cell, float) and cell.is_integer() and abs(cell) < 1 << 53
        cell = str(int(cell) if is_whole and isinstance(cell, float) else cell)
    text = cell.strip()
    if text[:1] == "'" and text[1:].startswith(GUARDED):
        text = text[1:]
    if len(text) > longest:
        raise RowFault("", Phrase("It has more than {most} characters.", most=longest), Phrase("Shorten it."))
    if not text.isprintable():
        raise RowFault("", "It holds characters that cannot be shown.", Phrase("Take them out."))
    return text


def note_of(cell: Cell) -> str:
    """Give a note on one line."""
    return text_of(" ".join(str(cell).split()), LONGEST_NOTE)


def uid_of(cell: Cell) -> bytes:
    """Give the 16 bytes of the number of an inspection."""
    text = text_of(cell)
    try:
        return to_bytes(text)
    except BadInput:
        raise RowFault(
            "",
            Phrase("'{text}' is no number of an inspection.", text=text[:40]),
            Phrase("Leave the cell empty."),
        ) from None


def imei_of(cell: Cell) -> str:
    """Give the 15 digits of an IMEI, however it was written."""
    text = str(cell)
    if _IMEI.fullmatch(text):  # a file has a million of them: this is ``is_imei`` at a tenth of its time
        raw = text.encode()
        if (sum(raw[::2]) + sum(raw[1::2].translate(_TWICE))) % 10 == 4:
            return text
    text = text_of(cell)
    digits = re.sub(r"[ \-/]", "", text) if _DIGITS.fullmatch(text) else text
    if is_imei(digits):
        return digits
    if re.fullmatch(r"[0-9]+([.,][0-9]+)?[eE]\+?[0-9]+", text):
        raise RowFault(
            "", "The spreadsheet cut digits off this IMEI.", Phrase("Make the column text, and export again.")
        )
    if len(digits) == 15 and digits.isascii() and digits.isdigit():
        raise RowFault(
            "",
            "The check digit of this IMEI does not fit.",
            Phrase("Compare it with the device or the label."),
        )
    raise RowFault("", "This is no IMEI of 15 digits.", Phrase("Mend it, or leave the cell empty."))


def percent_of(cell: Cell) -> int:
    """Read a percentage, cut to a whole one as that of a device is."""
    text = text_of(cell).removesuffix("%").strip()
    if isinstance(cell, float) and 0 < cell < 1:  # a sheet's 0.87 shown as 87 %
        return int(Decimal(str(cell)) * 100)
    if not _PERCENT.fullmatch(text) or (percent := Decimal(text.replace(",", "."))) > 100:
        raise RowFault(
            "", "This is no percentage from 0 to 100.", Phrase("Mend it, or leave the cell empty.")
        )
    return int(percent)


def attempt_of(cell: Cell) -> int:
    """Give the number of an attempt, 1 to 999."""
    text = text_of(cell)
    if not (text.isascii() and text.isdigit() and len(text) <= 3 and int(text)):
        raise RowFault(
            "", "This is no number of an attempt.", Phrase("Write 1 or more, or leave the cell empty.")
        )
    return int(text)


def truth_of(cell: Cell) -> bool:
    """Tell whether a cell says yes."""
    text = text_of(cell).casefold()
    if text not in ("yes", "no", "true", "false", "1", "0"):
        raise RowFault("", "This is neither yes nor no.", Phrase("Write yes or no."))
    return text in ("yes", "true", "1")


def points_of(cell: Cell) -> tuple[str, ...]:
    """Give the points that failed, each once, in their order."""
    return tuple(dict.fromkeys(re.split(r"[ ,;]+", text_of(cell, LONGEST_NOTE).strip(" ,;"))))

# SPDX-License-Identifier: Apache-2.0
"""Writes the readings of one command, and gives what can be believed of a reply."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Quality, Reading, Value, measured, reported, unknown
from inspector.domain.reading_names import READINGS

from .protocol import Final, Reply, fields, unquoted

_DIGITS = re.compile(r"\d{1,5}")


@dataclass(frozen=True, slots=True)
class Desk:
    """Writes readings taken at one time (UTC) from one command's reply."""

    at: datetime
    source: str

    def reported(self, name: str, value: Value) -> Reading:
        """Write what the modem says of itself."""
        return reported(name, value, self.source, self.at, READINGS[name].unit)

    def measured(self, name: str, value: Value) -> Reading:
        """Write what a gauge gave."""
        return measured(name, value, self.source, self.at, READINGS[name].unit)

    def missing(self, name: str, quality: Quality, reason: str) -> Reading:
        """Write why there is no value."""
        return unknown(name, quality, reason, self.source, self.at, READINGS[name].unit)

    def absent(self, name: str, reason: str) -> Reading:
        """Write that there is nothing to read."""
        return self.missing(name, Quality.ABSENT, reason)

    def implausible(self, name: str, reason: str) -> Reading:
        """Write that the answer cannot be true."""
        return self.missing(name, Quality.IMPLAUSIBLE, reason)

    def unanswered(self, name: str, reply: Reply | None) -> Reading:
        """Write why a reply holds no answer."""
        if reply is None:
            return self.missing(name, Quality.REFUSED, "The modem was not asked.")
        if reply.is_damaged:
            return self.implausible(name, "The answer came damaged.")
        if reply.final in (Final.OK, Final.SILENCE) and reply.lines:
            return self.implausible(name, "The answer has no form that is known.")
        if reply.final is Final.SILENCE:
            return self.missing(name, Quality.REFUSED, "The modem did not answer in time.")
        code = f"{reply.final}{reply.code and ': '}{reply.code}"
        return self.missing(name, Quality.REFUSED, Phrase("The modem would not tell ({code}).", code=code))


def believed(reply: Reply | None) -> Reply | None:
    """Give a reply whose lines can be believed: whole, and ended with OK or in silence (missing OK)."""
    if reply is None or reply.is_damaged or reply.final not in (Final.OK, Final.SILENCE):
        return None
    return reply


def texts_of(reply: Reply | None, *prefixes: str) -> tuple[str, ...]:
    """Give the texts of a reply's lines, without their prefix; none of a reply that is not believed."""
    usable = believed(reply)
    rows = usable.texts(*prefixes) if usable else ()
    return tuple(text for row in rows if (text := clean(row)))


def text_of(reply: Reply | None, *prefixes: str) -> str:
    """Give the first text of a reply, else ""."""
    return next(iter(texts_of(reply, *prefixes)), "")


def clean(text: str) -> str:
    """Give a printable text of at most 100 characters with single blanks, else ""."""
    text = " ".join(unquoted(text).split())
    return text if text.isprintable() and len(text) <= 100 else ""


def values_of(reply: Reply | None, prefix: str) -> tuple[str, ...] | None:
    """Give the fields of the only ``+PREFIX:`` line; None where there is none, or where several differ."""
    usable = believed(reply)
    rows = {fields(value) for value in usable.values(prefix)} if usable else set()
    return rows.pop() if len(rows) == 1 else None


def digits_at(values: tuple[str, ...], at: int) -> int | None:
    """Give the number of one to five digits in a field; None where there is none."""
    text = values[at] if at < len(values) else ""
    return int(text) if _DIGITS.fullmatch(text) else None

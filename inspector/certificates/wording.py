# SPDX-License-Identifier: Apache-2.0
"""The certificate's own words in one language, and how it writes numbers, dates and values."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from inspector import bundled
from inspector.certificates.claims_members import Scalar
from inspector.certificates.facts import ReadingFact
from inspector.domain.certificate import TEMPLATE

FALLBACK = "en"
_NUMBER = re.compile(r"[+-]?\d{1,20}(\.\d{1,20})?", re.ASCII)
_GIBI = 1 << 30
_MEMORY = "memory.total"
_GIGA = 1_000_000_000
_LONGEST = 2000  # no line of a page holds more; the rest need not be measured
_NAMED_UNITS: Mapping[str, str] = {"1": "", "mA.h": "mAh", "Cel": "°C", "m/s2": "m/s²"}
"""UCUM codes that people write otherwise."""


def prepared(text: str) -> str:
    """Give text in composed form (NFC) with each break and tab as a blank, cut to what a page can hold."""
    text = text[:_LONGEST]
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text)
    return " ".join(composed.replace("\u00a0", " ").split()) if not composed.isprintable() else composed


class Words:
    """The words of one language; every key that the page asks for is there (the tests see to it)."""

    def __init__(self, language: str, table: Mapping[str, Any], template: str = TEMPLATE) -> None:
        self.language = language
        self.template = template
        self._table = table
        self._flat = {
            f"{section}.{name}": str(words)
            for section, rows in table.items()
            if isinstance(rows, Mapping)
            for name, words in rows.items()
        }

    def say(self, key: str, **values: str) -> str:
        """Give the words of a dotted key (``labels.imei``) with their places filled."""
        words = self._flat[key]
        return words.format_map(values) if values else words

    def has(self, key: str) -> bool:
        """Tell whether there are words for a dotted key."""
        return key in self._flat

    def section(self, name: str) -> Mapping[str, str]:
        """Give a section's texts by their names; empty where there is none."""
        return {key: str(text) for key, text in self._table.get(name, {}).items()}

    def date(self, at: datetime) -> str:
        """Write the UTC day of a time."""
        month = str(self._table["dates"]["months"][at.month - 1])
        return self.say("dates.pattern", day=str(at.day), month=month, year=str(at.year))

    def number(self, text: str) -> str:
        """Write the digits of a decimal number in the language's way; other text as it is."""
        if not _NUMBER.fullmatch(text):
            return text
        whole, _, fraction = text.lstrip("+-").partition(".")
        sign = "−" if text.startswith("-") else ""
        grouped = f"{int(whole):,}".replace(",", self.say("numbers.thousands"))
        return sign + grouped + (self.say("numbers.decimal") + fraction if fraction else "")

    def quantity(self, text: str, unit: str) -> str:
        """Write a number with its UCUM unit as people write it."""
        if unit == "By" and text.isascii() and text.isdigit() and len(text) <= 20:
            return (
                f"{self.number(str((int(text) + _GIGA // 2) // _GIGA))}\u00a0{self.say('numbers.gigabyte')}"
            )
        return f"{self.number(text)}\u00a0{_NAMED_UNITS.get(unit, unit)}".rstrip()

    def reading(self, one: ReadingFact) -> str:
        """Write a known reading's value so that it speaks for itself."""
        if isinstance(one.value, bool):
            truth = "true" if one.value else "false"
            key = f"values.{one.name}.{truth}"
            return self.say(key) if self.has(key) else self.say("labels.yes" if one.value else "labels.no")
        plain = self._memory(one.value) if one.name == _MEMORY else self._plain(one.value, one.unit)
        key = f"values.{one.name}.{one.value}"
        if isinstance(one.value, str) and self.has(key):
            return self.say(key)
        key = f"values.{one.name}"
        if not self.has(key):
            return plain
        count = str(len(one.value)) if isinstance(one.value, tuple) else plain
        return self.say(key, value=plain, count=count)

    def code(self, section: str, text: str) -> str:
        """Say a code of the claims (``methods``, ``sources`` …); an unknown one stays as it is."""
        return self._flat.get(f"{section}.{text}", text)

    def _memory(self, value: Scalar) -> str:
        """Write working memory as it is sold: in powers of two, what the firmware keeps counted in."""
        if not isinstance(value, int):
            return self._plain(value, "By")
        return f"{self.number(str(-(-value // _GIBI)))}\u00a0{self.say('numbers.gigabyte')}"

    def _plain(self, value: Scalar, unit: str) -> str:
        if isinstance(value, tuple):
            named = (self.code("tokens", one) for one in value[:_LONGEST])
            return prepared(self.say("numbers.list").join(named))
        if isinstance(value, int) or (value is not None and unit):
            return self.quantity(prepared(str(value)), prepared(unit))
        return prepared(value or "")


def texts_folder() -> Path:
    """Give the folder of the certificate's words."""
    return bundled.resources() / "certificate" / "texts"


@cache
def languages(template: str = TEMPLATE) -> tuple[str, ...]:
    """List the languages that a certificate can be drawn in, English first."""
    found = {path.name.split(".")[1] for path in texts_folder().glob(f"{template}.*.toml")}
    return (FALLBACK, *sorted(found - {FALLBACK}))


@cache
def words_in(language: str, template: str = TEMPLATE) -> Words:
    """Give a template's words in a language, English where it is not there."""
    plain = language.replace("_", "-").partition("-")[0].lower()
    known = plain if plain in languages(template) else FALLBACK
    with (texts_folder() / f"{template}.{known}.toml").open("rb") as stream:
        return Words(known, tomllib.load(stream), template)


@cache
def saving(category: str, language: str, template: str = TEMPLATE) -> Mapping[str, str]:
    """Give ``statement``, ``note`` and ``source`` of what keeping such a device saves; empty for none."""
    with (bundled.resources() / "certificate" / "savings.toml").open("rb") as stream:
        entry = tomllib.load(stream).get(template, {}).get(category)
    if entry is None or language not in entry:
        return {}
    return {**entry[language], "source": entry["source"]}

# SPDX-License-Identifier: Apache-2.0
"""What a scanner read: told by its shape alone, pure and total."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.device import is_imei


class ScanKind(StrEnum):
    """What a scanned text is. A serial can only look like one: whether it is, the devices know."""

    IMEI = "imei"
    IMEISV = "imeisv"
    MEID = "meid"
    SERIAL = "serial"
    BADGE = "badge"
    ORDER = "order"
    SLOT = "slot"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ScanRules:
    """How this shop's scanner and labels are.

    ``prefix`` and ``suffix`` are what the scanner sends around each code; the
    others what badges, orders and slot labels begin with. Empty: there is none.
    """

    prefix: str = ""
    suffix: str = ""
    badge: str = "BADGE-"
    order: str = "PO-"
    slot: str = "SLOT-"


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan: ``value`` is what counts of it, ``text`` all that was read.

    The value of a badge is its whole text, of an order too; of a slot label the
    slot (``A1``); of a device's number the bare number.
    """

    kind: ScanKind
    value: str
    text: str
    is_labelled: bool = False
    """Whether the code itself says which number it carries: ``S/N: …``, GS1 elements."""


PLAIN = ScanRules()
_SEPARATOR = "\x1d"
_CARRIER = re.compile(r"\](?:C1|e[0-3]|d2|Q3|J1)")
"""AIM identifiers (ISO/IEC 15424) of the symbols that carry GS1 elements."""
_ANY_SYMBOL = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_LABELLED = re.compile(
    r"(?:IMEI ?(?:\(?\d\)?)?(?:/MEID)?|IMEISV|MEID|S/N|SN|SERIAL(?: ?(?:NO\.?|NUMBER))?)\s*[:=#]\s*",
    re.IGNORECASE,
)
_SLOT = re.compile(r"[A-Z][0-9]{1,2}")
_SERIAL = re.compile(r"(?=[^ ]*[0-9])(?=[^ ]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9./_-]{4,48}[A-Za-z0-9]")
_MEID_HEX = re.compile(r"[A-F][0-9A-F]{13}")
_MEID_DECIMAL = re.compile(r"[0-9]{18}")
# Fixed lengths of the application identifiers that phones' boxes carry (GS1 General Specifications, 3.2);
# all others end at a separator.
_FIXED = {"00": 18, "01": 14, "02": 14, "11": 6, "13": 6, "15": 6, "17": 6, "20": 2}
_WANTED = ("8002", "21", "250")
"""Mobile telephone identifier, serial number, secondary serial number: the first that is there counts."""


def classify(text: str, rules: ScanRules = PLAIN) -> Scan:
    """Say what was scanned. Never raises: what fits nothing is UNKNOWN."""
    bare = _bare(text, rules)
    if own := _by_prefix(bare, rules):
        return Scan(*own, text)
    inside = _inside(bare)
    return Scan(*_number(inside), text, is_labelled=inside != _ANY_SYMBOL.sub("", bare, count=1))


def _bare(text: str, rules: ScanRules) -> str:
    bare = text.strip(" \r\n\t")
    if rules.prefix:
        bare = bare.removeprefix(rules.prefix)
    if rules.suffix:
        bare = bare.removesuffix(rules.suffix)
    return bare.strip(" \r\n\t")


def _by_prefix(bare: str, rules: ScanRules) -> tuple[ScanKind, str] | None:
    """Tell the shop's own labels; a code after an AIM identifier is one too."""
    plain = _ANY_SYMBOL.sub("", bare, count=1) if _ANY_SYMBOL.match(bare) else bare
    if rules.badge and plain.startswith(rules.badge) and len(plain) > len(rules.badge):
        return ScanKind.BADGE, plain
    if rules.slot and plain.startswith(rules.slot):
        slot = plain.removeprefix(rules.slot).upper()
        if _SLOT.fullmatch(slot):
            return ScanKind.SLOT, slot
    if rules.order and plain.startswith(rules.order) and len(plain) > len(rules.order):
        return ScanKind.ORDER, plain
    return None


def _inside(bare: str) -> str:
    """Take a number out of GS1 elements or a label's words; else the text as it is."""
    carrier = _CARRIER.match(bare)
    if carrier is None and _ANY_SYMBOL.match(bare):
        bare = bare[3:]
    if carrier is not None or _SEPARATOR in bare:
        return _of_elements(bare[carrier.end() if carrier else 0 :])
    if bare.startswith("("):
        return _of_brackets(bare)
    return _LABELLED.sub("", bare, count=1) if _LABELLED.match(bare) else bare


def _of_elements(data: str) -> str:
    found: dict[str, str] = {}
    rest = data.lstrip(_SEPARATOR)
    while len(rest) > 2:
        name = next((one for one in (*_WANTED, *_FIXED) if rest.startswith(one)), rest[:2])
        rest = rest[len(name) :]
        length = _FIXED.get(name, len(rest))
        value = rest[:length].split(_SEPARATOR)[0]
        found.setdefault(name, value)
        rest = rest[len(value) :].lstrip(_SEPARATOR)
    return _wanted(found, data)


def _of_brackets(bare: str) -> str:
    parts = re.findall(r"\((\d{2,4})\)([^()]+)", bare)
    return _wanted({name: value.strip() for name, value in reversed(parts)}, bare)


def _wanted(found: dict[str, str], otherwise: str) -> str:
    return next((found[name] for name in _WANTED if found.get(name)), otherwise)


def _number(bare: str) -> tuple[ScanKind, str]:
    digits = re.sub(r"[ \-/]", "", bare)
    if is_imei(digits):
        return ScanKind.IMEI, digits
    if len(digits) == 16 and digits.isascii() and digits.isdigit() and digits.strip("0"):
        return ScanKind.IMEISV, digits
    upper = digits.upper()
    if _MEID_HEX.fullmatch(upper) or _MEID_DECIMAL.fullmatch(upper):
        return ScanKind.MEID, upper
    if _SERIAL.fullmatch(bare):
        return ScanKind.SERIAL, bare
    return ScanKind.UNKNOWN, bare

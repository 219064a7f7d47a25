# SPDX-License-Identifier: Apache-2.0
"""The compact claims of a code: what a buyer reads off the page, and the digest of the full claims.

They are made from the full claims alone, so whoever has both makes them again
and compares. docs/qr.md describes each member.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.certificates import delegation as delegations
from inspector.certificates.cbor import Cbor, decode, encode
from inspector.certificates.delegation import LAST_SECOND, Delegation, whole
from inspector.certificates.facts import MOST_POINTS, Facts
from inspector.certificates.jwk import public_key, raw_public
from inspector.domain.device import Category
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.uid import from_bytes, to_bytes
from inspector.domain.verdict import VerdictKind

VERSION: Final = 1
LONGEST_TEXT: Final = 40
(
    _VERSION,
    _UID,
    _DIGEST,
    _CATEGORY,
    _MODEL,
    _STORAGE,
    _COLOUR,
    _IMEI,
    _SERIAL,
    _VERDICT,
    _GRADE,
    _RULE,
    _OUTCOMES,
    _CHECKLIST,
    _CHECKLIST_VERSION,
    _HEALTH,
    _ERASURE,
    _FINISHED,
    _SHOP,
    _TRAINING,
    _KEY,
    _DELEGATION,
) = range(1, 23)

CATEGORIES = (Category.PHONE, Category.TABLET, Category.LAPTOP, Category.WATCH, Category.CONSOLE)
VERDICTS = (VerdictKind.REFUSED, VerdictKind.INCOMPLETE, VerdictKind.REMARKS, VerdictKind.CERTIFIED)
GRADES = (Grade.PREMIUM, Grade.EXCELLENT, Grade.GOOD, Grade.FAIR, Grade.NOT_SELLABLE)
OUTCOMES = (Outcome.PASS, Outcome.FAIL, Outcome.NOT_APPLICABLE, Outcome.NOT_TESTED)
"""Numbers of the code are places in these; they only ever grow at the end."""

_PERCENT = re.compile(r"\d{1,3}(\.\d{1,9})?", re.ASCII)
_IMEI_FORM = re.compile(r"\d{15}", re.ASCII)
_MOST_IMEI, _MOST_HEALTH = 10**15, 2000
_LARGEST_VERSION = 2**53 - 1
_Enum = TypeVar("_Enum", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Compact:
    """What a code says. ``digest`` is lower-case hex; ``health`` tenths of a percent or None.

    ``signed_by`` is the bench's key; ``delegation`` the root's word for it as it
    came, empty where no root certified the bench.
    """

    uid: str
    digest: str
    category: Category
    model: str
    storage: str
    colour: str
    imei: str
    serial: str
    verdict: VerdictKind
    grade: Grade | None
    rule: str
    outcomes: tuple[Outcome, ...]
    checklist: str
    checklist_version: int
    health: int | None
    erasure: tuple[str, str] | None
    finished_at: datetime
    shop: str
    is_training: bool
    signed_by: Ed25519PublicKey
    delegation: bytes = b""

    @property
    def delegated(self) -> Delegation | None:
        """Give the root's word for the bench, read; None where there is none."""
        return delegations.read(self.delegation)[0] if self.delegation else None


def compact_of(facts: Facts, digest: str, key: Ed25519PublicKey, delegation: bytes = b"") -> Compact:
    """Shorten full claims; ``digest`` is theirs."""
    device = facts.device
    imei = device.get("imei", "")
    is_imei = _IMEI_FORM.fullmatch(imei) is not None
    erased = facts.erasures[0] if facts.erasures else None
    model = next((device[one] for one in ("model", "model_number", "manufacturer") if device.get(one)), "")
    return Compact(
        uid=facts.uid,
        digest=digest,
        category=facts.category,
        model=_cut(model),
        storage=_cut(device.get("storage", "")),
        colour=_cut(device.get("colour", "")),
        imei=imei if is_imei else "",
        serial="" if is_imei else _cut(device.get("serial", "")),
        verdict=facts.verdict,
        grade=facts.grade.chosen if facts.grade else None,
        rule=_cut(facts.grade.rule) if facts.grade else "",
        outcomes=tuple(one.outcome for one in facts.points),
        checklist=_cut(facts.checklist_id),
        checklist_version=facts.checklist_version,
        health=_tenths(facts),
        erasure=(_cut(erased.level), _cut(erased.method)) if erased else None,
        finished_at=facts.signed_at.replace(microsecond=0),
        shop=_cut(facts.shop),
        is_training=facts.is_training,
        signed_by=key,
        delegation=delegation,
    )


def _cut(text: str) -> str:
    return text[:LONGEST_TEXT]


def _tenths(facts: Facts) -> int | None:
    reading = facts.readings.get("battery.health")
    value = reading.value if reading is not None else None
    if isinstance(value, bool) or not isinstance(value, int | str) or not _PERCENT.fullmatch(str(value)):
        return None
    tenths = int(Decimal(str(value)) * 10)
    return tenths if tenths <= _MOST_HEALTH else None


def write(one: Compact) -> bytes:
    """Give the bytes of compact claims; raises CertificateTrouble where they cannot be read again."""
    rows: dict[int, Cbor] = {
        _VERSION: VERSION,
        _UID: to_bytes(one.uid),
        _DIGEST: bytes.fromhex(one.digest),
        _CATEGORY: CATEGORIES.index(one.category),
        _VERDICT: VERDICTS.index(one.verdict),
        _OUTCOMES: packed(one.outcomes),
        _CHECKLIST: one.checklist,
        _CHECKLIST_VERSION: one.checklist_version,
        _FINISHED: int(one.finished_at.timestamp()),
        _SHOP: one.shop,
    }
    rows |= {name: text for name, text in _texts(one).items() if text}
    rows |= _optional(one)
    data = encode(rows)
    if read(data) != one:
        raise _bad()
    return data


def _texts(one: Compact) -> dict[int, str]:
    return {_MODEL: one.model, _STORAGE: one.storage, _COLOUR: one.colour, _SERIAL: one.serial}


def _optional(one: Compact) -> dict[int, Cbor]:
    rows: dict[int, Cbor] = {}
    if one.imei:
        rows[_IMEI] = int(one.imei)
    if one.grade is not None:
        rows |= {_GRADE: GRADES.index(one.grade), _RULE: one.rule}
    if one.health is not None:
        rows[_HEALTH] = one.health
    if one.erasure is not None:
        rows[_ERASURE] = list(one.erasure)
    if one.is_training:
        rows[_TRAINING] = True
    return rows | ({_DELEGATION: one.delegation} if one.delegation else {_KEY: raw_public(one.signed_by)})


def packed(outcomes: Sequence[Outcome]) -> bytes:
    """Pack outcomes: their count in a byte, then two bits each, the first in the highest; 0 to the end."""
    bits = 0
    for one in outcomes:
        bits = bits << 2 | OUTCOMES.index(one)
    size = -(-len(outcomes) // 4)
    return bytes((len(outcomes),)) + (bits << 8 * size - 2 * len(outcomes)).to_bytes(size, "big")


def unpacked(data: bytes) -> tuple[Outcome, ...]:
    """Unpack outcomes in their one spelling; raises CertificateTrouble."""
    count = data[0] if data else MOST_POINTS + 1
    if count > MOST_POINTS:
        raise _bad()
    bits = int.from_bytes(data[1:], "big")
    room = 8 * (len(data) - 1)
    found = (
        tuple(OUTCOMES[bits >> room - 2 * place & 3] for place in range(1, count + 1))
        if room >= 2 * count
        else ()
    )
    if len(found) != count or packed(found) != data:
        raise _bad()
    return found


def read(data: bytes) -> Compact:
    """Read compact claims strictly; raises CertificateTrouble (``code_claims``, ``newer``)."""
    try:
        value = decode(data)
        rows = _Rows(value if isinstance(value, Mapping) else {})
        if rows.number(_VERSION) != VERSION:
            raise _newer()
        found = _compact(rows)
        rows.check_all_read()
    except (CertificateTrouble, BadInput, OverflowError) as trouble:
        if isinstance(trouble, CertificateTrouble) and trouble.code == "newer":
            raise
        raise _bad() from None
    return found


def _bad() -> CertificateTrouble:
    return CertificateTrouble(
        "The claims in the code cannot be read.", "Scan the code again.", code="code_claims"
    )


def _newer() -> CertificateTrouble:
    return CertificateTrouble(
        "This code was made by a later version of Inspector.",
        "Look at it with the newest version.",
        code="newer",
    )


def _compact(rows: _Rows) -> Compact:
    delegation = rows.some_bytes(_DELEGATION)
    is_training = rows.flag(_TRAINING)
    if delegation and is_training:
        raise _bad()  # no root ever speaks for training
    key = delegations.read(delegation)[0].key if delegation else public_key(rows.of_bytes(_KEY, 32))
    has_grade = rows.has(_GRADE)
    return Compact(
        uid=from_bytes(rows.of_bytes(_UID, 16)),
        digest=rows.of_bytes(_DIGEST, 32).hex(),
        category=rows.choice(_CATEGORY, CATEGORIES),
        model=rows.some_text(_MODEL),
        storage=rows.some_text(_STORAGE),
        colour=rows.some_text(_COLOUR),
        imei=f"{rows.number(_IMEI, _MOST_IMEI - 1):015d}" if rows.has(_IMEI) else "",
        serial=rows.some_text(_SERIAL),
        verdict=rows.choice(_VERDICT, VERDICTS),
        grade=rows.choice(_GRADE, GRADES) if has_grade else None,
        rule=rows.text(_RULE) if has_grade else "",
        outcomes=unpacked(rows.some_bytes(_OUTCOMES)),
        checklist=rows.text(_CHECKLIST),
        checklist_version=rows.number(_CHECKLIST_VERSION, _LARGEST_VERSION),
        health=rows.number(_HEALTH, _MOST_HEALTH) if rows.has(_HEALTH) else None,
        erasure=rows.pair(_ERASURE) if rows.has(_ERASURE) else None,
        finished_at=datetime.fromtimestamp(rows.number(_FINISHED, LAST_SECOND), UTC),
        shop=rows.text(_SHOP),
        is_training=is_training,
        signed_by=key,
        delegation=delegation,
    )


class _Rows:
    """The members of the map; each getter checks what it gives and notes that it was asked for."""

    __slots__ = ("_asked", "_rows")

    def __init__(self, rows: Mapping[int, Cbor]) -> None:
        self._rows = rows
        self._asked: set[int] = set()

    def has(self, name: int) -> bool:
        """Tell whether there is such a member."""
        return name in self._rows

    def check_all_read(self) -> None:
        """Refuse members that nobody asked for."""
        if set(self._rows) - self._asked:
            raise _bad()

    def _get(self, name: int) -> Cbor:
        self._asked.add(name)
        return self._rows.get(name)

    def number(self, name: int, most: int = _LARGEST_VERSION) -> int:
        """Give a whole number from 0 to ``most``."""
        value = whole(self._get(name))
        if value > most:
            raise _bad()
        return value

    def choice(self, name: int, choices: Sequence[_Enum]) -> _Enum:
        """Give what a number stands for."""
        return choices[self.number(name, len(choices) - 1)]

    def text(self, name: int) -> str:
        """Give a text, which may be empty."""
        value = self._get(name)
        if not isinstance(value, str) or len(value) > LONGEST_TEXT:
            raise _bad()
        return value

    def some_text(self, name: int) -> str:
        """Give a text that is left out where it is empty."""
        if not self.has(name):
            return ""
        if text := self.text(name):
            return text
        raise _bad()

    def of_bytes(self, name: int, size: int) -> bytes:
        """Give a byte string of a fixed size."""
        value = self._get(name)
        if not isinstance(value, bytes) or len(value) != size:
            raise _bad()
        return value

    def some_bytes(self, name: int) -> bytes:
        """Give a byte string that is left out where it is empty."""
        if not self.has(name):
            return b""
        value = self._get(name)
        if not isinstance(value, bytes) or not value:
            raise _bad()
        return value

    def flag(self, name: int) -> bool:
        """Give a flag that is left out where it is false."""
        if not self.has(name):
            return False
        if self._get(name) is not True:
            raise _bad()
        return True

    def pair(self, name: int) -> tuple[str, str]:
        """Give a list of two texts."""
        value = self._get(name)
        if not isinstance(value, list) or len(value) != 2:
            raise _bad()
        first, second = (one if isinstance(one, str) and len(one) <= LONGEST_TEXT else None for one in value)
        if first is None or second is None:
            raise _bad()
        return first, second

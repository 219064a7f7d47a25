# SPDX-License-Identifier: Apache-2.0
"""What a certificate says, in short: of which device, with what result, by whom and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from inspector.certificates.changes import shown
from inspector.domain.certificate import utc
from inspector.domain.verdict import VerdictKind

if TYPE_CHECKING:
    from inspector.certificates.facts import Facts
    from inspector.certificates.qr import SignedCode
    from inspector.domain.event import Json

_MODEL: Final = ("model", "model_number", "manufacturer")
_MEMBERS: Final = ("device", "imei", "serial", "verdict", "grade", "shop", "bench", "technician")
_LONGEST: Final = 80
_VERDICTS: Final = {
    VerdictKind.CERTIFIED: "certified",
    VerdictKind.REMARKS: "certified with remarks",
    VerdictKind.REFUSED: "refused",
    VerdictKind.INCOMPLETE: "incomplete",
}
_NOT_CERTIFIED: Final = {
    VerdictKind.REFUSED: "but the device was refused",
    VerdictKind.INCOMPLETE: "but the inspection is incomplete",
}


@dataclass(frozen=True, slots=True)
class Said:
    """What a certificate says in short; empty text, or None, where it does not.

    ``technician`` is the id that the claims hold; a code has no room for it.
    """

    uid: str
    digest: str
    device: str
    imei: str
    serial: str
    verdict: str
    grade: str
    shop: str
    bench: str
    at: datetime | None
    technician: str = ""

    @property
    def unlike_certified(self) -> str:
        """Say that it is signed rightly and certifies no good device; empty text where it does certify."""
        return _NOT_CERTIFIED.get(VerdictKind(self.verdict), "") if self.verdict else ""

    def as_json(self) -> dict[str, Json]:
        """Give it for ``--json``, null for what it does not say."""
        row: dict[str, Json] = {name: str(getattr(self, name)) or None for name in _MEMBERS}
        row["signed_at"] = utc(self.at) if self.at is not None else None
        return row

    def __str__(self) -> str:
        number = f"IMEI {_one(self.imei)}" if self.imei else ""
        number = number or (f"serial number {_one(self.serial)}" if self.serial else "no number")
        verdict = _VERDICTS[VerdictKind(self.verdict)] if self.verdict else "no verdict"
        grade = f"grade {_one(self.grade).replace('_', ' ')}" if self.grade else "no grade"
        day = f" on {self.at:%Y-%m-%d}" if self.at is not None else ""
        device, shop = _one(self.device) or "a device of no name", _one(self.shop) or "a shop of no name"
        return f"It says: {device}, {number}, {verdict}, {grade}, by {shop}{day}."


def _one(text: str) -> str:
    return shown(text, _LONGEST)


def said_in_claims(digest: str, facts: Facts) -> Said:
    """Shorten full claims, whose digest this is."""
    device = facts.device
    return Said(
        facts.uid,
        digest,
        next((device[one] for one in _MODEL if device.get(one)), ""),
        device.get("imei", ""),
        device.get("serial", ""),
        facts.verdict,
        facts.grade.chosen if facts.grade else "",
        facts.shop,
        facts.work.bench,
        facts.signed_at,
        facts.work.technician,
    )


def said_in_code(code: SignedCode) -> Said | None:
    """Give what a code says; None for one that was changed after it was signed."""
    if not code.is_whole:
        return None
    one, word = code.claims, code.claims.delegated
    return Said(
        one.uid,
        one.digest,
        one.model,
        one.imei,
        one.serial,
        one.verdict,
        one.grade or "",
        one.shop,
        word.bench if word is not None else "",
        one.finished_at,
    )

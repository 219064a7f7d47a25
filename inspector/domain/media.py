# SPDX-License-Identifier: Apache-2.0
"""The media of a device that hold data, and which of them have their record of an erase. Pure.

The reading ``storage.media`` lists disks and cards, one text for each::

    nvme0n1 · nvme · 512 GB · SAMSUNG MZVLB512HBJQ-000L7 · S4EMNX0R123456
    NAME    · KIND · SIZE   · MODEL                      · SERIAL          ``?`` where it is not known

A record of an erase names its medium by the same text, or by the name alone.
A device that lists no disk has its internal storage, whatever that is: a medium
that nobody could list is never erased by itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.device import Category
from inspector.domain.inspection import Erasure, Inspection

MEDIA_READING = "storage.media"
INTERNAL = "internal storage"
CARD = "memory card"
DESTROY = "destroy"
"""The level of a medium that is no more; the others are clear and purge (NIST SP 800-88 Rev. 2)."""

_BETWEEN = " · "
_UNKNOWN = "?"
_SIZE = re.compile(r"(\d{1,6}(?:\.\d)?) (GB|TB)", re.ASCII)


class MediumKind(StrEnum):
    """What a medium is made of, as far as that decides how it is erased."""

    BUILT_IN = "built_in"
    NVME = "nvme"
    SSD = "ssd"
    HDD = "hdd"
    DISK = "disk"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Medium:
    """One medium: its name in the system, and what it says of itself; empty text is unknown.

    ``BUILT_IN`` is storage that cannot be taken out, ``DISK`` a disk of a kind that nobody knows.
    """

    name: str
    kind: MediumKind
    size: str = ""
    model: str = ""
    serial: str = ""

    @property
    def text(self) -> str:
        """Give the text that names it in readings, records and certificates."""
        if self.name in (INTERNAL, CARD):
            return self.name
        fields = (self.name, self.kind, self.size, self.model, self.serial)
        return _BETWEEN.join(_field(one) or _UNKNOWN for one in fields)

    @property
    def is_removable(self) -> bool:
        """Tell whether it can be taken out, so that the device goes on without it."""
        return self.kind is not MediumKind.BUILT_IN


def _field(text: str) -> str:
    return " ".join(text.replace("·", " ").split())


def parse(text: str) -> Medium:
    """Read a medium's text; one that is no more than a name is a disk of an unknown kind."""
    fields = [one.strip() for one in text.split("·")]
    name, kind, size, model, serial = (*fields[:5], *[""] * (5 - len(fields[:5])))
    known = MediumKind(kind) if kind in set(MediumKind) else MediumKind.DISK
    known = MediumKind.CARD if _same_name(name, CARD) else known
    return Medium(name, known, *("" if one == _UNKNOWN else one for one in (size, model, serial)))


def expected(inspection: Inspection) -> tuple[Medium, ...]:
    """Give every medium that has to be erased: what the readings list, and what they never list.

    Without a disk in the list there is the internal storage; a card alone is never all.
    """
    reading = inspection.readings.get(MEDIA_READING)
    value = reading.value if reading is not None else None
    listed = tuple(parse(one) for one in value) if isinstance(value, tuple) else ()
    if any(one.kind is not MediumKind.CARD for one in listed):
        return listed
    is_laptop = inspection.identity.category is Category.LAPTOP
    inner = Medium(INTERNAL, MediumKind.DISK if is_laptop else MediumKind.BUILT_IN)
    return (inner, *listed)


def records(media: Sequence[Medium], erasures: Sequence[Erasure]) -> Mapping[int, Erasure]:
    """Give the newest record of each medium, by its place in ``media``; one record is of one medium."""
    found: dict[int, Erasure] = {}
    for record in erasures:
        places = [at for at, one in enumerate(media) if _is_of(record, one, media)]
        if places:
            found[next((at for at in places if at not in found), places[-1])] = record
    return found


def unerased(inspection: Inspection) -> tuple[Medium, ...]:
    """Give the media that have no record yet, in their order; empty means all of them were erased."""
    media = expected(inspection)
    found = records(media, inspection.erasures)
    return tuple(one for at, one in enumerate(media) if at not in found)


def medium_of(inspection: Inspection, text: str) -> Medium:
    """Give the medium that a record's text names; one that is not listed as far as its text says."""
    media = expected(inspection)
    return next((one for one in media if _is_named(text, one, media)), parse(text))


def full_text(inspection: Inspection, text: str) -> str:
    """Give all that is known of the medium that ``text`` names, for its record; else ``text`` as it is."""
    media = expected(inspection)
    return next((one.text for one in media if _is_named(text, one, media)), text)


def storage_left(inspection: Inspection) -> str:
    """Give the size that buyers know, without what was destroyed; as it was where nothing is.

    Empty where nothing is left, or where a disk that stays does not tell its size.
    """
    media = expected(inspection)
    found = records(media, inspection.erasures)
    is_gone = [at in found and found[at].level == DESTROY for at in range(len(media))]
    disks = [(one, gone) for one, gone in zip(media, is_gone, strict=True) if one.kind is not MediumKind.CARD]
    if not any(gone for _, gone in disks):
        return inspection.identity.storage
    sizes = [_gigabytes(one.size) for one, gone in disks if not gone]
    return size_words(sum(sizes)) if sizes and all(sizes) else ""


def size_words(gigabytes: float) -> str:
    """Give a size as buyers know it: ``512 GB``, ``1 TB``."""
    return f"{gigabytes:.0f} GB" if gigabytes < 950 else f"{gigabytes / 1000:.1f}".removesuffix(".0") + " TB"


def _gigabytes(size: str) -> float:
    match = _SIZE.fullmatch(size)
    return float(match[1]) * (1000 if match[2] == "TB" else 1) if match else 0.0


def _is_of(record: Erasure, medium: Medium, media: Sequence[Medium]) -> bool:
    if medium.name != INTERNAL:
        return _is_named(record.medium, medium, media)
    # Nobody listed what is inside, so no text can name it better: whatever is said of no card is of it.
    said = parse(record.medium)
    return said.kind is not MediumKind.CARD and not any(
        _is_named(record.medium, one, media) for one in media if one is not medium
    )


def _is_named(text: str, medium: Medium, media: Sequence[Medium]) -> bool:
    """Tell whether a text names a medium: by a serial that no other has, else by the name."""
    said = parse(text)
    if _same_name(said.name, INTERNAL):
        disks = [one for one in media if one.kind is not MediumKind.CARD]
        return disks == [medium]
    is_own = sum(one.serial == medium.serial for one in media) == 1
    if said.serial and medium.serial and is_own:
        return said.serial == medium.serial
    return _same_name(said.name, medium.name)


def _same_name(one: str, other: str) -> bool:
    """Compare names of the system, with or without their folder."""
    return one.strip().removeprefix("/dev/").casefold() == other.strip().removeprefix("/dev/").casefold()

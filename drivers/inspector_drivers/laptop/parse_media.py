# SPDX-License-Identifier: Apache-2.0
"""Which disks a laptop has of its own, each by name, kind, size, model and serial. Pure.

The kernel's list comes first: it holds disks that smartctl cannot ask. Whatever
may be the laptop's own is listed, for what is not listed is never erased.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from inspector.domain.media import Medium, MediumKind, size_words
from inspector.domain.reading import Reading

from .desk import Desk, clean, whole
from .parse_disk import Disk, block_of, found, internal, read_disk
from .protocol import Sheet

NAME = "storage.media"
# Whole disks alone: no partition, no boot area of an eMMC, nothing that the kernel makes up of others.
_WHOLE = re.compile(r"nvme\d{1,3}n\d{1,3}|(?:sd|hd|vd|xvd)[a-z]{1,3}|mmcblk\d{1,2}|pmem\d{1,2}", re.ASCII)
_MOST_SECTORS = 1 << 41


def media_reading(sheet: Sheet, at: datetime) -> Reading:
    """Give ``storage.media``, or why nobody can list the disks."""
    listed = tuple(one.text for one in _media(sheet))
    if listed:
        return Desk("sysfs block, smartctl", at).reported(NAME, listed)
    _, why = found(sheet)
    desk = Desk("smartctl", at)
    return (
        desk.missing(NAME, why)
        if why is not None
        else desk.absent(NAME, "smartctl finds no disk of this laptop.")
    )


def _media(sheet: Sheet) -> Iterator[Medium]:
    said = {block_of(disk.name): disk for disk in found(sheet)[0]}
    full = {
        block_of(one): disk
        for one in sheet.subjects("smart")
        if one and (disk := read_disk(sheet.answer("smart", "all", one), one)) is not None
    }
    own = [one for one in internal(sheet) if _WHOLE.fullmatch(one) and _has_room(sheet, one)]
    for name in dict.fromkeys((*own, *said)):
        shown = clean(name, 40)
        if shown:
            yield _medium(sheet, shown, full.get(name) or said.get(name) or Disk(name))


def _has_room(sheet: Sheet, name: str) -> bool:
    """Tell whether a device holds anything: an empty card reader and an unused network disk do not."""
    return sheet.text("block", "size", name).strip() != "0"


def _medium(sheet: Sheet, name: str, disk: Disk) -> Medium:
    sectors = whole(sheet.text("block", "size", name), 1, _MOST_SECTORS)
    size = disk.bytes or (sectors << 9 if sectors else 0)
    words = size_words((size + 500_000_000) // 1_000_000_000) if size >= 1_000_000_000 else ""
    model = disk.model or clean(sheet.text("block", "device/model", name), 60)
    return Medium(name, _kind(sheet, name, disk), words, model, disk.serial)


def _kind(sheet: Sheet, name: str, disk: Disk) -> MediumKind:
    spins = sheet.text("block", "queue/rotational", name).strip()
    if name.startswith("nvme"):
        return MediumKind.NVME
    if name.startswith("mmcblk"):
        return MediumKind.DISK  # flash behind a controller of its own: no ATA, no NVMe
    if disk.is_spinning or (spins == "1" and not disk.is_solid):
        return MediumKind.HDD
    return MediumKind.SSD if disk.is_solid or spins == "0" else MediumKind.DISK

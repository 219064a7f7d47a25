# SPDX-License-Identifier: Apache-2.0
"""What smartctl's JSON says of the laptop's own disks. Pure.

smartctl's exit status is a bit mask (smartctl(8)): bits 0 and 1 say that it
could not ask, bit 3 that the disk is failing, bits 4 to 7 what its logs hold;
its JSON counts whatever the status. Traps: a raw value packs several numbers
("2725 (151 234 0)"), the same attribute number means something else at another
maker, and the live system's own stick is no disk of the laptop.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Quality, Reading

from .desk import Desk, clean, whole
from .protocol import Answer, Sheet

COULD_NOT_ASK = 0b11
FAILING = 0b1000
_MOST_HOURS = 200_000
_MOST_BYTES = 1 << 50
_LEADING = re.compile(r"\s*(\d{1,18})", re.ASCII)

# Attributes whose normalised value counts down from 100 as the disk wears: number, and what its name
# holds in smartmontools' drivedb.h; the same numbers mean other things on other disks.
_LIFE_LEFT = {
    169: ("remain", "life"),
    173: ("wear", "life"),
    177: ("wear_leveling", "life"),
    202: ("lifetime", "life_remain", "percent_life"),
    231: ("life",),
    233: ("wearout", "wear_out"),
}
_GIVEN_UP = {5: "reallocated", 197: "pending", 198: "uncorrect"}
_HOURS = 9

Table = dict[str, object]
_Choose = Callable[[Iterable[int]], int]


@dataclass(frozen=True, slots=True)
class Disk:
    """One disk: what it says of itself, None where it does not say."""

    name: str
    bytes: int | None = None
    passed: bool | None = None
    wear: int | None = None
    hours: int | None = None
    errors: int | None = None
    is_locked: bool | None = None
    is_spinning: bool = False
    is_solid: bool = False
    model: str = ""
    serial: str = ""


def disk_readings(sheet: Sheet, at: datetime) -> Iterator[Reading]:
    """Give ``disk.*``, ``lock.disk``, ``storage.total`` of the laptop's own disks: of several the worst."""
    disks, why = found(sheet)
    desk = Desk(f"smartctl {', '.join(dict.fromkeys(one.name for one in disks))}".strip(), at)
    for name, values, worst, words in (
        (
            "disk.smart_passed",
            [one.passed for one in disks],
            min,
            Phrase("A disk gives no assessment of itself."),
        ),
        (
            "disk.wear",
            [one.wear for one in disks if not one.is_spinning],
            max,
            Phrase("A disk counts no wear."),
        ),
        ("disk.power_on", [one.hours for one in disks], max, Phrase("A disk counts no hours.")),
        ("disk.errors", [one.errors for one in disks], max, Phrase("A disk counts no errors of its medium.")),
    ):
        yield _worst(desk, name, values, worst, why or _absent(words))
    locks = [one.is_locked for one in disks]
    yield _worst(desk, "lock.disk", locks, max, why or _absent(Phrase("A disk does not tell of passwords.")))
    yield _total(sheet, desk, disks, why)


def _worst(desk: Desk, name: str, values: Iterable[int | None], worst: _Choose, why: Answer) -> Reading:
    """Give the worst value; one disk's silence hides the others', but never what condemns the laptop."""
    given = list(values)
    known = [one for one in given if one is not None]
    if known and (len(known) == len(given) or worst(known) is _CONDEMNING.get(name)):
        value = worst(known)
        return desk.reported(name, value) if isinstance(value, bool) else desk.measured(name, value)
    return desk.missing(name, why)


_CONDEMNING = {"disk.smart_passed": False, "lock.disk": True}


def _absent(words: str) -> Answer:
    return Answer(None, quality=Quality.ABSENT, why=words)


def _total(sheet: Sheet, desk: Desk, disks: list[Disk], why: Answer | None) -> Reading:
    """Read the nominal size of all disks together: as smartctl says, else as the kernel does."""
    name = "storage.total"
    sizes = [one.bytes for one in disks]
    if sizes and None not in sizes:
        return desk.reported(name, sum(one for one in sizes if one is not None))
    size = kernel_size(sheet)
    if size is not None:
        return Desk("sysfs block", desk.at).reported(name, size)
    return desk.missing(name, why or _absent(Phrase("A disk does not give its size.")))


def kernel_size(sheet: Sheet) -> int | None:
    """Give the bytes of the laptop's own disks as the kernel counts them: sectors of 512."""
    own = internal(sheet)
    if any(_place_refused(sheet, one) for one in own):
        return None
    sizes = [whole(sheet.text("block", "size", one), 1, _MOST_BYTES >> 9) for one in own]
    return sum(one << 9 for one in sizes if one) if sizes and None not in sizes else None


def storage_label(sheet: Sheet) -> str:
    """Give the size of the laptop's own disks as buyers know it: ``512 GB``, ``1 TB``; else empty."""
    size = kernel_size(sheet)
    if size is None:
        return ""
    giga = (size + 500_000_000) // 1_000_000_000
    return f"{giga} GB" if giga < 950 else f"{(giga + 50) // 100 / 10:g} TB"


def internal(sheet: Sheet) -> list[str]:
    """List the block devices that are not known to be removable or on USB."""
    return [one for one in sheet.subjects("block") if not _is_foreign(sheet, one)]


def _is_foreign(sheet: Sheet, name: str) -> bool:
    return sheet.text("block", "usb", name) == "yes" or sheet.text("block", "removable", name).strip() == "1"


def _place_refused(sheet: Sheet, name: str) -> Answer | None:
    """Give the answer that does not say whether a listed device hangs on USB; None where one does."""
    if name not in sheet.subjects("block"):
        return None
    answer = sheet.answer("block", "usb", name)
    if answer.text is None:
        return answer
    return (
        None
        if answer.text in {"yes", "no"}
        else _absent(Phrase("The laptop's answer names no value for this."))
    )


def found(sheet: Sheet) -> tuple[list[Disk], Answer | None]:
    """Give the laptop's own disks, and why some cannot be judged where that is so."""
    asked = [one for one in sheet.subjects("smart") if one and not _is_foreign(sheet, block_of(one))]
    if not asked:
        scan = sheet.answer("smart", "scan")
        return [], scan if scan.text is None else _absent(Phrase("smartctl finds no disk of this laptop."))
    disks, silent = [], None
    for name in asked:
        answer = sheet.answer("smart", "all", name)
        disk = read_disk(answer, name)
        if disk is None:
            silent = answer if answer.text is None else _refused(answer, name)
        disks.append(disk or Disk(name))
        unclear = _place_refused(sheet, block_of(name))
        if unclear is not None:
            # It may be the laptop's only one or a stick beside it: it may condemn, but nothing passes by it.
            disks.append(Disk(name))
            silent = unclear
    return disks, silent


def block_of(path: str) -> str:
    """Give the block device of ``/dev/sda`` or of the controller ``/dev/nvme0``."""
    name = path.rpartition("/")[2]
    return f"{name}n1" if re.fullmatch(r"nvme\d+", name) else name


def _refused(answer: Answer, name: str) -> Answer:
    words = Phrase("smartctl could not ask {name}: exit status {code}.", name=clean(name), code=answer.code)
    return Answer(None, quality=Quality.REFUSED, why=words)


# ── one disk ─────────────────────────────────────────────────────────────────


def read_disk(answer: Answer, name: str) -> Disk | None:
    """Read smartctl's JSON of one disk; None where it says nothing of a disk."""
    report = _json(answer.text or "")
    if not report or "device" not in report:
        return None
    nvme = _table(report, "nvme_smart_health_information_log")
    rows = {row["id"]: row for row in _rows(_table(report, "ata_smart_attributes")) if "id" in row}
    is_told = any(one in report for one in ("smart_status", *_LOGS))
    if not is_told and answer.code & COULD_NOT_ASK:
        return None
    return Disk(
        name,
        _number(_table(report, "user_capacity"), "bytes", 1, _MOST_BYTES),
        _passed(report, rows.values(), answer.code),
        _wear(report, nvme, rows),
        _hours(report, rows),
        _number(nvme, "media_errors", 0, 1 << 53) if nvme else _given_up(rows),
        _flag(_table(report, "ata_security"), "enabled"),
        _number(report, "rotation_rate", 1, 100_000) is not None or _spins(rows),
        _number(report, "rotation_rate", 0, 0) is not None,
        clean(str(report.get("model_name", "")), 60),
        clean(str(report.get("serial_number", "")), 60),
    )


_LOGS = ("nvme_smart_health_information_log", "ata_smart_attributes")


def _passed(report: Table, rows: Iterable[Table], code: int) -> bool | None:
    """Say what the disk thinks of itself; a fail is taken from wherever it stands."""
    nvme = _table(report, "nvme_smart_health_information_log")
    is_failing = code & FAILING or _number(nvme, "critical_warning", 1, 255) is not None
    if is_failing or any(row.get("when_failed") == "now" for row in rows):
        return False
    return _flag(_table(report, "smart_status"), "passed")


def _wear(report: Table, nvme: Table, rows: dict[object, Table]) -> int | None:
    """Give the endurance used up in % (NVMe counts on past 100, to 255)."""
    for table, key in (
        (nvme, "percentage_used"),
        (_table(report, "endurance_used"), "current_percent"),
        (_statistic(report), "value"),
    ):
        value = _number(table, key, 0, 255)
        if value is not None:
            return value
    for number, words in _LIFE_LEFT.items():
        row = rows.get(number, {})
        left = _number(row, "value", 0, 100)
        if left is not None and any(word in str(row.get("name")).lower() for word in words):
            return 100 - left
    return None


def _statistic(report: Table) -> Table:
    """Give the ATA device statistic of the endurance used, where it is valid."""
    for page in _tables(_table(report, "ata_device_statistics").get("pages")):
        for row in _rows(page):
            if row.get("name") == "Percentage Used Endurance Indicator" and _flag(
                _table(row, "flags"), "valid"
            ):
                return row
    return {}


def _hours(report: Table, rows: dict[object, Table]) -> int | None:
    value = _number(_table(report, "power_on_time"), "hours", 0, _MOST_HOURS)
    return _raw(rows.get(_HOURS, {}), _MOST_HOURS) if value is None else value


def _given_up(rows: dict[object, Table]) -> int | None:
    """Count what was reallocated, is pending or cannot be corrected; None where none of them is counted."""
    counts = [
        _raw(row, 1 << 32)
        for number, word in _GIVEN_UP.items()
        if (row := rows.get(number)) is not None and word in str(row.get("name")).lower()
    ]
    known = [one for one in counts if one is not None]
    return sum(known) if known and len(known) == len(counts) else None


def _spins(rows: dict[object, Table]) -> bool:
    """Tell a spinning disk by its attributes where no rotation rate is given."""
    return any("spin_" in str(row.get("name")).lower() for row in rows.values())


def _raw(row: Table, most: int) -> int | None:
    """Give an attribute's count: the number its text begins with, for the value packs several."""
    match = _LEADING.match(str(_table(row, "raw").get("string", "")))
    value = int(match[1]) if match else None
    return value if value is not None and value <= most else None


# ── JSON ─────────────────────────────────────────────────────────────────────


def _json(text: str) -> Table:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _table(values: Table, key: str) -> Table:
    value = values.get(key)
    return value if isinstance(value, dict) else {}


def _tables(value: object) -> list[Table]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _rows(values: Table) -> list[Table]:
    return [row for row in _tables(values.get("table")) if not isinstance(row.get("id"), list | dict)]


def _number(values: Table, key: str, low: int, high: int) -> int | None:
    value = values.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high else None


def _flag(values: Table, key: str) -> bool | None:
    value = values.get(key)
    return value if isinstance(value, bool) else None

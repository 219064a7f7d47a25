# SPDX-License-Identifier: Apache-2.0
"""Storage and memory: sizes and wear."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from ..batch import Capture, Section
from .getprop import Props
from .maker import Maker

GB = 10**9
GIB = 2**30
_STORAGE_GB = (4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048)
_MEMORY_MIB = (512, 1024, 1536, 2048, 3072, 4096, 6144, 8192, 10240, 12288, 16384, 18432, 24576, 32768)
# What firmware and system take of the flash before /data: less than this share is left only by a fault.
_LEAST_SHARE = 0.5

_UFS = re.compile(r"(\d{1,4})(GB|TB)\b", re.IGNORECASE)
_DDR = re.compile(r"(\d{1,3})(GB|GiB)\b", re.IGNORECASE)
_DF = re.compile(r"^\S+[ \t]+(\d+)[ \t]+(\d+)[ \t]+(\d+)[ \t]+\d+%[ \t]+(\S+)$", re.MULTILINE)
_MEM = re.compile(r"^MemTotal:[ \t]+(\d+) kB$", re.MULTILINE)
_LIFE = re.compile(
    r"^(\S+?):[ \t]*0x([0-9a-f]{1,2})(?:[ \t]+0x([0-9a-f]{1,2}))?[ \t]*$", re.MULTILINE | re.IGNORECASE
)
_WORN_OUT = 0x0B


@dataclass(frozen=True, slots=True)
class Size:
    """A size in bytes and where it came from."""

    size: int
    source: str


def nominal_storage(props: Props, capture: Capture) -> Size | None:
    """Give the size that the shop sells it by, in decimal gigabytes as on the box; None when unknown."""
    if (text := props.get("ro.boot.hardware.ufs")) and (match := _UFS.match(text)):
        nominal = int(match[1]) * (1024 if match[2].upper() == "TB" else 1)
        if nominal in _STORAGE_GB:
            return Size(nominal * GB, "ro.boot.hardware.ufs")
    if (row := _data_row(capture["df"])) and (bucket := _next_up(row[0] / GB, _STORAGE_GB)):
        return Size(bucket * GB, "df /data")
    return None


def storage_words(size: int) -> str:
    """Write a nominal size as it stands on the box: "128 GB", "1 TB"."""
    gigabytes = size // GB
    return f"{gigabytes // 1024} TB" if gigabytes >= 1024 else f"{gigabytes} GB"


def storage_readings(props: Props, capture: Capture, make: Maker) -> Iterator[Reading]:
    """Give storage.total, storage.used, storage.health and memory.total."""
    total = nominal_storage(props, capture)
    if total:
        yield make.reported("storage.total", total.size, total.source)
    else:
        yield make.missing("storage.total", capture["df"], "df /data")
    row = _data_row(capture["df"])
    if row:
        yield make.measured("storage.used", row[1], "df /data")
    else:
        yield make.missing("storage.used", capture["df"], "df /data")
    yield _health(capture["life"], make)
    yield _memory(props, capture["meminfo"], make)


def _data_row(section: Section) -> tuple[int, int] | None:
    """Give total and used bytes of /data; None when df did not answer in 1-KiB blocks."""
    if "1K-blocks" not in section.stdout:
        return None
    for total, used, _free, mount in _DF.findall(section.stdout):
        if mount.startswith("/data") and 0 < int(used) <= int(total):
            return int(total) * 1024, int(used) * 1024
    return None


def _next_up(size: float, sizes: Sequence[int]) -> int | None:
    nominal = next((one for one in sizes if size <= one), None)
    return nominal if nominal and size >= nominal * _LEAST_SHARE else None


def _health(section: Section, make: Maker) -> Reading:
    """Read the flash's own estimate: 0x01 is 0 to 10 % of its life used, 0x0B all of it (JESD220, JESD84)."""
    source = "life_time_estimation"
    found = _LIFE.findall(section.stdout)
    if not found or not section.has_ended:
        return make.missing(
            "storage.health", section, source, Phrase("this phone does not show its flash's wear")
        )
    steps = max(int(step, 16) for _, *pair in found for step in pair if step)
    if not 1 <= steps <= _WORN_OUT:
        return make.implausible(
            "storage.health", Phrase("the flash tells step {steps}", steps=f"{steps:#04x}"), source
        )
    # The worse end of the step: a wear that may be there counts.
    return make.measured("storage.health", max(0, 100 - 10 * steps), source)


def _memory(props: Props, section: Section, make: Maker) -> Reading:
    if (text := props.get("ro.boot.hardware.ddr")) and (match := _DDR.match(text)):
        return make.reported("memory.total", int(match[1]) * GIB, "ro.boot.hardware.ddr")
    match = _MEM.search(section.stdout)
    if not match:
        return make.missing("memory.total", section, "/proc/meminfo")
    # The kernel keeps a part for itself; what was built in is the next size up.
    bucket = _next_up(int(match[1]) / 1024, _MEMORY_MIB)
    if not bucket:
        return make.implausible(
            "memory.total", Phrase("no phone has {size} kB", size=match[1]), "/proc/meminfo"
        )
    return make.reported("memory.total", bucket * 2**20, "/proc/meminfo")

# SPDX-License-Identifier: Apache-2.0
"""Laptops that were inspected by the shipped checklist: several media erased, marks on lid and keys."""

from __future__ import annotations

from certified_phones import AT, CATALOG, UID

from inspector.domain.checklist import Checklist, Method
from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.finding import BENCH, Finding, Outcome
from inspector.domain.grading import Defect, DefectKind, Grade, GradeDecision, Surface
from inspector.domain.inspection import Erasure, IdentifiedBy, IdentityCheck, Inspection, Photo, Stage, State
from inspector.domain.reading import Reading, measured, reported

DISK = "nvme0n1 · nvme · 512 GB · SAMSUNG MZVLB512HBJQ-000L7 · VRTLNVME000001"
SECOND = "sda · ssd · 256 GB · CT256MX500SSD1 · ?"


def checklist() -> Checklist:
    """Give the shipped checklist for laptops."""
    return CATALOG.newest(Category.LAPTOP)


def readings() -> dict[str, Reading]:
    """Give what a laptop in good order says."""
    smart = "smartctl nvme0n1, sda"
    rows = (
        reported("identity.serial", "PF2ABCDE", "DMI product_serial", AT),
        reported("identity.model", "ThinkPad T14 Gen 1", "DMI product_version", AT),
        reported("cpu.model", "AMD Ryzen 5 PRO 4650U with Radeon Graphics", "processor", AT),
        reported("memory.total", 16 << 30, "memory", AT, "By"),
        reported("storage.total", 768_000_000_000, "sysfs block", AT, "By"),
        reported("lock.firmware", False, "firmware-attributes", AT),
        reported("lock.disk", False, smart, AT),
        measured("battery.health", 88, "BAT0", AT, "%"),
        measured("battery.cycles", 214, "BAT0", AT, "1"),
        reported("charge.port", True, "power supplies", AT),
        reported("battery.status", "charging", "power supplies", AT),
        reported("disk.smart_passed", True, smart, AT),
        measured("disk.wear", 4, smart, AT, "%"),
        measured("disk.errors", 0, smart, AT, "1"),
        reported("camera.count", 1, "Video4Linux", AT),
        reported("wifi.present", True, "sysfs", AT),
        reported("bluetooth.present", True, "sysfs", AT),
    )
    return {one.name: one for one in rows}


def _findings() -> dict[str, Finding]:
    known = readings()
    found: dict[str, Finding] = {}
    for point in checklist().points:
        asked = (rule.reading for rule in point.rules_for("laptop"))
        names = tuple(dict.fromkeys(one for one in asked if one in known))
        by = BENCH if point.method is Method.MEASURED else "anna"
        found[point.id] = Finding(point.id, Outcome.PASS, point.method, AT, by, readings=names)
    return found


DEFECTS = (
    Defect(Surface.FRONT, DefectKind.STAIN, 4, 20, False, 510, 720),
    Defect(Surface.BACK, DefectKind.SCRATCH, 31, 50, True, 300, 200),
    Defect(Surface.BACK, DefectKind.DENT, 6, 50, True, 820, 930),
    Defect(Surface.LEFT, DefectKind.SCRATCH, 9, 20, False, 500, 420),
)


def _erased(medium: str, level: str, method: str, seen: str) -> Erasure:
    return Erasure(medium, level, method, seen, "anna", AT)


def laptop() -> Inspection:
    """Give a laptop whose inspection is in review."""
    list_ = checklist()
    who = DeviceIdentity(
        *("laptop", Category.LAPTOP, "LENOVO", "ThinkPad T14 Gen 1", "20UD000GGE", "PF2ABCDE"),
        storage="512 GB",
        colour="Black",
    )
    back = "read back, no old data found"
    return Inspection(
        uid=UID,
        shop_id="shop-1",
        bench_id="bench-3",
        technician="anna",
        identity=who,
        checklist=list_.ref,
        profile=list_.profile("standard"),
        attempt=1,
        state=State.REVIEW,
        is_training=False,
        started_at=AT,
        updated_at=AT,
        readings=readings(),
        findings=_findings(),
        defects=DEFECTS,
        grade=GradeDecision(Grade.FAIR, Grade.FAIR, "anna"),
        identified=(
            IdentityCheck(Stage.BEFORE_ERASE, IdentifiedBy.DRIVER, AT, who.serial),
            IdentityCheck(Stage.AFTER_ERASE, IdentifiedBy.SCAN, AT, who.serial),
        ),
        erasures=(
            _erased(DISK, "purge", "NVMe sanitize, crypto erase", back),
            _erased(SECOND, "destroy", "taken out and destroyed", "shredded before two people"),
            _erased("memory card", "clear", "erased by computer", back),
        ),
        photos=(Photo("screen_on", "ab" * 32),),
    )

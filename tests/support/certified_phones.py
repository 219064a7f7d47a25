# SPDX-License-Identifier: Apache-2.0
"""Phones that were inspected by the shipped checklist, and their certificates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from signed_certificates import bench_signer, imei_of, uid_of

from inspector.catalog import FileCatalog
from inspector.certificates.layout import PdfCertificate
from inspector.certificates.signing import BenchSigner
from inspector.domain.certificate import Imprint, SignedCertificate, build_claims, canonical, digest_of
from inspector.domain.checklist import Checklist, Method
from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.finding import BENCH, Finding, Outcome
from inspector.domain.grading import Defect, DefectKind, Grade, GradeDecision, Surface
from inspector.domain.inspection import (
    Erasure,
    IdentifiedBy,
    IdentityCheck,
    Inspection,
    Photo,
    Stage,
    State,
)
from inspector.domain.reading import Quality, Reading, measured, reported, unknown

AT = datetime(2026, 11, 22, 13, 29, 15, 42000, tzinfo=UTC)
UID = "06C5V8K9QW7M2N4P6R8T0V1X3Y"
CATALOG = FileCatalog()
SHOP = "Nordkaj Refurb"
BARE = Imprint()


def checklist() -> Checklist:
    """Give the shipped checklist for phones."""
    return CATALOG.newest(Category.PHONE)


def readings() -> dict[str, Reading]:
    """Give what an Android phone in good order says."""
    rows = (
        reported("identity.imei", "350000000090353", "service call iphonesubinfo", AT),
        reported("identity.serial", "2A041JEGR07T", "getprop", AT),
        reported("identity.model", "Pixel 6a", "getprop", AT),
        reported("identity.colour", "Charcoal", "getprop", AT),
        measured("storage.total", 128_000_000_000, "df", AT, "By"),
        measured("battery.health", 91, "fuel gauge", AT, "%"),
        measured("battery.full_capacity", 4014, "fuel gauge", AT, "mA.h"),
        measured("battery.design_capacity", 4410, "fuel gauge", AT, "mA.h"),
        measured("battery.cycles", 312, "fuel gauge", AT, "1"),
        reported("battery.status", "charging", "dumpsys battery", AT),
        reported("charge.port", True, "dumpsys battery", AT),
        reported("charge.wireless", False, "dumpsys battery", AT),
        reported("lock.accounts", 0, "dumpsys account", AT),
        reported("lock.mdm", False, "dumpsys device_policy", AT),
        reported("lock.sim", False, "getprop", AT),
        reported("integrity.rooted", False, "which su", AT),
        reported("integrity.bootloader_locked", True, "getprop", AT),
        reported("integrity.developer_build", False, "getprop", AT),
        reported("integrity.verified_boot", "green", "getprop", AT),
        reported("camera.count", 3, "dumpsys media.camera", AT),
        reported("sensor.list", tuple(f"sensor {one}" for one in range(31)), "dumpsys sensorservice", AT),
        reported("network.operator", "Telia", "dumpsys telephony.registry", AT),
        measured("network.signal", -89, "dumpsys telephony.registry", AT, "dBm"),
        reported("wifi.present", True, "pm list features", AT),
        reported("bluetooth.present", True, "pm list features", AT),
        reported("nfc.present", True, "pm list features", AT),
        unknown("radio.imei_slots", Quality.REFUSED, "not allowed to ask", "getprop", AT),
    )
    return {one.name: one for one in rows}


_EVIDENCE = {
    "lock.blacklist": "register: clear, 22 Nov 12:58",
    "display.image": "no spot, no burn-in",
    "touch.grid": "171 of 171 squares touched",
    "data.erased": "NIST 800-88r2 Purge",
}


def findings(list_: Checklist) -> dict[str, Finding]:
    """Give a pass for every point."""
    known = readings()
    found: dict[str, Finding] = {}
    for point in list_.points:
        names = tuple(
            dict.fromkeys(rule.reading for rule in point.rules_for("android") if rule.reading in known)
        )
        by = BENCH if point.method is Method.MEASURED else "anna"
        found[point.id] = Finding(
            point.id,
            Outcome.PASS,
            point.method,
            AT,
            by,
            evidence=_EVIDENCE.get(point.id, ""),
            readings=names,
        )
    return found


SCRATCH = Defect(Surface.BACK, DefectKind.SCRATCH, 7, 20, False, 640, 760)


def phone(
    *,
    identity: DeviceIdentity | None = None,
    changed: Iterable[Finding] = (),
    read: Mapping[str, Reading] | None = None,
    defects: tuple[Defect, ...] = (SCRATCH,),
    grade: GradeDecision | None = None,
    is_training: bool = False,
) -> Inspection:
    """Give a phone whose inspection is in review."""
    list_ = checklist()
    who = identity or DeviceIdentity(
        "android",
        Category.PHONE,
        "Google",
        "Pixel 6a",
        "GX7AS",
        "2A041JEGR07T",
        "350000000090353",
        storage="128 GB",
        colour="Charcoal",
    )
    answers = {**findings(list_), **{one.point_id: one for one in changed}}
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
        started_at=AT,
        is_training=is_training,
        updated_at=AT,
        readings=readings() if read is None else read,
        findings=answers,
        defects=defects,
        grade=grade or GradeDecision(Grade.GOOD, Grade.GOOD, "anna"),
        identified=(
            IdentityCheck(Stage.BEFORE_ERASE, IdentifiedBy.DRIVER, AT, who.serial, who.imei),
            IdentityCheck(Stage.AFTER_ERASE, IdentifiedBy.SCAN, AT, imei=who.imei),
        ),
        erasures=(
            Erasure("internal storage", "purge", "factory reset", "the set-up screen came up", "anna", AT),
        ),
        photos=(Photo("screen_on", "ab" * 32),),
    )


def remark(point_id: str = "parts.genuine", **words: str) -> Finding:
    """Give a failed point."""
    return Finding(
        point_id,
        Outcome.FAIL,
        Method.GUIDED,
        AT,
        "anna",
        code=words.get("code", "display"),
        note=words.get("note", ""),
    )


_MODELS = (
    ("Google", "Pixel 6a", "GX7AS", "Charcoal"),
    ("Samsung", "Galaxy S23", "SM-S911B", "Phantom Black"),
    ("小米", "小米手机 14", "23127PN0CC", "黑色"),
    ("Fairphone", "Fairphone 5", "FP5", "Zażółć gęślą"),
    ("OnePlus", "Nord 3 5G", "CPH2491", "Misty Green"),
)


def varied(number: int) -> Inspection:
    """Give a phone of a lot in which no two are alike: 25 points, some failed, words long and short."""
    maker, model, model_number, colour = _MODELS[number % len(_MODELS)]
    serial, imei = f"2A041JEG{number:04d}", imei_of(number)
    who = DeviceIdentity(
        *("android", Category.PHONE, maker, model, model_number, serial, imei),
        storage=f"{64 << number % 4} GB",
        colour=colour,
    )
    read = worn(f"{80 + number % 20}.{number % 7}")
    read["identity.imei"] = reported("identity.imei", imei, "service call iphonesubinfo", AT)
    read["identity.serial"] = reported("identity.serial", serial, "getprop", AT)
    failed = [remark(note="remplacé en atelier, " * (number % 3))] if number % 4 == 3 else []
    grades = (Grade.GOOD, Grade.FAIR)
    one = phone(
        identity=who,
        changed=failed,
        read=read,
        defects=many_defects(number % 6),
        grade=GradeDecision(grades[number % 2], Grade.GOOD, "anna", "looked at again" * (number % 2)),
    )
    photos = tuple(Photo(view, f"{number:02x}" * 32) for view in ("screen_on", "back", "left")[: number % 4])
    lined = f"order-{number}/1" if number % 5 else ""
    return replace(one, uid=uid_of(1000 + number), photos=photos, order_line=lined, attempt=1 + number % 3)


def certificate(
    one: Inspection | None = None,
    *,
    signer: BenchSigner | None = None,
    shop: str = SHOP,
    signed: bool = True,
    imprint: Imprint = BARE,
) -> SignedCertificate:
    """Give the certificate of an inspection; with ``signed`` False the draft that a preview shows."""
    one = one or phone()
    signer = signer or bench_signer(training=one.is_training)
    claims = build_claims(
        one,
        CATALOG.get(one.checklist.id, one.checklist.version),
        key_id=signer.key_id,
        shop_name=shop,
        software="inspector test",
        signed_at=AT,
        imprint=imprint,
    )
    payload = canonical(claims)
    jws = signer.sign(payload) if signed else ""
    return SignedCertificate(
        one.uid, claims, payload, digest_of(payload), jws, signer.key_id, one.is_training
    )


def writer() -> PdfCertificate:
    """Give what draws certificates with the shipped words."""
    return PdfCertificate(CATALOG.texts)


def worn(percent: str) -> dict[str, Reading]:
    """Give the readings with another battery health."""
    return {
        **readings(),
        "battery.health": measured("battery.health", Decimal(percent), "fuel gauge", AT, "%"),
    }


def many_defects(count: int = 30) -> tuple[Defect, ...]:
    """Give defects all over the body."""
    surfaces = [one for one in Surface if one is not Surface.FRONT]
    kinds = (DefectKind.SCRATCH, DefectKind.DENT, DefectKind.STAIN, DefectKind.BURN)
    return tuple(
        Defect(
            surfaces[place % len(surfaces)],
            kinds[place % len(kinds)],
            1 + place,
            50,
            place % 2 == 0,
            (place * 137) % 1001,
            (place * 211) % 1001,
        )
        for place in range(count)
    )


def training() -> SignedCertificate:
    """Give a training certificate."""
    return certificate(replace(phone(is_training=True), uid=UID))

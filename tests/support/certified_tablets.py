# SPDX-License-Identifier: Apache-2.0
"""A tablet without a mobile network that was inspected by the shipped checklist: it has no IMEI."""

from __future__ import annotations

from dataclasses import replace

from certified_phones import AT, CATALOG, findings, many_defects, phone, readings

from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.finding import Finding, Outcome
from inspector.domain.inspection import IdentifiedBy, IdentityCheck, Inspection, Stage
from inspector.domain.reading import Quality, reported, unknown

SERIAL = "R52W90ABCDE"
WHO = DeviceIdentity(
    *("android", Category.TABLET, "Samsung", "Galaxy Tab S9 FE", "SM-X510", SERIAL),
    storage="128 GB",
    colour="Charcoal",
)
_TOLD = (
    unknown("identity.imei", Quality.REFUSED, "not allowed to ask", "service call iphonesubinfo", AT),
    reported("identity.serial", SERIAL, "getprop", AT),
    reported("identity.model", WHO.model, "getprop", AT),
    reported("camera.count", 2, "dumpsys media.camera", AT),
    reported("nfc.present", False, "pm list features", AT),
)


def tablet() -> Inspection:
    """Give a tablet whose inspection is in review, with few defects."""
    list_ = CATALOG.newest(Category.TABLET)
    lacking = {"network.operator", "network.signal", "lock.sim"}
    read = {name: one for name, one in readings().items() if name not in lacking}
    without = Finding(
        "radio.cellular",
        Outcome.NOT_APPLICABLE,
        list_.point("radio.cellular").method,
        AT,
        "anna",
        reason="wifi_only",
    )
    found = findings(list_)
    seen = {
        "identity.numbers": replace(found["identity.numbers"], by="anna", evidence=SERIAL),
        "lock.mdm_carrier": replace(found["lock.mdm_carrier"], by="anna"),
    }
    one = phone(identity=WHO, read={**read, **{told.name: told for told in _TOLD}}, defects=many_defects(5))
    return replace(
        one,
        checklist=list_.ref,
        profile=list_.profile("standard"),
        findings={**found, **seen, without.point_id: without},
        identified=(
            IdentityCheck(Stage.BEFORE_ERASE, IdentifiedBy.DRIVER, AT, SERIAL),
            IdentityCheck(Stage.AFTER_ERASE, IdentifiedBy.SCAN, AT, SERIAL),
        ),
    )

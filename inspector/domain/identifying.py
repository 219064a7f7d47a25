# SPDX-License-Identifier: Apache-2.0
"""The takings of a device's numbers: what each adds to an inspection, and when two contradict each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from inspector.domain.device import DeviceIdentity, is_imei, is_serial, parse_imei
from inspector.domain.errors import IdentityChanged, NotAllowed
from inspector.domain.inspection import IdentifiedBy, IdentityCheck, Inspection, Stage, State
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Quality, Reading, reported, unknown

SCAN = "scan"
"""The source of a reading that a person scanned."""


def checked(inspection: Inspection, check: IdentityCheck) -> Inspection:
    """Put a taking of the numbers on record; raises IdentityChanged where it is another device's.

    A number that nothing gave before is the device's from now on; but not after
    the erase, when the numbers have to show that it is still the same device.
    """
    if difference := numbers_differ((*inspection.identified, check), inspection):
        raise IdentityChanged(
            Phrase("Two numbers differ: {difference}.", difference=difference), code="numbers_differ"
        )
    if check.stage is Stage.AFTER_ERASE:
        return replace(inspection, identified=(*inspection.identified, _known(check, inspection)))
    identity = inspection.identity
    named = replace(
        identity, serial=identity.serial or check.serial, imei=identity.imei or _first_imei(identity, check)
    )
    return replace(inspection, identity=named, identified=(*inspection.identified, check))


def _known(check: IdentityCheck, inspection: Inspection) -> IdentityCheck:
    """Give the check when it names the device by a number known before the erase; raises IdentityChanged."""
    number = check.imei or check.serial
    if number and not shares_a_number(check, inspection):
        raise IdentityChanged(
            Phrase("Nobody knew the number {number} before the erase.", number=number),
            "Scan the IMEI or serial that the inspection began with.",
            code="not_known_before",
        )
    return check


def _first_imei(identity: DeviceIdentity, check: IdentityCheck) -> str:
    return "" if check.imei == identity.imei2 else check.imei


def numbers_differ(checks: Iterable[IdentityCheck], inspection: Inspection) -> str:
    """Give the first contradiction among all takings of the numbers, as ``old / new``, or empty text."""
    identity = inspection.identity
    serial, imei = identity.serial, identity.imei or identity.imei2
    others = {identity.imei, identity.imei2} - {""}
    for one in checks:
        if one.serial and serial and one.serial != serial:
            return f"{serial} / {one.serial}"
        if one.imei and imei and one.imei not in others:
            return f"{imei} / {one.imei}"
        serial, imei = serial or one.serial, imei or one.imei
        others |= {one.imei} - {""}
    return ""


def shares_a_number(check: IdentityCheck, inspection: Inspection) -> bool:
    """Tell whether a taking names the inspection's device by one number at least."""
    mine = inspection.identity
    imeis = {mine.imei, mine.imei2} - {""}
    return bool(check.serial and check.serial == mine.serial) or check.imei in imeis


def with_scan(inspection: Inspection, text: str, stage: Stage, at: datetime) -> Inspection:
    """Take a scanned IMEI or serial; raises BadInput for neither, IdentityChanged for another device's."""
    serial, imei = _number(text, inspection)
    check = IdentityCheck(stage, IdentifiedBy.SCAN, at, serial, imei)
    before, after = inspection.identity, checked(inspection, check)
    readings = dict(inspection.readings)
    if after.identity.imei != before.imei:
        readings["identity.imei"] = reported("identity.imei", after.identity.imei, SCAN, at)
    if after.identity.serial != before.serial:
        readings["identity.serial"] = reported("identity.serial", after.identity.serial, SCAN, at)
    return replace(after, readings=readings)


def with_second_imei(inspection: Inspection, number: str, at: datetime) -> Inspection:
    """Take a second SIM's IMEI, which a person scanned beside the first one; raises NotAllowed, BadInput.

    Only before the erase: after it the numbers have to show that it is still the same device.
    """
    identity, scanned = inspection.identity, parse_imei(number)
    if inspection.state not in (State.READING, State.INSPECTING):
        raise NotAllowed(
            "A second number can only be taken before the erase.", "Go back to the points first."
        )
    if not identity.imei or identity.imei2 or scanned == identity.imei:
        raise NotAllowed("This device takes no second number.", "Check which device is in your hand.")
    readings = {**inspection.readings, "identity.imei2": reported("identity.imei2", scanned, SCAN, at)}
    return replace(inspection, identity=replace(identity, imei2=scanned), readings=readings, updated_at=at)


def without_scan(inspection: Inspection, text: str, at: datetime) -> Inspection:
    """Take back a number that was scanned at the start; what only that scan knew is unknown again."""
    serial, imei = _number(text, inspection)
    kept = [one for one in inspection.identified if not _is_scan_of(one, serial, imei)]
    if len(kept) == len(inspection.identified):
        return inspection
    identity, readings = inspection.identity, dict(inspection.readings)
    if _is_known_by_scan(readings.get("identity.imei"), imei):
        identity = replace(identity, imei="")
        readings["identity.imei"] = _taken_back("identity.imei", at)
    if _is_known_by_scan(readings.get("identity.serial"), serial):
        identity = replace(identity, serial="")
        readings["identity.serial"] = _taken_back("identity.serial", at)
    return replace(inspection, identity=identity, readings=readings, identified=tuple(kept))


def _is_scan_of(check: IdentityCheck, serial: str, imei: str) -> bool:
    is_scan = check.stage is Stage.START and check.how is IdentifiedBy.SCAN
    return is_scan and (check.serial, check.imei) == (serial, imei)


def _is_known_by_scan(reading: Reading | None, number: str) -> bool:
    return bool(number) and reading is not None and reading.source == SCAN and reading.value == number


def _taken_back(name: str, at: datetime) -> Reading:
    return unknown(name, Quality.ABSENT, "its scan was taken back", SCAN, at)


def _number(text: str, inspection: Inspection) -> tuple[str, str]:
    """Give (serial, IMEI) of a scan: 15 digits are an IMEI or a misread one, the rest a serial."""
    stripped = text.strip()
    if stripped and stripped == inspection.identity.serial:
        return stripped, ""
    if is_imei(stripped) or (stripped.isdigit() and len(stripped) >= 14) or not is_serial(stripped):
        return "", parse_imei(stripped)
    return stripped, ""

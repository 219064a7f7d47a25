# SPDX-License-Identifier: Apache-2.0
"""IMEI and MEID: from the phone service, else from properties that some vendors leave readable."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inspector.domain.device import is_imei
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from ..batch import Capture, Section
from .getprop import Props
from .maker import Maker, is_refusal
from .parcel import is_exception, parcel_string

_SERVICE = "service call iphonesubinfo"
_PROPS = (
    ("ro.ril.oem.imei1", "ro.ril.oem.imei", "persist.radio.imei1", "persist.radio.imei", "ro.ril.miui.imei0"),
    ("ro.ril.oem.imei2", "persist.radio.imei2", "ro.ril.miui.imei1"),
)
_MEID = re.compile(r"[0-9A-Fa-f]{14}")
_MEID_PROPS = ("ro.ril.oem.meid", "persist.radio.meid", "ro.ril.miui.meid")
_SCAN = Phrase("scan the code that *#06# shows")


@dataclass(frozen=True, slots=True)
class Imei:
    """What was found for one slot; ``trouble`` says why ``number`` cannot be believed."""

    number: str = ""
    source: str = ""
    trouble: str = ""
    is_refused: bool = False


def parse_imei_slot(props: Props, section: Section, slot: int) -> Imei:
    """Find the IMEI of ``slot`` (0 or 1); every source must give the same number."""
    told = list(_told(props, section, slot))
    valid = [(source, text) for source, text in told if is_imei(text)]
    if not valid:
        source = told[0][0] if told else _SERVICE
        trouble = Phrase("the number that the phone tells has a wrong check digit") if told else ""
        return Imei("", source, trouble, is_exception(section.stdout) or is_refusal(section.complaint))
    if len({text for _, text in valid}) > 1:
        return Imei("", valid[0][0], Phrase("the phone tells different numbers for one slot"))
    return Imei(valid[0][1], valid[0][0])


def _told(props: Props, section: Section, slot: int) -> Iterator[tuple[str, str]]:
    if (text := parcel_string(section.stdout)) and not _MEID.fullmatch(text):
        yield _SERVICE, text
    yield from props.each(_PROPS[slot])


def imei_readings(props: Props, capture: Capture, make: Maker, *, is_unlocked: bool) -> Iterator[Reading]:
    """Give both IMEIs and the MEID."""
    caution = Phrase("the bootloader is unlocked: this number could be forged") if is_unlocked else ""
    first = parse_imei_slot(props, capture["imei1"], 0)
    second = parse_imei_slot(props, capture["imei2"], 1)
    yield _reading("identity.imei", first, make, caution)
    if second.number and second.number == first.number:
        yield make.absent("identity.imei2", "the phone tells the same number for both slots", second.source)
    else:
        yield _reading("identity.imei2", second, make, caution)
    yield _meid(props, capture["imei1"], make, caution)


def _reading(name: str, found: Imei, make: Maker, caution: str) -> Reading:
    if found.number:
        return make.reported(name, found.number, found.source, caution)
    if found.trouble:
        return make.implausible(name, found.trouble, found.source)
    if found.is_refused:
        return make.refused(
            name, Phrase("this Android tells it to system apps only: {scan}", scan=_SCAN), found.source
        )
    return make.absent(name, Phrase("the phone does not tell it: {scan}", scan=_SCAN), found.source)


def _meid(props: Props, section: Section, make: Maker, caution: str) -> Reading:
    text = parcel_string(section.stdout) or ""
    found = props.first(_MEID_PROPS)
    if _MEID.fullmatch(text):
        return make.reported("identity.meid", text.upper(), _SERVICE, caution)
    if found and _MEID.fullmatch(found[1]):
        return make.reported("identity.meid", found[1].upper(), found[0], caution)
    return make.absent("identity.meid", "the phone does not tell one", _SERVICE)

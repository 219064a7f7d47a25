# SPDX-License-Identifier: Apache-2.0
"""Who a modem says that it is: maker, model, firmware, IMEI and MEID. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from inspector.domain.device import Category, DeviceIdentity, is_imei
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from .commands import ABOUT, IMEI, MAKER, MODEL, REVISION, SERIAL, VIRTUAL, Answers
from .desk import Desk, clean, text_of, texts_of
from .protocol import Reply, fields

_NUMBER = re.compile(r"(?<!\d)\d{14,17}(?!\d)")
_MEID = re.compile(r"(?:0x)?([A-F][0-9A-F]{13})", re.IGNORECASE)
_VERSION = re.compile(r"(?i)revision\s*:\s*(.*)")


def identity(answers: Answers) -> DeviceIdentity:
    """Give who the device is."""
    return DeviceIdentity(
        family="modem",
        category=Category.PHONE,
        manufacturer=text_of(answers.get(MAKER), "+CGMI", "+GMI"),
        model=_model(answers.get(MODEL)),
        imei=_imei(answers)[0],
        meid=_meid(answers),
        is_virtual=is_virtual(answers.get(VIRTUAL)),
    )


def is_virtual(reply: Reply | None) -> bool:
    """Tell whether the modem says that it is a virtual one; damage never hides it."""
    return reply is not None and any("virtual" in value.lower() for value in reply.values("+INSPECTOR"))


def identity_readings(answers: Answers, at: datetime) -> Iterator[Reading]:
    """Give maker, model, firmware and numbers."""
    maker, model = text_of(answers.get(MAKER), "+CGMI", "+GMI"), _model(answers.get(MODEL))
    yield _told("identity.manufacturer", maker, Desk(at, MAKER), answers.get(MAKER))
    yield _told("identity.model", model, Desk(at, MODEL), answers.get(MODEL))
    yield _told("os.build", _revision(answers), Desk(at, REVISION), answers.get(REVISION))
    yield _imei_reading(answers, at)
    meid = _meid(answers)
    desk = Desk(at, IMEI)
    yield desk.reported("identity.meid", meid) if meid else desk.absent("identity.meid", "It gives no MEID.")


def _told(name: str, value: str, desk: Desk, reply: Reply | None) -> Reading:
    return desk.reported(name, value) if value else desk.unanswered(name, reply)


def _model(reply: Reply | None) -> str:
    """Give the model; ``+GMM: "L850 LTE Module","L850"`` holds it twice: the first is the longer."""
    text = text_of(reply, "+CGMM", "+GMM")
    return clean(fields(text)[0]) if '"' in text else text


def _revision(answers: Answers) -> str:
    """Give the firmware: every line of it, as some makers put number, date and type below each other."""
    lines = texts_of(answers.get(REVISION), "+CGMR", "+GMR")
    about = (match[1] for row in texts_of(answers.get(ABOUT)) if (match := _VERSION.fullmatch(row)))
    rows = lines or tuple(about)[:1]
    text = "; ".join(match[1] if (match := _VERSION.fullmatch(row)) else row for row in rows)
    return text if len(text) <= 200 else ""


def _numbers(answers: Answers) -> list[str]:
    """Give the numbers of 14 to 17 digits by which the modem calls itself, each once."""
    rows = [
        *texts_of(answers.get(IMEI), "+CGSN", "+GSN"),
        *texts_of(answers.get(SERIAL), "+CGSN", "+GSN"),
        *(row for row in texts_of(answers.get(ABOUT)) if "IMEI" in row.upper()),
    ]
    return list(dict.fromkeys(number for row in rows for number in _NUMBER.findall(row)))


def _imei(answers: Answers) -> tuple[str, str]:
    """Give the IMEI, or "" and why there is none."""
    numbers = _numbers(answers)
    valid = [number for number in numbers if is_imei(number)]
    if len(valid) > 1:
        return "", Phrase("The modem names more than one IMEI.")
    if valid:
        return valid[0], ""
    if any(len(number) == 16 for number in numbers):
        return "", Phrase("The modem gives 16 digits (an IMEISV), which have no check digit.")
    return "", Phrase("The check digit of the number does not fit.") if numbers else ""


def _imei_reading(answers: Answers, at: datetime) -> Reading:
    imei, reason = _imei(answers)
    desk = Desk(at, IMEI)
    if imei:
        return desk.reported("identity.imei", imei)
    if reason:
        return desk.implausible("identity.imei", reason)
    if _meid(answers):
        return desk.absent("identity.imei", "It has an MEID instead.")
    return desk.unanswered("identity.imei", answers.get(IMEI))


def _meid(answers: Answers) -> str:
    rows = (*texts_of(answers.get(IMEI), "+CGSN", "+GSN"), *texts_of(answers.get(SERIAL), "+CGSN", "+GSN"))
    found = {match[1].upper() for row in rows if (match := _MEID.fullmatch(row))}
    return found.pop() if len(found) == 1 else ""

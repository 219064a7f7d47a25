# SPDX-License-Identifier: Apache-2.0
"""Replies to AT commands, turned into readings. Pure.

Every function gives each of its readings once, whatever it is fed. A reply that
is missing, refused, damaged or cut becomes a reading without a value, never a
default. What the commands mean is in 3GPP TS 27.007; where makers differ is in
this folder's README.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from inspector.domain.device import Category, DeviceIdentity, is_imei
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Quality, Reading, Value, measured, reported, unknown
from inspector.domain.reading_names import READINGS

from .protocol import Final, Reply, fields, unquoted

Answers = Mapping[str, Reply]

MAKER, MODEL, REVISION = "AT+CGMI", "AT+CGMM", "AT+CGMR"
IMEI, SERIAL, ABOUT = "AT+CGSN", "AT+GSN", "ATI"
SIM, SIGNAL, BATTERY = "AT+CPIN?", "AT+CSQ", "AT+CBC"
OPERATOR, REGISTRATION = "AT+COPS?", "AT+CREG?"
VIRTUAL = "AT+INSPECTOR?"
"""Our own question, which only virtual modems answer otherwise than with ERROR."""
LOCK = 'AT+CLCK="PN",2'
LOCKS = (LOCK, 'AT+CLCK="PU",2', 'AT+CLCK="PP",2', 'AT+CLCK="PC",2', 'AT+CLCK="PF",2')
"""Network, part of a network, service provider, company, the first SIM put in (27.007, 7.4)."""

_DIGITS = re.compile(r"\d{1,5}")
_NUMBER = re.compile(r"(?<!\d)\d{14,17}(?!\d)")
_MEID = re.compile(r"(?:0x)?([A-F][0-9A-F]{13})", re.IGNORECASE)
_VOLTS = re.compile(r"(\d{1,2}\.\d{1,3})\s*V")
_UCS2 = re.compile(r"(?:[0-9A-Fa-f]{4}){2,32}")
_VERSION = re.compile(r"(?i)revision\s*:\s*(.*)")

_PINS = {
    "READY": "ready",
    "SIM PIN": "pin_required",
    "SIM PIN2": "ready",
    "SIM PUK": "puk_required",
    "SIM PUK2": "ready",
    "PH-SIM PIN": "network_locked",
    "PH-FSIM PIN": "network_locked",
    "PH-FSIM PUK": "network_locked",
    "PH-NET PIN": "network_locked",
    "PH-NET PUK": "network_locked",
    "PH-NETSUB PIN": "network_locked",
    "PH-NETSUB PUK": "network_locked",
    "PH-SP PIN": "network_locked",
    "PH-SP PUK": "network_locked",
    "PH-CORP PIN": "network_locked",
    "PH-CORP PUK": "network_locked",
}
_SIM_CODES = {
    "5": "network_locked",
    "6": "network_locked",
    "7": "network_locked",
    "10": "absent",
    "11": "pin_required",
    "12": "puk_required",
    "13": "failed",
    "14": "not_ready",
    "15": "failed",
    "SIM NOT INSERTED": "absent",
    "SIM PIN REQUIRED": "pin_required",
    "SIM PUK REQUIRED": "puk_required",
    "SIM FAILURE": "failed",
    "SIM BUSY": "not_ready",
    "SIM WRONG": "failed",
}
# "Not allowed" and "not supported": a modem without this kind of lock.
_NO_SUCH_LOCK = frozenset({"4", "OPERATION NOT SUPPORTED"})
_REGISTERED = frozenset({"1", "5"})
_UNREGISTERED = frozenset({"0", "2", "3"})


@dataclass(frozen=True, slots=True)
class Desk:
    """Writes readings taken at one time (UTC) from one command's reply."""

    at: datetime
    source: str

    def reported(self, name: str, value: Value) -> Reading:
        """Write what the modem says of itself."""
        return reported(name, value, self.source, self.at, READINGS[name].unit)

    def measured(self, name: str, value: Value) -> Reading:
        """Write what a gauge gave."""
        return measured(name, value, self.source, self.at, READINGS[name].unit)

    def missing(self, name: str, quality: Quality, reason: str) -> Reading:
        """Write why there is no value."""
        return unknown(name, quality, reason, self.source, self.at, READINGS[name].unit)

    def absent(self, name: str, reason: str) -> Reading:
        """Write that there is nothing to read."""
        return self.missing(name, Quality.ABSENT, reason)

    def implausible(self, name: str, reason: str) -> Reading:
        """Write that the answer cannot be true."""
        return self.missing(name, Quality.IMPLAUSIBLE, reason)

    def unanswered(self, name: str, reply: Reply | None) -> Reading:
        """Write why a reply holds no answer."""
        if reply is None:
            return self.missing(name, Quality.REFUSED, "The modem was not asked.")
        if reply.is_damaged:
            return self.implausible(name, "The answer came damaged.")
        if reply.final in (Final.OK, Final.SILENCE) and reply.lines:
            return self.implausible(name, "The answer has no form that is known.")
        if reply.final is Final.SILENCE:
            return self.missing(name, Quality.REFUSED, "The modem did not answer in time.")
        code = f"{reply.final}{reply.code and ': '}{reply.code}"
        return self.missing(name, Quality.REFUSED, Phrase("The modem would not tell ({code}).", code=code))


def _usable(reply: Reply | None) -> Reply | None:
    """Give a reply whose lines can be believed: whole, and ended with OK or in silence (missing OK)."""
    if reply is None or reply.is_damaged or reply.final not in (Final.OK, Final.SILENCE):
        return None
    return reply


# ── who it is ────────────────────────────────────────────────────────────────


def identity(answers: Answers) -> DeviceIdentity:
    """Give who the device is."""
    return DeviceIdentity(
        family="modem",
        category=Category.PHONE,
        manufacturer=_text(answers.get(MAKER), "+CGMI", "+GMI"),
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
    maker, model = _text(answers.get(MAKER), "+CGMI", "+GMI"), _model(answers.get(MODEL))
    yield _told("identity.manufacturer", maker, Desk(at, MAKER), answers.get(MAKER))
    yield _told("identity.model", model, Desk(at, MODEL), answers.get(MODEL))
    yield _told("os.build", _revision(answers), Desk(at, REVISION), answers.get(REVISION))
    yield _imei_reading(answers, at)
    meid = _meid(answers)
    desk = Desk(at, IMEI)
    yield desk.reported("identity.meid", meid) if meid else desk.absent("identity.meid", "It gives no MEID.")


def _told(name: str, value: str, desk: Desk, reply: Reply | None) -> Reading:
    return desk.reported(name, value) if value else desk.unanswered(name, reply)


def _texts(reply: Reply | None, *prefixes: str) -> tuple[str, ...]:
    usable = _usable(reply)
    rows = usable.texts(*prefixes) if usable else ()
    return tuple(text for row in rows if (text := _clean(row)))


def _text(reply: Reply | None, *prefixes: str) -> str:
    return next(iter(_texts(reply, *prefixes)), "")


def _clean(text: str) -> str:
    """Give a printable text of at most 100 characters with single blanks, else ""."""
    text = " ".join(unquoted(text).split())
    return text if text.isprintable() and len(text) <= 100 else ""


def _model(reply: Reply | None) -> str:
    """Give the model; ``+GMM: "L850 LTE Module","L850"`` holds it twice: the first is the longer."""
    text = _text(reply, "+CGMM", "+GMM")
    return _clean(fields(text)[0]) if '"' in text else text


def _revision(answers: Answers) -> str:
    """Give the firmware: every line of it, as some makers put number, date and type below each other."""
    lines = _texts(answers.get(REVISION), "+CGMR", "+GMR")
    about = (match[1] for row in _texts(answers.get(ABOUT)) if (match := _VERSION.fullmatch(row)))
    rows = lines or tuple(about)[:1]
    text = "; ".join(match[1] if (match := _VERSION.fullmatch(row)) else row for row in rows)
    return text if len(text) <= 200 else ""


def _numbers(answers: Answers) -> list[str]:
    """Give the numbers of 14 to 17 digits by which the modem calls itself, each once."""
    rows = [
        *_texts(answers.get(IMEI), "+CGSN", "+GSN"),
        *_texts(answers.get(SERIAL), "+CGSN", "+GSN"),
        *(row for row in _texts(answers.get(ABOUT)) if "IMEI" in row.upper()),
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
    rows = (*_texts(answers.get(IMEI), "+CGSN", "+GSN"), *_texts(answers.get(SERIAL), "+CGSN", "+GSN"))
    found = {match[1].upper() for row in rows if (match := _MEID.fullmatch(row))}
    return found.pop() if len(found) == 1 else ""


# ── its battery ──────────────────────────────────────────────────────────────


def battery_readings(answers: Answers, at: datetime) -> Iterator[Reading]:
    """Give level, voltage and whether power comes in."""
    reply, desk = answers.get(BATTERY), Desk(at, BATTERY)
    values = _values(reply, "+CBC")
    if values is None:
        for name in ("battery.level", "battery.voltage", "charge.port"):
            yield desk.unanswered(name, reply)
        return
    yield _level(values, desk)
    yield _voltage(values, desk)
    yield _port(values, desk)


def _values(reply: Reply | None, prefix: str) -> tuple[str, ...] | None:
    """Give the fields of the only ``+PREFIX:`` line; None where there is none, or where several differ."""
    usable = _usable(reply)
    rows = {fields(value) for value in usable.values(prefix)} if usable else set()
    return rows.pop() if len(rows) == 1 else None


def _digits(values: tuple[str, ...], at: int) -> int | None:
    text = values[at] if at < len(values) else ""
    return int(text) if _DIGITS.fullmatch(text) else None


def _level(values: tuple[str, ...], desk: Desk) -> Reading:
    """Read the second field: percent by the standard, millivolts on some modems."""
    name, status, level = "battery.level", _digits(values, 0), _digits(values, 1)
    if status == 2 and not level:
        return desk.absent(name, "The modem says that no battery is in it.")
    if status == 3:
        return desk.implausible(name, "The modem says that its power supply is faulty.")
    if status not in (0, 1, 2) or level is None:
        return desk.absent(name, "The modem gives no percentage.")
    if level > 100:
        return desk.absent(name, "The modem gives a voltage, no percentage.")
    if level == 0:
        return desk.implausible(name, "It is on, and says that its battery is empty or missing.")
    return desk.measured(name, level)


def _voltage(values: tuple[str, ...], desk: Desk) -> Reading:
    name, volts = "battery.voltage", _VOLTS.fullmatch(values[0])
    second, third = _digits(values, 1), _digits(values, 2)
    millivolts = int(Decimal(volts[1]) * 1000) if volts else third
    if millivolts is None and second is not None and second > 100:
        millivolts = second
    if millivolts is None:
        return desk.absent(name, "The modem gives no voltage.")
    if not 2000 <= millivolts <= 15000:
        return desk.implausible(
            name, Phrase("{millivolts} mV is no battery's voltage.", millivolts=millivolts)
        )
    return desk.measured(name, millivolts)


def _port(values: tuple[str, ...], desk: Desk) -> Reading:
    """Only ``1`` says something: by the standard powered from outside, by some makers charging."""
    name = "charge.port"
    if _digits(values, 0) == 1:
        return desk.reported(name, True)
    return desk.absent(name, "That the battery powers it does not prove that its port is dead.")


# ── its radio ────────────────────────────────────────────────────────────────


def radio_readings(answers: Answers, at: datetime) -> Iterator[Reading]:
    """Give SIM, operator and signal."""
    yield _sim_reading(answers.get(SIM), Desk(at, SIM))
    yield _operator_reading(answers, Desk(at, OPERATOR))
    yield _signal_reading(answers.get(SIGNAL), Desk(at, SIGNAL))


def _sim_reading(reply: Reply | None, desk: Desk) -> Reading:
    state = _sim_state(reply)
    return desk.reported("sim.state", state) if state else desk.unanswered("sim.state", reply)


def _sim_state(reply: Reply | None) -> str:
    if reply is not None and reply.final is Final.CME and not reply.is_damaged:
        return _SIM_CODES.get(reply.code.upper(), "")
    values = _values(reply, "+CPIN")
    return _PINS.get(unquoted(values[0]).upper(), "") if values else ""


def _operator_reading(answers: Answers, desk: Desk) -> Reading:
    name, reply = "network.operator", answers.get(OPERATOR)
    if _usable(reply) is None:
        return desk.unanswered(name, reply)
    if _registration(answers.get(REGISTRATION)) in _UNREGISTERED:
        return desk.absent(name, "It is not registered with an operator.")
    rows = [fields(value) for value in reply.values("+COPS")] if reply else []
    if not rows:
        return desk.unanswered(name, reply)
    # Several rows are one operator in several forms: the name before the number.
    named = sorted((row[1] != "0", unquoted(row[2])) for row in rows if len(row) > 2)
    texts = [text for _, row in named if (text := _clean(_decoded(row)))]
    if not texts:
        return desk.absent(name, "It is not registered with an operator.")
    return desk.reported(name, texts[0])


def _registration(reply: Reply | None) -> str:
    """Give the state of registration; ``+CREG: 1`` alone is news, no answer."""
    usable = _usable(reply)
    rows = [fields(value) for value in usable.values("+CREG")] if usable else []
    states = {row[1] for row in rows if len(row) > 1 and row[1] in _REGISTERED | _UNREGISTERED}
    return states.pop() if len(states) == 1 else ""


def _decoded(text: str) -> str:
    """Give an operator's name that came in hexadecimal UCS2, else the text itself."""
    if not _UCS2.fullmatch(text) or (text.isdigit() and not text.startswith("00")):
        return text
    decoded = bytes.fromhex(text).decode("utf-16-be", "replace")
    return decoded if decoded.isprintable() and "\ufffd" not in decoded else text


def _signal_reading(reply: Reply | None, desk: Desk) -> Reading:
    """Give the strength by the table of 27.007, 8.5: two decibels a step from -113 dBm."""
    name, values = "network.signal", _values(reply, "+CSQ")
    step = _digits(values, 0) if values else None
    if step is None:
        return desk.unanswered(name, reply)
    if step in (99, 199):
        return desk.absent(name, "The modem measures no signal.")
    if not 0 <= step <= 31:
        return desk.implausible(name, Phrase("{step} is no signal strength.", step=step))
    return desk.measured(name, 2 * step - 113)


# ── its locks ────────────────────────────────────────────────────────────────


def lock_readings(answers: Answers, at: datetime) -> Iterator[Reading]:
    """Give whether it takes only one operator's SIM.

    True with evidence of one such lock. False only where the lock to a network
    is said to be off and every other one to be off or not there.
    """
    desk, name = Desk(at, "AT+CLCK"), "lock.sim"
    states = [_lock(answers.get(command)) for command in LOCKS]
    if "on" in states or _sim_state(answers.get(SIM)) == "network_locked":
        yield desk.reported(name, True)
    elif states[0] == "off" and all(state in ("off", "none") for state in states[1:]):
        yield desk.reported(name, False)
    elif states[0] == "off":
        yield desk.missing(name, Quality.REFUSED, "The modem does not tell of each of its locks.")
    else:
        yield desk.unanswered(name, answers.get(LOCK))


def _lock(reply: Reply | None) -> str:
    """Give on, off, none (no such lock), or "" for unknown. A reply that was cut says nothing."""
    if reply is None or reply.is_damaged:
        return ""
    if reply.final is Final.CME and reply.code.upper() in _NO_SUCH_LOCK:
        return "none"
    if reply.final is not Final.OK:
        return ""
    firsts = {fields(value)[0] for value in reply.values("+CLCK")}
    if "1" in firsts:
        return "on"
    return "off" if firsts == {"0"} else ""


# ── all of it ────────────────────────────────────────────────────────────────

Give = Callable[[Answers, datetime], Iterator[Reading]]

GROUPS: tuple[tuple[tuple[str, ...], Give], ...] = (
    ((MAKER, MODEL, REVISION, IMEI, SERIAL, ABOUT), identity_readings),
    ((BATTERY,), battery_readings),
    ((SIM, OPERATOR, REGISTRATION, SIGNAL), radio_readings),
    ((*LOCKS, SIM), lock_readings),
)
"""What to ask, and the readings that it gives. Who owns the SIM (CIMI, CCID) is never asked."""
IDENTITY = (MAKER, MODEL, IMEI, SERIAL, ABOUT, VIRTUAL)
"""What to ask to know who it is."""


def all_readings(answers: Answers, at: datetime) -> Iterator[Reading]:
    """Give every reading of the manifest once."""
    for _, give in GROUPS:
        yield from give(answers, at)

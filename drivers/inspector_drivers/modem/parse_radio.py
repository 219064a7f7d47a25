# SPDX-License-Identifier: Apache-2.0
"""A modem's radio: SIM, operator and signal. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from .commands import OPERATOR, REGISTRATION, SIGNAL, SIM, Answers
from .desk import Desk, believed, clean, digits_at, values_of
from .protocol import Final, Reply, fields, unquoted

_UCS2 = re.compile(r"(?:[0-9A-Fa-f]{4}){2,32}")

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
_REGISTERED = frozenset({"1", "5"})
_UNREGISTERED = frozenset({"0", "2", "3"})


def radio_readings(answers: Answers, at: datetime) -> Iterator[Reading]:
    """Give SIM, operator and signal."""
    yield _sim_reading(answers.get(SIM), Desk(at, SIM))
    yield _operator_reading(answers, Desk(at, OPERATOR))
    yield _signal_reading(answers.get(SIGNAL), Desk(at, SIGNAL))


def _sim_reading(reply: Reply | None, desk: Desk) -> Reading:
    state = sim_state(reply)
    return desk.reported("sim.state", state) if state else desk.unanswered("sim.state", reply)


def sim_state(reply: Reply | None) -> str:
    """Give how the SIM stands, else ""."""
    if reply is not None and reply.final is Final.CME and not reply.is_damaged:
        return _SIM_CODES.get(reply.code.upper(), "")
    values = values_of(reply, "+CPIN")
    return _PINS.get(unquoted(values[0]).upper(), "") if values else ""


def _operator_reading(answers: Answers, desk: Desk) -> Reading:
    name, reply = "network.operator", answers.get(OPERATOR)
    if believed(reply) is None:
        return desk.unanswered(name, reply)
    if _registration(answers.get(REGISTRATION)) in _UNREGISTERED:
        return desk.absent(name, "It is not registered with an operator.")
    rows = [fields(value) for value in reply.values("+COPS")] if reply else []
    if not rows:
        return desk.unanswered(name, reply)
    # Several rows are one operator in several forms: the name before the number.
    named = sorted((row[1] != "0", unquoted(row[2])) for row in rows if len(row) > 2)
    texts = [text for _, row in named if (text := clean(_decoded(row)))]
    if not texts:
        return desk.absent(name, "It is not registered with an operator.")
    return desk.reported(name, texts[0])


def _registration(reply: Reply | None) -> str:
    """Give the state of registration; ``+CREG: 1`` alone is news, no answer."""
    usable = believed(reply)
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
    name, values = "network.signal", values_of(reply, "+CSQ")
    step = digits_at(values, 0) if values else None
    if step is None:
        return desk.unanswered(name, reply)
    if step in (99, 199):
        return desk.absent(name, "The modem measures no signal.")
    if not 0 <= step <= 31:
        return desk.implausible(name, Phrase("{step} is no signal strength.", step=step))
    return desk.measured(name, 2 * step - 113)

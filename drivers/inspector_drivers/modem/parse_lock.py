# SPDX-License-Identifier: Apache-2.0
"""A modem's locks to one operator's SIM. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from inspector.domain.reading import Quality, Reading

from .commands import LOCK, LOCKS, SIM, Answers
from .desk import Desk
from .parse_radio import sim_state
from .protocol import Final, Reply, fields

# "Not allowed" and "not supported": a modem without this kind of lock.
_NO_SUCH_LOCK = frozenset({"4", "OPERATION NOT SUPPORTED"})


def lock_readings(answers: Answers, at: datetime) -> Iterator[Reading]:
    """Give whether it takes only one operator's SIM.

    True with evidence of one such lock. False only where the lock to a network
    is said to be off and every other one to be off or not there.
    """
    desk, name = Desk(at, "AT+CLCK"), "lock.sim"
    states = [_lock(answers.get(command)) for command in LOCKS]
    if "on" in states or sim_state(answers.get(SIM)) == "network_locked":
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

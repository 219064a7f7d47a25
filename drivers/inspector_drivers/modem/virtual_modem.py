# SPDX-License-Identifier: Apache-2.0
"""The modem's side of AT commands, from a description: bytes in, bytes out. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from .virtual_table import Description

_LONGEST = 512
_NOISE = ("RING", '+CLIP: "+33600000000",145', "^RSSI:19", "+CREG: 1")
# Bytes as a device gives them that runs at another speed.
_GARBAGE = bytes((0x8B, 0x00, 0xF7, 0x1D, 0x0D, 0x99, 0xC4, 0x07, 0x0A, 0xE1))

_NO_SIM = "+CME ERROR: 10"
_UNSUPPORTED = "+CME ERROR: 4"
_ERROR = "ERROR"

Answer: TypeAlias = tuple[tuple[str, ...], str]
"""Lines and the final result code."""
_Handler: TypeAlias = Callable[[], Answer]


def _ok(*lines: str) -> Answer:
    return lines, "OK"


def _told(text: str) -> Answer:
    return _ok(*text.splitlines()) if text else ((), _ERROR)


class VirtualModem:
    """One connection's modem: it echoes until it is told not to, and answers command by command."""

    def __init__(self, given: Description) -> None:
        self._given = given
        self._has_echo = True
        self._is_numeric = False
        self._has_codes = False
        self._rest = b""
        self.commands = 0
        """How many commands it has been given."""

    def feed(self, data: bytes) -> bytes:
        """Take bytes, give the answer to every command that is whole."""
        *lines, self._rest = (self._rest + data).replace(b"\n", b"\r").split(b"\r")
        self._rest = self._rest[-_LONGEST:]
        return b"".join(self._line(line.decode("ascii", "replace").strip()) for line in lines if line.strip())

    def _line(self, line: str) -> bytes:
        self.commands += 1
        if self._given.faults.garbage:
            return _GARBAGE
        echo = f"{line}\r".encode() if self._has_echo else b""
        return echo + self._answer(line).encode("ascii", "replace")

    def _answer(self, line: str) -> str:
        command, faults = line.upper(), self._given.faults
        if faults.mute and command.startswith(faults.mute):
            return ""
        lines, end = self._run(command)
        rows = [*_NOISE[:2], *lines, *_NOISE[2:]] if faults.noise else list(lines)
        is_ended = not (faults.no_ok and command.startswith(faults.no_ok))
        if self._is_numeric:
            return "".join(f"{row}\r\n" for row in rows) + (f"{int(end != 'OK') * 4}\r" if is_ended else "")
        return "".join(f"\r\n{row}\r\n" for row in [*rows, *([end] if is_ended else [])])

    def _run(self, command: str) -> Answer:
        if not command.startswith("AT"):
            return (), _ERROR
        if self._given.faults.refuse and command.startswith(self._given.faults.refuse):
            return (), _ERROR
        if command in self._given.commands:
            lines = [line for line in self._given.commands[command].splitlines() if line]
            is_final = bool(lines) and (lines[-1] in ("OK", _ERROR) or "ERROR:" in lines[-1])
            return (tuple(lines[:-1]), lines[-1]) if is_final else _ok(*lines)
        parts = command.removeprefix("AT").split(";")
        return self._parts(parts)

    def _parts(self, parts: list[str]) -> Answer:
        """Answer commands that stand in one line; the first that fails ends it (V.250, 5.5)."""
        rows: list[str] = []
        for part in parts:
            lines, end = self._part(part)
            rows += lines
            if end != "OK":
                return tuple(rows), end if self._has_codes or "CME" not in end else _ERROR
        return tuple(rows), "OK"

    def _part(self, part: str) -> Answer:
        if part in ("", "Z", "&F", "E0", "E1", "V0", "V1", "+CMEE=0", "+CMEE=1", "+CMEE=2"):
            return self._set(part)
        if part.startswith("+CLCK="):
            return self._lock(part)
        handler = self._handlers().get(part)
        return handler() if handler else ((), _ERROR)

    def _set(self, part: str) -> Answer:
        if part in ("E0", "E1", "Z", "&F"):
            self._has_echo = part != "E0" or self._given.faults.no_echo_off
        if part in ("V0", "V1", "Z", "&F"):
            self._is_numeric = part == "V0"
        if part.startswith("+CMEE"):
            self._has_codes = part != "+CMEE=0"
        return _ok()

    def _handlers(self) -> dict[str, _Handler]:
        names, radio = self._given.names, self._given.radio
        return {
            "I": lambda: _told("\n".join(filter(None, (names.manufacturer, names.model, names.revision)))),
            "+CGMI": lambda: _told(names.manufacturer),
            "+CGMM": lambda: _told(names.model),
            "+CGMR": lambda: _told(names.revision),
            "+CGSN": lambda: _told(names.imei),
            "+GSN": lambda: _told(names.imei),
            "+CBC": self._battery,
            "+CPIN?": lambda: _ok(f"+CPIN: {radio.sim}") if radio.sim else ((), _NO_SIM),
            "+CSQ": lambda: _ok(f"+CSQ: {radio.signal},99"),
            "+COPS?": lambda: _ok(f'+COPS: 0,0,"{radio.operator}"' if radio.operator else "+COPS: 0"),
            "+CREG?": lambda: _ok(f"+CREG: 0,{1 if radio.operator else 2}"),
            "+CFUN=1": _ok,
            "+CFUN?": lambda: _ok("+CFUN: 1"),
            "+CSCS?": lambda: _ok('+CSCS: "GSM"'),
            "+CSCS=?": lambda: _ok('+CSCS: ("GSM","IRA","UCS2")'),
            # It says itself that it is virtual, so that it can only be trained on.
            "+INSPECTOR?": lambda: _ok("+INSPECTOR: virtual"),
        }

    def _battery(self) -> Answer:
        battery = self._given.battery
        fields = [battery.status, battery.level, battery.voltage]
        told = ",".join(str(one) for one in fields if one is not None)
        return _ok(f"+CBC: {told}") if battery.level is not None or battery.voltage is not None else _told("")

    def _lock(self, part: str) -> Answer:
        radio = self._given.radio
        if not radio.lock_known:
            return (), "+CME ERROR: 3"
        if part == '+CLCK="PN",2':
            return _ok(f"+CLCK: {int(radio.network_lock)}")
        return (), _UNSUPPORTED

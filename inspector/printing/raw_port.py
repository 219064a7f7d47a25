# SPDX-License-Identifier: Apache-2.0
"""A label printer behind a stream of bytes: TCP port 9100, a serial port, a device file.

Before a label goes out the printer is asked how it is (``~HS``, Zebra's host
status). One that answers can say that it has no labels, and is asked again
afterwards, so that a label counts as printed only when the printer has taken
it all. One that keeps silent gets the label anyway: many are deaf on the way back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from inspector.domain.errors import Cancelled, LinkTrouble, NoAnswer, PrinterTrouble
from inspector.ports import Cancel, Transport

ASK = b"~HS"
_ENDS = b"\x03"
_STRINGS = 3
_MOST = 400
_FIRST_FIELDS, _SECOND_FIELDS = 12, 11


@dataclass(frozen=True, slots=True)
class RawDeadlines:
    """How long a raw printer is waited for, in seconds."""

    connect_s: float = 4.0
    status_s: float = 0.6
    send_s: float = 15.0


DEADLINES = RawDeadlines()


class RawPort:
    """Hands labels to one printer. ``open_stream`` connects within the seconds it is given."""

    def __init__(
        self,
        name: str,
        open_stream: Callable[[float], Transport],
        *,
        deadlines: RawDeadlines = DEADLINES,
    ) -> None:
        self._name = name
        self._open = open_stream
        self._deadlines = deadlines

    def send(self, data: bytes, cancel: Cancel) -> None:
        """Hand over a label and return when the printer has it; raises PrinterTrouble, Cancelled."""
        cancel.raise_if_set()
        try:
            stream = self._open(self._deadlines.connect_s)
        except LinkTrouble as trouble:
            raise PrinterTrouble(
                "The label printer is not there.",
                "Switch it on and check its cable: the label waits.",
                code=self._name,
            ) from trouble
        cancel.on_set(stream.cancel)
        try:
            self._send(stream, data)
        except Cancelled:
            raise
        except NoAnswer as trouble:
            raise PrinterTrouble(
                "The label printer stopped taking the label.",
                "See whether it is paused or open: the label waits.",
                code=self._name,
            ) from trouble
        except LinkTrouble as trouble:
            raise PrinterTrouble(
                "The label printer cut the connection.",
                "See whether the label came out: it waits here too.",
                code=self._name,
            ) from trouble
        finally:
            stream.close()

    def _send(self, stream: Transport, data: bytes) -> None:
        is_talking = self._ask(stream, self._deadlines.status_s, is_wanted=False)
        stream.write(data, self._deadlines.send_s)
        if is_talking:
            self._ask(stream, self._deadlines.send_s, is_wanted=True)

    def _ask(self, stream: Transport, timeout_s: float, *, is_wanted: bool) -> bool:
        """Ask how the printer is, tell whether it answered; raises PrinterTrouble with what is in the way."""
        stream.write(ASK, self._deadlines.send_s)
        try:
            said = _answer(stream, timeout_s)
        except NoAnswer:
            if is_wanted:
                raise
            return False
        if trouble := trouble_in(said):
            raise trouble
        return bool(said)


def _answer(stream: Transport, timeout_s: float) -> bytes:
    """Read the three strings of a host status, or what comes instead of them."""
    said = b""
    while said.count(_ENDS) < _STRINGS and len(said) < _MOST:
        said += stream.read(_MOST - len(said), timeout_s)
    return said


def trouble_in(said: bytes) -> PrinterTrouble | None:
    """Read a host status (ZPL II Programming Guide, ``~HS``): what is in the way, or None.

    What is no host status says nothing.
    """
    strings = [
        part.rpartition(b"\x02")[2].decode("ascii", "replace").split(",") for part in said.split(_ENDS)
    ]
    if len(strings) <= _STRINGS - 1 or len(strings[0]) < _FIRST_FIELDS or len(strings[1]) < _SECOND_FIELDS:
        return None
    first, second = strings[0], strings[1]
    if first[1] == "1":
        return PrinterTrouble("The label printer has no labels.", "Load a roll: the label waits.")
    if second[2] == "1":
        return PrinterTrouble("The label printer is open.", "Close its head: the label waits.")
    if second[3] == second[4] == "1":
        return PrinterTrouble("The label printer has no ribbon.", "Load one: the label waits.")
    if first[2] == "1":
        return PrinterTrouble("The label printer is paused.", "Press its pause key: the label waits.")
    if first[10] == "1" or first[11] == "1":
        return PrinterTrouble("The label printer is too cold or too hot.", "Wait a minute: the label waits.")
    return None

# SPDX-License-Identifier: Apache-2.0
"""Read a virtual modem's description; every mistake in it is a BadInput that names the place."""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from inspector.domain.errors import BadInput

_T = TypeVar("_T")
# What the bench writes beside a description; not the modem's business.
_BENCH_KEYS = frozenset({"name", "family", "slot", "device", "answers", "expect"})
_PRINTABLE = frozenset(string.printable) - frozenset("\x0b\x0c")


@dataclass(frozen=True, slots=True)
class Usb:
    """What USB shows of it before anything is asked."""

    vid: str = "0421"
    pid: str = ""
    serial: str = ""
    manufacturer: str = ""
    product: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """What it says of itself; "" refuses the command."""

    manufacturer: str = ""
    model: str = ""
    revision: str = ""
    imei: str = ""


@dataclass(frozen=True, slots=True)
class Battery:
    """``status`` as in ``+CBC``, level in percent, voltage in mV; None is not told."""

    status: int = 0
    level: int | None = None
    voltage: int | None = None


@dataclass(frozen=True, slots=True)
class Radio:
    """SIM and network. ``sim`` is ``+CPIN``'s word, "" for none; ``signal`` a step of ``+CSQ``.

    ``network_lock`` is whether it takes only one operator's SIM; ``lock_known``
    False refuses to say.
    """

    sim: str = "READY"
    operator: str = ""
    signal: int = 99
    network_lock: bool = False
    lock_known: bool = True


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong, on purpose.

    ``refuse``: beginnings of commands that answer ERROR. ``mute``: beginnings of
    commands that answer nothing. ``no_ok``: those that forget the OK.
    ``delay_s``: before each answer. ``drop_after_bytes``: the connection breaks
    there. ``vanish_after``: it leaves after so many commands. ``garbage``: it
    speaks something else. ``noise``: it says things unasked in each answer.
    ``no_echo_off``: it goes on echoing.
    """

    refuse: tuple[str, ...] = ()
    mute: tuple[str, ...] = ()
    no_ok: tuple[str, ...] = ()
    delay_s: float = 0.0
    drop_after_bytes: int | None = None
    vanish_after: int | None = None
    garbage: bool = False
    noise: bool = False
    no_echo_off: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """A modem that does not exist. ``commands`` answer as they stand, before anything else.

    ``erase_s`` is how long it stays away after an erase.
    """

    name: str
    usb: Usb = field(default_factory=Usb)
    names: Names = field(default_factory=Names)
    battery: Battery = field(default_factory=Battery)
    radio: Radio = field(default_factory=Radio)
    commands: Mapping[str, str] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)
    erase_s: float = 3.5


def read_description(table: Mapping[str, object]) -> Description:
    """Read a table as TOML gives it; raises BadInput."""
    name = str(table.get("name") or "modem")
    row = {key: value for key, value in table.items() if key not in _BENCH_KEYS}
    for key in row.keys() - {"usb", "names", "battery", "radio", "commands", "faults", "erase_s"}:
        raise BadInput(f"{name}: {key} is no key of a virtual modem.")
    return Description(
        name=name,
        usb=_section(row, "usb", name, Usb),
        names=_section(row, "names", name, Names),
        battery=_section(row, "battery", name, Battery),
        radio=_section(row, "radio", name, Radio),
        commands=_commands(row, name),
        faults=_section(row, "faults", name, Faults),
        erase_s=_seconds(row.get("erase_s", 3.5), f"{name}: erase_s"),
    )


def _table(row: Mapping[str, object], key: str, name: str) -> Mapping[str, object]:
    value = row.get(key, {})
    if not isinstance(value, Mapping):
        raise BadInput(f"{name}: {key} is not a table.")
    return value


def _commands(row: Mapping[str, object], name: str) -> dict[str, str]:
    table = _table(row, "commands", name)
    for command, answer in table.items():
        if not isinstance(answer, str) or not _PRINTABLE.issuperset(answer):
            raise BadInput(f"{name}: commands.{command} is not a text in ASCII.")
    return {command.upper(): str(answer) for command, answer in table.items()}


def _section(row: Mapping[str, object], key: str, name: str, make: Callable[..., _T]) -> _T:
    values = {
        inner: tuple(map(str, value)) if isinstance(value, list) else value
        for inner, value in _table(row, key, name).items()
    }
    default = make()
    for inner, value in values.items():
        place = f"{name}: {key}.{inner}"
        if not hasattr(default, inner):
            raise BadInput(f"{place} is no key of a virtual modem.")
        if not _fits(getattr(default, inner), value):
            raise BadInput(f"{place} is '{value}', which is of another kind.")
    return make(**values)


def _fits(default: object, value: object) -> bool:
    if default is None:
        return isinstance(value, int) and not isinstance(value, bool)
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    if isinstance(value, str):
        return isinstance(default, str) and _PRINTABLE.issuperset(value)
    return type(value) is type(default)


def _seconds(value: object, place: str) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0:
        return float(value)
    raise BadInput(f"{place} is '{value}', which is no number of seconds.")

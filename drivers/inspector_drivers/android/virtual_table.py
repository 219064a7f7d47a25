# SPDX-License-Identifier: Apache-2.0
"""Read a virtual phone's description; every mistake in it is a BadInput that names the place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from inspector.domain.errors import BadInput

_T = TypeVar("_T")
_AUTH = ("allow", "pending", "deny", "open")
# What the bench writes beside a description; not the phone's business.
_BENCH_KEYS = frozenset({"name", "family", "slot", "device", "answers", "expect"})


@dataclass(frozen=True, slots=True)
class Usb:
    """What USB shows of the phone before anything is asked."""

    serial: str = ""
    vid: str = "18d1"
    pid: str = "4ee7"
    manufacturer: str = ""
    product: str = ""


@dataclass(frozen=True, slots=True)
class Battery:
    """The battery: charges in µAh, current in µA, voltage in mV, temperature in 0.1 °C.

    A figure that is None is not shown by the phone; ``is_gauge_open`` is False on
    phones whose shell may not read the gauge.
    """

    level: int = 80
    status: str = "charging"
    health: str = "good"
    powered: str = "usb"
    voltage: int = 4100
    temperature: int = 290
    charge_full: int | None = None
    charge_full_design: int | None = None
    cycle_count: int | None = None
    current_now: int | None = None
    is_gauge_open: bool = True


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong, on purpose.

    ``auth``: the answer to "Allow USB debugging?" (``open`` never asks).
    ``refuse``: beginnings of commands that answer "Permission denied".
    ``delay_s``: before each command. ``drop_after_bytes``: the connection breaks
    there. ``garbage``: what answers is not ADB. ``vanish_after``: the phone
    leaves after so many commands.
    """

    auth: str = "allow"
    refuse: tuple[str, ...] = ()
    delay_s: float = 0.0
    drop_after_bytes: int | None = None
    garbage: bool = False
    vanish_after: int | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """What the phone tells when asked: lists and sizes that are written out as its tools would."""

    storage_kib: int = 0
    storage_used_kib: int = 0
    memory_kib: int = 0
    packages: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    owner: str = ""
    passcode: bool = False
    screen: str = ""
    sensors: tuple[str, ...] = ()
    cameras: int = 0
    signal: int | None = None
    flash_wear: int | None = None
    is_rooted: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """A phone that does not exist. ``commands`` answer as they stand, before anything else.

    ``erase_s`` is how long it stays away after an erase.
    """

    name: str
    props: Mapping[str, str]
    usb: Usb = field(default_factory=Usb)
    battery: Battery = field(default_factory=Battery)
    contents: Contents = field(default_factory=Contents)
    commands: Mapping[str, str] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)
    erase_s: float = 3.5


def read_description(table: Mapping[str, object]) -> Description:
    """Read a table as TOML gives it; raises BadInput."""
    name = str(table.get("name") or "phone")
    row = {key: value for key, value in table.items() if key not in _BENCH_KEYS}
    known = {"props", "usb", "battery", "contents", "commands", "faults", "erase_s"}
    if unknown := sorted(set(row) - known):
        raise BadInput(f"{name} has a key that no virtual phone has: {unknown[0]}.")
    faults = _section(row, "faults", name, Faults)
    if faults.auth not in _AUTH:
        raise BadInput(f"{name}: faults.auth is '{faults.auth}'.", f"Use one of {', '.join(_AUTH)}.")
    return Description(
        name=name,
        props=_texts(row, "props", name),
        usb=_section(row, "usb", name, Usb),
        battery=_section(row, "battery", name, Battery),
        contents=_section(row, "contents", name, Contents),
        commands=_texts(row, "commands", name),
        faults=faults,
        erase_s=_number(row.get("erase_s", 3.5), f"{name}: erase_s"),
    )


def _table(row: Mapping[str, object], key: str, name: str) -> Mapping[str, object]:
    value = row.get(key, {})
    if not isinstance(value, Mapping):
        raise BadInput(f"{name}: {key} is not a table.")
    return value


def _texts(row: Mapping[str, object], key: str, name: str) -> dict[str, str]:
    table = _table(row, key, name)
    for inner, value in table.items():
        if not isinstance(value, str):
            raise BadInput(f"{name}: {key}.{inner} is not a text.")
    return {inner: str(value) for inner, value in table.items()}


def _section(row: Mapping[str, object], key: str, name: str, make: Callable[..., _T]) -> _T:
    values = {
        inner: tuple(map(str, value)) if isinstance(value, list) else value
        for inner, value in _table(row, key, name).items()
    }
    default = make()
    for inner, value in values.items():
        place = f"{name}: {key}.{inner}"
        if not hasattr(default, inner):
            raise BadInput(f"{place} is no key of a virtual phone.")
        if not _fits(getattr(default, inner), value):
            raise BadInput(f"{place} is '{value}', which is of another kind.")
    return make(**values)


def _fits(default: object, value: object) -> bool:
    if default is None:
        return isinstance(value, int) and not isinstance(value, bool)
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is type(default)


def _number(value: object, place: str) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0:
        return float(value)
    raise BadInput(f"{place} is '{value}', which is no number of seconds.")

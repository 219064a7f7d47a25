# SPDX-License-Identifier: Apache-2.0
"""A laptop out of a table: what its agent would collect.

::

    name = "ThinkPad T14"
    [dmi]                       # files of /sys/class/dmi/id
    [os]                        # id lines of /etc/os-release, and kernel
    [battery]                   # files of /sys/class/power_supply/BAT0
    [[disks]]                   # name, model, serial, bytes, rpm; nvme = {…} or attributes = [[…]]
    erase_s = 3.5               # how long it stays away after an erase
    [faults]                    # delay_s, drop_after_bytes, vanish_after_bytes, garbage, console, refuse
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from inspector.domain.errors import BadInput

from . import agent

if TYPE_CHECKING:
    from .agent import Answer, Part

_TABLES = ("dmi", "os", "battery", "charger", "display", "firmware", "faults")
_WORDS = (
    "family",
    "name",
    "erase_s",
    "cpu",
    "memory_kib",
    "memory_modules",
    "cameras",
    "wifi",
    "bluetooth",
    "disks",
)
_DISK = (
    "name",
    "model",
    "serial",
    "bytes",
    "passed",
    "hours",
    "exit_status",
    "locked",
    "rpm",
    "nvme",
    "attributes",
)


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong with a laptop.

    ``delay_s`` comes before every line; ``drop_after_bytes`` ends a stream
    after so many bytes, ``vanish_after_bytes`` unplugs the laptop; ``garbage``
    answers in noise, ``console`` puts a console's line before each of ours;
    ``refuse`` names parts that are not given.
    """

    delay_s: float = 0.0
    drop_after_bytes: int = 0
    vanish_after_bytes: int = 0
    garbage: bool = False
    console: bool = False
    refuse: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Laptop:
    """One laptop as described, and how often it was erased or swapped."""

    name: str
    table: Mapping[str, Any]
    faults: Faults = field(default_factory=Faults)
    is_erased: bool = False

    @property
    def model(self) -> str:
        """Give the model's name for the port."""
        dmi = self.table.get("dmi", {})
        return str(dmi.get("product_version") or dmi.get("product_name") or self.name)

    @property
    def erase_s(self) -> float:
        """Give how long it stays away after an erase, in seconds."""
        return float(self.table.get("erase_s", 3.5))

    def erased(self) -> Laptop:
        """Give the laptop after its disk was erased: a live system runs now."""
        return replace(self, is_erased=True)

    def twin(self) -> Laptop:
        """Give another laptop of the same model."""
        dmi = dict(self.table.get("dmi", {}))
        dmi["product_serial"] = str(dmi.get("product_serial", ""))[::-1]
        return replace(self, table={**self.table, "dmi": dmi})

    def collect(self, ask: str) -> Iterator[Part]:
        """Collect as the agent does: part, subject, answers; parts to be refused answer with a refusal."""
        for part, subject, answers in self._parts(ask):
            if part in self.faults.refuse:
                refused = agent.unsaid("refused", "this user may not read it; run the agent as root")
                yield part, subject, dict.fromkeys(answers, refused)
            else:
                yield part, subject, answers

    def _parts(self, ask: str) -> Iterator[Part]:
        yield "about", "", {**agent.about(), "system": agent.said("Linux"), "virtual": agent.said("yes")}
        yield "dmi", "", _said(self.table.get("dmi", {}))
        for disk in self.table.get("disks", []):
            sectors = str(int(disk["bytes"]) // 512)
            kind = {"size": sectors, "removable": "0", "usb": "no"}
            yield "block", disk["name"], _said(kind)
        if ask == "all":
            yield from self._system()
            yield from self._devices()
            yield from self._disks()

    def _system(self) -> Iterator[Part]:
        system = {**self.table.get("os", {}), "live": "yes" if self.is_erased else "no"}
        kernel = system.pop("kernel", "6.12.0")
        live = system.pop("live")
        release = "\n".join(f'{key}="{value}"' for key, value in system.items())
        yield "os", "", _said({"release": release, "kernel": kernel, "live": live})
        yield "cpu", "", _said({"model": self.table.get("cpu", "")})
        memory = {"kib": self.table.get("memory_kib", "")}
        modules = "\n".join(f"Memory Device\n\tSize: {one}" for one in self.table.get("memory_modules", []))
        yield "memory", "", _said({**memory, "modules": modules})

    def _devices(self) -> Iterator[Part]:
        if "charger" in self.table:
            yield "power", "AC", _said({"type": "Mains", **self.table["charger"]})
        if "battery" in self.table:
            yield "power", "BAT0", _said({"type": "Battery", "present": "1", **self.table["battery"]})
        if "display" in self.table:
            yield "display", "card0-eDP-1", _said(self.table["display"])
        for number in range(int(self.table.get("cameras", 0))):
            yield "camera", f"video{2 * number}", _said({"name": "Integrated Camera", "index": "0"})
        radios = {"wifi": "wlan0", "bluetooth": "hci0"}
        yield "radio", "", _said({key: one if self.table.get(key) else "" for key, one in radios.items()})
        for name, is_enabled in self.table.get("firmware", {}).items():
            yield "firmware", name, _said({"is_enabled": is_enabled})

    def _disks(self) -> Iterator[Part]:
        disks = self.table.get("disks", [])
        rows = [{"name": f"/dev/{disk['name']}", "type": _type(disk)} for disk in disks]
        yield "smart", "", {"scan": agent.said(json.dumps({"devices": rows}))}
        for disk in disks:
            report = json.dumps(smart_report(disk))
            status = int(disk.get("exit_status", 0))
            yield "smart", f"/dev/{disk['name']}", {"all": agent.said(report, status)}


def smart_report(disk: Mapping[str, Any]) -> dict[str, object]:
    """Write a disk's table as smartctl prints it."""
    report: dict[str, object] = {
        "device": {"name": f"/dev/{disk['name']}", "type": _type(disk)},
        "model_name": disk.get("model", ""),
        "serial_number": disk.get("serial", ""),
        "user_capacity": {"bytes": int(disk["bytes"])},
        "smart_status": {"passed": bool(disk.get("passed", True))},
        "power_on_time": {"hours": int(disk.get("hours", 0))},
    }
    if "rpm" in disk:
        report["rotation_rate"] = int(disk["rpm"])
    if "locked" in disk:
        report["ata_security"] = {"enabled": bool(disk["locked"])}
    if "nvme" in disk:
        report["nvme_smart_health_information_log"] = dict(disk["nvme"])
    if "attributes" in disk:
        rows = [
            {"id": number, "name": name, "value": value, "raw": {"string": str(raw)}}
            for number, name, value, raw in disk["attributes"]
        ]
        report["ata_smart_attributes"] = {"table": rows}
    return report


def _type(disk: Mapping[str, Any]) -> str:
    return "nvme" if "nvme" in disk else "sat"


def _said(values: Mapping[str, object]) -> dict[str, Answer]:
    return {key: agent.said(str(value)) for key, value in values.items()}


# ── reading a table ──────────────────────────────────────────────────────────


def read_laptop(table: Mapping[str, object]) -> Laptop:
    """Read a description; raises BadInput that names what is wrong."""
    name = table.get("name")
    if not isinstance(name, str) or not name:
        raise BadInput("A virtual laptop has no name.", "Give it one.")
    for key, value in table.items():
        if key not in _TABLES and key not in _WORDS:
            raise BadInput(f"{name}: '{key}' is nothing that a virtual laptop has.")
        if key in _TABLES and not isinstance(value, Mapping):
            raise BadInput(f"{name}: {key} is no table.")
    if not isinstance(table.get("erase_s", 3.5), int | float):
        raise BadInput(f"{name}: erase_s is no number of seconds.")
    _check_disks(table.get("disks", []), name)
    return Laptop(name, table, _faults(table.get("faults", {}), name))


def _check_disks(disks: object, name: str) -> None:
    if not isinstance(disks, Sequence):
        raise BadInput(f"{name}: disks is no list.", "Write [[disks]] for each.")
    for disk in disks:
        if not isinstance(disk, Mapping) or type(disk.get("bytes")) is not int or "name" not in disk:
            raise BadInput(f"{name}: a disk needs its name and its bytes.")
        if strange := sorted(set(disk) - set(_DISK)):
            raise BadInput(f"{name}: a disk has no '{strange[0]}'.", f"Known are: {', '.join(_DISK)}.")


def _faults(table: object, name: str) -> Faults:
    assert isinstance(table, Mapping)
    known = {key: type(getattr(Faults(), key)) for key in Faults.__slots__}
    given: dict[str, Any] = {}
    for key, value in table.items():
        one: Any = tuple(value) if isinstance(value, list) else value
        if key not in known:
            raise BadInput(f"{name}: there is no fault '{key}'.")
        if known[key] is float and type(one) is int:
            one = float(one)
        if type(one) is not known[key]:
            raise BadInput(f"{name}: fault '{key}' has a value of the wrong kind.")
        given[key] = one
    return Faults(**given)

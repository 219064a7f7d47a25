# SPDX-License-Identifier: Apache-2.0
"""Who a laptop is and what it is built of, out of the agent's documents. Pure.

Every function gives each of its readings once, whatever it is fed. A firmware
that its maker never filled in says "To be filled by O.E.M."; that is no serial.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from inspector.domain.device import Category, DeviceIdentity, is_serial
from inspector.domain.errors import NoDriver, ProtocolError
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading
from inspector.framing import plist
from inspector.framing.plist import Plist

from . import shapes
from .desk import Desk, clean, whole
from .protocol import Answer, Sheet

FAMILY = "laptop"
DMI = "DMI"
_NOT_FILLED_IN = re.compile(
    r"to be filled by o\.?e\.?m\.?.*|default string"
    r"|system (?:serial number|product name|manufacturer|version)"
    r"|not (?:specified|available|applicable)|n/?a|none|null|unknown|invalid|o\.?e\.?m\.?|empty"
    r"|(?:.*: )?(?:permission denied|operation not permitted|access (?:is )?denied)\.?"
    r"|chassis serial number|0?1234567890?|(?P<one>.)(?P=one)*|[-. 0xX]+",
    re.IGNORECASE,
)
_LAPTOPS = frozenset({"8", "9", "10", "14", "30", "31", "32"})
_UNSAID = frozenset({"", "0", "1", "2"})
_MACHINES = re.compile(
    r"QEMU|VMware|innotek|VirtualBox|Xen|Parallels|KVM|Bochs|Virtual Machine", re.IGNORECASE
)
_MODULE = re.compile(r"^\s*Size:\s*(\d{1,7}) (MB|GB|kB|MiB|GiB)\s*$", re.MULTILINE)
_UNITS = {"kB": 1 << 10, "MB": 1 << 20, "MiB": 1 << 20, "GB": 1 << 30, "GiB": 1 << 30}

IDENTITY_NAMES = {
    "identity.serial": "serial",
    "identity.manufacturer": "manufacturer",
    "identity.model": "model",
    "identity.model_number": "model_number",
}


# ── who it is ────────────────────────────────────────────────────────────────


def is_virtual(sheet: Sheet) -> bool:
    """Tell whether the agent says that it plays a laptop, or the firmware that it is a virtual machine's."""
    if sheet.text("about", "virtual") == "yes":
        return True
    return any(
        _MACHINES.search(sheet.text("dmi", key)) for key in ("sys_vendor", "product_name", "bios_vendor")
    )


def identity(sheet: Sheet, storage: str = "") -> DeviceIdentity:
    """Give who the laptop is; raises NoDriver for a computer that its firmware says is none."""
    kind = sheet.text("dmi", "chassis_type").strip()
    if kind not in _LAPTOPS | _UNSAID and not is_virtual(sheet):
        raise NoDriver(
            "This computer says that it is no laptop.",
            "Plug in a laptop, or have its firmware mended if it is one.",
            code=f"chassis {clean(kind, 10)}",
        )
    return DeviceIdentity(
        family=FAMILY,
        category=Category.LAPTOP,
        manufacturer=_manufacturer(sheet),
        model=_model(sheet),
        model_number=_model_number(sheet),
        serial=_serial(sheet),
        storage=storage,
        is_virtual=is_virtual(sheet),
    )


def identity_readings(sheet: Sheet, at: datetime) -> Iterator[Reading]:
    """Give ``identity.*``."""
    desk = Desk(DMI, at)
    found = identity(sheet)
    for name, member in IDENTITY_NAMES.items():
        value = getattr(found, member)
        if value:
            yield desk.reported(name, value)
        elif name == "identity.serial" and sheet.answer("dmi", "product_serial").text:
            yield desk.implausible(name, "The firmware's serial number was never filled in.")
        else:
            yield desk.missing(name, sheet.answer("dmi", _DMI_KEYS[name]))


_DMI_KEYS = {
    "identity.serial": "product_serial",
    "identity.manufacturer": "sys_vendor",
    "identity.model": "product_name",
    "identity.model_number": "product_sku",
}


def _filled(text: str) -> str:
    """Give a text of the firmware, empty where its maker did not fill it in."""
    text = shapes.name(text)
    return "" if _NOT_FILLED_IN.fullmatch(text) else text


def _manufacturer(sheet: Sheet) -> str:
    return "Apple" if sheet.has("mac") else _filled(sheet.text("dmi", "sys_vendor"))


def _model(sheet: Sheet) -> str:
    """Give the name that buyers know: Lenovo keeps it in the version, its name being a machine type."""
    name, version = (_filled(sheet.text("dmi", key)) for key in ("product_name", "product_version"))
    if sheet.has("mac"):
        return clean(plist.text(hardware(sheet), "machine_name")) or clean(
            plist.text(hardware(sheet), "machine_model")
        )
    if _manufacturer(sheet).upper() == "LENOVO" and re.search(r"[A-Za-z]{3}", version):
        return version
    return name


def _model_number(sheet: Sheet) -> str:
    if sheet.has("mac"):
        return clean(plist.text(hardware(sheet), "machine_model"))
    name, sku = (_filled(sheet.text("dmi", key)) for key in ("product_name", "product_sku"))
    return name if name and name != _model(sheet) else sku


def _serial(sheet: Sheet) -> str:
    if sheet.has("mac"):
        serial = clean(plist.text(hardware(sheet), "serial_number"))
    else:
        serial = _filled(sheet.text("dmi", "product_serial")) or _dmidecode_serial(sheet)
    return serial if is_serial(serial) else ""


def _dmidecode_serial(sheet: Sheet) -> str:
    """Give the system's serial as dmidecode prints it: its first block, never the chassis'."""
    block = re.search(r"^System Information\n(.*?)(?:\n\n|\Z)", sheet.text("dmi", "dmidecode"), re.DOTALL)
    match = re.search(r"^\s*Serial Number:(.*)$", block[1], re.MULTILINE) if block else None
    return _filled(match[1]) if match else ""


def hardware(sheet: Sheet) -> dict[str, Plist]:
    """Give macOS' description of its hardware, empty where there is none."""
    _, _, items = sheet.text("mac", "hardware").partition("<key>_items</key>")
    start, end = items.find("<dict>"), items.find("</dict>")
    if start < 0 or end < start:
        return {}
    table = items[start : end + len("</dict>")].encode("utf-8", "replace")
    try:
        return plist.loads(b'<plist version="1.0">' + table + b"</plist>")
    except ProtocolError:
        return {}


# ── what it is built of ──────────────────────────────────────────────────────


def system_readings(sheet: Sheet, at: datetime) -> Iterator[Reading]:
    """Give ``os.*``, ``cpu.model`` and ``memory.total``."""
    yield from _os_readings(sheet, Desk("operating system", at))
    yield _named(Desk("processor", at), "cpu.model", _cpu(sheet), sheet.answer("cpu", "model"))
    yield _memory(sheet, at)


def _os_readings(sheet: Sheet, desk: Desk) -> Iterator[Reading]:
    names = {"os.name": "NAME", "os.version": "VERSION_ID"}
    if sheet.text("os", "live") == "yes":
        for name in (*names, "os.build"):
            yield desk.absent(name, "A live system runs: the laptop's own was not started.")
        return
    for name, key in names.items():
        value = _own_word(sheet, name) or clean(_release(sheet.text("os", "release"), key))
        yield _named(desk, name, value, sheet.answer("os", "release"))
    build = shapes.version(sheet.answer("os", "build")) or shapes.version(sheet.answer("os", "kernel"))
    yield _named(desk, "os.build", build, sheet.answer("os", "kernel"))


def _own_word(sheet: Sheet, name: str) -> str:
    """Give what Windows or macOS says itself, where Linux has /etc/os-release."""
    if name == "os.name":
        return shapes.system(sheet.answer("os", "os"))
    return shapes.version(sheet.answer("os", "version"))


def _release(text: str, key: str) -> str:
    """Give a value of /etc/os-release, without its quotes."""
    match = re.search(rf"^{key}=(['\"]?)(.*)\1$", text, re.MULTILINE)
    return match[2] if match else ""


def _cpu(sheet: Sheet) -> str:
    if sheet.has("mac"):
        found = hardware(sheet)
        return clean(plist.text(found, "chip_type") or plist.text(found, "cpu_type"))
    return shapes.processor(sheet.answer("cpu", "model"))


def _named(desk: Desk, name: str, value: str, why: Answer) -> Reading:
    return desk.reported(name, value) if value else desk.missing(name, why)


def _memory(sheet: Sheet, at: datetime) -> Reading:
    """Read the working memory in bytes (256 MiB to 8 TiB): its modules, else what the kernel has of it."""
    name = "memory.total"
    for source, given in _memory_sources(sheet):
        if given and 1 << 28 <= given <= 1 << 43:
            return Desk(source, at).reported(name, given)
        if given:
            return Desk(source, at).implausible(
                name, Phrase("{given} bytes cannot be a laptop's memory.", given=given)
            )
    return Desk("memory", at).missing(name, sheet.answer("memory", "kib"))


def _memory_sources(sheet: Sheet) -> Iterator[tuple[str, int]]:
    modules = _MODULE.findall(sheet.text("memory", "modules"))
    yield "dmidecode", sum(int(size) * _UNITS[unit] for size, unit in modules)
    yield "Win32_PhysicalMemory", whole(sheet.text("memory", "bytes"), 1, 1 << 50) or 0
    mac = re.fullmatch(r"(\d{1,5}) GB", plist.text(hardware(sheet), "physical_memory").strip())
    yield "system_profiler", int(mac[1]) << 30 if mac else 0
    yield (
        "/proc/meminfo, without what the firmware keeps",
        (whole(sheet.text("memory", "kib"), 1, 1 << 40) or 0) << 10,
    )


def device_readings(sheet: Sheet, at: datetime) -> Iterator[Reading]:
    """Give what the system lists: display, cameras, radios, firmware passwords."""
    yield from _display(sheet, Desk("DRM", at))
    yield _cameras(sheet, Desk("Video4Linux", at))
    for kind, words in (("wifi", "Wi-Fi"), ("bluetooth", "Bluetooth")):
        yield _radio(sheet, Desk("sysfs", at), kind, words)
    yield _firmware_lock(sheet, Desk("firmware-attributes", at))


def _display(sheet: Sheet, desk: Desk) -> Iterator[Reading]:
    """Give the size of the panel that is built in."""
    names = ("display.width", "display.height")
    for subject in sheet.subjects("display"):
        said = (sheet.text("display", key, subject) for key in ("status", "modes"))
        if size := shapes.panel(*said):
            for name, pixels in zip(names, size, strict=True):
                yield desk.reported(name, pixels)
            return
    for name in names:
        yield desk.absent(name, "The system lists no built-in display.")


def _cameras(sheet: Sheet, desk: Desk) -> Reading:
    """Count cameras: each has several nodes, of which the first has index 0."""
    nodes = sheet.subjects("camera")
    count = sum(sheet.text("camera", "index", node).strip() == "0" for node in nodes)
    if not count:
        return desk.absent("camera.count", "The system lists no camera; a switched-off one looks the same.")
    return desk.reported("camera.count", count)


def _radio(sheet: Sheet, desk: Desk, kind: str, words: str) -> Reading:
    """Read whether a radio is there: only names of its interfaces say so, never just any words."""
    answer = sheet.answer("radio", kind)
    if shapes.radio_names(answer, kind):
        return desk.reported(f"{kind}.present", value=True)
    if (answer.text or "").strip():
        return desk.missing(f"{kind}.present", answer)
    return desk.absent(
        f"{kind}.present",
        Phrase("The system lists no {words}; a missing driver or a switch looks the same.", words=words),
    )


def _firmware_lock(sheet: Sheet, desk: Desk) -> Reading:
    """Read whether a password locks the firmware: every one that is listed must say that it is off."""
    states = {one: sheet.text("firmware", "is_enabled", one).strip() for one in sheet.subjects("firmware")}
    if "1" in states.values():
        return desk.reported("lock.firmware", value=True)
    if states and set(states.values()) == {"0"}:
        return desk.reported("lock.firmware", value=False)
    return desk.absent("lock.firmware", "The firmware does not tell the system of its passwords.")

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The agent on a laptop: says what the laptop is and what its gauges count.

One file, Python 3.8 or newer, nothing to install: copy it to the laptop or to
the live system that it was started from, and run it as root (disks and serial
number answer to root alone)::

    python3 agent.py --serve 0.0.0.0:7463      the bench reads agent+tcp:HOST:7463
    python3 agent.py --serial /dev/ttyUSB0     the bench reads the other end of the cable
    python3 agent.py --print                   every document once, to a file or a pipe

Each document is one line, ``INSPECTOR LENGTH CRC32 JSON``. It holds what a file
or a command said, word for word, or why it said nothing. The bench asks
``{"id":1,"ask":"identity"}`` or ``"all"`` in the same form; nothing else can be
asked, and nothing on the laptop is changed. Names of people, of the computer
and of networks are not read. It is longer than a file should be: it has to be
one, since one is copied.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import re
import socket
import subprocess
import sys
import tempfile
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # none of this is looked at where the agent runs: Python 3.8 could not
    Answer = dict[str, str | int]
    Part = tuple[str, str, dict[str, Answer]]
    Collect = Callable[[str], Iterator[Part]]

VERSION = 1
MAX_BODY = 4 << 20
MAX_TEXT = 1 << 20
MAX_REQUEST = 4096
MAX_DEVICES = 16
MAX_CLIENTS = 4
COMMAND_S = 8.0
IDLE_S = 300.0
MARK = b"INSPECTOR "

# ── lines ────────────────────────────────────────────────────────────────────


def line(document: dict[str, object]) -> bytes:
    """Write a document as one line: its length, its CRC, its JSON."""
    body = json.dumps(document, separators=(",", ":")).encode("ascii")
    if len(body) > MAX_BODY:
        raise ValueError(f"a document of {len(body)} bytes")
    return MARK + b"%d %08x " % (len(body), zlib.crc32(body)) + body + b"\n"


def request_in(text: bytes) -> tuple[int, str] | None:
    """Read a request's line; give its number and what is asked, or None for what is no request."""
    match = re.fullmatch(rb"INSPECTOR ([1-9][0-9]{0,3}) ([0-9a-f]{8}) (\{.*\})\r?\n?", text)
    if match is None or len(match.group(3)) != int(match.group(1)):
        return None
    if zlib.crc32(match.group(3)) != int(match.group(2), 16):
        return None
    try:
        request = json.loads(match.group(3).decode("ascii"))
    except (ValueError, RecursionError):
        return None
    number, ask = request.get("id"), request.get("ask")
    if type(number) is not int or not 0 < number < 1 << 31 or not isinstance(ask, str):
        return None
    return number, ask


def documents(number: int, ask: str, collect: Collect) -> Iterator[dict[str, object]]:
    """Give the documents that answer a request: its parts as they are collected, then how many there were."""
    count = 0
    for part, subject, answers in collect(ask):
        count += 1
        yield {"id": number, "part": part, "subject": subject, "answers": answers}
    yield {"id": number, "part": "end", "subject": "", "answers": {"parts": said(str(count))}}


def answer(text: bytes, write: Callable[[bytes], None], collect: Collect) -> None:
    """Answer one line of the bench; a line that is no request is passed over."""
    request = request_in(text)
    if request is None:
        return
    for document in documents(request[0], request[1], collect):
        write(line(document))


# ── answers ──────────────────────────────────────────────────────────────────


def said(text: str, code: int = 0) -> Answer:
    """Note what was said, cut to what a line can carry; ``code`` is a command's exit status."""
    if len(text) > MAX_TEXT:
        return unsaid("refused", f"it says more than {MAX_TEXT} characters")
    return {"text": text, "code": code} if code else {"text": text}


def unsaid(why: str, words: str) -> Answer:
    """Note that nothing was said: ``absent`` (nothing to ask) or ``refused`` (it would not tell)."""
    return {"trouble": why, "why": words[:200]}


def file_said(path: Path, most: int = MAX_TEXT) -> Answer:
    """Read a file as text."""
    try:
        with path.open("rb") as stream:
            data = stream.read(most)
    except FileNotFoundError:
        return unsaid("absent", "there is no such file")
    except PermissionError:
        return unsaid("refused", "this user may not read it; run the agent as root")
    except OSError as error:
        return unsaid("absent", error.strerror or "it cannot be read")
    return said(data.decode("utf-8", "replace").rstrip("\n\x00"))


def command_said(argv: list[str], timeout_s: float = COMMAND_S) -> Answer:
    """Run a command with a deadline; its output counts whatever its exit status."""
    try:
        done = subprocess.run(
            argv,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=timeout_s,
            env=dict(os.environ, LC_ALL="C", PATH=search_path()),
            check=False,
        )
    except FileNotFoundError:
        return unsaid("absent", "the command " + argv[0] + " is not installed")
    except PermissionError:
        return unsaid("refused", argv[0] + " may not be run by this user")
    except subprocess.TimeoutExpired:
        return unsaid("refused", argv[0] + " did not answer in time")
    except OSError as error:
        return unsaid("absent", error.strerror or argv[0] + " cannot be run")
    text = done.stdout.decode("utf-8", "replace")
    if not text.strip():
        return unsaid("refused", f"{argv[0]} said nothing and ended with {done.returncode}")
    return said(text, done.returncode)


def search_path() -> str:
    """Give PATH with the folders of administrators' commands, which a user's own may lack."""
    parts = [os.environ.get("PATH", os.defpath)]
    return os.pathsep.join(parts if os.name == "nt" else [*parts, "/usr/local/sbin", "/usr/sbin", "/sbin"])


def text_of(one: Answer) -> str:
    """Give the text of an answer, empty where there is none."""
    return str(one.get("text", ""))


def folder(path: Path, pattern: str = "") -> list[str]:
    """List a folder's names that hold ``pattern``, in order; none where it is not there."""
    try:
        names = sorted(one.name for one in path.iterdir())
    except OSError:
        return []
    return [one for one in names if re.search(pattern, one)][:MAX_DEVICES]


def files_said(path: Path, names: Iterable[str]) -> dict[str, Answer]:
    """Read the small files of a folder that are there or refused; what is not there is not named."""
    answers = {name: file_said(path / name, 4096) for name in names}
    return {name: one for name, one in answers.items() if one.get("trouble") != "absent"}


# ── what is collected ────────────────────────────────────────────────────────


def collect(ask: str) -> Iterator[Part]:
    """Collect what is asked for, one part after the other: (part, subject, answers)."""
    if ask not in ("identity", "all"):
        yield "refused", "", {"ask": unsaid("refused", "only identity and all can be asked")}
        return
    yield "about", "", about()
    system = platform.system()
    parts = {"Linux": linux, "Windows": windows, "Darwin": macos}.get(system)
    if parts is not None:
        yield from parts(ask)


def about() -> dict[str, Answer]:
    """Say what runs here: the agent's version, the system, whether it may ask everything."""
    is_root = os.geteuid() == 0 if hasattr(os, "geteuid") else is_windows_admin()
    return {
        "agent": said(str(VERSION)),
        "system": said(platform.system() or "unknown"),
        "machine": said(platform.machine() or "unknown"),
        "python": said(platform.python_version()),
        "root": said("yes" if is_root else "no"),
    }


def is_windows_admin() -> bool:
    """Tell whether Windows runs this with an administrator's rights."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.shell32.IsUserAnAdmin())
    return False


DMI = (
    "sys_vendor",
    "product_name",
    "product_version",
    "product_family",
    "product_sku",
    "product_serial",
    "chassis_type",
    "chassis_serial",
    "bios_vendor",
    "bios_version",
    "bios_date",
)


def linux(ask: str, root: Path = Path("/")) -> Iterator[Part]:
    """Collect on Linux; ``root`` is another folder in tests."""
    yield "dmi", "", dmi(root)
    for name in folder(root / "sys/block", r"^(?!loop|ram|zram|dm-|sr|fd|md)"):
        yield "block", name, block(root, name)
    if ask == "identity":
        return
    yield "os", "", linux_system(root)
    yield "cpu", "", {"model": cpu_model(file_said(root / "proc/cpuinfo"))}
    yield "memory", "", memory(file_said(root / "proc/meminfo"))
    yield from linux_battery(root)
    yield from linux_devices(root)
    yield from disks()


def dmi(root: Path) -> dict[str, Answer]:
    """Read the identity that the firmware gives, by dmidecode where the kernel shows no serial."""
    path = root / "sys/class/dmi/id"
    answers = {name: file_said(path / name, 4096) for name in DMI}
    if root == Path("/") and not text_of(answers["product_serial"]):
        answers["dmidecode"] = command_said(["dmidecode", "-q", "-t", "1,3"])
    return answers


def linux_system(root: Path) -> dict[str, Answer]:
    """Say which system runs, and whether it is a live system rather than the laptop's own."""
    words = text_of(file_said(root / "proc/cmdline")).split()
    live = [
        one for one in words if re.match(r"(boot=live|boot=casper|rd\.live|archisobasedir|root=live)", one)
    ]
    return {
        "release": file_said(root / "etc/os-release", 8192),
        "kernel": said(platform.release()),
        "live": said("yes" if live else "no"),
    }


def cpu_model(cpuinfo: Answer) -> Answer:
    """Give the processor's name out of /proc/cpuinfo."""
    match = re.search(r"^model name\s*:\s*(.+)$", text_of(cpuinfo), re.MULTILINE)
    return said(match.group(1).strip()) if match else unsaid("absent", "/proc/cpuinfo names no processor")


def memory(meminfo: Answer) -> dict[str, Answer]:
    """Give the memory that the kernel sees, and what the firmware says of the modules."""
    match = re.search(r"^MemTotal:\s*(\d+) kB$", text_of(meminfo), re.MULTILINE)
    seen = said(match.group(1)) if match else unsaid("absent", "/proc/meminfo has no total")
    return {"kib": seen, "modules": command_said(["dmidecode", "-q", "-t", "17"])}


POWER = (
    "type",
    "scope",
    "present",
    "online",
    "status",
    "capacity",
    "cycle_count",
    "manufacturer",
    "model_name",
    "energy_full",
    "energy_full_design",
    "charge_full",
    "charge_full_design",
    "voltage_now",
    "current_now",
)


def linux_battery(root: Path) -> Iterator[Part]:
    """Read every power supply; UPower is asked where the kernel shows no battery."""
    path = root / "sys/class/power_supply"
    found = False
    for name in folder(path):
        answers = files_said(path / name, POWER)
        found = found or text_of(answers.get("type", {})) == "Battery"
        yield "power", name, answers
    if not found and root == Path("/"):
        listed = text_of(command_said(["upower", "-e"])).split()
        for device in [one for one in listed if re.fullmatch(r"[\w/]*/battery_\w+", one)][:MAX_DEVICES]:
            yield "upower", device.rsplit("/", 1)[1], {"info": command_said(["upower", "-i", device])}


def linux_devices(root: Path) -> Iterator[Part]:
    """Read which displays, cameras, radios and passwords the kernel lists."""
    drm = root / "sys/class/drm"
    for name in folder(drm, r"-(eDP|LVDS|DSI)-"):
        yield "display", name, files_said(drm / name, ("status", "modes"))
    video = root / "sys/class/video4linux"
    for name in folder(video):
        yield "camera", name, files_said(video / name, ("name", "index"))
    net = root / "sys/class/net"
    wifi = [one for one in folder(net) if (net / one / "wireless").is_dir()]
    bluetooth = folder(root / "sys/class/bluetooth", r"^hci\d+$")
    yield "radio", "", {"wifi": said(" ".join(wifi)), "bluetooth": said(" ".join(bluetooth))}
    firmware = root / "sys/class/firmware-attributes"
    for maker in folder(firmware):
        locks = firmware / maker / "authentication"
        for name in folder(locks):
            yield (
                "firmware",
                maker + "/" + name,
                files_said(locks / name, ("is_enabled", "role")),
            )


def block(root: Path, name: str) -> dict[str, Answer]:
    """Say what kind of disk a block device is: the one of the live system is not the laptop's."""
    path = root / "sys/block" / name
    answers = files_said(path, ("size", "removable", "queue/rotational", "device/model"))
    answers["usb"] = said("yes" if re.search(r"/usb\d", os.path.realpath(str(path))) else "no")
    return answers


def disks() -> Iterator[Part]:
    """Ask smartctl which disks there are, and each of them for everything it counts."""
    scan = command_said(["smartctl", "--scan-open", "--json=c"])
    yield "smart", "", {"scan": scan}
    for name, kind in scanned(text_of(scan)):
        yield "smart", name, {"all": command_said(["smartctl", "--json=c", "-x", "-d", kind, name])}


def scanned(text: str) -> list[tuple[str, str]]:
    """Give name and type of each disk in smartctl's list; names that could be an option are left out."""
    try:
        rows = json.loads(text).get("devices", [])
    except (ValueError, AttributeError, RecursionError):
        return []
    pairs = [(one.get("name"), one.get("type")) for one in rows if isinstance(one, dict)]
    pattern = re.compile(r"[\w/][\w/.,+:-]{0,79}")
    good = [(name, kind) for name, kind in pairs if isinstance(name, str) and isinstance(kind, str)]
    return [pair for pair in good if all(map(pattern.fullmatch, pair))][:MAX_DEVICES]


# ── Windows and macOS ────────────────────────────────────────────────────────

CIM = (
    "$p=Get-CimInstance Win32_ComputerSystemProduct;$c=Get-CimInstance Win32_ComputerSystem;"
    "$o=Get-CimInstance Win32_OperatingSystem;$u=Get-CimInstance Win32_Processor|Select-Object -First 1;"
    "$e=Get-CimInstance Win32_SystemEnclosure|Select-Object -First 1;"
    "$m=(Get-CimInstance Win32_PhysicalMemory|Measure-Object Capacity -Sum).Sum;"
    "@{sys_vendor=$p.Vendor;product_name=$p.Name;product_version=$p.Version;"
    "product_serial=$p.IdentifyingNumber;product_sku=$c.SystemSKUNumber;"
    "chassis_type=[string]$e.ChassisTypes[0];cpu=$u.Name;bytes=[string]$m;os=$o.Caption;"
    "version=$o.Version;build=$o.BuildNumber}|ConvertTo-Json -Compress"
)


def windows(ask: str) -> Iterator[Part]:
    """Collect on Windows: one PowerShell for names, powercfg for the battery, smartctl where installed."""
    shell = ["powershell", "-NoProfile", "-NonInteractive", "-Command", CIM]
    facts = flat(command_said(shell))
    yield "dmi", "", {name: facts[name] for name in DMI if name in facts}
    if ask == "identity":
        return
    yield "os", "", {key: facts[key] for key in ("os", "version", "build") if key in facts}
    yield "cpu", "", {"model": facts.get("cpu", unsaid("absent", "Windows names no processor"))}
    yield "memory", "", {"bytes": facts.get("bytes", unsaid("absent", "Windows counts no memory"))}
    yield "powercfg", "", {"report": powercfg()}
    yield from disks()


def flat(shown: Answer) -> dict[str, Answer]:
    """Turn a JSON object of texts into answers; what was not said stays unsaid under every name."""
    try:
        facts = json.loads(text_of(shown))
    except (ValueError, RecursionError):
        return {} if "text" in shown else dict.fromkeys((*DMI, "os", "cpu", "bytes"), shown)
    if not isinstance(facts, dict):
        return {}
    return {key: said(one) for key, one in facts.items() if isinstance(one, str)}


def powercfg() -> Answer:
    """Give the batteries' part of Windows' battery report, without the computer's name."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "battery.xml"
        ran = command_said(["powercfg", "/batteryreport", "/xml", "/duration", "1", "/output", str(path)])
        report = file_said(path)
    match = re.search(r"<Batteries>.*?</Batteries>", text_of(report), re.DOTALL)
    if match is None:
        return ran if "trouble" in ran else unsaid("absent", "powercfg reports no battery")
    return said(match.group(0))


def macos(ask: str) -> Iterator[Part]:
    """Collect on macOS: system_profiler for names, ioreg for the battery, smartctl where installed."""
    yield "mac", "", {"hardware": command_said(["system_profiler", "SPHardwareDataType", "-xml"])}
    if ask == "identity":
        return
    yield "os", "", {"version": command_said(["sw_vers", "-productVersion"]), "os": said("macOS")}
    yield "ioreg", "", {"battery": command_said(["ioreg", "-r", "-n", "AppleSmartBattery", "-a"])}
    yield from disks()


# ── wires ────────────────────────────────────────────────────────────────────


class Server:
    """Answers benches over TCP, each on its own thread, a few at once."""

    def __init__(self, host: str, port: int, collect: Collect = collect, idle_s: float = IDLE_S) -> None:
        """Listen on a port, 0 for any free one; raises OSError."""
        self.collect = collect
        self.idle_s = idle_s
        self.places = threading.BoundedSemaphore(MAX_CLIENTS)
        self.socket = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
        try:
            if os.name == "posix":
                self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self.socket.bind((host, port))
            self.socket.listen(MAX_CLIENTS)
        except OSError:
            self.socket.close()
            raise
        self.address = self.socket.getsockname()[:2]

    def serve(self) -> None:
        """Answer until the socket is closed."""
        while True:
            try:
                client = self.socket.accept()[0]
            except OSError:
                return
            if not self.places.acquire(blocking=False):
                client.close()
                continue
            threading.Thread(target=self.talk, args=(client,), daemon=True).start()

    def talk(self, client: socket.socket) -> None:
        """Answer one bench until it goes, falls silent or says too much."""
        try:
            client.settimeout(self.idle_s)
            with client, client.makefile("rb") as lines:
                while True:
                    text = lines.readline(MAX_REQUEST)
                    if not text.endswith(b"\n"):
                        return
                    answer(text, client.sendall, self.collect)
        except OSError:
            return
        finally:
            self.places.release()

    def close(self) -> None:
        """Stop listening."""
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)  # wakes what waits in accept
        self.socket.close()


def words_of(error: Exception) -> str:
    """Give the system's words for what went wrong, without its number."""
    if isinstance(error, OSError) or type(error).__module__ == "termios":  # whose error is no OSError
        return str(error.args[1]) if len(error.args) > 1 else str(error)
    return str(error)


def serve(place: str) -> int:
    """Answer over TCP until interrupted."""
    name, _, number = place.rpartition(":")
    if not name or not (number.isascii() and number.isdigit()):
        sys.stderr.write("Write --serve HOST:PORT, such as 0.0.0.0:7463.\n")
        return 2
    try:
        server = Server(name.strip("[]"), int(number))
    except (OSError, OverflowError) as error:
        sys.stderr.write(f"{place} cannot be served: {words_of(error)}.\n")
        return 3
    host, port = server.address
    sys.stderr.write(f"The agent answers on {host}:{port}. Ctrl+C ends it.\n")
    sys.stderr.flush()
    server.serve()
    return 0


def serial(device: str, baud: int) -> int:
    """Answer over a serial line until it is unplugged or interrupted."""
    try:
        import termios
    except ImportError:
        sys.stderr.write("Serial lines are not served on this system: use --serve.\n")
        return 2
    speed = getattr(termios, f"B{baud}", None)
    if speed is None:
        sys.stderr.write(f"This system has no {baud} baud.\n")
        return 2
    try:
        port = os.open(device, os.O_RDWR | os.O_NOCTTY)
        raw(termios, port, speed)
    except (OSError, termios.error) as error:
        sys.stderr.write(f"{device} cannot be opened: {words_of(error)}.\n")
        return 3
    try:
        talk_serial(port, collect)
    finally:
        os.close(port)
    sys.stderr.write(f"{device} left: the agent ends.\n")
    return 0


def raw(termios: Any, port: int, speed: int) -> None:
    """Set a line to 8N1 without echo, translation or signals."""
    settings = termios.tcgetattr(port)
    settings[0] = termios.IGNBRK
    settings[1] = 0
    settings[2] = termios.CS8 | termios.CREAD | termios.CLOCAL
    settings[3] = 0
    settings[4] = settings[5] = speed
    settings[6][termios.VMIN], settings[6][termios.VTIME] = 1, 0
    termios.tcsetattr(port, termios.TCSANOW, settings)


def talk_serial(port: int, collect: Collect) -> None:
    """Answer what comes over an open line until it ends; a line that is too long is dropped."""
    pending = b""
    with contextlib.suppress(OSError):  # unplugged, also while it is answered
        while data := os.read(port, 1024):
            *lines, pending = (pending + data).split(b"\n")
            pending = pending[-MAX_REQUEST:]
            for text in lines:
                # A line feed first ends whatever a console left standing on the line.
                answer(text, lambda reply: write_all(port, b"\n" + reply), collect)


def write_all(port: int, data: bytes) -> None:
    """Write all of it, however little the line takes at once."""
    while data:
        data = data[os.write(port, data) :]


def main(argv: list[str] | None = None) -> int:
    """Run; 0 at the end, 2 for wrong use, 3 for a wire that cannot be had."""
    parser = argparse.ArgumentParser(description="Say to the bench what this laptop is.")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--serve", metavar="HOST:PORT", help="answer over TCP")
    way.add_argument("--serial", metavar="DEV", help="answer over a serial line")
    way.add_argument("--print", action="store_true", dest="prints", help="write everything once and end")
    parser.add_argument("--baud", type=int, default=115200, help="speed of the serial line (115200)")
    wanted = parser.parse_args(argv)
    try:
        if wanted.serve:
            return serve(wanted.serve)
        if wanted.serial:
            return serial(wanted.serial, wanted.baud)
        for document in documents(1, "all", collect):
            sys.stdout.buffer.write(line(document))
            sys.stdout.buffer.flush()
    except KeyboardInterrupt:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())

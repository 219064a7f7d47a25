# SPDX-License-Identifier: Apache-2.0
"""The inside of a virtual phone: what its tools and files say, out of its description."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from .parse.getprop import VIRTUAL_PROP
from .virtual_inputs import Inputs
from .virtual_sensors import sensor_dump
from .virtual_shell import Output, Shell
from .virtual_table import Battery, Contents, Description

_STATUS = {"unknown": 1, "charging": 2, "discharging": 3, "not_charging": 4, "full": 5}
_HEALTH = {"unknown": 1, "good": 2, "overheat": 3, "dead": 4, "over_voltage": 5, "failure": 6, "cold": 7}
_SUPPLY = "/sys/class/power_supply/battery"
_LIFE = "/sys/devices/platform/13200000.ufs/health_descriptor/life_time_estimation_a"
_DENIED = object()
_SYSTEM_PACKAGES = ("android", "com.android.settings", "com.android.shell", "com.android.systemui")


class Phone:
    """Answers scripts as the phone's shell would. ``erase`` takes what its owner left on it."""

    def __init__(self, description: Description) -> None:
        self._given = description
        self._contents = description.contents
        self._charged = description.battery
        self._tilts = 0
        self.inputs = Inputs(description.contents.screen)
        self.props: Mapping[str, str] = {**description.props, VIRTUAL_PROP: "1"}

    def erase(self) -> None:
        """Forget accounts, owner, passcode and files."""
        one = self._contents
        self._contents = Contents(
            storage_kib=one.storage_kib,
            storage_used_kib=one.storage_kib // 20,
            memory_kib=one.memory_kib,
            packages=one.packages,
            features=one.features,
            screen=one.screen,
            sensors=one.sensors,
            cameras=one.cameras,
            signal=one.signal,
            flash_wear=one.flash_wear,
            is_rooted=one.is_rooted,
        )

    def charge(self) -> None:
        """Let the level rise by 1 %."""
        now = self._charged
        self._charged = replace(now, level=min(100, now.level + 1), status="charging")

    def stop_charging(self) -> None:
        """Let nothing flow into the battery."""
        self._charged = replace(self._charged, status="not_charging", current_now=0)

    def tilt(self) -> None:
        """Move it, so that its motion sensors have something to tell."""
        self._tilts += 1

    def run(self, script: str) -> tuple[Output, int]:
        """Run a script as user ``shell``."""
        output = Output()
        return output, Shell(self._program, list(self._files())).run(script, output)

    def is_stream(self, command: str) -> bool:
        """Tell whether a command writes for as long as somebody listens: what hands do, as it happens."""
        return command == "getevent -lt" and not self._is_refused(command)

    def _is_refused(self, line: str) -> bool:
        return any(line.startswith(beginning) for beginning in self._given.faults.refuse)

    # ── commands ─────────────────────────────────────────────────────────────

    def _program(self, words: Sequence[str], passed: str, output: Output) -> int:
        line = " ".join(words)
        if self._is_refused(line):
            output.err(f"{words[0]}: {' '.join(words[1:2])}: Permission denied\n")
            return 1
        if line in self._given.commands:
            output.out(self._given.commands[line])
            return 0
        if text := self._told(line):
            output.out(text)
            return 0
        return self._tool(words, passed, output)

    def _told(self, line: str) -> str:
        """Give what a command of the phone's system prints; nothing for one that is not answered here."""
        one = self._contents
        answers: dict[str, Callable[[], str]] = {
            "getprop": lambda: "".join(f"[{key}]: [{value}]\n" for key, value in sorted(self.props.items())),
            "dumpsys battery": lambda: battery_dump(self._charged),
            "dumpsys account": lambda: _accounts(one.accounts),
            "dumpsys device_policy": lambda: _policy(one.owner),
            "dpm list-owners": lambda: _owners(one.owner),
            "dumpsys lock_settings": lambda: _credential(one.passcode),
            "dumpsys sensorservice": lambda: _sensors(one.sensors) + sensor_dump(one.sensors, self._tilts),
            "dumpsys media.camera": lambda: f"Number of camera devices: {one.cameras}\n",
            "dumpsys telephony.registry": lambda: _signal(one.signal),
            "pm list packages": lambda: _listed("package", (*_SYSTEM_PACKAGES, *one.packages)),
            "pm list features": lambda: _listed("feature", one.features),
            "wm size": lambda: f"Physical size: {one.screen}\n" if one.screen else "",
            "df -k /data": lambda: _df(one),
            "id": lambda: _ID,
            "getevent -lp": self.inputs.listing,
            "whoami": lambda: "shell\n",
            "settings get global secure_frp_mode": lambda: "0\n",
        }
        answer = answers.get(line)
        return answer() if answer else ""

    def _tool(self, words: Sequence[str], passed: str, output: Output) -> int:
        tools: dict[str, Callable[[Sequence[str], Output], int]] = {
            "cat": self._cat,
            "grep": partial(self._grep, passed),
            "ls": self._ls,
            "getprop": self._getprop,
            "dumpsys": _no_service,
            "settings": _null,
            "input": _silent,
            "cmd": _vibrate,
            "service": _refusal_parcel if self._has_phone_service else _no_binder,
        }
        tool = tools.get(words[0])
        if tool:
            return tool(words[1:], output)
        output.err(f"/system/bin/sh: {words[0]}: inaccessible or not found\n")
        return 127

    @property
    def _has_phone_service(self) -> bool:
        return "android.hardware.telephony" in self._contents.features

    def _getprop(self, arguments: Sequence[str], output: Output) -> int:
        output.out(self.props.get(arguments[0], "".join(arguments[1:2])) + "\n")
        return 0

    # ── files ────────────────────────────────────────────────────────────────

    def _files(self) -> dict[str, object]:
        battery = self._charged
        figures = ("charge_full", "charge_full_design", "cycle_count", "current_now")
        shown = {name: getattr(battery, name) for name in figures if getattr(battery, name) is not None}
        files: dict[str, object] = {
            f"{_SUPPLY}/{name}": f"{value}\n" if battery.is_gauge_open else _DENIED
            for name, value in shown.items()
        }
        if self._contents.memory_kib:
            files["/proc/meminfo"] = f"MemTotal:       {self._contents.memory_kib} kB\n"
        if self._contents.flash_wear is not None:
            files[_LIFE] = f"{self._contents.flash_wear:#04x}\n"
        if self._contents.is_rooted:
            files["/system/xbin/su"] = _DENIED
        return files

    def _read(self, tool: str, path: str, output: Output) -> str | None:
        content = self._files().get(path)
        if isinstance(content, str):
            return content
        why = "Permission denied" if content is _DENIED else "No such file or directory"
        output.err(f"{tool}: {path}: {why}\n")
        return None

    def _cat(self, paths: Sequence[str], output: Output) -> int:
        contents = [self._read("cat", path, output) for path in paths]
        for content in contents:
            output.out(content or "")
        return 1 if None in contents else 0

    def _grep(self, passed: str, arguments: Sequence[str], output: Output) -> int:
        """Answer ``grep [-HoE] PATTERN [FILE…]``; patterns are of the kind that Python shares."""
        flags = "".join(one[1:] for one in arguments if one.startswith("-"))
        pattern, *paths = (one for one in arguments if not one.startswith("-"))
        texts = [(f"{path}:", self._read("grep", path, output)) for path in paths] or [("", passed)]
        found = [
            f"{place if 'H' in flags else ''}{match[0] if 'o' in flags else line}\n"
            for place, text in texts
            for line in (text or "").splitlines()
            for match in list(re.finditer(pattern, line))[: None if "o" in flags else 1]
        ]
        output.out("".join(found))
        if any(text is None for _, text in texts):
            return 2
        return 0 if found else 1

    def _ls(self, arguments: Sequence[str], output: Output) -> int:
        paths = [path for path in arguments if not path.startswith("-")]
        there = self._files()
        for path in paths:
            if path in there:
                output.out(f"{path}\n")
            else:
                output.err(f"ls: {path}: No such file or directory\n")
        return 0 if all(path in there for path in paths) else 1


_ID = "uid=2000(shell) gid=2000(shell) groups=2000(shell),1004(input),1007(log) context=u:r:shell:s0\n"


def _no_service(arguments: Sequence[str], output: Output) -> int:
    # dumpsys ends with 0 here, as on a phone.
    output.err(f"Can't find service: {' '.join(arguments[:1])}\n")
    return 0


def _null(_arguments: Sequence[str], output: Output) -> int:
    output.out("null\n")
    return 0


def _silent(_arguments: Sequence[str], _output: Output) -> int:
    return 0


def _vibrate(arguments: Sequence[str], output: Output) -> int:
    """Take ``vibrator_manager synced … oneshot MS`` as Android 12 and later do: in silence."""
    if arguments[:2] == ["vibrator_manager", "synced"] and "oneshot" in arguments:
        return 0
    output.err(f"cmd: Can't find service: {''.join(arguments[:1])}\n")
    return 20


def _no_binder(arguments: Sequence[str], output: Output) -> int:
    output.err(f"service: Service {''.join(arguments[1:2])} does not exist\n")
    return 1


def _refusal_parcel(_arguments: Sequence[str], output: Output) -> int:
    output.out("Result: Parcel(fffffffc ffffffff 00000000   '............')\n")
    return 0


def _listed(kind: str, names: Sequence[str]) -> str:
    return "".join(f"{kind}:{name}\n" for name in names)


def battery_dump(battery: Battery) -> str:
    """Write ``dumpsys battery`` as Android 16 does."""

    def powered(kind: str) -> str:
        return str(battery.powered == kind).lower()

    return f"""\
Current Battery Service state:
  AC powered: {powered("ac")}
  USB powered: {powered("usb")}
  Wireless powered: {powered("wireless")}
  Dock powered: {powered("dock")}
  Max charging current: 500000
 Time when the latest updated value of the Max charging current was sent via battery changed broadcast: 0
  Max charging voltage: 5000000
  Charge counter: {(battery.charge_full or 4000000) * battery.level // 100}
  status: {_STATUS.get(battery.status, 1)}
  health: {_HEALTH.get(battery.health, 1)}
  present: true
  level: {battery.level}
  scale: 100
  voltage: {battery.voltage}
  temperature: {battery.temperature}
  technology: Li-ion
  Charging state: 0
  Charging policy: 0
  Capacity level: -1
"""


def _accounts(kinds: Sequence[str]) -> str:
    lines = "".join(f"    Account {{name=owner@example.org, type={kind}}}\n" for kind in kinds)
    return f"User UserInfo{{0:Owner:c13}}:\n  Accounts: {len(kinds)}\n{lines}\n  Active Sessions: 0\n"


def _policy(owner: str) -> str:
    block = f"\n  Device Owner:\n    admin=ComponentInfo{{{owner}}}\n" if owner else ""
    return f"Current Device Policy Manager state:\n  Immutable state:\n    mHasFeature=true\n{block}"


def _owners(owner: str) -> str:
    return f"1 owner:\nUser  0: admin={owner},DeviceOwner\n" if owner else "no owners\n"


def _credential(is_set: bool) -> str:
    kind = "PIN" if is_set else "NONE"
    return f"Current lock settings service state:\n\nUser State:\n  User 0\n    CredentialType: {kind}\n"


def _sensors(kinds: Sequence[str]) -> str:
    lines = "".join(
        f"{at:#010x}) {kind} | Virtual | ver: 1 | type: android.sensor.{kind}({at}) | perm: n/a\n"
        for at, kind in enumerate(kinds, 1)
    )
    head = f"Total {len(kinds)} h/w sensors, {len(kinds)} running 0 disabled clients:"
    return f"Sensor Device:\n{head}\nSensor List:\n{lines}"


def _signal(dbm: int | None) -> str:
    power = 2147483647 if dbm is None else dbm
    return (
        "last known state:\n  Phone Id=0\n    mSignalStrength=SignalStrength:{mLte=CellSignalStrengthLte: "
        f"rssi=2147483647 rsrp={power} rsrq=-11 level=3,primary=CellSignalStrengthLte}}\n"
    )


def _df(one: Contents) -> str:
    if not one.storage_kib:
        return ""
    free = one.storage_kib - one.storage_used_kib
    share = one.storage_used_kib * 100 // one.storage_kib
    return (
        "Filesystem     1K-blocks     Used Available Use% Mounted on\n"
        f"/dev/block/dm-55 {one.storage_kib} {one.storage_used_kib} {free} {share}% /data\n"
    )

# SPDX-License-Identifier: Apache-2.0
"""A recorded phone is read again without it, under another number; recorded sessions stay readable."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.clock import SystemClock
from inspector.domain.device import DeviceIdentity, SeenPort, is_imei
from inspector.domain.reading import Quality, Reading
from inspector.plugins import EntryPointPlugins
from inspector.ports import Cancel, Deadlines, Link
from inspector.transports.record import RecordingLink
from inspector.transports.replay import ReplayLink
from inspector_drivers.modem.driver import ModemDriver
from inspector_drivers.modem.manifest import MANIFEST
from inspector_drivers.modem.virtual import VirtualModemBench

RECORDINGS = Path(__file__).parents[2] / "recordings" / "at"
Plug = Callable[..., VirtualModemBench]


def read(link: Link) -> tuple[DeviceIdentity, dict[str, Reading]]:
    driver = ModemDriver(link, SystemClock(), Deadlines(connect_s=2.0, answer_s=1.0))
    identity, readings = driver.identify(Cancel()), {one.name: one for one in driver.read(Cancel())}
    driver.close()
    return identity, readings


def replay(path: Path) -> ReplayLink:
    return ReplayLink(SeenPort(f"replay:{path}"))


def same_but_for_the_number(link: Link, path: Path) -> None:
    recording = RecordingLink(link, SystemClock())
    identity, live = read(recording)
    recording.save(path, [identity.imei])
    assert identity.imei not in path.read_text(encoding="utf-8")
    other, again = read(replay(path))
    assert other.contradicts(identity)
    assert is_imei(other.imei)
    assert other.model == identity.model
    for name, reading in live.items():
        if name != "identity.imei":
            assert (again[name].value, again[name].quality) == (reading.value, reading.quality), name


def test_a_recorded_phone_is_read_again_under_another_number(
    plug: Plug, link_of: Callable[..., Link], good: dict[str, Any], tmp_path: Path
) -> None:
    same_but_for_the_number(link_of(plug(good)), tmp_path / "phone.jsonl")


@pytest.mark.skipif(os.name != "posix", reason="pseudo terminals")
def test_also_over_a_serial_port_and_with_silences(
    plug: Plug,
    terminal_of: Any,
    serial_link: Callable[[str], Link],
    good: dict[str, Any],
    tmp_path: Path,
) -> None:
    good["faults"] = {"mute": ["AT+CBC"], "noise": True, "no_ok": ["AT+CPIN?"]}
    link = serial_link(terminal_of(plug(good)).device)
    same_but_for_the_number(link, tmp_path / "phone.jsonl")


@pytest.mark.parametrize(("name", "sim"), [("virtual-105", "ready"), ("virtual-105-no-sim", "absent")])
def test_recorded_sessions_stay_readable(name: str, sim: str) -> None:
    link = replay(RECORDINGS / f"{name}.jsonl")
    manifest = EntryPointPlugins().match(link.port)
    assert manifest is not None
    assert manifest.family == "modem"
    identity, readings = read(link)
    assert identity.model == "Nokia 105"
    assert identity.is_virtual
    assert is_imei(identity.imei)
    assert sorted(readings) == sorted(MANIFEST.readings)
    assert readings["sim.state"].value == sim
    assert readings["lock.sim"].quality is (Quality.REPORTED if sim == "ready" else Quality.REFUSED)

# SPDX-License-Identifier: Apache-2.0
"""A recorded iPhone is read again without it, under other names; recorded sessions stay readable."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.clock import SystemClock
from inspector.domain.device import DeviceIdentity, SeenPort, is_imei
from inspector.domain.errors import NotTrusted, ProtocolError
from inspector.domain.reading import Reading
from inspector.ports import Cancel, Deadlines, Link
from inspector.transports.record import RecordingLink
from inspector.transports.replay import ReplayLink
from inspector_drivers.apple.driver import AppleDriver
from inspector_drivers.apple.manifest import MANIFEST
from inspector_drivers.apple.virtual import VirtualAppleBench

RECORDINGS = Path(__file__).parents[2] / "recordings" / "ios"
NAMES = ("identity.serial", "identity.imei", "identity.imei2", "identity.meid")


def read(link: Link) -> tuple[DeviceIdentity, dict[str, Reading]]:
    driver = AppleDriver(link, SystemClock(), Deadlines(connect_s=2.0, answer_s=2.0))
    return driver.identify(Cancel()), {one.name: one for one in driver.read(Cancel())}


def replay(path: Path) -> ReplayLink:
    return ReplayLink(SeenPort(f"replay:{path}"))


def test_a_recorded_iphone_is_read_again_under_another_name(
    plug: Callable[..., VirtualAppleBench],
    link_of: Callable[..., Link],
    good: dict[str, Any],
    tmp_path: Path,
) -> None:
    link = RecordingLink(link_of(plug(good)), SystemClock())
    identity, live = read(link)
    path = tmp_path / "iphone.jsonl"
    link.save(path, [identity.serial, identity.imei])
    text = path.read_text(encoding="utf-8")
    for value in (identity.serial, identity.imei, identity.imei2, good["udid"], "PRIVATE KEY"):
        assert value not in text
    other, again = read(replay(path))
    assert other.contradicts(identity)
    assert is_imei(other.imei)
    assert (other.model, other.storage) == (identity.model, identity.storage)
    for name, reading in live.items():
        if name.startswith("parts."):
            assert again[name].value != reading.value, "a part's serial names the device too"
        elif name not in NAMES:
            assert (again[name].value, again[name].quality) == (reading.value, reading.quality), name


def test_a_driver_that_asks_something_else_is_told(tmp_path: Path) -> None:
    text = (RECORDINGS / "iphone-13.jsonl").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if '"secured"' not in line]
    (tmp_path / "r").write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ProtocolError, match="the recording has 'sent'"):
        read(replay(tmp_path / "r"))


def test_the_recorded_port_is_taken_by_the_driver() -> None:
    port = replay(RECORDINGS / "iphone-13.jsonl").port
    assert [match.fits(port) for match in MANIFEST.matches] == [False, True]


def test_a_recorded_iphone_13() -> None:
    identity, given = read(replay(RECORDINGS / "iphone-13.jsonl"))
    assert (identity.model, identity.storage, identity.is_named) == ("iPhone 13", "128 GB", True)
    assert set(given) == set(MANIFEST.readings)
    assert str(given["battery.health"].value) == "91.1"
    assert given["lock.activation"].value is None


def test_a_recorded_ipad_that_is_managed_and_locked() -> None:
    identity, given = read(replay(RECORDINGS / "ipad-managed.jsonl"))
    assert (identity.category, identity.model) == ("tablet", "iPad (9th generation)")
    assert (given["lock.mdm"].value, given["lock.activation"].value) == (True, True)
    assert given["battery.health"].source.startswith("diagnostics_relay")


def test_a_recorded_iphone_that_does_not_trust() -> None:
    driver = AppleDriver(replay(RECORDINGS / "iphone-untrusted.jsonl"), SystemClock(), Deadlines())
    with pytest.raises(NotTrusted) as caught:
        driver.identify(Cancel())
    assert caught.value.code == "PasswordProtected"

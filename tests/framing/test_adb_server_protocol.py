# SPDX-License-Identifier: Apache-2.0
"""The adb server's host protocol: requests, answers, lists of devices."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.device import PortState
from inspector.domain.errors import ProtocolError
from inspector.framing import adb_server

DEVICES = """\
FIXTURE0000001         device usb:1-2.3 product:husky model:Pixel_8_Pro device:husky transport_id:1
FIXTURE0000002         unauthorized usb:1-2.4 transport_id:2
127.0.0.1:40123        offline transport_id:3
FIXTURE0000004         no permissions (are your udev rules wrong?); see [http://x] usb:3-1 transport_id:4
FIXTURE0000005         recovery usb:338690048X product:x model:y device:z transport_id:5
FIXTURE0000006         sideload
FIXTURE0000007         authorizing usb:2-1
(no serial number)     bootloader
FIXTURE0000008         dreaming transport_id:9
"""


def test_the_lines_of_devices() -> None:
    devices = adb_server.parse_devices(DEVICES)
    assert [(one.serial, one.state, one.path) for one in devices] == [
        ("FIXTURE0000001", PortState.READY, "usb:1-2.3"),
        ("FIXTURE0000002", PortState.WAITING_FOR_TRUST, "usb:1-2.4"),
        ("127.0.0.1:40123", PortState.OFFLINE, None),
        ("FIXTURE0000004", PortState.NO_PERMISSION, "usb:3-1"),
        ("FIXTURE0000005", PortState.RECOVERY, None),
        ("FIXTURE0000006", PortState.RECOVERY, None),
        ("FIXTURE0000007", PortState.WAITING_FOR_TRUST, "usb:2-1"),
        ("(no serial number)", PortState.BOOTLOADER, None),
        ("FIXTURE0000008", PortState.OFFLINE, None),
    ]
    assert devices[0].facts == {
        "product": "husky",
        "model": "Pixel_8_Pro",
        "device": "husky",
        "transport_id": "1",
    }


def test_the_short_form_and_no_devices() -> None:
    (device,) = adb_server.parse_devices("SERIAL\tdevice\n")
    assert (device.serial, device.state) == ("SERIAL", PortState.READY)
    assert adb_server.parse_devices("\n") == []


def test_a_device_without_a_state() -> None:
    with pytest.raises(ProtocolError):
        adb_server.parse_devices("SERIAL\n")


def test_a_request() -> None:
    assert adb_server.request("host:version") == b"000chost:version"
    with pytest.raises(ProtocolError):
        adb_server.request("x" * 65536)


def test_answers() -> None:
    assert adb_server.read_text(io.BytesIO(b"00040029").read) == "0029"
    assert adb_server.read_refusal(io.BytesIO(b"OKAY").read) is None
    assert adb_server.read_refusal(io.BytesIO(b"FAIL0006closed").read) == "closed"


@pytest.mark.parametrize("data", [b"00g1", b"+123", b" 123", b"0x12"])
def test_what_is_no_length(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        adb_server.length(data)


@given(st.text(max_size=300))
def test_arbitrary_lines(text: str) -> None:
    try:
        assert all(device.serial and device.word for device in adb_server.parse_devices(text))
    except ProtocolError:
        return


@given(st.binary(max_size=30))
def test_arbitrary_answers(data: bytes) -> None:
    try:
        adb_server.read_refusal(io.BytesIO(data).read)
    except ProtocolError:
        return

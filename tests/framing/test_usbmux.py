# SPDX-License-Identifier: Apache-2.0
"""usbmuxd's frames: any split, any merge, nothing read too far, nothing hostile let through."""

from __future__ import annotations

import contextlib
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import ProtocolError
from inspector.framing import plist, usbmux
from inspector.framing.usbmux import Attached, Decoder, Detached, Message, MuxDevice, Paired

RECORDINGS = Path(__file__).parents[1] / "recordings" / "ios"
LIST = (RECORDINGS / "usbmuxlistdevicemessage.bin").read_bytes()
CONNECT = (RECORDINGS / "usbmuxconnectandlockdown.bin").read_bytes()
UDID = "00008110-000A111122228000"


def decoded(*parts: bytes) -> list[Message]:
    decoder = Decoder()
    messages: list[Message] = []
    for part in parts:
        decoder.feed(part)
        messages += iter(decoder.next, None)
    return messages


def entry(**properties: Any) -> dict[str, Any]:
    return {
        "MessageType": "Attached",
        "DeviceID": 4,
        "Properties": {"SerialNumber": UDID, "ConnectionType": "USB", **properties},
    }


def test_a_recorded_list_of_devices_is_read() -> None:
    (message,) = decoded(LIST)
    assert message.tag == 0
    assert usbmux.device_list(message.values) == (MuxDevice(1, "0" * 39 + "1", "USB", 339881984, 4776),)


def test_a_stream_is_read_however_its_bytes_arrive() -> None:
    whole = LIST + usbmux.encode(usbmux.read_buid(), 7)
    expected = decoded(whole)
    assert [one.tag for one in expected] == [0, 7]
    for at in range(len(whole) + 1):
        assert decoded(whole[:at], whole[at:]) == expected
    assert decoded(*(whole[at : at + 1] for at in range(len(whole)))) == expected


def test_nothing_of_the_device_stream_is_taken_with_the_answer_to_connect() -> None:
    decoder, at = Decoder(), 0
    while (message := decoder.next()) is None:
        wanted = decoder.wanted
        decoder.feed(CONNECT[at : at + wanted])
        at += wanted
    assert usbmux.result(message.values) == usbmux.OK
    assert CONNECT[at : at + 4] == struct.pack(">I", len(CONNECT) - at - 4)
    assert decoder.rest() == b""


def test_what_came_too_much_can_be_had_back() -> None:
    decoder = Decoder()
    decoder.feed(CONNECT)
    assert decoder.next() is not None
    assert decoder.rest() == CONNECT[0x126:]


@given(st.lists(st.binary(max_size=60), max_size=6))
def test_arbitrary_bytes_raise_only_a_protocol_error(parts: list[bytes]) -> None:
    with contextlib.suppress(ProtocolError):
        decoded(*parts)


@given(st.integers(0, len(LIST) - 1), st.integers(0, 255))
def test_a_changed_byte_raises_only_a_protocol_error(at: int, byte: int) -> None:
    raw = bytearray(LIST)
    raw[at] = byte
    try:
        for message in decoded(bytes(raw)):
            usbmux.device_list(message.values)
    except ProtocolError:
        pass


@pytest.mark.parametrize(
    "header",
    [
        struct.pack("<IIII", 16, 1, 8, 0),
        struct.pack("<IIII", 15, 1, 8, 0),
        struct.pack("<IIII", 0xFFFFFFFF, 1, 8, 0),
        struct.pack("<IIII", 17 + usbmux.MAX_BODY, 1, 8, 0),
        struct.pack("<IIII", 100, 0, 8, 0),
        struct.pack("<IIII", 100, 1, 2, 0),
        b"HTTP/1.1 400 Bad",
    ],
)
def test_a_header_without_sense_is_refused_before_its_body_is_awaited(header: bytes) -> None:
    decoder = Decoder()
    decoder.feed(header)
    with pytest.raises(ProtocolError):
        decoder.next()
    with pytest.raises(ProtocolError):
        _ = decoder.wanted


def test_the_port_travels_in_network_byte_order() -> None:
    assert usbmux.connect(3, 62078)["PortNumber"] == 0x7EF2
    assert usbmux.connect(3, 0x0102)["PortNumber"] == 0x0201


def test_requests_name_what_they_are() -> None:
    kinds = [usbmux.list_devices(), usbmux.listen(), usbmux.read_buid(), usbmux.read_pair_record(UDID)]
    assert [one["MessageType"] for one in kinds] == ["ListDevices", "Listen", "ReadBUID", "ReadPairRecord"]
    assert kinds[3]["PairRecordID"] == UDID


def test_events_are_read() -> None:
    assert usbmux.event(entry()) == Attached(MuxDevice(4, UDID))
    assert usbmux.event({"MessageType": "Detached", "DeviceID": 4}) == Detached(4)
    assert usbmux.event({"MessageType": "Paired", "DeviceID": 4}) == Paired(4)
    assert usbmux.event({"MessageType": "Result", "Number": 0}) is None
    with pytest.raises(ProtocolError):
        usbmux.event({"MessageType": "Detached", "DeviceID": "4"})


def test_the_dash_that_a_descriptor_leaves_out_is_put_back() -> None:
    (device,) = usbmux.device_list({"DeviceList": [entry(SerialNumber=UDID.replace("-", ""))]})
    assert device.udid == UDID


@pytest.mark.parametrize("serial", ["", "short", "../../etc/passwd-x", "a b c d e f g h", "x" * 65, 7])
def test_a_device_without_a_usable_name_is_refused(serial: object) -> None:
    with pytest.raises(ProtocolError):
        usbmux.device_list({"DeviceList": [entry(SerialNumber=serial)]})


def test_results_and_records_are_read() -> None:
    assert usbmux.result({"MessageType": "Result", "Number": 3}) == usbmux.REFUSED
    assert usbmux.pair_record({"PairRecordData": b"x"}) == b"x"
    assert usbmux.pair_record({"MessageType": "Result", "Number": 2}) is None
    assert usbmux.buid({"BUID": "here"}) == "here"
    wrong: list[plist.Dictionary] = [
        {"MessageType": "Result"},
        {"Number": 0},
        {"MessageType": "Result", "Number": True},
    ]
    for values in wrong:
        with pytest.raises(ProtocolError):
            usbmux.result(values)
    with pytest.raises(ProtocolError):
        usbmux.device_list({"DeviceList": {}})


def test_a_conversation_reads_its_answer_and_no_more() -> None:
    answer = usbmux.encode({"BUID": "here"}, 5)
    stream, sent = bytearray(answer + b"rest"), bytearray()

    def read(size: int) -> bytes:
        part = bytes(stream[: min(size, 3)])
        del stream[: len(part)]
        return part

    assert usbmux.converse(usbmux.read_buid(), 5, sent.extend, read) == {"BUID": "here"}
    assert bytes(stream) == b"rest"
    assert decoded(bytes(sent)) == [Message(5, usbmux.read_buid())]


def test_an_answer_to_another_question_is_refused() -> None:
    stream = bytearray(usbmux.encode({"BUID": "here"}, 6))

    def read(size: int) -> bytes:
        part = bytes(stream[:size])
        del stream[:size]
        return part

    with pytest.raises(ProtocolError):
        usbmux.converse(usbmux.read_buid(), 5, lambda _: None, read)


def test_a_list_is_no_frame_of_its_own() -> None:
    assert plist.loads(LIST[16:])["DeviceList"]

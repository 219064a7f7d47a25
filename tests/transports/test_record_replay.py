# SPDX-License-Identifier: Apache-2.0
"""What crosses a link is written down without identifiers, and answers again to the same questions."""

from __future__ import annotations

import contextlib
import json
from collections import deque
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.device import SeenPort, is_imei, luhn_digit
from inspector.domain.errors import (
    BadInput,
    Cancelled,
    LinkTrouble,
    NoAnswer,
    ProtocolError,
    Unplugged,
)
from inspector.framing import plist, usbmux
from inspector.ports import Transport
from inspector.transports import recording
from inspector.transports.record import RecordingLink
from inspector.transports.recording import Happening, Kind, Recording
from inspector.transports.redact import redacted
from inspector.transports.replay import ReplayLink, ReplaySource

UDID = "00008110-000A111122228000"
SERIAL = "F2LXQ7T0N70K"
IMEI = "35000000" + "777123" + str(luhn_digit("35000000777123"))
SALT = b"always the same"


class FixedClock:
    def now(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


class Scripted:
    """A stream that gives these pieces, and then the trouble."""

    def __init__(self, pieces: Sequence[bytes], trouble: LinkTrouble) -> None:
        self._pieces = deque(pieces)
        self._trouble = trouble
        self.written = b""
        self.is_closed = False

    def read(self, size: int, timeout_s: float) -> bytes:
        if not self._pieces:
            raise self._trouble
        piece = self._pieces.popleft()
        if piece[size:]:
            self._pieces.appendleft(piece[size:])
        return piece[:size]

    def write(self, data: bytes, timeout_s: float) -> None:
        self.written += data

    def cancel(self) -> None:
        self._trouble = Unplugged("cancelled")

    def close(self) -> None:
        self.is_closed = True


class ScriptedLink:
    def __init__(self, port: SeenPort, **services: list[Any]) -> None:
        self.port = port
        self._services = services
        self.is_closed = False

    def open(self, service: str, timeout_s: float) -> Transport:
        one = self._services[service].pop(0)
        if isinstance(one, LinkTrouble):
            raise one
        stream: Transport = one
        return stream

    def close(self) -> None:
        self.is_closed = True


def at_port(scheme: str = "serial") -> SeenPort:
    return SeenPort(f"{scheme}:x", facts={"serial": SERIAL, "vid": "05ac", "name": "mine", "usbmuxd": "here"})


def saved(link: RecordingLink, path: Path, *identifiers: str) -> ReplayLink:
    link.save(path, identifiers)
    return ReplayLink(SeenPort(f"replay:{path}"))


def of(*happenings: Happening, scheme: str = "serial", **facts: str) -> Recording:
    return Recording(scheme, facts, happenings)


def received(*pieces: bytes) -> Recording:
    parts = [Happening(1, Kind.RECEIVED, data=piece) for piece in pieces]
    return of(Happening(1, Kind.OPEN), *parts)


def redone(*pieces: bytes, identifiers: Sequence[str] = ()) -> bytes:
    clean = redacted(received(*pieces), identifiers, SALT)
    return b"".join(one.data for one in clean.happenings)


# ── recording and replaying ──────────────────────────────────────────────────


def test_a_conversation_is_replayed_as_it_was(tmp_path: Path) -> None:
    stream = Scripted([b"OK\r\n", b"+CSQ: 15,99\r\n"], NoAnswer("late"))
    link = RecordingLink(ScriptedLink(at_port(), **{"": [stream]}), FixedClock())
    live = link.open("", 1.0)
    live.write(b"AT\r", 1.0)
    assert live.read(2, 1.0) == b"OK"
    assert live.read(9, 1.0) == b"\r\n"
    live.write(b"AT+CSQ\r", 1.0)
    assert live.read(99, 1.0) == b"+CSQ: 15,99\r\n"
    with pytest.raises(NoAnswer):
        live.read(1, 1.0)
    live.close()
    assert (stream.written, stream.is_closed) == (b"AT\rAT+CSQ\r", True)

    replay = saved(link, tmp_path / "r.jsonl").open("", 1.0)
    replay.write(b"A", 1.0)
    replay.write(b"T\r", 1.0)
    assert replay.read(99, 1.0) == b"OK"
    assert replay.read(1, 1.0) == b"\r"
    assert replay.read(99, 1.0) == b"\n"
    replay.write(b"AT+CSQ\r", 1.0)
    assert replay.read(99, 1.0) == b"+CSQ: 15,99\r\n"
    with pytest.raises(NoAnswer):
        replay.read(1, 1.0)
    with pytest.raises(Unplugged, match="ends here"):
        replay.read(1, 1.0)


def replayed(*happenings: Happening) -> Transport:
    from inspector.transports.replay import ReplayTransport

    return ReplayTransport(happenings)


def test_a_byte_that_differs_is_named() -> None:
    stream = replayed(Happening(1, Kind.SENT, data=b"AT+CGSN\r"))
    stream.write(b"AT+", 1.0)
    with pytest.raises(ProtocolError, match=r"Byte 1 differs: b'OPS\?.*b'GSN") as caught:
        stream.write(b"COPS?\r", 1.0)
    assert "asks differently" in caught.value.advice


def at_then_ok() -> Transport:
    return replayed(Happening(1, Kind.SENT, data=b"AT"), Happening(1, Kind.RECEIVED, data=b"OK"))


def test_asking_more_than_was_asked_is_refused() -> None:
    with pytest.raises(ProtocolError, match="where the recording has 'received'"):
        replayed(Happening(1, Kind.SENT, data=b"AT"), Happening(1, Kind.RECEIVED, data=b"OK")).write(
            b"ATE0", 1.0
        )
    with pytest.raises(Unplugged):
        replayed().write(b"AT", 1.0)


def test_reading_before_asking_does_not_wait() -> None:
    with pytest.raises(NoAnswer, match="waits for b'AT' first"):
        replayed(Happening(1, Kind.SENT, data=b"AT")).read(1, 100.0)


def test_a_cancelled_replay_says_so() -> None:
    stream = replayed(Happening(1, Kind.RECEIVED, data=b"OK"))
    stream.cancel()
    with pytest.raises(Cancelled):
        stream.read(1, 1.0)


def test_streams_are_told_apart_by_service_and_order(tmp_path: Path) -> None:
    def stream(data: bytes) -> Scripted:
        return Scripted([data], Unplugged("gone"))

    inner = ScriptedLink(at_port("adb"), host=[stream(b"1"), stream(b"2")], device=[stream(b"3")])
    link = RecordingLink(inner, FixedClock())
    for service in ("host", "device", "host"):
        link.open(service, 1.0).read(9, 1.0)
    replay = saved(link, tmp_path / "r")
    assert [replay.open(name, 1.0).read(9, 1.0) for name in ("device", "host", "host")] == [b"3", b"1", b"2"]
    with pytest.raises(ProtocolError, match="no further stream to 'host'"):
        replay.open("host", 1.0)
    link.close()
    assert inner.is_closed


def test_a_stream_that_could_not_be_opened_cannot_be_replayed_either(tmp_path: Path) -> None:
    link = RecordingLink(ScriptedLink(at_port(), **{"": [Unplugged("gone")]}), FixedClock())
    with pytest.raises(Unplugged):
        link.open("", 1.0)
    with pytest.raises(Unplugged, match="when this was recorded"):
        saved(link, tmp_path / "r").open("", 1.0)


def test_what_is_secured_is_kept_above_the_secure_layer(tmp_path: Path) -> None:
    class Rot13:
        """Stands for TLS: what it hands down is not what it was given."""

        def __init__(self, inner: Transport) -> None:
            self._inner = inner

        def read(self, size: int, timeout_s: float) -> bytes:
            return self._inner.read(size, timeout_s)[::-1]

        def write(self, data: bytes, timeout_s: float) -> None:
            self._inner.write(data[::-1], timeout_s)

        def cancel(self) -> None: ...

        def close(self) -> None: ...

    wire = Scripted([b"terces"], Unplugged("gone"))
    link = RecordingLink(ScriptedLink(at_port(), **{"": [wire]}), FixedClock())
    plain = link.open("", 1.0)
    plain.write(b"start", 1.0)
    secure = plain.secured(Rot13)  # type: ignore[attr-defined]
    secure.write(b"abc", 1.0)
    assert (secure.read(9, 1.0), wire.written) == (b"secret", b"startcba")

    replay = saved(link, tmp_path / "r").open("", 1.0)
    replay.write(b"start", 1.0)
    again = replay.secured(Rot13)  # type: ignore[attr-defined]
    again.write(b"abc", 1.0)
    assert again.read(9, 1.0) == b"secret"
    with pytest.raises(Unplugged):
        replay.secured(Rot13)  # type: ignore[attr-defined]


def test_a_replayed_port_tells_what_was_seen_and_is_for_training(tmp_path: Path) -> None:
    link = RecordingLink(ScriptedLink(at_port()), FixedClock())
    replay = saved(link, tmp_path / "r")
    assert replay.port.is_training
    assert replay.port.address == f"replay:{tmp_path}/r"
    assert replay.port.facts["recorded"] == "serial"
    assert replay.port.facts["vid"] == "05ac"
    assert not {"name", "usbmuxd"} & set(replay.port.facts), "facts of the bench stay on the bench"
    source = ReplaySource([tmp_path / "r"])
    assert source.poll() == [replay.port]
    assert source.link(replay.port).port == replay.port


@pytest.mark.parametrize("scheme", ["usb", "adb+tcp", "replay"])
def test_a_wire_that_cannot_be_redacted_is_not_recorded(scheme: str) -> None:
    with pytest.raises(BadInput, match="without the device's identifiers"):
        RecordingLink(ScriptedLink(at_port(scheme)), FixedClock())


def test_a_file_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    link = RecordingLink(ScriptedLink(at_port()), FixedClock())
    with pytest.raises(BadInput):
        link.save(tmp_path / "no" / "folder")


# ── the file ─────────────────────────────────────────────────────────────────


happenings = st.builds(
    Happening,
    st.integers(1, 3),
    st.sampled_from(Kind),
    st.integers(0, 10_000),
    st.binary(max_size=40),
    st.text(max_size=20),
)


@given(st.lists(happenings, max_size=8), st.dictionaries(st.text(max_size=8), st.text(max_size=8)))
def test_a_recording_is_read_as_it_was_written(rows: list[Happening], facts: dict[str, str]) -> None:
    one = Recording("serial", facts, tuple(rows))
    assert recording.parse(recording.dump(one)) == one


HEAD = '{"inspector": "recording", "version": 1, "scheme": "serial", "facts": {}}'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "[]",
        "{}",
        HEAD.replace("1,", "2,"),
        HEAD.replace("{}", "[]"),
        HEAD + "\n[]",
        HEAD + '\n{"stream": 1, "kind": "paint"}',
        HEAD + '\n{"stream": "1", "kind": "sent"}',
        HEAD + '\n{"stream": true, "kind": "sent"}',
        HEAD + '\n{"stream": 1, "kind": "sent", "data": "!"}',
        HEAD + '\n{"stream": 1, "kind": "sent", "data": 5}',
        HEAD + '\n{"stream": 1, "kind": "sent", "text": 5}',
        HEAD + "\n" + "[" * 100_000,
    ],
)
def test_a_file_that_is_no_recording_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "r"
    path.write_text(text)
    with pytest.raises(BadInput):
        recording.load(path)


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        recording.load(tmp_path / "none")
    (tmp_path / "r").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInput):
        recording.load(tmp_path / "r")


@given(st.text(max_size=200))
def test_any_text_is_a_recording_or_bad_input(text: str) -> None:
    for candidate in (text, f"{HEAD}\n{text}"):
        with contextlib.suppress(BadInput):
            recording.parse(candidate)


# ── identifiers ──────────────────────────────────────────────────────────────


def test_an_imei_becomes_another_imei_everywhere() -> None:
    clean = redone(f"+CGSN: {IMEI}\r\nOK\r\n[persist.radio.imei]: [{IMEI}]\n".encode()).decode()
    assert IMEI not in clean
    first = clean[7:22]
    assert is_imei(first)
    assert first.startswith("35000000")
    assert clean.count(first) == 2


def test_an_identifier_that_arrives_in_pieces_is_found() -> None:
    for at in range(1, 20):
        text = f"IM{IMEI}EI".encode()
        assert IMEI.encode() not in redone(text[:at], text[at:])


def test_named_identifiers_are_replaced_in_every_writing() -> None:
    text = f"{SERIAL} {SERIAL.lower()} {UDID} {UDID.replace('-', '')}".encode()
    both = text + SERIAL.encode("utf-16-le") + SERIAL.encode("utf-16-be")
    clean = redone(both, identifiers=[SERIAL, UDID])
    assert len(clean) == len(both)
    for value in (SERIAL, SERIAL.lower(), UDID, UDID.replace("-", "")):
        for encoding in ("ascii", "utf-16-le", "utf-16-be"):
            assert value.encode(encoding) not in clean
    words = clean[: len(text)].decode().split()
    assert words[0].lower() == words[1]
    assert words[2].replace("-", "") == words[3]
    assert [char.isdigit() for char in words[0]] == [char.isdigit() for char in SERIAL]


def test_the_port_s_serial_is_replaced_in_its_facts() -> None:
    clean = redacted(of(serial=SERIAL, product=f"phone {SERIAL}"), (), SALT)
    assert SERIAL not in json.dumps(dict(clean.facts))


@pytest.mark.parametrize("value", ["abc", "1111111", "two words", "tag<>", "ünïcode"])
def test_an_identifier_that_cannot_be_replaced_stops_the_recording(value: str) -> None:
    with pytest.raises(BadInput, match="cannot be redacted"):
        redacted(of(), [value], SALT)


def test_two_recordings_cannot_be_matched_by_their_replacements() -> None:
    text = f"serial {SERIAL}".encode()
    assert redacted(received(text), [SERIAL]) != redacted(received(text), [SERIAL])


LOCKDOWN: plist.Dictionary = {
    "DeviceName": "Anna's iPhone",
    "ProductType": "iPhone14,5",
    "SerialNumber": SERIAL,
    "UniqueChipID": 2814749767106560,
    "WiFiAddress": "f0:99:b6:12:34:56",
    "DevicePublicKey": b"-----BEGIN RSA PUBLIC KEY-----\nMIIBCg==\n-----END RSA PUBLIC KEY-----\n",
    "NonVolatileRAM": {"fm-activation-locked": b"YES", "fm-account-masked": b"a...@example.org"},
}


def test_a_property_list_keeps_its_form_and_its_evidence() -> None:
    clean = plist.loads(redone(plist.dumps(LOCKDOWN)))
    memory = plist.table(clean, "NonVolatileRAM")
    assert clean["ProductType"] == "iPhone14,5"
    assert memory["fm-activation-locked"] == b"YES", "evidence of a lock is no identifier"
    assert memory["fm-account-masked"] == bytes(16)
    assert clean["DeviceName"] == "x" * len("Anna's iPhone")
    assert clean["SerialNumber"] != SERIAL
    assert clean["UniqueChipID"] != LOCKDOWN["UniqueChipID"]
    assert plist.text(clean, "WiFiAddress").startswith("02:00:00:")
    assert b"MIIBCg" not in plist.octets(clean, "DevicePublicKey")
    assert plist.octets(clean, "DevicePublicKey").startswith(b"-----BEGIN RSA PUBLIC KEY-----\nAAAAAA")


def test_a_pair_record_loses_its_keys_and_nothing_else() -> None:
    secret = b"-----BEGIN RSA PRIVATE KEY-----\nc2VjcmV0c2VjcmV0\n-----END RSA PRIVATE KEY-----\n"
    record = plist.dumps(
        {
            "HostID": "11111111-2222-3333-4444-555555555555",
            "SystemBUID": "AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE",
            "HostPrivateKey": secret,
            "RootPrivateKey": secret,
            "EscrowBag": b"escrow",
        }
    )
    answer = usbmux.encode({"PairRecordData": record}, 1)
    one = of(
        Happening(1, Kind.OPEN, text="host"),
        Happening(1, Kind.RECEIVED, data=answer[:30]),
        Happening(1, Kind.RECEIVED, data=answer[30:]),
        Happening(2, Kind.OPEN, text="tcp:62078"),
        Happening(2, Kind.SENT, data=b"HostID 11111111-2222-3333-4444-555555555555"),
        scheme="usbmux",
    )
    clean = redacted(one, (), SALT)
    decoder = usbmux.Decoder()
    decoder.feed(b"".join(row.data for row in clean.happenings if row.kind is Kind.RECEIVED))
    message = decoder.next()
    assert message is not None
    kept = plist.loads(usbmux.pair_record(message.values) or b"")
    assert "EscrowBag" not in kept
    for key in ("HostPrivateKey", "RootPrivateKey"):
        assert kept[key] == secret.replace(b"c2VjcmV0c2VjcmV0", b"A" * 16)
    assert kept["HostID"] != "11111111-2222-3333-4444-555555555555"
    assert clean.happenings[-1].data == b"HostID " + plist.octets(kept, "HostID"), "the driver asks with it"


@pytest.mark.parametrize("answer", [b"\x00" * 20, usbmux.encode({"PairRecordData": b"broken"}, 1)])
def test_an_answer_of_usbmuxd_that_cannot_be_read_is_not_written(answer: bytes) -> None:
    one = of(Happening(1, Kind.OPEN, text="host"), Happening(1, Kind.RECEIVED, data=answer), scheme="usbmux")
    with pytest.raises(BadInput, match="cannot be redacted"):
        redacted(one)


def parcel(text: str) -> bytes:
    """Print a parcel as ``service call`` does."""
    raw = b"\x00" * 4 + len(text).to_bytes(4, "little") + text.encode("utf-16-le") + b"\x00\x00"
    raw += b"\x00" * (-len(raw) % 4)
    lines = []
    for at in range(0, len(raw), 16):
        part = raw[at : at + 16]
        words = " ".join(part[n : n + 4][::-1].hex() for n in range(0, len(part), 4))
        shown = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in part)
        lines.append(f"  0x{at:08x}: {words:<35} '{shown}'")
    return ("Result: Parcel(\n" + "\n".join(lines) + ")\n").encode()


def test_a_parcel_is_printed_with_another_imei() -> None:
    assert redone(parcel("nothing to hide")) == parcel("nothing to hide")
    clean = redone(parcel(IMEI))
    assert clean != parcel(IMEI)
    assert len(clean) == len(parcel(IMEI))
    new = redone(IMEI.encode() + b"\n" + parcel(IMEI))
    assert new == new[:15] + b"\n" + parcel(new[:15].decode())


@given(st.binary(max_size=300))
def test_any_bytes_can_be_redacted_to_as_many(data: bytes) -> None:
    assert len(redone(data)) == len(data)

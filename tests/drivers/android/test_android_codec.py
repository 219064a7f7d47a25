# SPDX-License-Identifier: Apache-2.0
"""ADB packets, the shell protocol, keys and batches: cut anywhere, and hostile."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA1
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import BadInput, ProtocolError
from inspector_drivers.android import batch, keys, protocol
from inspector_drivers.android.commands import EVERYTHING, PREAMBLE
from inspector_drivers.android.protocol import Command, Packet, PacketBuffer, ShellBuffer, ShellId
from inspector_drivers.android.shell import TRAILER, ShellOutput, ShellResult, service

PACKETS = [
    Packet(Command.CNXN, protocol.VERSION, 4096, b"device::ro.product.name=x;features=shell_v2,cmd"),
    Packet(Command.AUTH, 1, 0, bytes(range(20))),
    Packet(Command.OKAY, 7, 1),
    Packet(Command.WRTE, 7, 1, b"hello"),
    Packet(Command.CLSE, 7, 1),
]

packets = st.builds(
    Packet,
    st.sampled_from(Command),
    st.integers(0, 2**32 - 1),
    st.integers(0, 2**32 - 1),
    st.binary(max_size=200),
)


def test_packets_split_at_every_byte() -> None:
    whole = b"".join(map(protocol.encode, PACKETS))
    for cut in range(len(whole) + 1):
        buffer = PacketBuffer()
        assert [*buffer.feed(whole[:cut]), *buffer.feed(whole[cut:])] == PACKETS
    buffer = PacketBuffer()
    assert [packet for byte in whole for packet in buffer.feed(bytes([byte]))] == PACKETS


@given(st.lists(packets, max_size=5))
def test_packets_round_trip(wanted: list[Packet]) -> None:
    whole = b"".join(map(protocol.encode, wanted))
    assert list(PacketBuffer().feed(whole)) == wanted


@given(st.binary(max_size=400), st.integers(1, 50))
def test_arbitrary_bytes_are_packets_or_a_protocol_error(data: bytes, step: int) -> None:
    buffer = PacketBuffer()
    try:
        for at in range(0, len(data), step):
            for packet in buffer.feed(data[at : at + step]):
                assert isinstance(packet, Packet)
    except ProtocolError:
        return


def test_the_checksum_is_of_the_payloads_bytes() -> None:
    raw = bytearray(protocol.encode(Packet(Command.WRTE, 1, 2, b"\x01\xff")))
    assert struct.unpack_from("<I", raw, 16)[0] == 0x100
    raw[-1] ^= 1
    with pytest.raises(ProtocolError, match="damaged"):
        list(PacketBuffer().feed(bytes(raw)))
    assert len(list(PacketBuffer(with_checksum=False).feed(bytes(raw)))) == 1


def test_a_checksum_that_was_left_out_is_none() -> None:
    raw = protocol.encode(Packet(Command.AUTH, 1, 0, b"\x01" * 20), with_checksum=False)
    assert len(list(PacketBuffer().feed(raw))) == 1


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        struct.pack("<6I", Command.WRTE, 1, 2, protocol.MAX_PAYLOAD + 1, 0, Command.WRTE ^ 0xFFFFFFFF),
        struct.pack("<6I", Command.WRTE, 1, 2, 0, 0, 0),
        struct.pack("<6I", 0x12345678, 1, 2, 0, 0, 0x12345678 ^ 0xFFFFFFFF),
    ],
)
def test_what_is_no_header(raw: bytes) -> None:
    with pytest.raises(ProtocolError):
        list(PacketBuffer().feed(raw))


def test_the_banner() -> None:
    banner = protocol.decode_banner(PACKETS[0].payload)
    assert (banner.mode, banner.properties["ro.product.name"]) == ("device", "x")
    assert banner.features == {"shell_v2", "cmd"}
    assert protocol.decode_banner(b"recovery::\0").mode == "recovery"


@given(st.binary(max_size=60))
def test_an_arbitrary_banner(data: bytes) -> None:
    try:
        assert protocol.decode_banner(data).mode
    except ProtocolError:
        return


# ── shell protocol ───────────────────────────────────────────────────────────

OUTPUT = b"".join(
    (
        protocol.encode_shell(ShellId.STDOUT, "Gerät\n".encode()),
        protocol.encode_shell(ShellId.STDERR, b"oops\r\n"),
        protocol.encode_shell(ShellId.STDOUT, b"\xff\xfe"),
        protocol.encode_shell(ShellId.EXIT, b"\x05"),
    )
)


def test_shell_output_split_at_every_byte() -> None:
    for cut in range(len(OUTPUT) + 1):
        output = ShellOutput(None)
        output.feed(OUTPUT[:cut])
        assert output.is_complete is (cut == len(OUTPUT))
        output.feed(OUTPUT[cut:])
        assert output.result() == ShellResult("Gerät\n\ufffd\ufffd", "oops\n", 5)


@given(st.binary(max_size=200))
def test_arbitrary_shell_bytes(data: bytes) -> None:
    buffer = ShellBuffer()
    try:
        for packet in buffer.feed(data):
            assert packet.id in {0, 1, 2, 3, 4, 5}
    except ProtocolError:
        return


def test_a_legacy_shell_ends_with_its_trailer_wherever_it_is_cut() -> None:
    whole = b"line\r\r\nline 2\r\n\r\ninspector-1234 17\r\n"
    for cut in range(len(whole) + 1):
        output = ShellOutput("inspector-1234")
        output.feed(whole[:cut])
        assert output.is_complete is (cut == len(whole))
        output.feed(whole[cut:])
        assert output.result() == ShellResult("line\nline 2\n", "", 17)


def test_a_trailer_in_the_middle_is_output() -> None:
    output = ShellOutput("inspector-1234")
    output.feed(b"inspector-1234 0\nand more\n")
    assert not output.is_complete


def test_the_service_names() -> None:
    assert service("getprop", None) == "shell,v2,raw:getprop"
    assert service("getprop", "T") == 'shell:getprop\necho "\nT $?"'


# ── keys ─────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def key() -> keys.AdbKey:
    return keys.generate()


def test_a_signature_is_of_the_token_as_a_digest(key: keys.AdbKey) -> None:
    modulus, exponent = keys.decode_public(key.public())
    public = RSAPublicNumbers(exponent, modulus).public_key()
    public.verify(key.sign(bytes(range(20))), bytes(range(20)), PKCS1v15(), Prehashed(SHA1()))
    assert modulus == key.private.public_key().public_numbers().n


def test_the_public_key_has_androids_layout(key: keys.AdbKey) -> None:
    assert key.public().endswith(b" inspector@bench\0")
    modulus = key.private.public_key().public_numbers().n
    encoded = keys.encode_public(modulus, 65537)
    assert len(encoded) == 700  # base64 of 524 bytes
    assert keys.decode_public(encoded) == (modulus, 65537)


@given(st.binary(max_size=900))
def test_an_arbitrary_public_key(data: bytes) -> None:
    with pytest.raises(BadInput):
        keys.decode_public(data)


def test_a_key_is_saved_for_its_owner_alone(key: keys.AdbKey, tmp_path: Path) -> None:
    path = tmp_path / "adbkey"
    keys.save(key, path)
    assert path.stat().st_mode & 0o077 == 0
    assert keys.load(path).public() == key.public()
    with pytest.raises(BadInput):
        keys.save(key, path)


@pytest.mark.parametrize(
    "content", [b"", b"not a key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"]
)
def test_a_file_that_is_no_key(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "adbkey"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="adbkey"):
        keys.load(path)


def test_adbs_own_key_is_offered_first(key: keys.AdbKey, tmp_path: Path) -> None:
    (tmp_path / ".android").mkdir()
    keys.save(key, tmp_path / ".android" / "adbkey")
    named = tmp_path / "bench-key"
    found = keys.bench_keys({"INSPECTOR_ADB_KEY": str(named)}, tmp_path)
    assert [one.public() for one in found] == [key.public(), keys.load(named).public()]


def test_without_a_file_the_process_keeps_one_key(tmp_path: Path) -> None:
    (first,), (second,) = keys.bench_keys({}, tmp_path), keys.bench_keys({}, tmp_path)
    assert first.public() == second.public()
    assert list(tmp_path.iterdir()) == []


# ── batches ──────────────────────────────────────────────────────────────────

MARK = "--0123456789abcdef--"
STDOUT = f"""\
{MARK} begin one
first
{MARK} not a mark

{MARK} end one 0
{MARK} begin two

{MARK} end two 127
"""
STDERR = f"{MARK} error one\n{MARK} error two\nsh: nosuch: not found\n"


def test_a_batch_falls_apart() -> None:
    capture = batch.split(ShellResult(STDOUT, STDERR, 0), MARK)
    assert capture["one"] == batch.Section("one", f"first\n{MARK} not a mark\n", "", 0)
    assert capture["two"] == batch.Section("two", "", "sh: nosuch: not found\n", 127)
    assert capture["three"] == batch.Section("three")


def test_a_cut_batch_keeps_what_came_and_no_half_line() -> None:
    for cut in range(len(STDOUT)):
        section = batch.split(ShellResult(STDOUT[:cut], "", None), MARK)["one"]
        assert section.exit_code in {None, 0}
        assert section.stdout == "" or section.stdout.endswith("\n")
    cut = STDOUT.index("first") + 3
    assert batch.split(ShellResult(STDOUT[:cut], "", None), MARK)["one"].stdout == ""


def test_a_batch_on_the_legacy_shell_has_one_stream() -> None:
    merged = f"{MARK} begin one\n{MARK} error one\nfirst\n\n{MARK} end one 3\n"
    section = batch.split(ShellResult(merged, "", 0), MARK)["one"]
    assert (section.stdout, section.exit_code) == ("first\n", 3)


def test_the_batch_fits_into_one_packet_of_an_old_phone() -> None:
    text = batch.script(EVERYTHING, batch.mark_of(EVERYTHING), preamble=PREAMBLE)
    assert len(service(text, TRAILER)) < protocol.MAX_PAYLOAD_OLD


def test_the_same_batch_has_the_same_marks() -> None:
    assert batch.mark_of({"a": "x", "b": "y"}) == batch.mark_of({"b": "y", "a": "x"})
    assert batch.mark_of({"a": "x"}) != batch.mark_of({"a": "y"})


def test_what_comes_after_a_silence() -> None:
    commands = {"one": "a", "two": "b", "three": "c"}
    begun = batch.Capture({"one": batch.Section("one", "", "", 0), "two": batch.Section("two")})
    assert batch.after(commands, begun) == {"three": "c"}
    assert batch.after(commands, batch.Capture()) == {}


@given(st.text(max_size=300), st.text(max_size=100))
def test_an_arbitrary_output_is_a_capture(stdout: str, stderr: str) -> None:
    assert batch.split(ShellResult(stdout, stderr, 0), MARK).sections == {}

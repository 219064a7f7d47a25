# SPDX-License-Identifier: Apache-2.0
"""Lines and replies: however they are cut, whatever comes in between, and bytes that nobody meant."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import ProtocolError
from inspector_drivers.modem import protocol
from inspector_drivers.modem.protocol import Final, LineReader, Reply, ReplyReader

# What a modem with its echo on says, in the shapes of V.250, with news before, in and behind the reply.
STREAM = (
    b'\r\nRING\r\n\r\n+CLIP: "+33600000000",145\r\nAT+CGMI\r\r\nNokia\r\n^RSSI:19\r\n\r\nOK\r\n'
    b"\r\n+CREG: 1\r\n"
)


def read(command: str, data: bytes, *cuts: int) -> Reply:
    reader = ReplyReader()
    reader.begin(command)
    places = [0, *cuts, len(data)]
    for start, end in itertools.pairwise(places):
        if (reply := reader.feed(data[start:end])) is not None:
            return reply
    return reader.silence()


@pytest.mark.parametrize("cut", range(len(STREAM)))
def test_a_reply_is_the_same_wherever_its_packets_were_cut(cut: int) -> None:
    assert read("AT+CGMI", STREAM, cut) == read("AT+CGMI", STREAM)


def test_a_reply_byte_by_byte() -> None:
    reply = read("AT+CGMI", STREAM, *range(1, len(STREAM)))
    assert reply.texts("+CGMI", "+GMI") == ("Nokia",)
    assert reply.final is Final.OK


@pytest.mark.parametrize("ending", [b"\r\n", b"\r", b"\n", b"\r\r\n", b"\r\n\r\n"])
def test_every_form_of_line_end(ending: bytes) -> None:
    data = ending.join([b"", b"Nokia", b"OK", b""])
    assert read("AT+CGMI", data).texts() == ("Nokia",)


@pytest.mark.parametrize(
    ("line", "final", "code"),
    [
        ("OK", Final.OK, ""),
        ("ERROR", Final.ERROR, ""),
        ("+CME ERROR: 10", Final.CME, "10"),
        ("+CME ERROR: SIM not inserted", Final.CME, "SIM not inserted"),
        ("+CMS ERROR: 500", Final.CMS, "500"),
        ("NO CARRIER", Final.NO_CARRIER, ""),
        ("BUSY", Final.BUSY, ""),
        ("COMMAND NOT SUPPORT", Final.UNSUPPORTED, ""),
    ],
)
def test_final_result_codes(line: str, final: Final, code: str) -> None:
    reply = read("AT+CGMI", f"\r\n{line}\r\n".encode())
    assert (reply.final, reply.code, reply.is_ok) == (final, code, line == "OK")


@pytest.mark.parametrize("line", ["OKAY", "OK OK", "+CME: 10", "NOT OK", "ERRORS"])
def test_what_is_no_final_result_code(line: str) -> None:
    assert protocol.final(line) is None


def test_a_missing_ok_is_silence_and_keeps_the_lines() -> None:
    reply = read("AT+CPIN?", b"\r\n+CPIN: READY\r\n")
    assert reply.final is Final.SILENCE
    assert reply.values("+CPIN") == ("READY",)
    assert not reply.is_ok


def test_half_a_line_is_none() -> None:
    assert read("AT+CGSN", b"\r\n35000000000000").lines == ()


def test_what_came_before_the_command_is_no_answer_to_it() -> None:
    reader = ReplyReader()
    reader.begin("AT+CGMI")
    assert reader.feed(b"\r\nNokia\r\n\r\nOK\r\n\r\nSomething\r\n+CM") is not None
    reader.begin("AT+CGMM")
    reply = reader.feed(b'TI: "SM",1\r\nNokia 105\r\nOK\r\n')
    assert reply is not None
    assert reply.texts("+CGMM") == ("Nokia 105",)


def test_forgetting_drops_half_a_line_too() -> None:
    reader = ReplyReader()
    reader.feed(b"\r\nrubbi")
    reader.forget()
    reader.begin("AT+CGMI")
    reply = reader.feed(b"Nokia\r\nOK\r\n")
    assert reply is not None
    assert reply.texts() == ("Nokia",)


def test_damage_is_noticed_and_is_no_result_code() -> None:
    reply = read("AT+CGMI", b"\r\nNo\x00kia\r\n\r\nOK\xff\r\n\r\nOK\r\n")
    assert (reply.final, reply.is_damaged, reply.is_ok) == (Final.OK, True, False)


def test_a_line_without_an_end_is_a_trouble() -> None:
    with pytest.raises(ProtocolError):
        list(LineReader().feed(b"x" * (protocol.MAX_LINE + 1)))


def test_a_reply_without_an_end_is_a_trouble() -> None:
    reader = ReplyReader()
    reader.begin("AT+CGMI")
    news = b"\r\nRING\r\n"
    for _ in range(protocol.MAX_REPLY // len(news)):
        assert reader.feed(news) is None
    with pytest.raises(ProtocolError, match="no end"):
        reader.feed(news)


@pytest.mark.parametrize("command", ["", "ATE0\rATD112;", "AT\n", "HELLO", "AT\x1a", "AT+\xe9"])
def test_only_one_command_of_plain_text_is_sent(command: str) -> None:
    with pytest.raises(ValueError, match="no AT command"):
        protocol.encode(command)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ('0,2,"26201",13', ("0", "2", '"26201"', "13")),
        ('0,0,"A, B and C",7', ("0", "0", '"A, B and C"', "7")),
        ("", ("",)),
        ('"open', ('"open',)),
    ],
)
def test_fields(value: str, expected: tuple[str, ...]) -> None:
    assert protocol.fields(value) == expected


@given(data=st.binary(max_size=6000), cut=st.integers(0, 6000))
def test_arbitrary_bytes_raise_nothing_but_a_protocol_error(data: bytes, cut: int) -> None:
    try:
        reply = read("AT+CGMI", data, min(cut, len(data)))
    except ProtocolError:
        return
    assert sum(map(len, reply.lines)) <= 3 * len(data)
    reply.texts("+CGMI")
    reply.values("+CGMI")


@given(
    lines=st.lists(st.text(st.characters(codec="ascii", exclude_categories=("Cc",)), max_size=60)),
    cuts=st.lists(st.integers(0, 500), max_size=5),
)
def test_cutting_never_changes_what_is_read(lines: list[str], cuts: list[int]) -> None:
    data = b"".join(f"\r\n{line}\r\n".encode() for line in [*lines, "OK"])
    places = sorted(min(cut, len(data)) for cut in cuts)
    assert read("AT+X", data, *places) == read("AT+X", data)

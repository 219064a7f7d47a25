# SPDX-License-Identifier: Apache-2.0
"""The agent's lines: split, damaged, among anything; hostile bytes raise ProtocolError alone."""

from __future__ import annotations

import json
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.device import SeenPort
from inspector.domain.errors import NoAnswer, ProtocolError, Unplugged
from inspector.framing import agent_lines
from inspector.framing.agent_lines import Decoder, encode, framed
from inspector.ports import Deadlines, Transport
from inspector_drivers.laptop import agent, protocol
from inspector_drivers.laptop.protocol import Answer, Collector, Part, Sheet, read_part
from inspector_drivers.laptop.session import Conversation

DOCUMENT: dict[str, Any] = {
    "id": 7,
    "part": "dmi",
    "subject": "",
    "answers": {
        "sys_vendor": {"text": "LENOVO é"},
        "product_serial": {"trouble": "refused", "why": "no root"},
    },
}
END: dict[str, Any] = {"id": 7, "part": "end", "subject": "", "answers": {"parts": {"text": "1"}}}
LINE = encode(DOCUMENT)


def test_the_agent_writes_what_the_bench_writes() -> None:
    assert agent.line(DOCUMENT) == LINE
    body = LINE.split(b" ", 3)[3][:-1]
    assert f"INSPECTOR {len(body)} {zlib.crc32(body):08x} ".encode() + body + b"\n" == LINE
    assert agent.request_in(protocol.request(7, "all")) == (7, "all")


def outcome(decoder: Decoder) -> str | None:
    """Say what came next: a document (ours, whole), nothing, or the code of the trouble."""
    try:
        found = decoder.next()
    except ProtocolError as trouble:
        return trouble.code
    assert found in (None, DOCUMENT)
    return "document" if found else None


@pytest.mark.parametrize("at", range(len(LINE) + 1))
def test_a_line_split_anywhere_is_one_document(at: int) -> None:
    decoder = Decoder()
    decoder.feed(LINE[:at])
    first = decoder.next()
    decoder.feed(LINE[at:])
    assert (first or decoder.next()) == DOCUMENT
    assert decoder.next() is None


@pytest.mark.parametrize("at", range(len(LINE)))
def test_a_byte_changed_anywhere_is_never_a_document(at: int) -> None:
    for bit in (0x01, 0x20, 0x80):
        decoder = Decoder()
        decoder.feed(LINE[:at] + bytes([LINE[at] ^ bit]) + LINE[at + 1 :])
        assert outcome(decoder) in {None, agent_lines.DAMAGED, "agent-length"}


@pytest.mark.parametrize("at", range(1, len(LINE) - 1))
def test_a_line_cut_anywhere_is_never_a_document(at: int) -> None:
    decoder = Decoder()
    decoder.feed(LINE[:at] + b"\n" + LINE)
    outcomes = [outcome(decoder) for _ in range(2)]
    assert outcomes in ([agent_lines.DAMAGED, "document"], ["document", None]), "the next line is whole"


@given(st.lists(st.binary(max_size=60), max_size=8), st.integers(1, 50))
def test_arbitrary_bytes_raise_only_a_protocol_error(pieces: list[bytes], size: int) -> None:
    decoder = Decoder()
    for at in range(0, len(data := b"".join([*pieces, LINE, *pieces])), size):
        decoder.feed(data[at : at + size])
        try:
            while (one := decoder.next()) is not None:
                assert isinstance(one, dict)
        except ProtocolError:
            continue


@given(
    st.lists(
        st.binary(max_size=40).filter(lambda one: b"\n" not in one and not one.startswith(b"INSPECTOR "))
    )
)
def test_lines_of_others_are_passed_over(noise: list[bytes]) -> None:
    decoder = Decoder()
    decoder.feed(b"".join(line + b"\r\n" for line in noise) + LINE.replace(b"\n", b"\r\n"))
    assert decoder.next() == DOCUMENT


def test_foreign_lines_without_end_are_no_agent() -> None:
    for data in (b"login:\r\n" * 12_000, b"x" * (agent_lines.MAX_NOISE + 1)):
        decoder = Decoder()
        decoder.feed(data)
        with pytest.raises(ProtocolError, match="not the laptop's agent"):
            decoder.next()


def test_a_line_of_more_than_4_mb_is_refused_before_it_is_read() -> None:
    decoder = Decoder()
    decoder.feed(b"INSPECTOR %d 00000000 {" % (agent_lines.MAX_BODY + 1))
    with pytest.raises(ProtocolError, match="announced"):
        decoder.next()
    with pytest.raises(ProtocolError, match="too long"):
        encode({"text": "x" * agent_lines.MAX_BODY})
    with pytest.raises(ValueError, match="bytes"):
        agent.line({"text": "x" * agent.MAX_BODY})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"3",
        b"{",
        b'{"a":1.5}',
        b'{"a":NaN}',
        b'{"a":1,"a":2}',
        b'{"a":"\xe9"}',
        b'{"a":' + b"[" * 100_000,
        b'{"a":' + b"9" * 5_000 + b"}",
    ],
)
def test_json_that_is_not_strict_is_refused(body: bytes) -> None:
    decoder = Decoder()
    decoder.feed(framed(body))
    with pytest.raises(ProtocolError, match="JSON"):
        decoder.next()


def test_lines_changed_in_place_are_sealed_again() -> None:
    data = b"noise\n" + LINE.replace(b"LENOVO", b"OTHERS") + b"INSPECTOR 5 00000000 {}\n"
    sealed = agent_lines.sealed_again(data)
    assert len(sealed) == len(data)
    decoder = Decoder()
    decoder.feed(sealed)
    document = decoder.next()
    assert document is not None
    assert "OTHERS" in json.dumps(document)


# ── documents ────────────────────────────────────────────────────────────────


def test_a_document_says_what_was_said_and_why_not() -> None:
    part = read_part(DOCUMENT)
    assert (part.id, part.part, part.subject) == (7, "dmi", "")
    assert part.answers["sys_vendor"].text == "LENOVO é"
    refused = part.answers["product_serial"]
    assert (refused.text, refused.quality, refused.why) == (None, "refused", "No root.")


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "7"},
        {"id": True},
        {"part": 3},
        {"part": "x" * 101},
        {"part": "a\x00"},
        {"answers": []},
        {"answers": {"a": "b"}},
        {"answers": {"a": {"text": 3}}},
        {"answers": {"a": {"text": "b", "code": "0"}}},
        {"answers": {"a": {"trouble": "pass"}}},
        {"answers": {"a": {"trouble": "absent", "text": "b", "code": "x"}}},
        {"answers": {str(number): {"text": ""} for number in range(65)}},
    ],
)
def test_a_document_in_another_form_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ProtocolError):
        read_part({**DOCUMENT, **wrong})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["id", "part", "subject", "answers", "x"]), JSON))
def test_any_object_is_a_part_or_a_protocol_error(document: dict[str, Any]) -> None:
    try:
        part = read_part(document)
    except ProtocolError:
        return
    assert isinstance(part, Part)


@pytest.mark.parametrize("at", range(len(LINE + encode(END)) + 1))
def test_an_answer_split_anywhere_is_one_sheet(at: int) -> None:
    data = LINE + encode(END)
    collector = Collector(7)
    sheet = collector.feed(data[:at]) or collector.feed(data[at:])
    assert sheet is not None
    assert sheet.text("dmi", "sys_vendor") == "LENOVO é"
    assert sheet.answer("dmi", "nothing").quality == "absent"


def test_answers_to_another_request_are_skipped() -> None:
    collector = Collector(7)
    stale = encode({**DOCUMENT, "id": 6, "answers": {"sys_vendor": {"text": "Dell"}}})
    sheet = collector.feed(stale + encode({**END, "id": 6}) + LINE + encode(END))
    assert sheet is not None
    assert sheet.text("dmi", "sys_vendor") == "LENOVO é"


def test_a_missing_part_is_noticed() -> None:
    with pytest.raises(ProtocolError, match="missing"):
        Collector(7).feed(encode(END))


def test_one_thing_said_twice_and_an_answer_without_end_are_refused() -> None:
    with pytest.raises(ProtocolError, match="twice"):
        Collector(7).feed(LINE + LINE)
    many = b"".join(encode({**DOCUMENT, "subject": str(number)}) for number in range(201))
    with pytest.raises(ProtocolError, match="no end"):
        Collector(7).feed(many)


def test_a_sheet_lists_its_subjects() -> None:
    sheet = Sheet([Part(1, "smart", "/dev/sda", {"all": Answer("{}")}), Part(1, "smart", "", {})])
    assert sheet.subjects("smart") == ["/dev/sda", ""]
    assert (sheet.has("smart"), sheet.has("mac")) == (True, False)


# ── a conversation ───────────────────────────────────────────────────────────


class Scripted:
    """A link and stream that answers each request with the next bytes, in pieces of ``size``."""

    port = SeenPort("serial:cable")

    def __init__(self, *answers: bytes, size: int = 1000) -> None:
        self._answers = list(answers)
        self._pending = b""
        self._size = size
        self.asked: list[bytes] = []

    def open(self, service: str, timeout_s: float) -> Transport:
        assert service == ""
        return self

    def write(self, data: bytes, timeout_s: float) -> None:
        self.asked.append(data)
        self._pending += self._answers.pop(0)

    def read(self, size: int, timeout_s: float) -> bytes:
        if not self._pending:
            raise NoAnswer("Nothing comes.")
        size = min(size, self._size)
        part, self._pending = self._pending[:size], self._pending[size:]
        return part

    def cancel(self) -> None:
        self._pending = b""

    def close(self) -> None:
        self._pending = b""


def answered(number: int, *, damaged: bool = False) -> bytes:
    line = encode({**DOCUMENT, "id": number})
    return (line.replace(b"LEN", b"LAN") if damaged else line) + encode({**END, "id": number})


def conversation(link: Scripted) -> Conversation:
    one = Conversation(link, Deadlines(0.2, 0.2))
    one.open()
    return one


def test_a_damaged_line_is_asked_for_once_more() -> None:
    link = Scripted(answered(1, damaged=True), answered(2), size=13)
    assert conversation(link).ask("identity").text("dmi", "sys_vendor") == "LENOVO é"
    assert link.asked == [protocol.request(1, "identity"), protocol.request(2, "identity")]


def test_a_line_damaged_twice_is_a_protocol_error() -> None:
    link = Scripted(answered(1, damaged=True), answered(2, damaged=True))
    with pytest.raises(ProtocolError, match="damaged"):
        conversation(link).ask("identity")


def test_another_fault_is_not_asked_for_again() -> None:
    link = Scripted(encode({"id": 1}), answered(2))
    with pytest.raises(ProtocolError):
        conversation(link).ask("identity")
    assert len(link.asked) == 1


def test_bytes_that_drip_do_not_stretch_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(10_000))
    monkeypatch.setattr("inspector_drivers.laptop.session.time.monotonic", lambda: next(clock) / 10)
    link = Scripted(answered(1), size=1)
    with pytest.raises(NoAnswer, match="did not answer in time"):
        conversation(link).ask("identity")


def test_an_agent_that_leaves_is_unplugged() -> None:
    class Leaving(Scripted):
        def read(self, size: int, timeout_s: float) -> bytes:
            raise Unplugged("The laptop left.")

    with pytest.raises(Unplugged):
        conversation(Leaving(b"")).ask("identity")

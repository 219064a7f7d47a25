# SPDX-License-Identifier: Apache-2.0
"""Conversations that go wrong: every fault is a trouble in time, and the next try starts clean."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from inspector.clock import SystemClock
from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import (
    Cancelled,
    LinkTrouble,
    NoAnswer,
    NotTrusted,
    ProtocolError,
    Unplugged,
    WrongMode,
)
from inspector.domain.reading import Quality
from inspector.framing import adb_server
from inspector.ports import Cancel, Deadlines, Transport
from inspector_drivers.android import keys, protocol
from inspector_drivers.android.direct import DirectSession
from inspector_drivers.android.driver import AndroidDriver
from inspector_drivers.android.manifest import MANIFEST
from inspector_drivers.android.protocol import Auth, Command, Packet, PacketBuffer, ShellId, encode_shell
from inspector_drivers.android.server import ServerSession
from inspector_drivers.android.shell import ShellResult, ShellTimeout
from inspector_drivers.android.virtual_phone import Phone
from inspector_drivers.android.virtual_table import read_description

SHORT = Deadlines(connect_s=0.05, answer_s=0.05, trust_s=0.05)
LATE = 2.0
BANNER = b"device::features=shell_v2,cmd"
Answer = Callable[[Packet], list[bytes]]


class ScriptedTransport:
    """A phone in memory: each packet that is written is answered by ``answer`` with bytes."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._buffer = PacketBuffer(with_checksum=False)
        self._pending = b""
        self._is_gone = False
        self._wake = threading.Event()
        self._is_cancelled = False
        self.is_closed = False
        self.written: list[Packet] = []

    def read(self, size: int, timeout_s: float) -> bytes:
        if self._is_cancelled:
            raise Cancelled
        if not self._pending:
            if self._is_gone or self.is_closed:
                raise Unplugged("gone")
            self._wake.wait(timeout_s)
            if self._is_cancelled:
                raise Cancelled
            raise NoAnswer("silence")
        data, self._pending = self._pending[:size], self._pending[size:]
        return data

    def write(self, data: bytes, timeout_s: float) -> None:
        for packet in self._buffer.feed(data):
            self.written.append(packet)
            for answer in self._answer(packet):
                self._pending += answer
                self._is_gone = self._is_gone or not answer

    def cancel(self) -> None:
        self._is_cancelled = True
        self._wake.set()

    def close(self) -> None:
        self.is_closed = True
        self._wake.set()


class ScriptedLink:
    """Opens a new scripted transport each time; ``services`` gives an answer per service."""

    def __init__(self, *answers: Answer, state: PortState = PortState.READY) -> None:
        self._answers = list(answers)
        self.port = SeenPort("adb+tcp:127.0.0.1:1", state)
        self.opened: list[ScriptedTransport] = []

    def open(self, service: str, timeout_s: float) -> Transport:
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        self.opened.append(ScriptedTransport(answer))
        return self.opened[-1]

    def close(self) -> None:
        for one in self.opened:
            one.close()


def raw(command: Command, arg0: int = 0, arg1: int = 0, payload: bytes = b"") -> bytes:
    return protocol.encode(Packet(command, arg0, arg1, payload))


HELLO = raw(Command.CNXN, protocol.VERSION, 4096, BANNER)
TOKEN = raw(Command.AUTH, Auth.TOKEN, 0, b"t" * 20)
DONE = encode_shell(ShellId.STDOUT, b"answer\n") + encode_shell(ShellId.EXIT, b"\0")


def phone(packet: Packet) -> list[bytes]:
    """Answer as a good phone that asks for nothing."""
    match packet.command:
        case Command.CNXN:
            return [HELLO]
        case Command.OPEN:
            local = packet.arg0
            return [
                raw(Command.OKAY, 9, local),
                raw(Command.WRTE, 9, local, DONE),
                raw(Command.CLSE, 9, local),
            ]
        case _:
            return []


@pytest.fixture(scope="module")
def bench_key() -> keys.AdbKey:
    return keys.generate()


@pytest.fixture
def session(bench_key: keys.AdbKey) -> Iterator[Callable[..., DirectSession]]:
    made: list[DirectSession] = []

    def make(link: ScriptedLink, deadlines: Deadlines = SHORT) -> DirectSession:
        made.append(DirectSession(link, "", deadlines, lambda: [bench_key]))
        return made[-1]

    yield make
    for one in made:
        one.close()


Make = Callable[..., DirectSession]


def test_a_good_phone(session: Make) -> None:
    link = ScriptedLink(phone)
    one = session(link)
    assert one.shell("true", Cancel()) == ShellResult("answer\n", "", 0)
    assert one.shell("true", Cancel()) == ShellResult("answer\n", "", 0)
    assert len(link.opened) == 1
    written = link.opened[0].written
    assert written[0].arg1 == protocol.MAX_PAYLOAD
    assert written[1].payload == b"shell,v2,raw:true\0"
    assert [packet.command.name for packet in written[1:5]] == ["OPEN", "CLSE", "OPEN", "CLSE"]


def gone_after(count: int) -> Answer:
    """Leave after that many packets of the phone's."""
    left = [count]

    def answer(packet: Packet) -> list[bytes]:
        answers = phone(packet)
        kept, left[0] = answers[: left[0]], left[0] - len(answers)
        return [*kept, b""] if left[0] < 0 else kept

    return answer


def silent_after(count: int) -> Answer:
    """Fall silent after that many packets of the phone's."""
    left = [count]

    def answer(packet: Packet) -> list[bytes]:
        answers = phone(packet)
        kept, left[0] = answers[: max(0, left[0])], left[0] - len(answers)
        return kept

    return answer


@pytest.mark.parametrize("count", range(2))
def test_a_phone_that_leaves_after_each_packet(session: Make, count: int) -> None:
    one = session(ScriptedLink(gone_after(count), phone))
    with pytest.raises(Unplugged):
        one.shell("true", Cancel())
    assert one.shell("true", Cancel()).exit_code == 0  # plugged in again: a new conversation


@pytest.mark.parametrize("count", range(3))
def test_a_phone_that_falls_silent_after_each_packet(session: Make, count: int) -> None:
    started = time.monotonic()
    with pytest.raises(NoAnswer):
        session(ScriptedLink(silent_after(count))).shell("true", Cancel())
    assert time.monotonic() - started < LATE


def test_silence_in_the_middle_of_an_answer_gives_what_came(session: Make) -> None:
    def answer(packet: Packet) -> list[bytes]:
        half = raw(Command.WRTE, 9, packet.arg0, encode_shell(ShellId.STDOUT, b"half\n"))
        return [raw(Command.OKAY, 9, packet.arg0), half] if packet.command is Command.OPEN else phone(packet)

    link = ScriptedLink(answer)
    with pytest.raises(ShellTimeout) as caught:
        session(link).shell("true", Cancel())
    assert caught.value.partial == ShellResult("half\n", "", None)
    assert link.opened[0].written[-1] == Packet(Command.CLSE, 1, 9)


def test_half_a_packet_ends_the_conversation(session: Make) -> None:
    link = ScriptedLink(lambda _: [HELLO[:-3]])
    with pytest.raises(ProtocolError, match="middle of a packet"):
        session(link).connect(Cancel())
    assert link.opened[0].is_closed


@pytest.mark.parametrize("answer", [b"SSH-2.0-OpenSSH_9.6\r\n" * 2, bytes(24), b"\xff" * 4096])
def test_garbage(session: Make, answer: bytes) -> None:
    with pytest.raises(ProtocolError):
        session(ScriptedLink(lambda _: [answer])).connect(Cancel())


def test_packets_of_an_earlier_conversation_are_passed_over(session: Make) -> None:
    stale = raw(Command.WRTE, 3, 4, b"old") + raw(Command.CLSE, 3, 4)
    one = session(ScriptedLink(lambda packet: [stale, *phone(packet)]))
    assert one.shell("true", Cancel()).stdout == "answer\n"


def test_a_phone_that_only_babbles(session: Make) -> None:
    babble = raw(Command.OKAY, 1, 1) * 300
    with pytest.raises(ProtocolError, match="introducing"):
        session(ScriptedLink(lambda _: [babble])).connect(Cancel())


def test_a_phone_that_starts_anew_in_the_middle(session: Make) -> None:
    def answer(packet: Packet) -> list[bytes]:
        return [HELLO]

    with pytest.raises(Unplugged, match="anew"):
        session(ScriptedLink(answer)).shell("true", Cancel())


def test_a_phone_without_a_shell(session: Make) -> None:
    def answer(packet: Packet) -> list[bytes]:
        return [raw(Command.CLSE, 0, packet.arg0)] if packet.command is Command.OPEN else phone(packet)

    with pytest.raises(ProtocolError, match="shell"):
        session(ScriptedLink(answer)).shell("true", Cancel())


@pytest.mark.parametrize("mode", ["recovery", "sideload", "bootloader"])
def test_another_mode(session: Make, mode: str) -> None:
    hello = raw(Command.CNXN, protocol.VERSION, 4096, f"{mode}::".encode())
    with pytest.raises(WrongMode) as caught:
        session(ScriptedLink(lambda _: [hello])).connect(Cancel())
    assert caught.value.code == mode


def test_wireless_debugging_needs_pairing(session: Make) -> None:
    with pytest.raises(WrongMode, match="wireless"):
        session(ScriptedLink(lambda _: [raw(Command.STLS, 0x01000000)])).connect(Cancel())


def test_an_old_phone_has_checksums_small_packets_and_no_shell_v2(session: Make) -> None:
    def answer(packet: Packet) -> list[bytes]:
        if packet.command is Command.CNXN:
            return [raw(Command.CNXN, protocol.VERSION_CHECKED, 4096, b"device::ro.product.name=old;\0")]
        if packet.command is not Command.OPEN:
            return []
        trailer = packet.payload.decode().split("\n")[-1].split(" ")[0]
        text = f"line\r\n\r\n{trailer} 3\r\n".encode()
        return [raw(Command.OKAY, 9, packet.arg0), raw(Command.WRTE, 9, packet.arg0, text)]

    link = ScriptedLink(answer)
    one = session(link)
    assert one.shell("old", Cancel()) == ShellResult("line\n", "", 3)
    with pytest.raises(ProtocolError, match="longer"):
        one.shell("x" * 5000, Cancel())


def test_a_refused_checksum_on_an_old_phone(session: Make) -> None:
    def answer(packet: Packet) -> list[bytes]:
        if packet.command is Command.CNXN:
            return [raw(Command.CNXN, protocol.VERSION_CHECKED, 4096, b"device::")]
        damaged = bytearray(raw(Command.WRTE, 9, packet.arg0, b"abc"))
        damaged[-1] ^= 4
        return [raw(Command.OKAY, 9, packet.arg0), bytes(damaged)]

    with pytest.raises(ProtocolError, match="damaged"):
        session(ScriptedLink(answer)).shell("true", Cancel())


def test_a_command_that_hangs_costs_its_own_section_alone(good: dict[str, Any]) -> None:
    inside = Phone(read_description(good))

    def answer(packet: Packet) -> list[bytes]:
        if packet.command is not Command.OPEN:
            return phone(packet)
        output, code = inside.run(packet.payload.rstrip(b"\0").decode().partition("raw:")[2])
        texts = [
            encode_shell(ShellId.STDERR if err else ShellId.STDOUT, text.encode())
            for err, text in output.chunks
        ]
        hangs = next((at for at, (_, text) in enumerate(output.chunks) if "Battery Service" in text), None)
        ended = [] if hangs is not None else [encode_shell(ShellId.EXIT, bytes([code]))]
        answers = b"".join([*texts[:hangs], *ended])
        return [raw(Command.OKAY, 9, packet.arg0), raw(Command.WRTE, 9, packet.arg0, answers)]

    link = ScriptedLink(answer)
    driver = AndroidDriver(link, SystemClock(), SHORT)
    readings = {one.name: one for one in driver.read(Cancel())}
    assert (readings["battery.level"].value, readings["battery.level"].quality) == (None, Quality.REFUSED)
    assert "in time" in readings["battery.level"].reason
    assert readings["battery.cycles"].value == 214
    assert readings["camera.count"].value == 4
    assert sorted(readings) == sorted(MANIFEST.readings)
    assert sum(packet.command is Command.OPEN for packet in link.opened[0].written) == 2


# ── authorisation ────────────────────────────────────────────────────────────


def asking(packet: Packet) -> list[bytes]:
    """Answer as a phone that does not know the key and whose user says nothing."""
    is_key = packet.command is Command.AUTH and packet.arg0 == Auth.PUBLIC_KEY
    return [] if is_key else [TOKEN]


def test_a_phone_that_asks_its_user(session: Make, bench_key: keys.AdbKey) -> None:
    link, told = ScriptedLink(asking), list[NotTrusted]()
    one = session(link)
    for _ in range(2):
        with pytest.raises(NotTrusted) as caught:
            one.connect(Cancel(), told.append)
        assert "Allow" in caught.value.advice
    # One connection, one dialog, however often it is asked again.
    assert len(told) == 1
    assert len(link.opened) == 1
    kinds = [(packet.command, packet.arg0) for packet in link.opened[0].written]
    assert kinds == [
        (Command.CNXN, protocol.VERSION),
        (Command.AUTH, Auth.SIGNATURE),
        (Command.AUTH, Auth.PUBLIC_KEY),
    ]
    assert link.opened[0].written[2].payload == bench_key.public()


def test_a_user_who_allows_in_time(session: Make) -> None:
    def answer(packet: Packet) -> list[bytes]:
        return [HELLO] if packet.arg0 == Auth.PUBLIC_KEY else [TOKEN] if packet.arg0 != 9 else []

    told: list[NotTrusted] = []
    session(ScriptedLink(answer)).connect(Cancel(), told.append)
    assert len(told) == 1


def test_a_known_key_asks_nobody(session: Make) -> None:
    def answer(packet: Packet) -> list[bytes]:
        return [HELLO] if packet.command is Command.AUTH else [TOKEN]

    told: list[NotTrusted] = []
    session(ScriptedLink(answer)).connect(Cancel(), told.append)
    assert told == []


@pytest.mark.parametrize("token", [raw(Command.AUTH, 1, 0, b"short"), raw(Command.AUTH, 7, 0, b"t" * 20)])
def test_a_strange_question(session: Make, token: bytes) -> None:
    with pytest.raises(ProtocolError, match="signature"):
        session(ScriptedLink(lambda _: [token])).connect(Cancel())


# ── cancelling and closing ───────────────────────────────────────────────────


def from_another_thread(action: Callable[[], None]) -> threading.Timer:
    timer = threading.Timer(0.02, action)
    timer.start()
    return timer


def test_cancel_frees_a_blocked_call(session: Make, no_leaked_threads: None) -> None:
    cancel = Cancel()
    one = session(ScriptedLink(silent_after(1)), Deadlines(30.0, 30.0, 30.0))
    timer, started = from_another_thread(cancel.set), time.monotonic()
    with pytest.raises(Cancelled):
        one.shell("true", cancel)
    assert time.monotonic() - started < LATE
    timer.join()


def test_close_frees_a_blocked_call(session: Make, no_leaked_threads: None) -> None:
    one = session(ScriptedLink(silent_after(1)), Deadlines(0.5, 0.5, 0.5))
    timer = from_another_thread(one.close)
    with pytest.raises(LinkTrouble):
        one.shell("true", Cancel())
    timer.join()


def test_a_cancel_that_was_set_before(session: Make) -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        session(ScriptedLink(phone)).connect(cancel)


# ── through an adb server ────────────────────────────────────────────────────


class ServerTransport:
    """An adb server's connection in memory: what is to be read is known from the start."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.written = b""

    def read(self, size: int, timeout_s: float) -> bytes:
        if not self._data:
            raise Unplugged("closed")
        data, self._data = self._data[:size], self._data[size:]
        return data

    def write(self, data: bytes, timeout_s: float) -> None:
        self.written += data

    def cancel(self) -> None: ...

    def close(self) -> None: ...


class ServerLink:
    def __init__(self, shell: bytes, features: str = "shell_v2", trouble: LinkTrouble | None = None) -> None:
        self._shell, self._features, self._trouble = shell, features, trouble
        self.port = SeenPort("adb:SERIAL")
        self.opened: list[ServerTransport] = []
        self.untrusted = 0

    def open(self, service: str, timeout_s: float) -> Transport:
        if service == "device" and self._trouble is not None:
            self.untrusted += 1
            raise self._trouble
        text = self._features.encode()
        data = b"OKAY%04x%b" % (len(text), text) if service == "host" else self._shell
        self.opened.append(ServerTransport(data))
        return self.opened[-1]

    def close(self) -> None: ...


def test_a_shell_through_a_server() -> None:
    link = ServerLink(b"OKAY" + DONE)
    assert ServerSession(link, SHORT).shell("true", Cancel()) == ShellResult("answer\n", "", 0)
    assert link.opened[1].written == adb_server.request("host-serial:SERIAL:features")
    assert link.opened[2].written == adb_server.request("shell,v2,raw:true")


def test_a_server_whose_phone_leaves_in_the_middle() -> None:
    with pytest.raises(Unplugged):
        ServerSession(ServerLink(b"OKAY" + DONE[:-3]), SHORT).shell("true", Cancel())


def test_a_server_that_refuses() -> None:
    with pytest.raises(ProtocolError, match="did not take"):
        ServerSession(ServerLink(b"FAIL0006closed"), SHORT).shell("true", Cancel())


def test_a_server_whose_phone_waits_for_its_user() -> None:
    link = ServerLink(b"", trouble=NotTrusted("unauthorized", code="device unauthorized."))
    told: list[NotTrusted] = []
    with pytest.raises(NotTrusted) as caught:
        ServerSession(link, SHORT).connect(Cancel(), told.append)
    assert caught.value.code == "device unauthorized."
    assert (len(told), link.untrusted >= 2) == (1, True)


def test_a_server_whose_phone_is_in_recovery() -> None:
    link = ServerLink(b"")
    link.port = SeenPort("adb:SERIAL", PortState.RECOVERY)
    with pytest.raises(WrongMode):
        ServerSession(link, SHORT).connect(Cancel())

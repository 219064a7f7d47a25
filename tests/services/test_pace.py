# SPDX-License-Identifier: Apache-2.0
"""Few ports compute at once; who waits for a device holds nobody up, and nobody waits for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from inspector.domain.device import SeenPort
from inspector.domain.errors import Unplugged
from inspector.ports import Securable, Transport
from inspector.services.pace import Pace


class Stream:
    """A device that answers when it is told to."""

    def __init__(self) -> None:
        self.answer = threading.Event()
        self.is_waiting = threading.Event()
        self.has_left = False
        self.is_closed = False

    def read(self, size: int, timeout_s: float) -> bytes:
        self.is_waiting.set()
        assert self.answer.wait(timeout_s)
        if self.has_left:
            raise Unplugged("gone")
        return b"answer"[:size]

    def write(self, data: bytes, timeout_s: float) -> None:
        return None

    def cancel(self) -> None:
        self.answer.set()

    def close(self) -> None:
        self.is_closed = True


class SecureStream(Stream):
    def secured(self, wrap: Callable[[Transport], Transport]) -> Transport:
        return wrap(self)


class Link:
    def __init__(self, stream: Stream) -> None:
        self.port = SeenPort("adb+tcp:127.0.0.1:1")
        self._stream = stream

    def open(self, service: str, timeout_s: float) -> Transport:
        return self._stream

    def close(self) -> None:
        self._stream.close()


def test_a_thread_that_waits_for_its_device_lets_another_compute() -> None:
    pace, stream = Pace(1, patience_s=30.0), Stream()
    transport = pace.link(Link(stream)).open("", 1.0)
    assert pace.is_working
    got: list[bytes] = []

    def reader() -> None:
        got.append(transport.read(6, 10.0))
        pace.rest()

    pace.rest()
    thread = threading.Thread(target=reader)
    thread.start()
    assert stream.is_waiting.wait(10)
    pace.work()  # would take the whole patience, were the reader not at rest
    assert pace.is_working
    stream.answer.set()
    pace.rest()
    thread.join(10)
    assert got == [b"answer"]


def test_so_many_compute_at_once_and_no_more() -> None:
    pace, together, most = Pace(2, patience_s=30.0), 0, 0
    lock, barrier = threading.Lock(), threading.Barrier(8)

    def compute() -> None:
        nonlocal together, most
        barrier.wait()
        for _ in range(20):
            pace.work()
            with lock:
                together += 1
                most = max(most, together)
            sum(range(500))
            with lock:
                together -= 1
            pace.rest()

    threads = [threading.Thread(target=compute) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert most <= 2
    assert together == 0


def test_who_holds_a_permit_without_computing_stops_nobody_for_long() -> None:
    pace = Pace(1, patience_s=0.05)
    pace.work()
    began, had = time.monotonic(), list[bool]()

    def late() -> None:
        pace.work()
        had.append(pace.is_working)
        pace.rest()

    thread = threading.Thread(target=late)
    thread.start()
    thread.join(10)
    assert had == [False]
    assert time.monotonic() - began < 5
    pace.rest()
    pace.rest()
    pace.work()
    assert pace.is_working, "one permit, given back once"


def test_a_permit_is_taken_again_where_a_device_has_left() -> None:
    pace, stream = Pace(1), Stream()
    transport = pace.link(Link(stream)).open("", 1.0)
    stream.has_left = True
    stream.answer.set()
    with pytest.raises(Unplugged):
        transport.read(1, 1.0)
    assert pace.is_working
    transport.close()
    assert stream.is_closed


def test_a_stream_that_wants_its_secure_layer_below_still_says_so() -> None:
    pace = Pace(1)
    plain = pace.link(Link(Stream())).open("", 1.0)
    secure = pace.link(Link(SecureStream())).open("", 1.0)
    assert not isinstance(plain, Securable)
    assert isinstance(secure, Securable)
    wrapped: list[Transport] = []

    def wrap(below: Transport) -> Transport:
        wrapped.append(below)
        return below

    assert isinstance(secure.secured(wrap), Securable)
    assert len(wrapped) == 1


def test_nobody_begins_to_compute_while_the_window_has_its_turn() -> None:
    pace, order = Pace(1, held_s=60.0), list[str]()
    began, worked = threading.Event(), threading.Event()

    def port() -> None:
        began.set()
        pace.work()
        order.append("port")
        worked.set()
        pace.rest()

    pace.hold()
    thread = threading.Thread(target=port)
    thread.start()
    assert began.wait(10)
    assert not worked.wait(0.1)
    order.append("window")
    pace.release()
    thread.join(10)
    assert order == ["window", "port"]
    assert not pace.is_held


def test_a_turn_that_does_not_end_holds_nobody_for_long() -> None:
    pace = Pace(1, held_s=0.05)
    pace.hold()
    assert pace.is_held
    pace.work()
    assert pace.is_working
    assert not pace.is_held, "nobody released it"

# SPDX-License-Identifier: Apache-2.0
"""One thread ends every request that takes too long."""

from __future__ import annotations

import threading

from inspector.marketplace.deadlines import Watch

WAIT_S = 5.0


def test_what_takes_too_long_is_ended_and_what_ended_is_not() -> None:
    watch = Watch(0.05, "deadlines")
    late, ended = threading.Event(), threading.Event()
    watch.end(watch.begin(ended.set))
    watch.begin(late.set)
    assert late.wait(WAIT_S)
    assert not ended.is_set()
    again = threading.Event()
    watch.begin(again.set)  # also after the thread has had nothing to do
    assert again.wait(WAIT_S)
    watch.close()


def test_many_at_once_take_one_thread_and_a_close_ends_it() -> None:
    watch = Watch(60.0, "one of its kind")
    for _ in range(20):
        watch.begin(lambda: None)
    threads = [one for one in threading.enumerate() if one.name == "one of its kind"]
    assert len(threads) == 1
    watch.close()
    threads[0].join(WAIT_S)
    assert not threads[0].is_alive()

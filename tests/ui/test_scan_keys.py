# SPDX-License-Identifier: Apache-2.0
"""Scanner or hand: whatever the times, each key of a hand arrives once, in order, and none of a scan."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from inspector.ui.scan_keys import FEWEST, FEWEST_FAST, GAP_MS, MOST, ScanKeys

END = "\n"


class Log:
    """What came out: keys in their order, and the scans."""

    def __init__(self) -> None:
        self.out: list[int] = []
        self.scans: list[str] = []
        self.eaten: list[int] = []
        self.short: list[list[int]] = []
        self.keys: ScanKeys[int] = ScanKeys(self._delivered, self._scanned, self._too_short)

    def _delivered(self, keys: Sequence[int]) -> None:
        self.out += keys

    def _scanned(self, text: str, keys: Sequence[int]) -> None:
        self.scans.append(text)
        self.eaten += keys

    def _too_short(self, keys: Sequence[int]) -> None:
        self.short.append(list(keys))

    def run(self, steps: Sequence[tuple[int, str]]) -> None:
        """Press keys, each so many ms after the one before; ``END`` is Enter, empty the timer."""
        at = 1
        for number, (gap, text) in enumerate(steps):
            at += gap
            if text == END:
                if not self.keys.end(at):
                    self.out.append(number)
            elif text:
                self.keys.press(text, at, number)
            else:
                self.keys.let_go()
        self.keys.let_go()


def steps(text: str, gap: int) -> list[tuple[int, str]]:
    return [(gap, one) for one in text]


def test_a_fast_run_with_an_end_is_a_scan() -> None:
    log = Log()
    log.run([*steps("350000000047114", 8), (8, END)])
    assert log.scans == ["350000000047114"]
    assert log.out == []


def test_too_few_too_slow_or_without_an_end_is_typing() -> None:
    for run in (
        [*steps("x" * (FEWEST_FAST - 1), 5), (5, END)],
        [*steps("x", 5), (5, END)],
        [*steps("B12", 5), (GAP_MS, END)],
        [*steps("B12", GAP_MS), (5, END)],
        steps("B12", 5),
        [*steps("typing", GAP_MS), (5, END)],
        [*steps("scanned", 5), (GAP_MS, END)],
        steps("scanned", 5),
    ):
        log = Log()
        log.run(run)
        assert log.scans == []
        assert log.short == []
        assert log.out == list(range(len(run)))


def test_a_short_fast_run_with_an_end_is_swallowed_and_told() -> None:
    for many in range(FEWEST_FAST, FEWEST):
        log = Log()
        log.run([*steps("B1234"[:many], GAP_MS - 1), (GAP_MS - 1, END)])
        assert log.scans == []
        assert log.out == [], "neither its keys nor its end are typed"
        assert log.short == [list(range(many))]


def test_a_hands_key_before_a_short_run_arrives() -> None:
    log = Log()
    log.run([(0, "f"), (200, "B"), *steps("12", 5), (5, END), (300, "g")])
    assert log.out == [0, 5]
    assert log.short == [[1, 2, 3]]


def test_a_hands_key_before_a_scan_arrives_and_is_not_part_of_it() -> None:
    log = Log()
    log.run([(0, "f"), *steps("BADGE-0007", 200)[:1], *steps("ADGE-0007", 5), (5, END)])
    assert log.out == [0]
    assert log.scans == ["BADGE-0007"]


def test_a_run_without_end_is_let_go() -> None:
    log = Log()
    log.run([*steps("x" * (2 * MOST + 1), 1), (1, END)])
    assert log.out[: 2 * MOST] == list(range(2 * MOST))


STEP = st.tuples(
    st.one_of(st.integers(0, GAP_MS - 1), st.integers(GAP_MS, 300), st.integers(-50, 0)),
    st.one_of(st.characters(min_codepoint=33, max_codepoint=126), st.just(END), st.just("")),
)
BURST = st.text("ABC0123", min_size=1, max_size=12).map(lambda text: [*steps(text, 5), (5, END)])


@given(st.lists(st.one_of(STEP.map(lambda one: [one]), BURST), max_size=30))
def test_any_interleaving_delivers_every_other_key_once_and_in_order(
    runs: list[list[tuple[int, str]]],
) -> None:
    run = [step for part in runs for step in part]
    log = Log()
    log.run(run)
    assert log.out == sorted(set(log.out)), "in order, none twice"
    short = [number for keys in log.short for number in keys]
    assert not set(log.out) & {*log.eaten, *short}
    assert not set(log.eaten) & set(short)
    typed = {number for number, (_, text) in enumerate(run) if text and text != END}
    assert typed <= {*log.out, *log.eaten, *short}, "none is lost"
    assert "".join(run[number][1] for number in log.eaten) == "".join(log.scans)
    assert all(len(scan) >= FEWEST for scan in log.scans)
    assert all(FEWEST_FAST <= len(keys) < FEWEST for keys in log.short)
    ends = sum(text == END for _, text in run)
    assert ends == len(log.scans) + len(log.short) + sum(run[number][1] == END for number in log.out)

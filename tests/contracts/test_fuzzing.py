# SPDX-License-Identifier: Apache-2.0
"""The fuzzer: it reaches what it is to reach, finds what is to be found, and every parser holds for a while.

The long run is a command of its own: ``scripts/fuzz SECONDS``.
"""

from __future__ import annotations

import contextlib
import time

import pytest
from fuzz import SLOW_S, case, main, run
from fuzz_mutation import mutated
from fuzz_targets import TARGETS, Target

from inspector.domain.errors import ProtocolError


@pytest.mark.parametrize("name", TARGETS)
def test_good_bytes_are_taken_and_damaged_ones_raise_only_what_they_may(name: str) -> None:
    target = TARGETS[name]
    seeds = tuple(target.seeds())
    taken = 0
    for seed in seeds:
        try:
            target.run(seed)
        except target.allowed:
            continue
        taken += 1
    assert taken, "no seed is taken: nothing behind the door is fuzzed"
    for number in range(len(seeds) + 60):
        assert case(target, number, seeds) is None


@pytest.mark.parametrize(
    "data",
    [
        b"a = " + b"[" * 20_000,
        b"a = " + b"{a=" * 20_000,
        b"a" + b".a" * 5_000 + b"=1",
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b"<plist>" + b"<array>" * 50_000,
    ],
    ids=["toml lists", "toml tables", "toml names", "json lists", "json objects", "plist"],
)
def test_what_is_nested_without_end_is_refused(data: bytes) -> None:
    for target in TARGETS.values():
        try:
            target.run(data)
        except target.allowed:
            continue


@pytest.mark.parametrize("name", ["answers", "checklist", "settings", "virtual.bench"])
@pytest.mark.parametrize("key", ["a" + ".a" * 3_000 + " = 1", "[a" + ".a" * 3_000 + "]"])
def test_a_key_of_many_parts_costs_no_reader_of_files_more_than_its_size(name: str, key: str) -> None:
    target = TARGETS[name]
    data = target.seeds()[0] + f"\n{key}\n".encode()
    start = time.process_time()
    with contextlib.suppress(*target.allowed):  # a checklist's faults are its answer
        target.run(data)
    assert time.process_time() - start < 0.2, "by Python's parser alone it was half a second"


def test_a_parser_with_a_hole_is_found_and_can_be_replayed(capsys: pytest.CaptureFixture[str]) -> None:
    def careless(data: bytes) -> None:
        if not data.startswith(b"{"):
            raise ProtocolError("no table")
        if b"\x00" in data:
            raise KeyError("a hole")

    target = Target("careless", careless, lambda: [b'{"a": 1}'])
    cases, found = run(target, 1.0)
    assert cases > 1
    assert [one.what for one in found] == ["KeyError('a hole')"]
    assert b"\x00" in mutated(found[0].number, [b'{"a": 1}'])
    TARGETS["careless"] = target
    try:
        with pytest.raises(KeyError):
            main(["--replay", "careless", str(found[0].number)])
        assert main(["0.3", "careless"]) == 1
        assert f"careless {found[0].number}" in capsys.readouterr().out
    finally:
        del TARGETS["careless"]


def test_a_parser_that_takes_too_long_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert SLOW_S > 0
    monkeypatch.setattr("fuzz.SLOW_S", 0.0)
    found = case(Target("slow", lambda _: sum(range(1000)), lambda: [b""]), 0, [b""])
    assert found is not None
    assert found.place == "slow"


def test_the_same_number_is_the_same_case() -> None:
    seeds = [b"one 1\n", b"two 2\n"]
    assert [mutated(number, seeds) for number in range(200)] == [mutated(n, seeds) for n in range(200)]
    assert len({mutated(number, seeds) for number in range(200)}) > 100


def test_a_target_that_is_not_there_is_said() -> None:
    with pytest.raises(SystemExit, match="There is no target"):
        main(["1", "nothing"])

# SPDX-License-Identifier: Apache-2.0
"""The switching rules of MIL-STD-105E, 4.7 and 4.8."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.sampling.switching import Act, LotResult, Standing, standing_of
from inspector.domain.sampling.tables import Severity

_N, _T, _R = Severity.NORMAL, Severity.TIGHTENED, Severity.REDUCED


def _lots(severity: Severity, ends: str, *, size: int = 125, found: int = 0) -> list[LotResult]:
    """Make lots of letters: a(ccepted), r(ejected), b(etween)."""
    return [LotResult(severity, one != "r", size, found, one == "b") for one in ends]


@pytest.mark.parametrize(
    ("ends", "severity"),
    [
        ("rr", _T),
        ("raaar", _T),
        ("raaaar", _N),
        ("rara", _T),
        ("aaaar", _N),
        ("raaaaraaar", _T),
    ],
)
def test_two_rejected_of_five_in_a_row_tighten(ends: str, severity: Severity) -> None:
    assert standing_of(_lots(_N, ends), "1.0").severity is severity


def test_five_accepted_in_a_row_end_tightened_inspection() -> None:
    begun = _lots(_N, "rr")
    assert standing_of([*begun, *_lots(_T, "aaraaaa")], "1.0").severity is _T
    assert standing_of([*begun, *_lots(_T, "aaraaaaa")], "1.0").severity is _N


def test_after_normal_begins_again_the_old_rejections_are_past() -> None:
    history = [*_lots(_N, "rr"), *_lots(_T, "aaaaa"), *_lots(_N, "r")]
    assert standing_of(history, "1.0").severity is _N


def test_five_rejected_under_tightened_inspection_stop_acceptance() -> None:
    history = [*_lots(_N, "rr"), *_lots(_T, "rarararr")]
    stopped = standing_of(history, "1.0")
    assert stopped == standing_of([*history, *_lots(_T, "aaaaaa")], "1.0")
    assert stopped.is_stopped
    assert standing_of([*history, Act.NORMAL, Act.REDUCE], "1.0").is_stopped
    assert standing_of([*history, Act.CORRECTED], "1.0") == Standing(_T)


def test_ten_accepted_with_few_faults_allow_reduced_and_a_person_begins_it() -> None:
    ten = _lots(_N, "a" * 10)
    assert not standing_of(ten[:9], "1.0").may_reduce("1.0")
    assert standing_of(ten, "1.0").may_reduce("1.0")
    assert standing_of(ten, "1.0").severity is _N
    assert standing_of([*ten, Act.REDUCE], "1.0").severity is _R
    assert standing_of([*ten[:9], Act.REDUCE], "1.0").severity is _N


def test_more_faults_than_the_table_allows_keep_normal() -> None:
    """1,250 units at 1.0: Table VIII says 7."""
    seven = _lots(_N, "a" * 9) + _lots(_N, "a", found=7)
    eight = _lots(_N, "a" * 9) + _lots(_N, "a", found=8)
    assert standing_of(seven, "1.0").may_reduce("1.0")
    assert not standing_of(eight, "1.0").may_reduce("1.0")


def test_samples_too_small_for_ten_lots_may_take_more_of_them() -> None:
    """2 units a lot at 6.5: ten lots are 20 units, an asterisk in Table VIII; fifteen are 30, of which 0."""
    assert not standing_of(_lots(_N, "a" * 14, size=2), "6.5").may_reduce("6.5")
    assert standing_of(_lots(_N, "a" * 15, size=2), "6.5").may_reduce("6.5")


@pytest.mark.parametrize("end", ["r", "b"])
def test_one_lot_ends_reduced_inspection(end: str) -> None:
    begun: list[LotResult | Act] = [*_lots(_N, "a" * 10), Act.REDUCE]
    assert standing_of([*begun, *_lots(_R, "aaa")], "1.0").severity is _R
    assert standing_of([*begun, *_lots(_R, "aa" + end)], "1.0").severity is _N
    assert standing_of([*begun, Act.NORMAL], "1.0").severity is _N


def test_a_lot_planned_before_the_switch_counts_for_nothing() -> None:
    history = [*_lots(_N, "rr"), *_lots(_N, "aaaaaaa")]
    assert standing_of(history, "1.0") == Standing(_T)


_ends = st.builds(
    LotResult, st.sampled_from(Severity), st.booleans(), st.integers(2, 200), st.integers(0, 5), st.booleans()
)


@given(st.lists(_ends | st.sampled_from(Act), max_size=60))
def test_whatever_happens_a_stream_stands_somewhere_and_stops_only_when_tightened(
    history: list[LotResult | Act],
) -> None:
    standing = standing_of(history, "1.0")
    assert not standing.is_stopped or standing.severity is _T
    assert all(one.severity is standing.severity for one in standing.since)
    if standing.severity is _R:
        assert all(one.is_accepted for one in standing.since)

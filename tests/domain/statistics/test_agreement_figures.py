# SPDX-License-Identifier: Apache-2.0
"""Cohen's kappa against the tables of Cohen and of Fleiss; Pareto, shares and times against sums by hand."""

from __future__ import annotations

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.statistics.kappa import kappa, kappa_of
from inspector.domain.statistics.pareto import pareto
from inspector.domain.statistics.shares import Share, first_pass
from inspector.domain.statistics.spread import LAST_S, bucket_of, quantile, width_of
from inspector.domain.statistics.tally import Count, What


def table(*rows: tuple[int, ...]) -> dict[tuple[str, str], int]:
    return {(str(i), str(j)): count for i, row in enumerate(rows) for j, count in enumerate(row)}


# Cohen (1960), A coefficient of agreement for nominal scales, 200 cases by two judges in three categories:
# 140 agree, 82 would by chance, kappa = (140 - 82)/(200 - 82) = .492.
COHEN = table((88, 14, 18), (10, 40, 10), (2, 6, 12))
# Fleiss, Statistical Methods for Rates and Proportions, chapter on interrater agreement: 100 diagnoses
# (psychotic, neurotic, organic); observed .89, by chance .66, kappa .68, its standard error .087.
FLEISS = table((75, 1, 4), (5, 4, 1), (0, 0, 10))


def test_cohens_own_table() -> None:
    found = kappa(COHEN)
    assert found is not None
    assert found.agreed == Share(140, 200)
    assert found.value == pytest.approx(0.492, abs=5e-4)


def test_fleisss_diagnoses_with_their_standard_error() -> None:
    found = kappa(FLEISS)
    assert found is not None
    assert found.agreed.value == pytest.approx(0.89)
    assert found.value == pytest.approx(0.68, abs=5e-3)
    assert found.error == pytest.approx(0.087, abs=1e-3)  # the book goes on from rounded figures
    assert (found.low, found.high) == pytest.approx((0.51, 0.85), abs=1e-2)


# Cohen (1960), his first table, in percent of all cases: agreement .29 under a chance of .35.
def test_less_than_chance_is_negative() -> None:
    found = kappa(table((25, 13, 12), (12, 2, 16), (3, 15, 2)))
    assert found is not None
    assert found.value == pytest.approx(-0.092, abs=5e-4)


def test_where_both_say_one_thing_only_there_is_no_kappa() -> None:
    found = kappa_of([("pass", "pass")] * 9)
    assert found is not None
    assert (found.value, found.low, found.high) == (None, None, None)
    assert kappa_of([]) is None
    one_sided = kappa_of([("pass", "pass")] * 9 + [("pass", "fail")])
    assert one_sided is not None
    assert (one_sided.agreed, one_sided.value) == (Share(9, 10), None)


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1, max_size=40))
def test_kappa_stays_between_its_ends_whoever_is_named_first(pairs: list[tuple[str, str]]) -> None:
    found, turned = kappa_of(pairs), kappa_of((other, one) for one, other in pairs)
    assert found is not None
    assert turned is not None
    if found.value is None or found.low is None or found.high is None:
        assert turned.value is None
        return
    assert found.value == pytest.approx(turned.value)
    assert found.error == pytest.approx(turned.error, abs=1e-9)
    assert -1 <= found.low <= found.value + 1e-9
    assert found.value - 1e-9 <= found.high <= 1


def test_pareto_orders_adds_up_and_names_the_vital_few() -> None:
    counts = {"battery": 168, "display": 92, "liquid": 71, "touch": 44, "ports": 0, "sim": 21, "wifi": 5}
    found = pareto(counts, most=4)
    assert [(one.name, one.count) for one in found.causes[:2]] == [("battery", 168), ("display", 92)]
    assert [round(one.running, 3) for one in found.causes] == [0.419, 0.648, 0.825, 0.935]
    assert [one.is_vital for one in found.causes] == [True, True, False, False]
    assert (found.others, found.other_causes, found.whole) == (26, 2, 401)
    assert pareto({}).causes == ()


def test_one_rest_alone_is_shown_by_its_name() -> None:
    found = pareto({"a": 3, "b": 2, "c": 1}, most=2)
    assert [one.name for one in found.causes] == ["a", "b", "c"]
    assert (found.others, found.causes[-1].running) == (0, 1.0)


def test_a_certificate_that_is_void_is_no_first_pass() -> None:
    counts: dict[tuple[str, str], int] = {(What.COUNT, Count.FIRST): 10, (What.COUNT, Count.FIRST_PASS): 8}
    assert first_pass(counts) == Share(8, 10)
    assert first_pass({**counts, (What.COUNT, Count.FIRST_VOID): 1}) == Share(7, 10)
    assert first_pass({}).value is None


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(st.integers(0, LAST_S - 1), min_size=1, max_size=60), st.sampled_from([0.5, 0.9]))
def test_a_quantile_is_right_to_the_width_of_its_bucket(times: list[int], share: float) -> None:
    counts: dict[int, int] = {}
    for one in times:
        edge = bucket_of(one)
        assert edge <= one < edge + width_of(edge)
        counts[edge] = counts.get(edge, 0) + 1
    found = quantile(counts, share)
    true = sorted(times)[max(0, -int(-share * len(times) // 1) - 1)]
    assert found is not None
    assert bucket_of(true) <= found <= bucket_of(true) + width_of(bucket_of(true))


def test_what_took_a_day_lies_in_the_last_bucket() -> None:
    assert bucket_of(86_400) == LAST_S
    assert quantile({}, 0.5) is None
    with pytest.raises(ValueError, match="no time"):
        bucket_of(-1)

# SPDX-License-Identifier: Apache-2.0
"""Plans that accept on none, and the draw that anyone can repeat."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction
from itertools import combinations
from math import comb
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import BadInput
from inspector.domain.sampling.drawing import checked_seed, digest_of, draw, new_seed
from inspector.domain.sampling.plans import plan_for, zero_plan_for
from inspector.domain.sampling.tables import AQLS, Level
from inspector.domain.sampling.zero import limiting_number, zero_size

_DOCUMENT = Path(__file__).parents[3] / "docs" / "sampling.md"
_UIDS = [f"{number:026d}" for number in range(40)]


def _passes(lot: int, bad: int, size: int, accept: int) -> Fraction:
    """Count every sample there is: the definition, not the formula."""
    samples = [sum(unit < bad for unit in one) <= accept for one in combinations(range(lot), size)]
    return Fraction(sum(samples), len(samples))


@given(lot=st.integers(2, 11), data=st.data())
def test_the_smallest_sample_that_protects_as_well(lot: int, data: st.DataObject) -> None:
    size = data.draw(st.integers(1, lot - 1))
    accept = data.draw(st.integers(0, size - 1))
    limit = limiting_number(lot, size, accept)
    found = zero_size(lot, size, accept)
    assert _passes(lot, limit, size, accept) <= Fraction(1, 10)
    assert limit == 1 or _passes(lot, limit - 1, size, accept) > Fraction(1, 10)
    assert _passes(lot, limit, found, 0) <= Fraction(1, 10)
    assert found == 1 or _passes(lot, limit, found - 1, 0) > Fraction(1, 10)


def test_a_great_lot_has_a_plan_too() -> None:
    plan = zero_plan_for(35_000, Level.II, "1.0")
    assert (plan.accept, plan.reject, plan.is_zero) == (0, 1, True)
    limit = limiting_number(35_000, 315, 7)
    assert comb(35_000 - limit, plan.size) * 10 <= comb(35_000, plan.size)
    assert plan.size < 315


@pytest.mark.parametrize("aql", ["0.010", "0.40", "10"])
def test_the_greatest_lots_are_exact_at_the_edge_and_soon_reckoned(aql: str) -> None:
    began = process_time()
    plan = zero_plan_for(500_001, Level.III, aql)
    assert process_time() - began < 0.2
    normal = plan_for(500_001, Level.III, aql)
    limit = limiting_number(500_001, normal.size, normal.accept)
    assert comb(500_001 - limit, plan.size) * 10 <= comb(500_001, plan.size)
    assert comb(500_001 - limit, plan.size - 1) * 10 > comb(500_001, plan.size - 1)
    ways = [comb(limit - 1, x) * comb(500_002 - limit, normal.size - x) for x in range(normal.accept + 1)]
    assert sum(ways) * 10 > comb(500_001, normal.size)


def test_no_zero_plan_where_faults_are_counted() -> None:
    with pytest.raises(BadInput):
        zero_plan_for(100, Level.II, AQLS[16])


@given(st.sets(st.sampled_from(_UIDS), min_size=1), st.text("abc 019", min_size=1, max_size=9))
def test_a_draw_is_the_same_however_the_list_is_ordered(uids: set[str], seed: str) -> None:
    first = draw(sorted(uids), seed, 5)
    assert first == draw(sorted(uids, reverse=True), seed, 5)
    assert len(first) == min(5, len(uids))
    assert set(first) <= uids
    assert digest_of(uids) == digest_of(sorted(uids, reverse=True))


def test_each_member_has_the_same_chance() -> None:
    counts = dict.fromkeys(_UIDS, 0)
    for number in range(2000):
        for uid in draw(_UIDS, str(number), 10):
            counts[uid] += 1
    assert sum((count - 500) ** 2 / 500 for count in counts.values()) < 80  # chi-square, 39 degrees


def test_seeds_differ_and_are_seeds() -> None:
    assert new_seed() != new_seed()
    assert len(checked_seed(f" {new_seed()} ")) == 32


@pytest.mark.parametrize("text", ["", " ", "x" * 101, "a\nb", "\u00e4"])
def test_what_is_no_seed(text: str) -> None:
    with pytest.raises(BadInput):
        checked_seed(text)


def test_the_documents_script_draws_the_same(tmp_path: Path) -> None:
    """``docs/sampling.md`` tells how to draw again without Inspector."""
    script = _DOCUMENT.read_text("utf-8").split("```python\n")[1].split("```")[0]
    assert len(script.splitlines()) <= 10
    (tmp_path / "again.py").write_text(script, "utf-8")
    (tmp_path / "members.txt").write_text("\n".join(reversed(_UIDS)), "ascii")
    command = [sys.executable, "-I", "again.py", "members.txt", "dice 4 2 6", "8"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=20, check=True)
    digest, *sample = told.stdout.split()
    assert (digest, sample) == (digest_of(_UIDS), list(draw(_UIDS, "dice 4 2 6", 8)))

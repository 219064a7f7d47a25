# SPDX-License-Identifier: Apache-2.0
"""What a good phone costs in presses and in the program's own time; docs/bench.md says the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from bench_window import GOOD_IMEI, SPACE, Technician
from shop_people import scan

from inspector.domain.checklist import Evidence, Method
from inspector.domain.finding import Outcome
from inspector.services.bench import SessionState

Sit = Callable[..., Technician]
DOC = Path(__file__).parents[2] / "docs" / "bench.md"
LONGEST_S = 30.0
"""The program's own share of a whole inspection on a machine that does other work too."""


def said(name: str) -> int:
    """Give a number of the table in docs/bench.md."""
    found = re.search(rf"^\| {re.escape(name)} \| ([0-9]+) ", DOC.read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None, f"docs/bench.md has no row '{name}'"
    return int(found[1])


def test_a_passing_point_that_needs_no_evidence_takes_one_press(technician: Sit) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    page = one.window.inspection
    begun = perf_counter()
    one.press("g")
    one.until_page(page)
    opening = one.pressed
    presses: Counter[str] = Counter()
    while page.current != "grade":
        here, before = page.current, one.pressed
        if here == "identity.numbers":
            scan(one, GOOD_IMEI)
            one.press(SPACE)
        elif here == "lock.blacklist":
            one.give_evidence("register: not flagged, 09:00 UTC")
        else:
            one.press(SPACE)
        one.until_not_at(here)
        presses[here] += one.pressed - before
    points = one.pressed - opening
    one.press(SPACE)
    graded = one.pressed
    one.erase()
    erased = one.pressed - graded
    scan(one, GOOD_IMEI)
    one.until_page(one.window.review)
    one.until_state(SessionState.READY)
    before = one.pressed
    one.press("s", shift=True)
    one.until_state(SessionState.CERTIFIED)
    took = perf_counter() - begun
    signing = one.pressed - before
    done, checklist = one.inspection(), page._opened.checklist
    assert checklist is not None
    assert all(found.outcome is Outcome.PASS for found in done.findings.values())
    measured = {
        point.id
        for point in checklist.points
        if done.findings[point.id].method is Method.MEASURED and done.findings[point.id].by == "bench"
    }
    for point in checklist.points:
        if point.id in measured or point.id == "data.erased":
            assert presses[point.id] == 0, point.id
        elif point.evidence is Evidence.TEXT:
            assert presses[point.id] == 3, point.id
        else:
            assert presses[point.id] == 1, point.id
    print(f"{one.pressed} presses, {took:.1f} s, {len(measured)} points by themselves")
    parts = {
        "open the phone": opening,
        "the points": points,
        "the grade": 1,
        "the erase": erased,
        "sign": signing,
        "all of it": one.pressed,
    }
    assert parts == {name: said(name) for name in parts}
    assert took < LONGEST_S, took

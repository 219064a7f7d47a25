# SPDX-License-Identifier: Apache-2.0
"""The dashboard's rows out of a store, narrowed and not, and the figures they make."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from inspections import NOW, POINTS, SHOP, answered, event, finished, opened, refused, signed
from sqlalchemy import func, update

from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection
from inspector.domain.review import Decision, Judgement, Review
from inspector.domain.statistics.agreement import Reviewed
from inspector.domain.statistics.dashboard import Choices, Question
from inspector.domain.statistics.shares import Share
from inspector.domain.uid import new_uid
from inspector.services.dashboards import About, Dashboards, lines, to_json, write_csv
from inspector.storage.reviews import SqlReviews
from inspector.storage.schema_rolls import roll_agreement
from inspector.storage.sql_dashboard import SqlDashboard
from inspector.storage.store import SqlStore

DAY = date(2026, 11, 22)


def close(store: SqlStore, number: int, *, days: int, by: str, model: str, failing: int = -1) -> Inspection:
    one = opened(number, at=NOW + timedelta(days=days))
    one = replace(one, technician=by, identity=replace(one.identity, model=model))
    store.open_inspection(one, event(one))
    if failing >= 0:
        closed = refused(answered(one, failing, Outcome.FAIL))
        store.refuse(closed, event(closed))
    else:
        closed, certificate = signed(finished(one))
        store.sign(closed, certificate, (), event(closed))
    return closed


@pytest.fixture
def filled(store: SqlStore) -> SqlStore:
    close(store, 1, days=0, by="anna", model="Nine")
    close(store, 2, days=0, by="ben", model="Nine", failing=3)
    close(store, 3, days=1, by="anna", model="Ten")
    close(store, 4, days=9, by="anna", model="Nine", failing=3)
    return store


def asked(store: SqlStore, question: Question) -> tuple[int, int, list[date]]:
    rows = SqlDashboard(store.reading, SHOP)
    found = Dashboards(rows).ask(question)
    return found.inspected, found.failing, [day.day for day in rows.days(question)]


@pytest.mark.parametrize(
    ("question", "inspected", "failing", "days"),
    [
        (Question(), 4, 2, [0, 1, 9]),
        (Question(DAY, DAY + timedelta(1)), 3, 1, [0, 1]),
        (Question(technician="anna"), 3, 1, [0, 1, 9]),
        (Question(model="Nine"), 3, 2, [0, 9]),
        (Question(technician="anna", model="Nine"), 2, 1, [0, 9]),
        (Question(DAY, DAY, technician="anna", model="Nine"), 1, 0, [0]),
        (Question(checklist="phone-25"), 4, 2, [0, 1, 9]),
        (Question(checklist="tablet-25"), 0, 0, []),
        (Question(technician="nobody"), 0, 0, []),
    ],
)
def test_figures_are_narrowed(
    filled: SqlStore, question: Question, inspected: int, failing: int, days: list[int]
) -> None:
    assert asked(filled, question) == (inspected, failing, [DAY + timedelta(one) for one in days])


def test_what_there_is_to_choose_from(filled: SqlStore) -> None:
    found = SqlDashboard(filled.reading, SHOP).choices()
    assert found == Choices(("anna", "ben"), ("Nine", "Ten"), ("phone-25",))


def reviewed(store: SqlStore, one: Inspection, decision: str, *said: tuple[str, str, str]) -> Review:
    """Write a review with its judgements and its end in one."""
    judged = tuple(Judgement(*each, "It rings.", NOW) for each in said)
    about = (new_uid(NOW), one.uid, one.technician, "ida", NOW, NOW, "ab" * 32)
    written = Review(*about, judged, Decision(decision), "It rings.")
    SqlReviews(store.reading, store.noted, SHOP).begin_review(written, event(one, "review.begun"))
    return written


def test_what_reviewers_said_is_compared_once_their_review_is_over(store: SqlStore) -> None:
    one = close(store, 1, days=0, by="anna", model="Nine")
    reviewed(store, one, "sent_back", (POINTS[0], "pass", "fail"), ("grade", "good", "fair"))
    reviewed(store, one, "open", (POINTS[1], "pass", "pass"))
    for question in (Question(), Question(technician="anna"), Question(technician="anna", model="Nine")):
        found = Dashboards(SqlDashboard(store.reading, SHOP)).ask(question).agreement
        assert (found.reviews, found.grades) == (1, ((("good", "fair"), 1),))
        assert found.points is not None
        assert found.points.agreed == Share(0, 1)
    assert SqlDashboard(store.reading, SHOP).reviewed(Question(until=DAY - timedelta(1))) == Reviewed()


def test_counts_of_reviews_are_what_the_reviews_add_up_to(store: SqlStore) -> None:
    """Any order of judging, ending and taking back, of reviews of several days and people."""
    rows, chance = SqlReviews(store.reading, store.noted, SHOP), Random(7)
    closed = [close(store, n, days=n % 3, by=("anna", "ben")[n % 2], model="Nine") for n in range(1, 7)]
    held = [reviewed(store, one, "open") for one in closed]
    for number in range(60):
        at = chance.randrange(len(held))
        before, when = held[at], NOW + timedelta(seconds=number + 1)
        said = [(point, "pass", chance.choice(("pass", "fail"))) for point in chance.sample(POINTS, 3)]
        judged = tuple(Judgement(*one, "It rings.", NOW) for one in said)
        ends = chance.choice((Decision.OPEN, Decision.SENT_BACK, Decision.COUNTERSIGNED))
        signature = "e30.e30.e30" if ends is Decision.COUNTERSIGNED else ""
        after = replace(
            before, at=when, judgements=judged, decision=ends, reason="It rings.", signature=signature
        )
        rows.put_review(before, after, event(closed[at], "review.judged"))
        held[at] = after
        if number % 10 == 9:
            assert_added_up(store, held, closed)


def assert_added_up(store: SqlStore, held: list[Review], closed: list[Inspection]) -> None:
    for question in (Question(), Question(technician="anna"), Question(DAY, DAY), Question(model="Nine")):
        counts: Counter[tuple[str, str, str]] = Counter()
        over = [
            one
            for one, about in zip(held, closed, strict=True)
            if one.decision is not Decision.OPEN
            and about.technician == (question.technician or about.technician)
            and (question.until is None or about.updated_at.date() <= question.until)
        ]
        counts.update((said.point_id, said.claimed, said.said) for one in over for said in one.judgements)
        found = SqlDashboard(store.reading, SHOP).reviewed(question)
        assert found.reviews == len(over)
        assert {(one.subject, one.technician, one.auditor): one.count for one in found.judgements} == counts
    assert not [one for one in store.check() if "roll_agreement" in one.place]


def test_a_count_of_reviews_that_was_changed_is_found(store: SqlStore) -> None:
    one = close(store, 1, days=0, by="anna", model="Nine")
    reviewed(store, one, "sent_back", (POINTS[0], "pass", "fail"))
    other = func.replace(roll_agreement.c.counts, "fail", "pass")
    store._write(lambda connection: connection.execute(update(roll_agreement).values(counts=other)))
    found = [f"{one.place}: {one.what}" for one in store.check() if "roll_agreement" in one.place]
    assert len(found) == 6
    assert found[0] == f"roll_agreement 2026-11-22 all: {POINTS[0]} pass fail is 0, not 1"


def test_every_value_is_a_line(filled: SqlStore) -> None:
    found = Dashboards(SqlDashboard(filled.reading, SHOP)).ask(Question(DAY, DAY + timedelta(9)))
    text: list[str] = []
    about = About("shop-1", NOW)
    title = "={}".format
    assert write_csv(found, text.append, title_of=title, about=about) == len(text) - 1
    assert text[0] == "panel,item,value,of,low,high\r\n"
    assert [line.removesuffix(",,,\r\n") for line in text[1:8]] == [
        "question,shop,shop-1",
        "question,made_at,2026-11-22T14:32:11+00:00",
        "question,since,2026-11-22",
        "question,until,2026-12-01",
        "question,technician,",
        "question,model,",
        "question,checklist,",
    ]
    assert "figures,inspected,4,,,\r\n" in text
    assert f"failing_points,'={POINTS[3]},2,2,,\r\n" in text  # no formula
    panels = {line.panel for line in lines(found)}
    assert panels >= {"figures", "failing_points", "failing_by_day", "grades", "battery_percent", "hurried"}
    said = to_json(found)["panels"]
    assert isinstance(said, dict)
    assert {"item": "first_pass_yield", "value": 2, "of": 4} in said["figures"]

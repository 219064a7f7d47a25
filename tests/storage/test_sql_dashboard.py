# SPDX-License-Identifier: Apache-2.0
"""The dashboard's rows out of a store, narrowed and not, and the figures they make."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from inspections import NOW, POINTS, SHOP, answered, event, finished, opened, refused, signed
from sqlalchemy import insert

from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection
from inspector.domain.statistics.dashboard import Choices, Question
from inspector.domain.statistics.shares import Share
from inspector.domain.uid import new_uid
from inspector.services.dashboards import About, Dashboards, lines, to_json, write_csv
from inspector.storage.schema_review import review, review_point
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


def reviewed(store: SqlStore, one: Inspection, decision: str, *said: tuple[str, str, str]) -> None:
    """Write a review as it lies in its tables."""
    uid = new_uid(NOW)
    key = {"shop_id": SHOP}
    about = {"inspection_uid": one.uid, "technician_id": one.technician, "reviewer_id": "ida"}
    rest = {"began_at": NOW, "at": NOW, "digest": "ab" * 32, "decision": decision, "reason": "It rings."}
    rows = [
        {**key, "review_uid": uid, "point_id": point, "number": number, "claimed": claimed, "said": answer}
        | {"reason": "It rings.", "at": NOW}
        for number, (point, claimed, answer) in enumerate(said)
    ]
    store._write(lambda connection: connection.execute(insert(review), {**key, "uid": uid, **about, **rest}))
    store._write(lambda connection: connection.execute(insert(review_point), rows))


def test_what_reviewers_said_is_compared_once_their_review_is_over(store: SqlStore) -> None:
    one = close(store, 1, days=0, by="anna", model="Nine")
    reviewed(store, one, "sent_back", (POINTS[0], "pass", "fail"), ("grade", "good", "fair"))
    reviewed(store, one, "open", (POINTS[1], "pass", "pass"))
    found = Dashboards(SqlDashboard(store.reading, SHOP)).ask(Question()).agreement
    assert (found.reviews, found.grades) == (1, ((("good", "fair"), 1),))
    assert found.points is not None
    assert found.points.agreed == Share(0, 1)


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

# SPDX-License-Identifier: Apache-2.0
"""What inspections add to the counts, and what the counts say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from inspections import NOW, POINTS, answered, finished, opened, refused, signed

from inspector.domain.finding import BENCH, Finding, Outcome
from inspector.domain.grading import Grade, GradeDecision
from inspector.domain.inspection import Inspection, Step
from inspector.domain.reading import measured
from inspector.domain.statistics.agreement import GRADE, Judgement, Reviewed
from inspector.domain.statistics.dashboard import Question, dashboard
from inspector.domain.statistics.shares import Share
from inspector.domain.statistics.suspicion import hurried, readings_print
from inspector.domain.statistics.tally import Count, DayTally, What, answer_times, items, summed, tally_of

DAY = date(2026, 11, 2)


def closed(*failing: int, attempt: int = 1) -> Inspection:
    one = opened(attempt=attempt)
    for place in failing:
        one = answered(one, place, Outcome.FAIL)
    one = finished(one)
    return refused(one) if failing else signed(one)[0]


def test_a_certified_first_attempt() -> None:
    counts = tally_of(closed(), "certified")
    assert items(counts, What.COUNT) == {"inspected": 1, "certified": 1, "first": 1, "first_pass": 1}
    assert items(counts, What.GRADE) == {"good": 1}
    assert items(counts, What.BATTERY) == {"91": 1}
    assert items(counts, What.FAILED) == {}
    assert set(items(counts, What.ANSWERS)) == set(POINTS)


def test_a_refused_second_attempt() -> None:
    counts = tally_of(closed(6, 8, attempt=2), "refused")
    assert items(counts, What.COUNT) == {"inspected": 1, "refused": 1, "failing": 1}
    assert items(counts, What.FAILED) == {POINTS[6]: 1, POINTS[8]: 1}
    assert items(counts, What.BATTERY) == {}


def test_a_void_certificate_is_counted_beside_the_pass_that_it_was() -> None:
    one = closed().moved(Step.VOID, NOW)
    counts = items(tally_of(one, "certified"), What.COUNT)
    assert (counts["first_pass"], counts["void"], counts["first_void"]) == (1, 1, 1)


def test_overrides_and_other_grades_are_counted() -> None:
    one = finished(opened())
    found = replace(one.findings[POINTS[3]], reason="measured twice, meter was off")
    grade = GradeDecision(Grade.FAIR, Grade.GOOD, "anna", "seen by daylight", "ben")
    one = replace(one, findings={**one.findings, POINTS[3]: found}, grade=grade)
    counts = tally_of(signed(one)[0], "certified")
    assert items(counts, What.OVERRIDDEN) == {POINTS[3]: 1}
    assert counts[What.COUNT, Count.REGRADED] == 1


def test_a_battery_read_to_a_tenth_is_counted_by_its_whole_percent() -> None:
    one = closed()
    health = measured("battery.health", Decimal("91.9"), "dumpsys", NOW, "%")
    read = replace(one, readings={**one.readings, health.name: health})
    assert items(tally_of(read, "certified"), What.BATTERY) == {"91": 1}


def test_time_goes_from_answer_to_answer_and_stops_while_nobody_is_there() -> None:
    one = opened()
    after = (
        (0, BENCH, 10),  # the readings decided by themselves
        (1, "anna", 30),
        (2, "anna", 45),
        (3, "anna", 45 + 4000),  # lunch
        (4, "anna", 45 + 4007),
    )
    kind = answered(one, 0).findings[POINTS[0]].method
    findings = {
        POINTS[place]: Finding(POINTS[place], Outcome.PASS, kind, NOW + timedelta(seconds=at), by)
        for place, by, at in after
    }
    times = dict(answer_times(replace(one, findings=findings)))
    assert times == {POINTS[1]: 20, POINTS[2]: 15, POINTS[4]: 7}


def test_who_passes_all_in_less_time_than_looking_takes_is_noted() -> None:
    assert hurried(closed()) == "25 in 24 s"  # a second each
    assert hurried(closed(3)) == ""
    one = closed()
    slow = {
        name: replace(found, at=NOW + timedelta(seconds=2 * number))
        for number, (name, found) in enumerate(one.findings.items())
    }
    assert hurried(replace(one, findings=slow)) == ""


def test_worn_batteries_are_told_apart() -> None:
    def phone(cycles: int, capacity: int) -> Inspection:
        one = opened()
        known = (
            measured("battery.cycles", cycles, "dumpsys", NOW, "1"),
            measured("battery.full_capacity", capacity, "dumpsys", NOW, "mA.h"),
        )
        return replace(one, readings={**one.readings, **{reading.name: reading for reading in known}})

    assert readings_print(phone(312, 4014)) == readings_print(phone(312, 4014)) != b""
    assert readings_print(phone(312, 4014)) != readings_print(phone(313, 4014))
    assert readings_print(phone(0, 4410)) == b""  # new ones are alike
    assert readings_print(opened()) == b""


def days(*counts: tuple[int, int, int]) -> list[DayTally]:
    """Make days of so many inspections, so many failing, so many first passes."""
    return [
        DayTally(
            DAY + timedelta(number),
            {
                (What.COUNT, Count.INSPECTED): inspected,
                (What.COUNT, Count.FAILING): failing,
                (What.COUNT, Count.FIRST): inspected,
                (What.COUNT, Count.FIRST_PASS): passed,
                (What.FAILED, "battery.health"): failing,
            },
        )
        for number, (inspected, failing, passed) in enumerate(counts)
    ]


def test_a_span_of_days() -> None:
    question = Question(DAY, DAY + timedelta(8))
    found = dashboard(question, days(*[(100, 6, 94)] * 8, (100, 30, 70)), before=days((10, 1, 8)))
    assert (found.inspected, found.failing) == (900, 78)
    assert (found.first_pass, found.before) == (Share(822, 900), Share(8, 10))
    assert [(one.rule, one.first) for one in found.signals] == [(4, 0), (1, 8)]
    assert [week.first_pass for week in found.weeks] == [Share(658, 700), Share(164, 200)]
    assert found.causes.causes[0].name == "battery.health"
    assert question.before() == Question(DAY - timedelta(9), DAY - timedelta(1))
    assert Question(None, DAY).before() is None


def test_a_long_span_has_a_point_a_week() -> None:
    found = dashboard(Question(), days(*[(10, 1, 9)] * 120))
    assert found.chart is not None
    assert [point.group.size for point in found.chart.points] == [70] * 17 + [10]


def test_nothing_makes_no_figure() -> None:
    found = dashboard(Question(), ())
    assert (found.chart, found.median_s, found.first_pass.value, found.before) == (None, None, None, None)
    assert (found.agreement.reviews, found.agreement.points, found.weeks) == (0, None, ())


def test_agreement_by_point_and_grade() -> None:
    said = (
        Judgement("audio.speaker", "pass", "pass", 6),
        Judgement("touch", "pass", "fail"),
        Judgement("touch", "fail", "fail"),
        Judgement(GRADE, "good", "fair"),
        Judgement(GRADE, "fair", "fair"),
    )
    found = dashboard(Question(), (), reviewed=Reviewed(6, said)).agreement
    assert found.reviews == 6
    assert found.points is not None
    assert found.points.agreed == Share(7, 8)
    assert {one.subject for one in found.subjects} == {"grade", "touch", "audio.speaker"}
    assert all(one.kappa.value is None for one in found.subjects)  # one side gave one answer only
    assert found.grades == ((("fair", "fair"), 1), (("good", "fair"), 1))


def test_days_add_up() -> None:
    assert summed(days((1, 0, 1), (2, 1, 1)))[What.COUNT, Count.INSPECTED] == 3

# SPDX-License-Identifier: Apache-2.0
"""A second look at the grade: asked for, another person's, on record, and before any signature."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bench_window import ENTER, ESC, SPACE, Technician
from shop_people import PIN, give_pin, scan, with_people

from inspector.domain.grading import Grade, GradeDecision
from inspector.domain.release import BlockerKind
from inspector.services.bench import SessionState

Sit = Callable[..., Technician]


def graded(one: Technician, digit: str = "1", reason: str = "looks worn under strip light") -> None:
    """Choose another grade than suggested at the open inspection."""
    page = one.window.inspection
    page.points.chosen.emit("grade")
    one.press("w", digit)
    one.until(page.body.panel.reason.hasFocus)
    one.type(reason)
    one.press(ENTER)
    one.until(lambda: one.inspection().grade)
    page.points.chosen.emit("grade")
    one.until(lambda: page.body.panel.second.is_asking)


def decision(one: Technician) -> GradeDecision:
    grade = one.inspection().grade
    assert grade is not None
    return grade


@pytest.fixture
def shop(technician: Sit, tmp_path: Path) -> Technician:
    """Mika is signed in, with the phone open."""
    one = technician(with_people(tmp_path / "shop"))
    one.until(lambda: one.window.gate.is_locked)
    scan(one, "BADGE-Mika")
    one.until(lambda: not one.window.gate.is_locked)
    one.open_first()
    return one


def test_another_persons_badge_agrees(shop: Technician) -> None:
    graded(shop)
    chosen = decision(shop).chosen
    panel = shop.window.inspection.body.panel
    assert panel.second.who.isHidden()
    shop.until(lambda: BlockerKind.SECOND_LOOK in [one.kind for one in shop.scene().blockers])  # type: ignore[union-attr]
    shop.press("k")  # Mika's own second look is none
    shop.until(lambda: "another person's" in shop.window.inspection.body.trouble.text())
    assert not decision(shop).second_by
    scan(shop, "BADGE-Ilse")
    shop.until(lambda: "Ilse" in shop.window.header.accessibleName())
    assert shop.window.page() is shop.window.inspection
    shop.press("k")
    shop.until(lambda: decision(shop).second_by == "ilse")
    assert decision(shop).chosen is chosen
    assert decision(shop).by == "mika"
    shop.until(lambda: not panel.second.is_asking)
    shop.until(lambda: BlockerKind.SECOND_LOOK not in [one.kind for one in shop.scene().blockers])  # type: ignore[union-attr]


def test_a_pin_lets_another_person_take_the_rules_grade(shop: Technician) -> None:
    graded(shop)
    suggested = decision(shop).suggested
    shop.window.gate.lock()
    shop.until(lambda: shop.window.gate.is_locked)
    page = shop.window.gate.page
    assert page is not None
    shop.until(lambda: [row for row in page.rows if row.data.name == "Ilse" and row.isVisible()])
    shop.click(next(row for row in page.rows if row.data.name == "Ilse"))
    give_pin(shop, PIN)
    shop.until(lambda: not shop.window.gate.is_locked)
    assert shop.window.page() is shop.window.inspection
    shop.press(SPACE)
    shop.until(lambda: decision(shop).second_by == "ilse")
    assert decision(shop).chosen is suggested


def test_another_person_gives_an_own_grade_with_a_reason(shop: Technician) -> None:
    graded(shop)
    scan(shop, "BADGE-Ada")
    shop.until(lambda: "Ada" in shop.window.header.accessibleName())
    panel = shop.window.inspection.body.panel
    shop.press("w", "3")
    shop.until(panel.reason.hasFocus)
    shop.type("two more at the edge")
    shop.press(ENTER)
    shop.until(lambda: decision(shop).second_by == "ada")
    given = decision(shop)
    assert given.chosen is Grade.FAIR
    assert given.reason == "two more at the edge"
    assert not given.needs_second_look


def test_the_grader_may_take_it_back_alone(shop: Technician) -> None:
    graded(shop)
    shop.press(SPACE)
    shop.until(lambda: not decision(shop).needs_second_look)
    assert decision(shop).chosen is decision(shop).suggested
    assert not decision(shop).second_by


def test_where_nobody_signs_in_the_name_is_typed(technician: Sit) -> None:
    one = technician()
    one.open_first()
    graded(one)
    second = one.window.inspection.body.panel.second
    one.until(lambda: not second.who.isHidden())
    one.press("k")  # without a name it is the same person's
    second.who.setText("Bert Vogel")
    one.press("k")
    one.until(lambda: decision(one).second_by == "bert-vogel")


def test_every_part_of_it_is_on_record(shop: Technician) -> None:
    graded(shop)
    scan(shop, "BADGE-Ilse")
    shop.until(lambda: "Ilse" in shop.window.header.accessibleName())
    shop.press("k")
    shop.until(lambda: decision(shop).second_by)
    app = shop.window._desk._app
    assert app is not None
    said = [event for event in app.store.events(shop.inspection().uid) if event.what.startswith("grade.")]
    assert [event.what for event in said] == ["grade.given", "grade.second_look"]
    assert [event.who for event in said] == ["mika", "ilse"]


def test_for_a_lead_a_second_look_comes_first_in_the_queue_and_opens_at_the_grade(
    technician: Sit, tmp_path: Path
) -> None:
    one = technician(with_people(tmp_path / "shop"), A1="android-good", A2="android-faulty")
    one.until(lambda: one.window.gate.is_locked)
    scan(one, "BADGE-Mika")
    one.until(lambda: not one.window.gate.is_locked)
    for slot in ("A1", "A2"):
        one.until_state(SessionState.NEEDS_YOU, slot)
    first = one.window.bench.waiting()[0].view.key
    slot = "A2" if first == "virtual:A1" else "A1"
    one.window.open_port(f"virtual:{slot}")
    one.until_page(one.window.inspection)
    uid, done = one.inspection(slot).uid, list[object]()
    one.window._desk.do(
        lambda app, _: app.inspections.grade(uid, app.operator, Grade.FAIR, "worn under strip light"),
        done.append,
    )
    one.until(lambda: done)
    one.press(ESC)
    one.until_page(one.window.bench)
    bench = one.window.bench
    assert bench.waiting()[0].view.key == first, "the order of one's own second look does not change"
    scan(one, "BADGE-Ilse")
    one.until(lambda: bench.waiting()[0].view.key == f"virtual:{slot}")
    first_shown = bench.queue._first_model
    one.until(lambda: bool(first_shown.rowCount()) and first_shown.item(0).verb == "Take a second look")
    one.press("g")
    one.until_page(one.window.inspection)
    assert one.window.inspection.current == "grade"
    assert one.window.inspection.body.panel.second.is_asking


def test_z_takes_a_grade_back_and_a_second_look_is_its_own_persons(shop: Technician) -> None:
    graded(shop)
    first = decision(shop)
    shop.window.inspection.take_keys()
    shop.press("z")
    shop.until(lambda: shop.inspection().grade is None)
    assert shop.window.inspection.current == "grade"
    graded(shop)
    assert decision(shop) == first
    scan(shop, "BADGE-Ilse")
    shop.until(lambda: "Ilse" in shop.window.header.accessibleName())
    shop.press("k")
    shop.until(lambda: decision(shop).second_by == "ilse")
    scan(shop, "BADGE-Mika")
    shop.until(lambda: "Mika" in shop.window.header.accessibleName())
    shop.window.inspection.points.chosen.emit("grade")
    shop.press("z")
    shop.until(lambda: "another person's" in shop.window.inspection.body.trouble.text())
    assert decision(shop).second_by == "ilse"
    scan(shop, "BADGE-Ilse")
    shop.until(lambda: "Ilse" in shop.window.header.accessibleName())
    shop.press("z")
    shop.until(lambda: not decision(shop).second_by)
    assert decision(shop) == first, "the first decision stands, and waits for a second look again"

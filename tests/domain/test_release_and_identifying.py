# SPDX-License-Identifier: Apache-2.0
"""What stands between an inspection and a signature, and the takings of a device's numbers."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_checklists import CHECKLIST, IMEI, OTHER, opened

from inspector.domain import identifying
from inspector.domain.checklist import OnFail
from inspector.domain.errors import BadInput, IdentityChanged, SigningRefused
from inspector.domain.finding import Finding, Outcome
from inspector.domain.grading import Grade, GradeDecision
from inspector.domain.inspection import Erasure, IdentifiedBy, IdentityCheck, Inspection, Stage, State
from inspector.domain.release import BlockerKind, blockers

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def check(stage: Stage, serial: str = "", imei: str = "") -> IdentityCheck:
    return IdentityCheck(stage, IdentifiedBy.DRIVER, NOW, serial, imei)


def ready() -> Inspection:
    """Give an inspection that may be signed."""
    one = opened(NOW, state=State.REVIEW, imei=IMEI)
    return replace(
        one,
        findings={
            point.id: Finding(point.id, Outcome.PASS, point.method, NOW, "anna") for point in CHECKLIST.points
        },
        grade=GradeDecision(Grade.GOOD, Grade.GOOD, "anna"),
        erasures=(Erasure("storage", "purge", "reset", "seen", "anna", NOW),),
        identified=(*one.identified, check(Stage.BEFORE_ERASE, "S1", IMEI), check(Stage.AFTER_ERASE, "S1")),
    )


def kinds(inspection: Inspection) -> list[BlockerKind]:
    return [one.kind for one in blockers(inspection, CHECKLIST)]


def test_nothing_forbids_to_sign_what_is_ready() -> None:
    assert kinds(ready()) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"state": State.INSPECTING}, BlockerKind.NOT_IN_REVIEW),
        ({"grade": None}, BlockerKind.NO_GRADE),
        ({"grade": GradeDecision(Grade.GOOD, Grade.FAIR, "anna", "why")}, BlockerKind.SECOND_LOOK),
        ({"grade": GradeDecision(Grade.GOOD, Grade.FAIR, "anna", "why", "anna")}, BlockerKind.SECOND_LOOK),
        ({"erasures": ()}, BlockerKind.NO_ERASURE),
        ({"identified": (check(Stage.AFTER_ERASE, "S1"),)}, BlockerKind.NOT_IDENTIFIED_BEFORE),
        ({"identified": (check(Stage.BEFORE_ERASE, "S1"),)}, BlockerKind.NOT_IDENTIFIED_AFTER),
        (
            {"identified": (check(Stage.BEFORE_ERASE, "S1"), check(Stage.AFTER_ERASE))},
            BlockerKind.NOT_IDENTIFIED_AFTER,
        ),
    ],
)
def test_each_thing_that_lacks_forbids_by_itself(changes: dict[str, object], expected: BlockerKind) -> None:
    assert kinds(replace(ready(), **changes)) == [expected]  # type: ignore[arg-type]


def test_a_second_look_by_another_person_frees_the_grade() -> None:
    looked = GradeDecision(Grade.GOOD, Grade.FAIR, "anna", "why", "bert")
    assert kinds(replace(ready(), grade=looked)) == []


@pytest.mark.parametrize("point", CHECKLIST.points, ids=lambda point: point.id)
@pytest.mark.parametrize("outcome", [None, Outcome.FAIL, Outcome.NOT_TESTED])
def test_each_point_that_does_not_hold_forbids(point: object, outcome: Outcome | None) -> None:
    one, name = ready(), point.id  # type: ignore[attr-defined]
    findings = dict(one.findings)
    if outcome is None:
        del findings[name]
    else:
        findings[name] = replace(findings[name], outcome=outcome, reason="other")
    found = blockers(replace(one, findings=findings), CHECKLIST)
    if CHECKLIST.point(name).on_fail is OnFail.REMARK:
        assert not found
    else:
        kind = BlockerKind.POINT_FAILED if outcome is Outcome.FAIL else BlockerKind.POINT_OPEN
        assert [(one.kind, one.subject) for one in found] == [(kind, name)]


@pytest.mark.parametrize(
    "contradiction",
    [
        (check(Stage.AFTER_ERASE, "S2"),),
        (check(Stage.AFTER_ERASE, "S1", OTHER),),
        (check(Stage.BEFORE_ERASE, "S1", OTHER), check(Stage.AFTER_ERASE, "S1")),
    ],
)
def test_numbers_that_differ_forbid_first_of_all(contradiction: tuple[IdentityCheck, ...]) -> None:
    one = replace(ready(), identified=(*ready().identified, *contradiction))
    assert kinds(one)[0] is BlockerKind.NUMBERS_DIFFER


def test_two_takings_differ_though_the_identity_knows_neither() -> None:
    one = replace(opened(NOW), identity=replace(opened(NOW).identity, serial="", imei=""))
    takings = (check(Stage.BEFORE_ERASE, imei=IMEI), check(Stage.AFTER_ERASE, imei=OTHER))
    assert identifying.numbers_differ(takings, one) == f"{IMEI} / {OTHER}"


def test_both_imeis_of_a_phone_are_its_own() -> None:
    one = opened(NOW, imei=IMEI)
    two = replace(one, identity=replace(one.identity, imei2=OTHER))
    assert not identifying.numbers_differ((check(Stage.AFTER_ERASE, imei=OTHER),), two)
    assert identifying.checked(two, check(Stage.AFTER_ERASE, imei=OTHER)).identity.imei == IMEI


def test_every_blocker_is_said_in_words() -> None:
    one = replace(opened(NOW), identified=(check(Stage.AFTER_ERASE, "S2"),))
    words = [str(blocker) for blocker in blockers(one, CHECKLIST)]
    assert len(set(words)) == len(words)
    assert str(SigningRefused(words)).startswith(
        "This inspection cannot be signed: the numbers differ: S1 / S2"
    )


def test_a_number_that_comes_later_is_the_devices_from_then_on() -> None:
    one = identifying.checked(opened(NOW), check(Stage.BEFORE_ERASE, "S1", IMEI))
    assert one.identity.imei == IMEI
    with pytest.raises(IdentityChanged):
        identifying.checked(one, check(Stage.AFTER_ERASE, "S1", OTHER))


def test_a_scan_names_the_device_and_can_be_taken_back() -> None:
    one = opened(NOW)
    wrong = identifying.with_scan(one, f" {OTHER} ", Stage.START, NOW)
    assert wrong.identity.imei == OTHER
    assert wrong.readings["identity.imei"].value == OTHER
    back = identifying.without_scan(wrong, OTHER, NOW)
    assert (back.identity, back.identified) == (one.identity, one.identified)
    assert not back.readings["identity.imei"].is_known
    assert identifying.with_scan(back, IMEI, Stage.START, NOW).identity.imei == IMEI


def test_taking_a_scan_back_keeps_what_the_device_said_itself() -> None:
    one = opened(NOW, imei=IMEI)
    scanned = identifying.with_scan(one, IMEI, Stage.START, NOW)
    assert identifying.without_scan(scanned, IMEI, NOW) == one
    assert identifying.without_scan(one, IMEI, NOW) == one


def test_a_scanned_serial_is_told_from_an_imei() -> None:
    one = opened(NOW, serial="123456789012345", imei=IMEI)
    assert identifying.with_scan(one, "123456789012345", Stage.START, NOW).identified[-1].serial
    with pytest.raises(BadInput, match="check digit"):
        identifying.with_scan(one, "350000000047115", Stage.START, NOW)
    with pytest.raises(IdentityChanged):
        identifying.with_scan(one, "OTHER1", Stage.START, NOW)


@given(st.text(max_size=40))
def test_whatever_is_scanned_is_taken_or_refused_in_words(text: str) -> None:
    one = opened(NOW, imei=IMEI)
    with contextlib.suppress(BadInput, IdentityChanged):
        new = identifying.with_scan(one, text, Stage.AFTER_ERASE, NOW)
        assert new.identified[-1].serial == "S1" or new.identified[-1].imei == IMEI


@pytest.mark.parametrize(("serial", "imei"), [("", OTHER), ("X", "")])
def test_a_number_that_nobody_knew_does_not_name_the_erased_device(serial: str, imei: str) -> None:
    one = replace(opened(NOW), identity=replace(opened(NOW).identity, serial="S1", imei=""), identified=())
    if serial:
        one = replace(one, identity=replace(one.identity, serial="", imei=IMEI))
    check = IdentityCheck(Stage.AFTER_ERASE, IdentifiedBy.SCAN, NOW, serial, imei)
    with pytest.raises(IdentityChanged, match="before the erase"):
        identifying.checked(one, check)

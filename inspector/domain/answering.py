# SPDX-License-Identifier: Apache-2.0
"""Who may answer which point how: the rules between a person's key and a finding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from inspector.domain.checklist import Checklist, Evidence, IfUnknown, Method, Phase, Point, Test
from inspector.domain.device import is_imei, is_serial
from inspector.domain.errors import NotAllowed
from inspector.domain.finding import BENCH, LONGEST_WORDS, Finding, Outcome
from inspector.domain.grading import Defect, Grade, GradeDecision, suggest
from inspector.domain.inspection import Inspection, State
from inspector.domain.judging import Judgement, judge
from inspector.domain.live import LIVE_RULES, LiveKind, LiveResult
from inspector.domain.person import Person, Verb
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

_ANSWERING = (State.READING, State.INSPECTING)
_ERASING = (State.ERASE, State.AFTERCHECK, State.REVIEW)
"""A laptop gets its system after it was erased and has named itself again."""


def judgement(inspection: Inspection, point: Point) -> Judgement:
    """Say what the readings so far say of ``point``."""
    return judge(point, inspection.readings, inspection.profile, inspection.identity.family)


def take_readings(
    inspection: Inspection, checklist: Checklist, readings: Mapping[str, Reading], at: datetime
) -> Inspection:
    """Add readings and let the bench answer what they decide.

    What a person answered stays, but for one thing: a reading that fails a
    point is never hidden behind another answer. Only what a lead said of that
    very reading stands. Raises NotAllowed once the points are through.
    """
    if inspection.state not in _ANSWERING:
        raise NotAllowed(
            Phrase("No readings are taken while the inspection is {state}.", state=inspection.state),
            "Go back to the points first.",
        )
    merged = replace(inspection, readings={**inspection.readings, **readings}, updated_at=at)
    findings = dict(merged.findings)
    for point in checklist.points:
        old = findings.get(point.id)
        found = _by_readings(merged, point, at)
        if _is_kept(inspection, merged, point, old, found):
            continue
        findings.pop(point.id, None)
        if found is not None:
            findings[point.id] = found
    return replace(merged, findings=findings)


def _is_kept(
    before: Inspection, merged: Inspection, point: Point, old: Finding | None, found: Finding | None
) -> bool:
    """Tell whether the finding that stands at a point outlives new readings."""
    if old is None:
        return found is None
    if is_by_live(old):
        return _is_decided_live(merged, point)
    if _is_by_bench(old):
        return found is not None and (old.outcome, old.readings) == (found.outcome, found.readings)
    now = judgement(merged, point)
    if now.outcome is not Outcome.FAIL or old.outcome is Outcome.FAIL:
        return True
    return not point.is_gate and _failed_alike(judgement(before, point), now)


def _is_by_bench(finding: Finding) -> bool:
    # The name alone is no proof: a person may be called so too.
    return finding.by == BENCH and finding.method is Method.MEASURED


def is_by_live(finding: Finding) -> bool:
    """Tell whether a live test passed the point by itself: then the test's words are the evidence."""
    return _is_by_bench(finding) and bool(finding.evidence)


def _is_decided_live(inspection: Inspection, point: Point) -> bool:
    """Tell whether a full live test is all that a point asks: what it does not try is a person's question."""
    if judgement(inspection, point).outcome is Outcome.FAIL:
        return False
    tried = LIVE_RULES.get(LiveKind(point.live), frozenset())
    rules = tuple(rule for rule in point.criterion.rules if rule.reading not in tried)
    rest = replace(point, criterion=replace(point.criterion, rules=rules))
    if point.method is not Method.MEASURED or not rest.rules_for(inspection.identity.family):
        return True  # at guided points readings only advise
    return judgement(inspection, rest).outcome is Outcome.PASS


def pass_live(
    inspection: Inspection, checklist: Checklist, point_id: str, result: LiveResult, at: datetime
) -> Inspection:
    """Let a live test that has seen all it wanted pass its point; raises NotAllowed with what forbids it.

    It never takes a person's answer away, and never overrides a reading.
    """
    point = checklist.point(point_id)
    _check_state(inspection, point)
    if not result.is_passed or not point.live or point.is_gate or point.evidence is not Evidence.NONE:
        raise NotAllowed(Phrase("Point {number} does not pass by itself.", number=point.number), "Answer it.")
    old = inspection.findings.get(point_id)
    if old is not None and not _is_by_bench(old):
        raise NotAllowed(
            Phrase("Point {number} is answered.", number=point.number), "Take the answer back first."
        )
    if not _is_decided_live(inspection, point):
        raise NotAllowed(
            Phrase("This test is not all that point {number} asks.", number=point.number),
            "Look, then answer it.",
        )
    found = Finding(point_id, Outcome.PASS, Method.MEASURED, at, BENCH, evidence=result.words)
    return replace(inspection, findings={**inspection.findings, point_id: found}, updated_at=at)


def _failed_alike(then: Judgement, now: Judgement) -> bool:
    """Tell whether the readings failed before in the same way: whoever answered then has seen it."""
    if then.outcome is not Outcome.FAIL or then.reading is None or now.reading is None:
        return False
    return (then.rule, then.reading.value) == (now.rule, now.reading.value)


def _by_readings(inspection: Inspection, point: Point, at: datetime) -> Finding | None:
    if point.method is not Method.MEASURED:
        return None  # readings only advise there: the verdict is a person's
    said = judgement(inspection, point)
    if said.outcome is None:
        return None
    return Finding(point.id, said.outcome, Method.MEASURED, at, BENCH, readings=said.readings)


def answer(inspection: Inspection, checklist: Checklist, finding: Finding, by: Person) -> Inspection:
    """Put a person's answer in place of the one before; raises NotAllowed with what forbids it."""
    point = checklist.point(finding.point_id)
    _check_state(inspection, point)
    _check_words(point, finding)
    _check_readings(inspection, point, finding, by)
    _check_body(inspection, point, finding)
    _check_numbers(inspection, point, finding)
    findings = {**inspection.findings, point.id: finding}
    answered = replace(inspection, findings=findings, updated_at=finding.at)
    return _without_stale_grade(inspection, answered, checklist)


def _without_stale_grade(before: Inspection, after: Inspection, checklist: Checklist) -> Inspection:
    """Ask for the grade again where the parts it rests on are no longer what they were."""
    if parts_are_genuine(before, checklist) == parts_are_genuine(after, checklist):
        return after
    return replace(after, grade=None)


def withdraw(
    inspection: Inspection, checklist: Checklist, point_id: str, at: datetime, before: Finding | None = None
) -> Inspection:
    """Take an answer back: ``before`` stands again, or what the readings decide by themselves.

    Neither hides what fails the point: failing readings and defects stay said.
    """
    point = checklist.point(point_id)
    _check_state(inspection, point)
    findings = dict(inspection.findings)
    stands = findings.pop(point_id, None)
    is_kept = before is not None and (is_by_live(before) or not _is_by_bench(before))
    found = before if is_kept else None
    if _is_failed(inspection, point) and (found is None or found.outcome is not Outcome.FAIL):
        found = stands if point.method is Method.GRADED else None
    found = found or _by_readings(inspection, point, at)
    if found is not None:
        findings[point_id] = found
    taken = replace(inspection, findings=findings, updated_at=at)
    return _without_stale_grade(inspection, taken, checklist)


def _is_failed(inspection: Inspection, point: Point) -> bool:
    if point.method is Method.GRADED:
        return not _is_sellable(inspection)
    return judgement(inspection, point).outcome is Outcome.FAIL


def _check_state(inspection: Inspection, point: Point) -> None:
    allowed = _ERASING if point.phase is Phase.ERASE else _ANSWERING
    if inspection.state not in allowed:
        raise NotAllowed(
            Phrase(
                "Point {number} is not answered while the inspection is {state}.",
                number=point.number,
                state=inspection.state,
            ),
            "Go back to the points first."
            if not inspection.state.is_closed
            else "Open a new attempt to inspect this device again.",
        )


def check_length(*words: str) -> None:
    """Raise NotAllowed for words that are too long to be carried by a certificate."""
    longest = max(map(len, words), default=0)
    if longest > LONGEST_WORDS:
        raise NotAllowed(
            Phrase(
                "These words have {longest} characters; {most} fit on a certificate.",
                longest=longest,
                most=LONGEST_WORDS,
            ),
            "Say it shorter.",
        )


def _check_words(point: Point, finding: Finding) -> None:
    check_length(finding.reason, finding.note, finding.evidence)
    if finding.outcome is Outcome.NOT_APPLICABLE and finding.reason not in point.not_applicable:
        allowed = ", ".join(point.not_applicable) or "none"
        raise NotAllowed(
            Phrase(
                "Point {number} is not 'not applicable' for '{reason}'.",
                number=point.number,
                reason=finding.reason,
            ),
            Phrase("Choose one of its reasons: {allowed}.", allowed=allowed),
        )
    if finding.outcome is Outcome.NOT_TESTED and not finding.reason:
        raise NotAllowed(
            Phrase("Point {number} cannot be left untested without a reason.", number=point.number),
            "Say why.",
        )
    if finding.code and finding.code not in (*point.codes, "other"):
        raise NotAllowed(
            Phrase("Point {number} has no defect code '{code}'.", number=point.number, code=finding.code),
            "Choose one of its codes.",
        )
    if finding.code == "other" and not finding.note:
        raise NotAllowed(
            Phrase("Point {number}: 'other' needs a note.", number=point.number),
            "Say in words what is wrong.",
        )
    if finding.outcome is Outcome.PASS:
        _check_evidence(point, finding)


def _check_evidence(point: Point, finding: Finding) -> None:
    text = finding.evidence.strip()
    if point.evidence is Evidence.TEXT and not text:
        raise NotAllowed(
            Phrase("Point {number} passes only with its evidence.", number=point.number),
            "Write who answered what, and when.",
        )
    if point.evidence is Evidence.SCAN and not (is_imei(text) or is_serial(text)):
        raise NotAllowed(
            Phrase("Point {number} passes only with a scanned number.", number=point.number),
            "Scan the IMEI or serial.",
        )


def _check_numbers(inspection: Inspection, point: Point, finding: Finding) -> None:
    """Let no phone pass by its serial where its IMEI is asked for and still unknown."""
    if point.evidence is not Evidence.SCAN or finding.outcome is not Outcome.PASS:
        return
    asked = [
        rule.reading
        for rule in point.rules_for(inspection.identity.family)
        if rule.test is Test.IMEI and rule.if_unknown is IfUnknown.ASK
    ]
    for name in asked:
        reading = inspection.readings.get(name)
        if reading is None or not reading.is_known:
            raise NotAllowed(
                Phrase(
                    "Point {number} passes only with the IMEI, which nobody knows yet.", number=point.number
                ),
                "Scan the IMEI that *#06# shows.",
            )


def _check_readings(inspection: Inspection, point: Point, finding: Finding, by: Person) -> None:
    """Let only a lead override what readings say, with a reason, and nobody at a gate."""
    if judgement(inspection, point).outcome is not Outcome.FAIL or finding.outcome is Outcome.FAIL:
        return
    if point.is_gate:
        raise NotAllowed(
            Phrase("The readings fail point {number}, a gate. Nobody can override it.", number=point.number),
            "Refuse the device.",
        )
    if not by.may(Verb.OVERRIDE) or not finding.reason:
        raise NotAllowed(
            Phrase("The readings fail point {number}.", number=point.number),
            "Only a lead may change that, with a reason.",
        )


def _check_body(inspection: Inspection, point: Point, finding: Finding) -> None:
    if point.method is Method.GRADED and finding.outcome is not Outcome.FAIL and not _is_sellable(inspection):
        raise NotAllowed(
            Phrase("The defects fail point {number}: this device is not sellable.", number=point.number),
            "Take out the defects that are not there, or refuse the device.",
        )


def _is_sellable(inspection: Inspection) -> bool:
    return suggested_grade(inspection, genuine=False) is not Grade.NOT_SELLABLE


def suggested_grade(inspection: Inspection, *, genuine: bool) -> Grade:
    """Say which grade the rule of this category suggests for the defects."""
    category = inspection.identity.category
    return suggest(inspection.defects, parts_are_genuine=genuine, category=category).grade


def mark_defects(
    inspection: Inspection, checklist: Checklist, defects: tuple[Defect, ...], by: Person, at: datetime
) -> Inspection:
    """Put down the defects; what is not sellable fails the graded point, and the grade is asked again."""
    _check_open(inspection)
    marked = replace(inspection, defects=defects, grade=None, updated_at=at)
    if _is_sellable(marked):
        return marked
    graded = [point for point in checklist.points if point.method is Method.GRADED]
    failed = {
        point.id: Finding(point.id, Outcome.FAIL, Method.GRADED, at, by.id, evidence="defects")
        for point in graded
    }
    return replace(marked, findings={**marked.findings, **failed})


def _check_open(inspection: Inspection) -> None:
    if inspection.state.is_closed:
        raise NotAllowed("This inspection is closed.", "Open a new attempt to inspect this device again.")


def grade(
    inspection: Inspection, checklist: Checklist, chosen: Grade | None, reason: str, by: Person
) -> Inspection:
    """Grade the body from its defects; ``chosen`` None takes the suggestion.

    Raises NotAllowed for a grade other than suggested without a reason, and for
    selling what is not sellable.
    """
    _check_open(inspection)
    genuine = parts_are_genuine(inspection, checklist)
    suggested = suggested_grade(inspection, genuine=genuine)
    taken = chosen or suggested
    if suggested is Grade.NOT_SELLABLE and taken is not suggested:
        raise _not_sellable()
    if taken is not suggested and not reason.strip():
        raise NotAllowed(
            Phrase("The rule suggests {suggested}, not {taken}.", suggested=suggested, taken=taken),
            "Say why, then ask for a second look.",
        )
    words = reason.strip() if taken is not suggested else ""
    return replace(inspection, grade=GradeDecision(taken, suggested, by.id, words))


def _not_sellable() -> NotAllowed:
    return NotAllowed(
        "This device is not sellable: the defects say so.", "Take out what is not there, or refuse."
    )


def parts_are_genuine(inspection: Inspection, checklist: Checklist) -> bool:
    """Tell whether somebody found all parts to be genuine; not knowing is no."""
    points = [point.id for point in checklist.points if point.id.startswith("parts.")]
    found = [inspection.findings.get(one) for one in points]
    return bool(found) and all(one is not None and one.outcome is Outcome.PASS for one in found)


def second_look(inspection: Inspection, agreed: Grade, by: Person, reason: str = "") -> Inspection:
    """Let another person decide the grade: one of the two, or with a reason an own one.

    A reason takes the place of the first one. Raises NotAllowed for the same
    person; nobody sells what the defects say is not sellable.
    """
    _check_open(inspection)
    if inspection.grade is None:
        raise NotAllowed("There is no grade to look at.", "Grade the device first.")
    if by.id == inspection.grade.by:
        raise NotAllowed("The second look is another person's.", "Ask a colleague to scan a badge.")
    if inspection.grade.suggested is Grade.NOT_SELLABLE and agreed is not Grade.NOT_SELLABLE:
        raise _not_sellable()
    check_length(reason)
    said = reason.strip()
    if agreed not in (inspection.grade.chosen, inspection.grade.suggested) and not said:
        raise NotAllowed(
            Phrase(
                "The second look decides between {chosen} and {suggested}.",
                chosen=inspection.grade.chosen,
                suggested=inspection.grade.suggested,
            ),
            "Say why it is another one.",
        )
    decided = replace(
        inspection.grade, chosen=agreed, second_by=by.id, reason=said or inspection.grade.reason
    )
    return replace(inspection, grade=decided)

# SPDX-License-Identifier: Apache-2.0
"""Walk one device through its inspection with scripted answers, over the real services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inspector.cli.answers import Answers, ErasureAnswer, check_against
from inspector.cli.watch import Watch
from inspector.domain.certificate import SignedCertificate
from inspector.domain.checklist import Checklist, Evidence, Method, Phase, Point
from inspector.domain.errors import BenchTrouble
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection, State
from inspector.domain.media import full_text
from inspector.domain.person import Person
from inspector.domain.verdict import Verdict, decide
from inspector.services.bench import SessionState, SessionView
from inspector.services.certify import Certification
from inspector.services.inspect import Inspections

SETTLED = (
    SessionState.NEEDS_YOU,
    SessionState.TROUBLE,
    SessionState.UNKNOWN,
    SessionState.CLOSED_BEFORE,
    SessionState.ERASE,
    SessionState.AFTERCHECK,
    SessionState.READY,
)


@dataclass(frozen=True, slots=True)
class Walked:
    """What a walk came to: signed with its certificate, refused, or left as it is."""

    inspection: Inspection
    verdict: Verdict
    certificate: SignedCertificate | None = None
    blockers: tuple[str, ...] = ()


class Walkthrough:
    """Answers for a technician. ``erase`` is the hand that erases the device."""

    def __init__(
        self,
        inspections: Inspections,
        certification: Certification,
        watch: Watch,
        *,
        erase: Callable[[str], None] = lambda _: None,
        say: Callable[[str], None] = lambda _: None,
        read_s: float = 60.0,
        back_s: float = 10.0,
    ) -> None:
        self._inspections = inspections
        self._certification = certification
        self._watch = watch
        self._erase = erase
        self._say = say
        self._read_s = read_s
        self._back_s = back_s

    def walk(self, key: str, answers: Answers, place: str) -> Walked:
        """Walk the device on port ``key`` to its end; raises BenchTrouble for what stands in the way."""
        by = Person(answers.technician, answers.technician)
        view = self._watch.wait_for(key, lambda one: one.state in SETTLED, self._read_s, "reading")
        if view.inspection is None or view.state is SessionState.CLOSED_BEFORE:
            raise view.trouble or BenchTrouble(f"Nothing can be inspected on {key}.", "Check the device.")
        uid = view.inspection.uid
        checklist = self._inspections.checklist(view.inspection)
        check_against(answers, checklist, place)
        state = self._inspections.get(uid).state
        if view.trouble is not None and state in (State.OPENED, State.READING):
            raise view.trouble
        if state is State.INSPECTING:
            if view.trouble is not None:
                self._say(f"{_name(view)}: {view.trouble}")
            self._answer_all(uid, checklist, answers, by)
        self._erase_and_check(view, uid, checklist, answers, by)
        return self._close(uid, checklist, by)

    def _answer_all(self, uid: str, checklist: Checklist, answers: Answers, by: Person) -> None:
        for point in checklist.points:
            if point.phase is Phase.INSPECT:
                self._answer(uid, point, answers, by)
        inspection = self._inspections.defects(uid, answers.defects, by)
        inspection = self._inspections.grade(uid, by, answers.grade, answers.grade_reason)
        if answers.second_look and inspection.grade is not None and inspection.grade.needs_second_look:
            second = Person(answers.second_look, answers.second_look)
            self._inspections.second_look(uid, inspection.grade.chosen, second)
        done = self._inspections.get(uid).findings
        self._say(f"{uid}: {len(done)} of {len(checklist.points)} points answered")

    def _answer(self, uid: str, point: Point, answers: Answers, by: Person) -> None:
        """Answer as the file says; what the readings decided stands, and what nobody said is not tested."""
        found = self._inspections.get(uid).findings.get(point.id)
        said = answers.answers.get(point.id)
        if found is not None and (said is None or found.method is Method.MEASURED):
            return
        if said is None:
            self._inspections.answer(
                uid, point.id, Outcome.NOT_TESTED, by, reason="other", note="not named in the file of answers"
            )
            return
        evidence = said.evidence
        if point.evidence is Evidence.SCAN and said.outcome is Outcome.PASS:
            evidence = evidence or answers.scan
        self._inspections.answer(
            uid,
            point.id,
            said.outcome,
            by,
            reason=said.reason,
            code=said.code,
            note=said.note,
            evidence=evidence,
        )

    def _erase_and_check(
        self, view: SessionView, uid: str, checklist: Checklist, answers: Answers, by: Person
    ) -> None:
        if self._inspections.get(uid).state is State.INSPECTING:
            self._inspections.to_erase(uid, by)
        state, said = self._inspections.get(uid).state, answers.erasures
        if state in (State.ERASE, State.AFTERCHECK):
            # Before the device is back: it is in review as soon as it has named itself.
            for point in checklist.points:
                if point.phase is Phase.ERASE:
                    self._answer(uid, point, answers, by)
        if said and state in (State.ERASE, State.AFTERCHECK):
            # Once more where an earlier walk ended here: the device has to leave and to return.
            self._erase(view.key)
        if state is State.ERASE:
            self._record(uid, said, by)
        if self._inspections.get(uid).state is State.AFTERCHECK:
            self._identify(view.key, uid, answers, by)

    def _record(self, uid: str, said: Sequence[ErasureAnswer], by: Person) -> None:
        """Record the erase of each medium, once: an earlier walk may have ended between two of them."""
        for one in said:
            words = {
                "medium": one.medium,
                "level": one.level,
                "method": one.method,
                "verification": one.verification,
            }
            done = self._inspections.get(uid)
            is_new = full_text(done, one.medium) not in {old.medium for old in done.erasures}
            if done.state is State.ERASE and is_new:
                self._inspections.erased(uid, by, **words)

    def _identify(self, key: str, uid: str, answers: Answers, by: Person) -> None:
        """Let the device name itself if it comes back; scan its number otherwise."""
        if answers.scan:
            self._inspections.scan(uid, answers.scan, by)
            return

        def is_named(view: SessionView) -> bool:
            return view.inspection is not None and view.inspection.state is State.REVIEW

        self._watch.wait_for(key, is_named, self._back_s, "identification after the erase")

    def _close(self, uid: str, checklist: Checklist, by: Person) -> Walked:
        inspection = self._inspections.get(uid)
        verdict = decide(checklist, inspection.findings)
        if verdict.kind == "refused":
            return Walked(self._inspections.refuse(uid, by), verdict)
        standing = self._certification.blockers(inspection)
        if standing:
            return Walked(inspection, verdict, blockers=tuple(str(one) for one in standing))
        certificate = self._certification.sign(uid, by)
        return Walked(self._inspections.get(uid), verdict, certificate)


def _name(view: SessionView) -> str:
    return (view.identity.model if view.identity else "") or view.port.address

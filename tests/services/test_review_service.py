# SPDX-License-Identifier: Apache-2.0
"""The service of reviews on a real store: who may, what is durable, what is signed, what follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from inspections import NOW, POINTS, answered, event, finished, opened, refused, signed
from sqlalchemy import Connection, insert

from inspector import wiring
from inspector.certificates.signing import decode_jws
from inspector.domain.certificate import parse_claims
from inspector.domain.envelope import read_envelope
from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.event import AuditEvent
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.inspection import State
from inspector.domain.person import AT_BENCH, Person, Role
from inspector.domain.record import RecordExtra, RecordFilter, Standing
from inspector.domain.reinspecting import AgainKind
from inspector.domain.review import GRADE, Decision, binding
from inspector.domain.review_queue import Flag, Place
from inspector.domain.trail import TrailFilter
from inspector.marketplace.outbox import deliveries
from inspector.ports import Cancel
from inspector.services.record_export import values
from inspector.services.review import Reviews
from inspector.storage.schema_rolls import suspicion
from inspector.ui.records.loading import load
from inspector.ui.records.review_words import review_text
from inspector.ui.records.words import NONE
from inspector.wiring.raw_answers import raw_answers
from inspector.wiring.reviewing import countersignature_trouble, review_rows, reviews
from inspector.wiring.trail import trail

IDA = Person("ida", "Ida", Role.AUDITOR)
OTTO = Person("otto", "Otto", Role.AUDITOR)
MIKA = Person("mika", "Mika")


@pytest.fixture
def app(tmp_path: Path) -> Iterator[wiring.App]:
    one = wiring.App(tmp_path / "home", training=True)
    yield one
    one.close()


def certified(app: wiring.App, number: int = 1, *, technician: str = "anna") -> str:
    """Store a certificate; gives its uid."""
    at = NOW + timedelta(hours=number)
    one = replace(opened(number, at=at, shop=app.settings.shop_id), is_training=True, technician=technician)
    app.store.open_inspection(one, event(one, "inspection.opened"))
    closed, certificate = signed(finished(one))
    app.store.sign(closed, certificate, (), event(closed, "certificate.signed"))
    return closed.uid


def judge_all(work: Reviews, uid: str, by: Person = IDA) -> None:
    work.agree(uid, [*POINTS, GRADE], by)


def whats(app: wiring.App, uid: str) -> list[str]:
    return [one.what for one in app.store.events(uid) if one.what.startswith("review.")]


def test_each_judgement_is_on_the_disk_with_its_event(app: wiring.App) -> None:
    uid, work = certified(app), reviews(app)
    work.agree(uid, [POINTS[0]], IDA)
    work.disagree(uid, POINTS[1], "It  rattles.", IDA)
    work.disagree(uid, GRADE, "A dent at the corner.", IDA, said="fair")
    again = reviews(app).look(uid, IDA).review
    assert again is not None
    assert [(one.point_id, one.claimed, one.said, one.reason) for one in again.judgements] == [
        (POINTS[0], "pass", "pass", ""),
        (POINTS[1], "pass", "fail", "It rattles."),
        (GRADE, "good", "fair", "A dent at the corner."),
    ]
    work.take_back(uid, IDA)
    assert [one.point_id for one in work._last(uid).judgements] == [*POINTS[:2]]
    assert whats(app, uid) == [
        *("review.begun", "review.agreed", "review.disagreed", "review.disagreed", "review.taken_back")
    ]


def test_a_countersignature_is_over_what_was_looked_at(app: wiring.App) -> None:
    uid, work = certified(app), reviews(app)
    with pytest.raises(NotAllowed, match="not judged yet"):
        work.countersign(uid, IDA)
    judge_all(work, uid)
    work.disagree(uid, POINTS[0], "It is worse.", IDA)  # which decides nothing in this checklist
    done = work.countersign(uid, IDA)
    held = app.store.certificate(uid)
    assert held is not None
    assert done.digest == held.digest
    statement = parse_claims(decode_jws(done.signature).payload)
    assert (statement["digest"], statement["by"], statement["decision"]) == (
        held.digest, "ida", "countersigned",
    )  # fmt: skip
    assert countersignature_trouble(app, done) is None
    changed = replace(done, judgements=done.judgements[:-1])
    trouble = countersignature_trouble(app, changed)
    assert trouble is not None
    assert trouble.code == "review_other"
    with pytest.raises(NotAllowed):
        work.agree(uid, [POINTS[0]], IDA)
    assert uid not in {one.row.uid for one in work.queue()}


def test_a_countersignature_goes_where_its_certificate_goes(app: wiring.App) -> None:
    one = replace(opened(1, shop=app.settings.shop_id), is_training=True)
    app.store.open_inspection(one, event(one, "inspection.opened"))
    closed, certificate = signed(finished(one))
    going = deliveries(certificate, ["registry", "folder"])
    app.store.sign(closed, certificate, going, event(closed, "certificate.signed"))
    judge_all(work := reviews(app), closed.uid)
    done = work.countersign(closed.uid, IDA)
    rows = {row.destination: row for row in app.store.outbox(uid=closed.uid) if row.kind == "review"}
    assert rows.keys() == {"registry", "folder"}
    assert read_envelope(rows["folder"].body).jws == done.signature
    assert not [one for one in app.store.check() if one.place.startswith("outbox")]


def test_who_disagrees_with_what_decides_the_verdict_does_not_countersign(app: wiring.App) -> None:
    uid, work = certified(app), reviews(app)
    judge_all(work, uid)
    checklist = app.inspections.checklist(app.inspections.get(uid))
    review = work.disagree(uid, POINTS[3], "It shows a line.", IDA)
    review.check_countersigning((), binding(checklist))  # this record's points bind nothing
    with pytest.raises(NotAllowed, match="decides the verdict"):
        review.check_countersigning((), {POINTS[3]})
    work.disagree(uid, GRADE, "It is worse.", IDA, said="fair")
    with pytest.raises(NotAllowed, match="disagree with the grade"):
        work.countersign(uid, IDA)


@pytest.mark.parametrize(
    "by", [MIKA, Person("ada", "Ada", Role.ADMINISTRATOR), Person("bench", "", Role.BENCH)]
)
def test_only_an_auditor_reviews(app: wiring.App, by: Person) -> None:
    uid, work = certified(app), reviews(app)
    acts: list[Callable[[], object]] = [
        lambda: work.agree(uid, [POINTS[0]], by),
        lambda: work.disagree(uid, POINTS[0], "No.", by),
        lambda: work.countersign(uid, by),
        lambda: work.send_back(uid, "No.", by),
        lambda: work.blind(uid, by),
        lambda: work.take_back(uid, by),
    ]
    for act in acts:
        with pytest.raises(NotAllowed):
            act()
    assert work.look(uid, by).why_not is not None
    assert whats(app, uid) == []


def test_nobody_reviews_their_own_and_one_person_at_a_time(app: wiring.App) -> None:
    own, work = certified(app, technician="ida"), reviews(app)
    with pytest.raises(NotAllowed, match="took part"):
        work.agree(own, [POINTS[0]], IDA)
    uid = certified(app, 2)
    work.agree(uid, [POINTS[0]], IDA)
    with pytest.raises(NotAllowed, match="ida is reviewing"):
        work.agree(uid, [POINTS[1]], OTTO)
    other = work.look(uid, OTTO).why_not
    assert other is not None
    assert other.code == "other_reviewer"


def test_what_somebody_who_left_had_begun_is_taken_over(app: wiring.App) -> None:
    chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
    ida, otto = (app.people.add(name, Role.AUDITOR, chief) for name in ("Ida", "Otto"))
    uid, work = certified(app), reviews(app)
    work.agree(uid, [POINTS[0]], ida)
    with pytest.raises(NotAllowed, match="is reviewing"):
        work.agree(uid, [POINTS[1]], otto)
    work.blind(uid, ida)
    app.people.disable(ida.id, chief)
    assert work.look(uid, otto).why_not is None
    work.take_back(uid, otto)
    after = work.agree(uid, [POINTS[1]], otto)
    assert (after.reviewer, [one.point_id for one in after.judgements]) == (otto.id, [POINTS[1]])
    assert whats(app, uid)[-3:] == ["review.withdrawn", "review.taken_over", "review.agreed"]
    assert work.look(uid, otto).reviews == (after,)


def test_what_was_sent_back_opens_the_next_attempt_by_itself(app: wiring.App) -> None:
    uid, work = certified(app), reviews(app)
    first = app.inspections.get(uid)
    with pytest.raises(NotAllowed, match="inspected before"):
        app.inspections.start(first.identity, MIKA, is_training=True)
    work.send_back(uid, "The speaker rattles.", IDA)
    again = app.inspections.start(first.identity, MIKA, is_training=True)
    assert again.attempt == first.attempt + 1
    assert again.asked is not None
    assert (again.asked.first, again.asked.kind, again.asked.reason, again.asked.by) == (
        *(uid, AgainKind.SENT_BACK, "The speaker rattles.", "ida"),
    )
    assert app.store.inspection(again.uid) == again
    assert [one.again for one in review_rows(app).wishes(uid)] == [again.uid]
    with pytest.raises(NotAllowed, match="closed"):
        work.take_back(uid, IDA)
    closed = refused(replace(again, state=State.READING))
    app.store.refuse(closed, event(closed))
    flags = {one.row.uid: one.flags for one in work.queue()}
    assert Flag.AGAIN in flags[again.uid]
    assert uid not in flags


def test_a_sending_back_is_taken_back_while_the_device_is_away(app: wiring.App) -> None:
    uid, work = certified(app), reviews(app)
    work.send_back(uid, "The speaker rattles.", IDA)
    assert work.take_back(uid, IDA).decision is Decision.OPEN
    with pytest.raises(NotAllowed, match="inspected before"):
        app.inspections.start(app.inspections.get(uid).identity, MIKA, is_training=True)


def test_a_blind_one_says_nothing_of_the_first_until_it_is_closed(app: wiring.App) -> None:
    uid, work = certified(app), reviews(app)
    work.agree(uid, [POINTS[0]], IDA)
    work.blind(uid, IDA)
    assert work.concealed() == {uid}
    with pytest.raises(NotAllowed, match="under way"):
        work.send_back(uid, "It rattles.", IDA)
    again = app.inspections.start(app.inspections.get(uid).identity, MIKA, is_training=True)
    assert again.asked is not None
    assert (again.asked.kind, again.asked.reason, again.asked.by) == (AgainKind.BLIND, "", "")
    assert work.look(uid, IDA).again is None
    (waiting,) = work.queue()
    assert waiting.reason is Flag.BEGUN
    assert Flag.BLIND_WAITING in waiting.flags
    closed = refused(replace(again, state=State.READING))
    app.store.refuse(closed, event(closed))
    seen = work.look(uid, IDA)
    assert seen.again == closed
    assert work.concealed() == frozenset()
    assert work.queue()[0].row.uid == uid
    assert work.send_back(uid, "They differ.", IDA).decision is Decision.SENT_BACK


def test_the_queue_begins_with_the_sample_then_what_stands_out(app: wiring.App) -> None:
    uids = [certified(app, number) for number in range(1, 5)]
    quick = replace(opened(9, at=NOW, shop=app.settings.shop_id), is_training=True, findings={})
    app.store.open_inspection(quick, event(quick, "inspection.opened"))
    for place in range(3):
        quick = answered(quick, place)
    closed = refused(quick)
    app.store.refuse(closed, event(closed))
    work = Reviews(
        app.store, review_rows(app), app.inspections, app.clock,
        signer_for=app.keys.statement_signer, software="test", sampled=lambda: [uids[0]],
    )  # fmt: skip
    work.agree(uids[1], [POINTS[0]], IDA)
    listed = work.queue()
    assert [one.row.uid for one in listed][:2] == uids[:2]
    reasons = {one.row.uid: one.reason for one in listed}
    assert reasons == {
        **dict.fromkeys(uids, Flag.QUICK),  # these phones took half a minute
        uids[0]: Flag.SAMPLED,
        uids[1]: Flag.BEGUN,
        closed.uid: Flag.QUICK,
    }
    held = Reviews(
        app.store, review_rows(app), app.inspections, app.clock, signer_for=app.keys.statement_signer,
        software="test", sampled=lambda: uids[:3], held=lambda: [uids[0], uids[2]],
    )  # fmt: skip
    assert {one.row.uid: one.reason for one in held.queue(1) if one.row.uid in uids[:3]} == {
        uids[0]: Flag.HELD,
        uids[1]: Flag.SAMPLED,
        uids[2]: Flag.HELD,
    }
    drawn = Reviews(
        app.store, review_rows(app), app.inspections, app.clock, signer_for=app.keys.statement_signer,
        software="test", sampled=lambda: uids,
        places=lambda: {uid: Place("l", 4 - n, 4) for n, uid in enumerate(uids)},
    )  # fmt: skip
    assert [one.row.uid for one in drawn.queue()[:4]] == uids[::-1]  # as it was drawn
    assert len(work.queue(1)) == 3  # the newest one, and the drawn and the begun one whatever their age


def test_what_is_worth_a_look_stands_before_the_newest(app: wiring.App) -> None:
    uids = [certified(app, number) for number in range(1, 5)]
    noticed = [(uids[0], "same_readings"), (uids[1], "imei_twice")]
    rows = [
        {"shop_id": app.settings.shop_id, "uid": uid, "pattern": pattern, "technician_id": "anna",
         "bench_id": app.settings.bench_id, "at": NOW, "detail": "25 in 31 s"}
        for uid, pattern in noticed
    ]  # fmt: skip

    def put(connection: Connection) -> None:
        connection.execute(insert(suspicion), rows)

    app.store.noted(AuditEvent(NOW, "ida", "review.begun", "", {}), put)
    listed = reviews(app).queue()
    assert [(one.row.uid, one.reason) for one in listed[:2]] == [
        (uids[1], Flag.IMEI_TWICE),
        (uids[0], Flag.SAME_READINGS),
    ]
    assert listed[0].flags == {Flag.IMEI_TWICE, Flag.QUICK}


def test_a_reason_is_needed_and_what_is_said_is_another_outcome(app: wiring.App) -> None:
    uid, work = certified(app), reviews(app)
    with pytest.raises(BadInput):
        work.disagree(uid, POINTS[0], " ", IDA)
    with pytest.raises(BadInput):
        work.disagree(uid, POINTS[0], "Same.", IDA, said=Outcome.PASS)
    with pytest.raises(BadInput):
        work.disagree(uid, GRADE, "Another.", IDA)
    with pytest.raises(BadInput):
        work.agree(uid, ["no.such"], IDA)
    with pytest.raises(BadInput):
        work.send_back(uid, "", IDA)
    assert whats(app, uid) == []


def test_a_record_that_is_repeated_blind_opens_to_a_reviewer_alone(
    app: wiring.App, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid, work = certified(app), reviews(app)
    raw_answers(app, uid, AT_BENCH)
    work.blind(uid, IDA)
    with pytest.raises(NotAllowed, match="must not know"):
        load(app, uid, "en", Cancel())
    for role in Role:  # nor do the raw answers tell what the record must not
        may = role is Role.AUDITOR
        with nullcontext() if may else pytest.raises(NotAllowed, match="must not know"):
            raw_answers(app, uid, Person("ina", "Ina", role))
    monkeypatch.setattr(wiring.App, "operator", IDA)
    assert load(app, uid, "en", Cancel()).inspection.uid == uid


def test_a_desk_of_a_shared_store_wishes_nothing_of_another_bench(app: wiring.App) -> None:
    uid, work = certified(app), reviews(app)
    work._desk = "auditors-desk"
    acts: list[Callable[[], object]] = [
        lambda: work.send_back(uid, "Dusty.", IDA),
        lambda: work.blind(uid, IDA),
    ]
    for act in acts:
        with pytest.raises(NotAllowed) as refused:
            act()
        assert refused.value.code == "other_bench"
    assert whats(app, uid) == []
    judge_all(work, uid)  # what the desk says of it stands beside it, and needs no bench
    assert work.countersign(uid, IDA).decision is Decision.COUNTERSIGNED
    other = certified(app, 2)
    work._desk = app.inspections.get(other).bench_id
    assert work.send_back(other, "Dusty.", IDA).decision is Decision.SENT_BACK


def test_a_blind_one_is_blind_everywhere_and_for_nobody_who_knows(
    app: wiring.App, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid, work = certified(app), reviews(app)
    certified(app, 2)
    grade = frozenset({Grade.GOOD})
    work.blind(uid, IDA)
    monkeypatch.setattr(type(app), "operator", MIKA)
    rows = {one.uid: one for one in app.records.page(RecordFilter(), 9)}
    assert (rows[uid].grade, rows[uid].is_concealed) == (None, True)
    assert {one.standing for one in rows.values()} == {Standing.OPEN, Standing.CERTIFIED}
    assert app.records.history(uid)[0].is_concealed
    cells = values(rows[uid], RecordExtra(note="cracked"))
    assert "concealed" in cells
    assert "cracked" not in cells
    narrowed = app.records.page(RecordFilter(grades=grade), 9)
    assert uid not in {one.uid for one in narrowed}
    assert app.records.outline(RecordFilter(grades=grade), 9).count == len(narrowed) == 1
    assert [one.row.grade for one in work.queue(by=MIKA) if one.row.uid == uid] == [None]
    with pytest.raises(NotAllowed, match="must not know"):
        work.look(uid, MIKA)
    monkeypatch.setattr(type(app), "operator", OTTO)
    assert not any(one.is_concealed for one in app.records.page(RecordFilter(), 9))
    identity = app.inspections.get(uid).identity
    for knowing in (Person("anna", "Anna"), Person("ida", "Ida")):
        with pytest.raises(NotAllowed, match="knows nothing"):
            app.inspections.start(identity, knowing, is_training=True, again=True)
    assert app.inspections.start(identity, MIKA, is_training=True).asked is not None


def test_no_blind_one_while_the_device_is_being_inspected(app: wiring.App) -> None:
    uid, work = certified(app), reviews(app)
    begun = app.inspections.start(app.inspections.get(uid).identity, MIKA, is_training=True, again=True)
    with pytest.raises(NotAllowed, match="open already") as caught:
        work.blind(uid, IDA)
    assert caught.value.code == "open"
    assert whats(app, uid) == []
    closed = refused(replace(begun, state=State.READING))
    app.store.refuse(closed, event(closed))
    work.blind(uid, IDA)
    assert work.concealed() == {uid}


def test_neither_a_word_of_a_note_nor_the_trail_tells_of_a_blind_one(
    app: wiring.App, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = replace(opened(1, shop=app.settings.shop_id), is_training=True)
    app.store.open_inspection(one, event(one, "inspection.opened"))
    noted = finished(one)
    first = noted.findings[POINTS[0]]
    noted = replace(noted, findings={**noted.findings, POINTS[0]: replace(first, note="crooked hinge")})
    closed, certificate = signed(noted)
    app.store.sign(closed, certificate, (), event(closed, "certificate.signed"))
    uid, work = closed.uid, reviews(app)
    plain, numbered = (RecordFilter().with_query(text) for text in ("crooked", closed.identity.serial))
    work.blind(uid, IDA)

    def found(wanted: RecordFilter) -> list[str]:
        assert app.records.outline(wanted, 9).count == len(app.records.page(wanted, 9))
        return [row.uid for row in app.records.page(wanted, 9)]

    def trailed(wanted: TrailFilter) -> list[str]:
        rows = trail(app).page(wanted, 99).rows
        return [row.event.what for row in rows if row.event.subject == uid]

    monkeypatch.setattr(type(app), "operator", OTTO)
    assert found(plain) == found(numbered) == [uid]
    assert {"certificate.signed", "review.blind"} <= {*trailed(TrailFilter())}
    monkeypatch.setattr(type(app), "operator", MIKA)
    assert (found(plain), found(numbered)) == ([], [uid])
    assert {*trailed(TrailFilter())} == {"concealed"}
    assert trailed(TrailFilter(what="certificate")) == trailed(TrailFilter(text="blind")) == []
    assert {*trailed(TrailFilter(subject=uid))} == {"concealed"}


def test_a_record_tells_what_its_reviewer_said(app: wiring.App) -> None:
    uid, work = certified(app), reviews(app)

    def told() -> str:
        one = load(app, uid, "en", Cancel())
        return review_text(one.review, one.review_trouble, one.texts)

    assert told() == NONE
    judge_all(work, uid)
    work.disagree(uid, POINTS[0], "It rattles.", IDA)
    assert "The review goes on." in told()
    work.countersign(uid, IDA)
    head, standing, against = told().split("\n")
    assert (head.split()[0], standing) == ("ida", "Countersigned by ida: signature and digest hold.")
    assert against.endswith(": Fail · It rattles.")

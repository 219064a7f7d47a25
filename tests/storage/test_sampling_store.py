# SPDX-License-Identifier: Apache-2.0
"""Sampling lots on a real store, from the making to the end: what is kept, counted, held and refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from inspections import NOW, POINTS, SHOP, TurnedClock, deliveries, event, finished, opened, signed

from inspector.cli.audit.lot import view_lines
from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.inspection import Step
from inspector.domain.outbox import RowState
from inspector.domain.person import Person, Role
from inspector.domain.review import Judgement, begin
from inspector.domain.review_queue import Place
from inspector.domain.sampling.drawing import digest_of, draw
from inspector.domain.sampling.lot import LotState, Origin, SamplingLot, Source
from inspector.domain.sampling.switching import Act
from inspector.domain.sampling.tables import Level, Severity
from inspector.domain.uid import new_uid
from inspector.domain.voiding import Voiding
from inspector.services.sampling import Sampling, Wanted
from inspector.services.sampling_words import member_words
from inspector.storage.checking_sampling import sampling_faults
from inspector.storage.reviews import SqlReviews
from inspector.storage.sampling import SqlSampling
from inspector.storage.store import SqlStore

IDA = Person("ida", "Ida", Role.AUDITOR)
ANNA = Person("anna", "Anna", Role.TECHNICIAN)
TODAY = NOW.astimezone().date()
DAY = Origin(Source.DAY, TODAY, TODAY)


class Shop:
    """A store with certificates, and the two use cases of an auditor on it."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.rows = SqlSampling(store.reading, store.noted, SHOP)
        self.reviews = SqlReviews(store.reading, store.noted, SHOP)
        self.clock = TurnedClock(NOW + timedelta(hours=1))
        self.sampling = Sampling(self.rows, self.clock)
        self._made = 0

    def sign(self, many: int, model: str = "Nine", order: str = "", days: int = 0) -> list[str]:
        """Sign so many certificates; gives their uids."""
        uids = []
        for _ in range(many):
            self._made += 1
            phone = opened(self._made, at=NOW + timedelta(days=days, milliseconds=self._made))
            phone = replace(phone, identity=replace(phone.identity, model=model), order_line=order)
            self.store.open_inspection(phone, event(phone))
            closed, certificate = signed(finished(phone))
            self.store.sign(closed, certificate, deliveries(closed), event(closed))
            uids.append(closed.uid)
        return uids

    def review(self, uid: str, *wrong: str, back: bool = False) -> None:
        """Review one as Ida does: ``wrong`` are the points that she disagrees with."""
        inspection = self.store.inspection(uid)
        assert inspection is not None
        at = self.tick()
        new = begin(inspection, "ida", new_uid(at), at, "ab" * 32)
        self.reviews.begin_review(new, event(inspection, "review.begun"))
        said = [Judgement(point, "pass", "fail", "It is cracked.", at) for point in wrong]
        done = new.judged(said, at)
        done = done.sent_back("Look again.", at) if back else done.countersigned("e30.e30.e30", at)
        self.reviews.put_review(new, done, event(inspection, "review.done"))

    def void(self, uid: str) -> None:
        """Make a certificate void."""
        inspection = self.store.inspection(uid)
        assert inspection is not None
        one = Voiding(inspection.uid, "anna", "ilse", "It is cracked.", self.clock.at)
        gone = inspection.moved(Step.VOID, self.clock.at)
        self.store.void(gone, one, (), event(gone, "inspection.voided"))

    def tick(self) -> datetime:
        """Let a second pass."""
        self.clock.at += timedelta(seconds=1)
        return self.clock.at

    def lot(self, wanted: Wanted, *, bad: int = 0) -> SamplingLot:
        """Make a lot, draw it, review all of its sample, the first ``bad`` as sent back, and decide it."""
        self.tick()
        made = self.sampling.make(wanted, IDA)
        self.sampling.draw(made.uid, IDA)
        for number, member in enumerate(self.sampling.look(made.uid).sample):
            self.review(member.uid, back=number < bad)
        self.tick()
        outcome = self.sampling.look(made.uid).outcome
        assert outcome is not None
        return self.sampling.decide(made.uid, outcome, IDA)


@pytest.fixture
def shop(store: SqlStore) -> Shop:
    return Shop(store)


def wanted(origin: Origin = DAY, aql: str = "6.5", **more: object) -> Wanted:
    return Wanted(origin, Level.II, aql, **more)  # type: ignore[arg-type]


def test_a_lot_from_its_making_to_its_end(shop: Shop) -> None:
    uids = shop.sign(9)
    made = shop.sampling.make(wanted(aql="10", seed="dice 4 2 6"), IDA)
    plan = made.plan
    assert (plan.lot_size, plan.letter, plan.plan_letter, plan.size) == (9, "B", "C", 5)
    assert (plan.accept, plan.reject, made.digest) == (1, 2, digest_of(uids))
    assert shop.sampling.to_review() == frozenset()

    drawn = shop.sampling.draw(made.uid, IDA)
    view = shop.sampling.look(made.uid)
    assert [one.uid for one in view.sample] == list(draw(uids, "dice 4 2 6", 5))
    assert shop.sampling.to_review() == frozenset(view.to_review) == {one.uid for one in view.sample}

    places = shop.sampling.places()
    assert [places[one.uid] for one in view.sample] == [Place(made.uid, n, 5) for n in range(1, 6)]
    *fine, last = view.to_review
    for uid in fine:
        shop.review(uid)
    with pytest.raises(NotAllowed, match="1 devices of the sample are not reviewed"):
        shop.sampling.decide(made.uid, LotState.ACCEPTED, IDA)
    shop.review(last, POINTS[3], POINTS[4])
    after = shop.sampling.look(made.uid)
    assert (after.found, after.outcome, after.nonconformities[last]) == (1, LotState.ACCEPTED, 2)
    with pytest.raises(NotAllowed, match="1 nonconforming"):
        shop.sampling.decide(made.uid, LotState.REJECTED, IDA)
    ended = shop.sampling.decide(made.uid, LotState.ACCEPTED, IDA)

    assert shop.sampling.look(made.uid).lot == ended == shop.sampling.lots()[0]
    assert (ended.state, ended.found, drawn.seed) == (LotState.ACCEPTED, 1, "dice 4 2 6")
    assert not shop.sampling.held()
    said = shop.store.events(made.uid)
    assert [one.what for one in said] == ["sampling.lot_made", "sampling.drawn", "sampling.decided"]
    assert said[0].payload["members"] == made.digest
    assert said[1].payload["seed"] == "dice 4 2 6"
    assert not [one for one in shop.store.check() if not one.place.startswith("review ")], "signed for show"


def test_a_seed_that_nobody_gave_is_drawn_and_kept(shop: Shop) -> None:
    shop.sign(3)
    drawn = shop.sampling.draw(shop.sampling.make(wanted(), IDA).uid, IDA)
    assert len(drawn.seed) == 32
    assert shop.sampling.look(drawn.uid).lot.seed == drawn.seed
    with pytest.raises(NotAllowed, match="drawn already"):
        shop.sampling.draw(drawn.uid, IDA)


def test_all_of_a_rejected_lot_are_held_until_they_are_countersigned_or_void(shop: Shop) -> None:
    uids = shop.sign(8)
    lot = shop.lot(wanted(), bad=1)
    assert (lot.state, lot.found, lot.plan.size) == (LotState.REJECTED, 1, 2)
    fine = [one.uid for one in shop.sampling.look(lot.uid).sample][1]
    assert {one.uid for one in shop.sampling.held()} == set(uids) - {fine}
    assert {one.lot for one in shop.sampling.held()} == {lot.uid}
    left = sorted(shop.sampling.to_review())
    shop.review(left[0] if left[0] != _sent_back(shop, lot) else left[1])
    shop.void(_sent_back(shop, lot))
    assert len(shop.sampling.held()) == 5


@pytest.mark.parametrize("is_reviewed", [True, False])
def test_a_sampled_certificate_that_becomes_void_is_nonconforming(shop: Shop, is_reviewed: bool) -> None:
    shop.sign(2)
    lot = shop.sampling.draw(shop.sampling.make(wanted(), IDA).uid, IDA)
    first, second = shop.sampling.look(lot.uid).sample
    shop.review(first.uid)
    if is_reviewed:
        shop.review(second.uid)
    shop.void(second.uid)
    view = shop.sampling.look(lot.uid)
    assert (view.to_review, view.found, shop.sampling.to_review()) == ((), 1, frozenset())
    assert member_words(view, view.sample[1], str) == "Void, nonconforming: 1"
    assert shop.sampling.decide(lot.uid, LotState.REJECTED, IDA).found == 1


def _sent_back(shop: Shop, lot: SamplingLot) -> str:
    return next(one.uid for one in shop.sampling.look(lot.uid).sample if one.found)


def test_a_device_is_in_one_lot_of_a_source_and_lots_of_each_source_are_told_apart(shop: Shop) -> None:
    nines = shop.sign(3, "Nine", "PO-7/1")
    tens = shop.sign(2, "Ten", "PO-71")
    day = shop.sampling.make(wanted(), IDA)
    assert day.plan.lot_size == 5
    with pytest.raises(BadInput, match="0 devices wait"):
        shop.sampling.make(wanted(), IDA)
    model = replace(DAY, source=Source.MODEL, name="Ten")
    supplier = replace(DAY, source=Source.SUPPLIER, name="Acme", order="PO-7")
    technician = replace(DAY, source=Source.TECHNICIAN, name="anna")
    found = {one.source: set(shop.rows.candidates(one)) for one in (model, supplier, technician)}
    assert found == {
        Source.MODEL: set(tens),
        Source.SUPPLIER: set(nines),
        Source.TECHNICIAN: {*nines, *tens},
    }
    yesterday = Origin(Source.DAY, TODAY - timedelta(days=1), TODAY - timedelta(days=1))
    assert not shop.rows.candidates(yesterday)


def test_a_member_that_another_lot_took_meanwhile_refuses_the_lot(shop: Shop) -> None:
    shop.sign(4)
    stale = shop.rows.candidates(DAY)
    lot = shop.sampling.make(wanted(), IDA)
    other = replace(lot, uid=new_uid(NOW))
    with pytest.raises(NotAllowed, match="Another lot took"):
        shop.rows.put_lot(other, stale, event(opened(1)))
    assert shop.rows.lot(other.uid) is None


def test_two_rejected_lots_tighten_the_next_and_five_more_stop_the_stream(shop: Shop) -> None:
    for number in range(7):
        shop.sign(2)
        lot = shop.lot(wanted(), bad=1)
        assert lot.state is LotState.REJECTED
        assert lot.plan.severity is (Severity.NORMAL if number < 2 else Severity.TIGHTENED)
    shop.sign(2)
    assert shop.sampling.acts(wanted().stream) == (Act.CORRECTED,)
    assert shop.sampling.acts(wanted(is_zero=True).stream) == ()
    with pytest.raises(NotAllowed, match="5 lots of this stream"):
        shop.sampling.make(wanted(), IDA)
    with pytest.raises(NotAllowed, match="no such switch"):
        shop.sampling.say(wanted().stream, Act.REDUCE, "All is well.", IDA)
    with pytest.raises(BadInput, match="needs a reason"):
        shop.sampling.say(wanted().stream, Act.CORRECTED, " ", IDA)
    assert shop.sampling.make(wanted(aql="1.0"), IDA).plan.severity is Severity.NORMAL, "another stream"
    shop.tick()
    shop.sign(2)
    after = shop.sampling.say(wanted().stream, Act.CORRECTED, "New cable.", IDA)
    assert (after.severity, after.is_stopped) == (Severity.TIGHTENED, False)
    assert shop.sampling.make(wanted(), IDA).plan.severity is Severity.TIGHTENED


def test_a_supplier_escapes_no_tightened_inspection_by_another_spelling(shop: Shop) -> None:
    for name in ("ACME  GmbH", "acme gmbh"):
        shop.sign(2, order=f"PO-{name[0]}")
        shop.lot(wanted(Origin(Source.SUPPLIER, TODAY, TODAY, name, f"PO-{name[0]}")), bad=1)
    of = [Origin(Source.SUPPLIER, TODAY, TODAY, name, "PO-9") for name in ("Acme GmbH", "Other GmbH")]
    assert [shop.sampling.standing(wanted(one).stream).severity for one in of] == [
        *(Severity.TIGHTENED, Severity.NORMAL)
    ]


def test_a_zero_plan_takes_no_part_in_switching(shop: Shop) -> None:
    for _ in range(3):
        shop.sign(3)
        lot = shop.lot(wanted(is_zero=True), bad=1)
        assert (lot.plan.accept, lot.plan.reject, lot.plan.is_zero) == (0, 1, True)
    shop.sign(3)
    assert shop.sampling.make(wanted(is_zero=True), IDA).plan.severity is Severity.NORMAL


def test_above_ten_each_fault_counts(shop: Shop) -> None:
    shop.sign(4)
    made = shop.sampling.make(wanted(aql="25"), IDA)
    shop.sampling.draw(made.uid, IDA)
    first, *rest = [one.uid for one in shop.sampling.look(made.uid).sample]
    shop.review(first, *POINTS[:3])
    for uid in rest:
        shop.review(uid)
    view = shop.sampling.look(made.uid)
    assert (view.found, view.lot.plan.reject, view.outcome) == (3, 2, LotState.REJECTED)


def test_a_review_that_was_opened_again_counts_no_more(shop: Shop) -> None:
    shop.sign(2)
    made = shop.sampling.make(wanted(), IDA)
    shop.sampling.draw(made.uid, IDA)
    for one in shop.sampling.look(made.uid).sample:
        shop.review(one.uid)
    uid = shop.sampling.look(made.uid).sample[0].uid
    inspection = shop.store.inspection(uid)
    assert inspection is not None
    at = shop.clock.at + timedelta(seconds=1)
    shop.reviews.begin_review(begin(inspection, "ida", new_uid(at), at, "ab" * 32), event(inspection))
    assert shop.sampling.look(made.uid).to_review == (uid,)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("UPDATE sampling_lot SET reject = 9, state = 'accepted'", "none of the tables"),
        ("UPDATE sampling_lot SET found = 0, state = 'accepted'", "does not add up"),
        ("UPDATE sampling_lot SET state = 'accepted'", "did not end as its plan says"),
        ("UPDATE sampling_lot SET level = 'IV'", "IV"),
        ("DELETE FROM sampling_member WHERE place IS NULL", "members are not those"),
        ("UPDATE sampling_member SET place = 3 - place WHERE place IS NOT NULL", "sample is not the one"),
    ],
)
def test_what_was_changed_behind_a_lot_is_found(file_store: SqlStore, change: str, what: str) -> None:
    shop = Shop(file_store)
    shop.sign(3)
    shop.lot(wanted(seed="dice"), bad=1)
    with sqlite3.connect(file_store.path) as connection:
        with file_store.reading() as before:
            assert not list(sampling_faults(before))
        connection.execute(change)
    with file_store.reading() as after:
        assert any(what in fault.what for fault in sampling_faults(after))


@pytest.mark.parametrize(
    "change",
    [
        lambda one, uid, lot: one.make(wanted(), ANNA),
        lambda one, uid, lot: one.draw(uid, ANNA),
        lambda one, uid, lot: one.decide(uid, LotState.ACCEPTED, ANNA),
        lambda one, uid, lot: one.say(lot.stream, Act.NORMAL, "why", ANNA),
    ],
)
def test_only_who_reviews_may_change_a_lot(
    shop: Shop, change: Callable[[Sampling, str, SamplingLot], object]
) -> None:
    shop.sign(2)
    lot = shop.sampling.make(wanted(), IDA)
    with pytest.raises(NotAllowed, match="technician"):
        change(shop.sampling, lot.uid, lot)
    assert shop.sampling.look(lot.uid).lot == lot


@pytest.mark.parametrize(
    ("source", "name", "order", "days"),
    [
        (Source.DAY, "anna", "", 0),
        (Source.MODEL, "", "", 0),
        (Source.SUPPLIER, "Acme", "", 0),
        (Source.MODEL, "x" * 81, "", 0),
        (Source.DAY, "", "", -1),
        (Source.DAY, "", "", 366),
    ],
)
def test_what_makes_no_lot(source: Source, name: str, order: str, days: int) -> None:
    with pytest.raises(BadInput):
        Origin(source, date(2026, 11, 22), date(2026, 11, 22) + timedelta(days=days), name, order)


def test_a_rejected_lot_is_held_back_until_each_is_countersigned_or_it_is_released(shop: Shop) -> None:
    uids, store = shop.sign(9), shop.store
    (sent,) = store.lease("registry", NOW, NOW + timedelta(minutes=1), 1)
    assert store.settle_all([(replace(sent, state=RowState.DELIVERED), None)]) == [True]
    ended = shop.lot(wanted(aql="10"), bad=3)
    assert ended.state is LotState.REJECTED
    held = {one.uid for one in shop.sampling.held()} - {sent.uid}
    rows = {row.uid: row for row in store.outbox() if row.destination == "registry"}
    assert {uid for uid, row in rows.items() if row.state is RowState.HELD} == held
    view = shop.sampling.look(ended.uid)
    assert [(gone.uid, gone.destination) for gone in view.sending.gone] == [(sent.uid, "registry")]
    assert view.sending.held == sum(row.state is RowState.HELD for row in store.outbox())
    decided = store.events(ended.uid)[-1]
    assert (decided.payload["sent"], decided.payload["held"]) == (1, view.sending.waiting)

    def going() -> set[str]:
        found = store.lease("registry", NOW, NOW + timedelta(minutes=1), 99)
        store.settle_all([(replace(row, state=RowState.PENDING), None) for row in found])
        return {row.uid for row in found}

    assert going().isdisjoint(held)
    one, *rest = sorted(held - {member.uid for member in view.sample})
    shop.review(one)
    assert going() & held == {one}  # looked at, and fit to be sent
    void, *rest = rest
    shop.void(void)
    assert void in going()  # nothing is left to be held: its statement follows it
    back = store.outbox(uid=rest[0])[0]
    assert back.state is RowState.HELD
    assert store.settle_all([(replace(back, next_at=NOW), None)]) == [True]
    assert store.outbox_row(back.id) == replace(back, next_at=NOW)  # kept as waiting, and held as before

    with pytest.raises(BadInput):
        shop.sampling.release(ended.uid, " ", IDA)
    with pytest.raises(NotAllowed):
        shop.sampling.release(ended.uid, "Sold as parts.", ANNA)
    waiting = shop.sampling.look(ended.uid).sending.held
    after = shop.sampling.release(ended.uid, "Sold as parts.", IDA)
    assert (after.held, after.release is not None) == (0, True)
    assert (waiting > 0, after.let_go) == (True, waiting)
    assert f", which let {waiting} go: Sold as parts." in "\n".join(view_lines(shop.sampling.look(ended.uid)))
    assert {*rest} <= going()
    assert store.events(ended.uid)[-1].what == "sampling.released"
    with pytest.raises(NotAllowed, match="released already"):
        shop.sampling.release(ended.uid, "Again.", IDA)
    accepted = shop.sampling.make(wanted(Origin(Source.MODEL, TODAY, TODAY, "Nine")), IDA)
    with pytest.raises(NotAllowed, match="Only a rejected lot"):
        shop.sampling.release(accepted.uid, "Why not.", IDA)
    assert uids


def test_a_second_lot_that_is_rejected_holds_what_the_first_released(shop: Shop) -> None:
    shop.sign(9)
    first = shop.lot(wanted(aql="10"), bad=3)
    shop.sampling.release(first.uid, "Sold as parts.", IDA)
    assert not [row for row in shop.store.outbox() if row.state is RowState.HELD]
    model = wanted(Origin(Source.MODEL, TODAY, TODAY, "Nine"), aql="10")
    made = shop.sampling.make(model, IDA)
    assert shop.sampling.look(made.uid).sending.held == 0

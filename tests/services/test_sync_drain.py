# SPDX-License-Identifier: Apache-2.0
"""One drain: what becomes of a row after each kind of answer, in order, in parallel, cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from destinations import Place
from memory_outbox import NOON, MemoryOutbox, TestClock
from signed_certificates import bench_signer, signed, uid_of

from inspector.domain.errors import (
    BadInput,
    Cancelled,
    DestinationDown,
    DestinationRefused,
    NotAllowed,
    StoreTrouble,
    TokenRefused,
)
from inspector.domain.outbox import Cause, Delivery, OutboxRow, RowState, alike, stopped
from inspector.domain.person import Person, Role
from inspector.marketplace.outbox import deliveries, void_deliveries
from inspector.ports import Cancel, Receipt
from inspector.services.backoff import Waits
from inspector.services.lane import DOWNS
from inspector.services.sync import CONNECTIONS, Sync

YEAR_S = 365 * 86400.0
ADA = Person("ada", "Ada")
pytestmark = pytest.mark.usefixtures("no_leaked_threads")


def outbox_of(count: int, *places: str) -> MemoryOutbox:
    outbox = MemoryOutbox()
    for number in range(1, count + 1):
        outbox.add(deliveries(signed(number), places or ("registry",)), NOON)
    return outbox


def sync_of(outbox: MemoryOutbox, *places: Place, clock: TestClock | None = None) -> Sync:
    waits = Waits(base_s=2.0, cap_s=900.0, lease_s=60.0, grace_s=0.2)
    return Sync(outbox, places, clock or TestClock(), waits=waits, draw=lambda: 0.5)


def states(outbox: MemoryOutbox) -> list[RowState]:
    return [row.state for row in outbox.outbox()]


def test_everything_due_arrives_everywhere() -> None:
    outbox = outbox_of(40, "registry", "folder")
    registry, folder = Place(), Place(name="folder")
    seen: list[OutboxRow] = []
    report = sync_of(outbox, registry, folder).drain(Cancel(), seen.append)
    assert report.delivered == 80
    assert not report.troubles
    assert set(states(outbox)) == {RowState.DELIVERED}
    assert {row.uid for row in registry.got} == {row.uid for row in folder.got}
    assert sorted(row.id for row in seen) == list(range(1, 81))
    assert all(row.attempts == 1 and row.claimed_until is None for row in seen)


def test_an_empty_outbox_is_drained() -> None:
    report = sync_of(MemoryOutbox(), Place()).drain(Cancel())
    assert (report.delivered, report.parked, report.postponed) == (0, 0, 0)


def test_only_the_destinations_named_are_served() -> None:
    outbox = outbox_of(2, "registry", "folder")
    registry, folder = Place(), Place(name="folder")
    sync_of(outbox, registry, folder).drain(Cancel(), only={"folder"})
    assert (len(registry.got), len(folder.got)) == (0, 2)


@pytest.mark.parametrize("workers", [1, 3, 8])
def test_no_more_requests_at_once_than_asked_for(workers: int) -> None:
    full = threading.Barrier(workers)

    def meet(row: OutboxRow, cancel: Cancel) -> Receipt:
        full.wait(5)
        return Receipt("stored")

    place = Place(meet)
    sync_of(outbox_of(workers * 6), place).drain(Cancel(), workers=workers)
    assert place.most_at_once == workers


def test_what_is_said_of_one_certificate_arrives_in_order() -> None:
    outbox = MemoryOutbox()
    for turn in range(5):
        for number in range(1, 9):
            body = signed(number, attempt=turn).payload
            outbox.add([Delivery(uid_of(number), "registry", "certificate", body)], NOON)
    place = Place(training=True)
    sync_of(outbox, place).drain(Cancel())
    assert len(place.got) == 40
    for number in range(1, 9):
        mine = [row.id for row in place.got if row.uid == uid_of(number)]
        assert mine == sorted(mine)


def test_a_refusal_is_parked_with_the_servers_words_and_the_rest_goes_on() -> None:
    def refuse_second(row: OutboxRow, cancel: Cancel) -> Receipt:
        if row.id == 2:
            raise DestinationRefused("It says no.", code="422")
        return Receipt("stored")

    outbox = outbox_of(3)
    report = sync_of(outbox, Place(refuse_second)).drain(Cancel())
    assert (report.delivered, report.parked) == (2, 1)
    row = outbox.outbox()[1]
    assert (row.state, row.last_error, row.attempts) == (RowState.PARKED, "It says no. (422)", 1)


def test_a_parked_row_is_never_sent_again_by_itself() -> None:
    def refuse(row: OutboxRow, cancel: Cancel) -> Receipt:
        raise DestinationRefused("No.")

    outbox, clock = outbox_of(1), TestClock()
    place = Place(refuse)
    sync = sync_of(outbox, place, clock=clock)
    sync.drain(Cancel())
    clock.move(10**7)
    sync.drain(Cancel())
    sync.make_due()
    sync.drain(Cancel())
    assert len(place.got) == 1


def test_a_destination_that_is_down_is_left_for_this_drain() -> None:
    def down(row: OutboxRow, cancel: Cancel) -> Receipt:
        raise DestinationDown("Nobody answers.", code="ECONNREFUSED", retry_after_s=40.0)

    outbox = outbox_of(30)
    place = Place(down)
    report = sync_of(outbox, place).drain(Cancel(), workers=1)
    assert len(place.got) == 1
    assert report.postponed == 1
    assert "Nobody answers." in report.troubles[0]
    first, second = outbox.outbox()[:2]
    assert first.state is RowState.PENDING
    assert first.attempts == 1
    # Retry-After first, then half of the first ceiling of 2 s, as the draw says.
    assert first.next_at == NOON + timedelta(seconds=41)
    assert report.destinations[0].next_at == first.next_at
    assert (second.state, second.attempts, second.next_at) == (RowState.PENDING, 0, NOON)
    assert all(row.claimed_until is None for row in outbox.outbox())


@pytest.mark.parametrize("workers", [1, CONNECTIONS])
def test_rows_that_fail_for_ever_keep_no_other_from_being_sent(workers: int) -> None:
    def lost(row: OutboxRow, cancel: Cancel) -> Receipt:
        if row.id <= CONNECTIONS:
            raise DestinationDown("Not there.", code="404")
        return Receipt("stored")

    outbox = outbox_of(CONNECTIONS + 12)
    sync = sync_of(outbox, Place(lost))
    for _ in range(2 * CONNECTIONS + 1):
        sync.make_due()
        sync.drain(Cancel(), workers=workers)
    assert states(outbox) == [RowState.PENDING] * CONNECTIONS + [RowState.DELIVERED] * 12


def test_a_destination_that_answers_is_left_when_it_no_longer_does() -> None:
    def soon_gone(row: OutboxRow, cancel: Cancel) -> Receipt:
        if row.id == 2 or row.id > 4:
            raise DestinationDown("Nobody answers.")
        return Receipt("stored")

    outbox = outbox_of(30)
    report = sync_of(outbox, Place(soon_gone)).drain(Cancel(), workers=1)
    assert (report.delivered, report.postponed) == (3, 1 + DOWNS)
    assert "Nobody answers." in report.troubles[0]
    outbox = outbox_of(4)
    report = sync_of(outbox, Place(soon_gone)).drain(Cancel(), workers=1)
    assert (report.delivered, report.postponed, report.troubles) == (3, 1, ()), "it went on past that row"


def test_waits_grow_with_the_attempts() -> None:
    def down(row: OutboxRow, cancel: Cancel) -> Receipt:
        raise DestinationDown("Nobody answers.")

    outbox, clock = outbox_of(1), TestClock()
    sync = sync_of(outbox, Place(down), clock=clock)
    waits = []
    for _ in range(4):
        sync.drain(Cancel())
        row = outbox.outbox()[0]
        waits.append((row.next_at - clock.now()).total_seconds())
        clock.move(waits[-1])
    assert waits == [1.0, 2.0, 4.0, 8.0]


def test_a_refused_token_stops_the_destination_and_says_so() -> None:
    def refuse(row: OutboxRow, cancel: Cancel) -> Receipt:
        raise TokenRefused("The token is not taken.", code="401")

    outbox = outbox_of(20)
    place = Place(refuse)
    report = sync_of(outbox, place).drain(Cancel(), workers=1)
    assert len(place.got) == 1
    assert isinstance(report.destinations[0].trouble, TokenRefused)
    assert "new token" in report.troubles[0]
    assert set(states(outbox)) == {RowState.PENDING}
    assert stopped(outbox.outbox()) == ("registry",)
    assert all(row.next_at == NOON for row in outbox.outbox())  # due as soon as there is a token


def test_a_stop_outlives_a_restart_which_tries_once() -> None:
    """What a bench shows of a token comes from the rows, so a new process shows it, too."""

    def refuse(row: OutboxRow, cancel: Cancel) -> Receipt:
        raise TokenRefused("The registry does not take this bench's token.", code="401")

    outbox = outbox_of(40, "registry")
    sync_of(outbox, Place(refuse)).drain(Cancel())
    assert stopped(outbox.outbox()) == ("registry",), "and before anything is sent again"
    place = Place(refuse)
    report = sync_of(outbox, place).drain(Cancel())
    assert isinstance(report.destinations[0].trouble, TokenRefused)
    assert 1 <= len(place.got) <= CONNECTIONS, "each connection at most once"
    assert stopped(outbox.outbox()) == ("registry",)
    assert set(states(outbox)) == {RowState.PENDING}


def test_one_destination_down_does_not_keep_the_other() -> None:
    def down(row: OutboxRow, cancel: Cancel) -> Receipt:
        raise DestinationDown("Nobody answers.")

    outbox = outbox_of(10, "registry", "folder")
    report = sync_of(outbox, Place(down), Place(name="folder")).drain(Cancel())
    assert report.delivered == 10
    assert len(report.troubles) == 1


@pytest.mark.parametrize("body", [b"", b"\xff", b"[]", b'{"claims":{}}', b'{"claims":{"training":0}}'])
def test_what_does_not_say_that_it_is_real_is_training(body: bytes) -> None:
    outbox = MemoryOutbox()
    outbox.add([Delivery(uid_of(1), "registry", "certificate", body)], NOON)
    place = Place()
    sync_of(outbox, place).drain(Cancel())
    assert states(outbox) == [RowState.PARKED]
    assert not place.got


def test_training_goes_to_a_test_registry_alone() -> None:
    outbox = MemoryOutbox()
    outbox.add(deliveries(signed(1, bench_signer(training=True)), ["registry", "test"]), NOON)
    real, test = Place(), Place(name="test", training=True)
    report = sync_of(outbox, real, test).drain(Cancel())
    assert (report.delivered, report.parked) == (1, 1)
    assert not real.got
    assert "training" in outbox.outbox()[0].last_error


def test_a_claim_that_ended_in_the_queue_is_left_to_others() -> None:
    outbox, clock = outbox_of(4), TestClock()

    def slow(row: OutboxRow, cancel: Cancel) -> Receipt:
        if row.id == 1:
            clock.move(61)
            # Another takes what this one's claim no longer covers.
            outbox.lease("registry", clock.now(), clock.now() + timedelta(seconds=60), 10, ())
        return Receipt("stored")

    place = Place(slow)
    report = sync_of(outbox, place, clock=clock).drain(Cancel(), workers=1)
    assert [row.id for row in place.got] == [1]
    assert report.delivered == 0
    assert "did not answer in time" in report.troubles[0]
    assert set(states(outbox)) == {RowState.SENDING}


@pytest.mark.parametrize("jump_s", [3600.0, -3600.0, 10 * YEAR_S, -10 * YEAR_S])
def test_a_wall_clock_that_jumps_in_the_middle_changes_nothing(jump_s: float) -> None:
    outbox, clock = outbox_of(40), TestClock()

    def jumping(row: OutboxRow, cancel: Cancel) -> Receipt:
        clock.set_wall(clock.now() + timedelta(seconds=jump_s if row.id % 2 else -jump_s))
        if row.id == 7 and row.attempts == 0:
            raise DestinationDown("Nobody answers.")
        return Receipt("stored")

    place = Place(jumping)
    sync = sync_of(outbox, place, clock=clock)
    for _ in range(9):
        sync.drain(Cancel(), workers=1)
        clock.move(2.0)
    assert sorted(row.id for row in place.got if row.id != 7) == [n for n in range(1, 41) if n != 7]
    clock.move(7200.0)
    sync.drain(Cancel(), workers=1)
    assert set(states(outbox)) == {RowState.DELIVERED}
    assert len([row for row in place.got if row.id == 7]) == 2


def test_a_delivery_that_hangs_is_left_behind_and_tried_again_later() -> None:
    free, clock, outbox = threading.Event(), TestClock(), outbox_of(2)

    def hang(row: OutboxRow, cancel: Cancel) -> Receipt:
        if row.id == 1 and row.attempts == 0:
            clock.move(61)
            free.wait(10)
        return Receipt("stored")

    sync = sync_of(outbox, Place(hang), clock=clock)
    report = sync.drain(Cancel(), workers=1)
    assert "did not answer in time" in report.troubles[0]
    first = outbox.outbox()[0]
    assert (first.state, first.attempts, first.cause) == (RowState.PENDING, 1, Cause.DOWN)
    clock.move(61)
    assert sync.drain(Cancel(), workers=1).delivered == 2
    free.set()  # its late word is not written
    assert [row.attempts for row in outbox.outbox()] == [2, 1]


def test_a_cancel_ends_the_drain_and_frees_the_rows() -> None:
    outbox, cancel = outbox_of(30), Cancel()

    def wait(row: OutboxRow, cancel_: Cancel) -> Receipt:
        cancel.set()
        raise Cancelled

    report = sync_of(outbox, Place(wait)).drain(cancel)
    assert report.is_cancelled
    rows = outbox.outbox()
    assert {row.state for row in rows} == {RowState.PENDING}
    assert {(row.attempts, row.next_at, row.claimed_until) for row in rows} == {(0, NOON, None)}


def test_a_request_that_cannot_be_freed_is_left_behind() -> None:
    free, cancel, outbox = threading.Event(), Cancel(), outbox_of(1)

    def hang(row: OutboxRow, cancel_: Cancel) -> Receipt:
        cancel.set()
        free.wait(10)
        return Receipt("stored")

    place = Place(hang)
    report = sync_of(outbox, place).drain(cancel)
    assert report.is_cancelled
    free.set()
    # Its late word is not written: the store may have been closed, and the claim will expire.
    assert states(outbox) == [RowState.SENDING]


def test_a_store_that_fails_is_told_to_the_caller() -> None:
    class Failing(MemoryOutbox):
        def settle(self, row: OutboxRow, event: object = None) -> bool:
            raise StoreTrouble("The disk is gone.")

    outbox = Failing()
    outbox.add(deliveries(signed(1), ["registry"]), NOON)
    with pytest.raises(StoreTrouble, match="disk is gone"):
        sync_of(outbox, Place()).drain(Cancel())


def test_a_fault_of_ours_is_not_taken_for_a_bad_row() -> None:
    def broken(row: OutboxRow, cancel: Cancel) -> Receipt:
        raise ZeroDivisionError

    outbox = outbox_of(3)
    with pytest.raises(ZeroDivisionError):
        sync_of(outbox, Place(broken)).drain(Cancel(), workers=1)
    assert RowState.PARKED not in states(outbox)


# ── by hand ──────────────────────────────────────────────────────────────────


def parked_one() -> tuple[MemoryOutbox, Sync]:
    def refuse(row: OutboxRow, cancel: Cancel) -> Receipt:
        raise DestinationRefused("No.", code="422")

    outbox = outbox_of(1)
    sync = sync_of(outbox, Place(refuse))
    sync.drain(Cancel())
    return outbox, sync


def test_retry_makes_a_parked_row_due_and_goes_on_record() -> None:
    outbox, sync = parked_one()
    row = sync.retry(1, ADA)
    assert (row.state, outbox.outbox()[0].state) == (RowState.PENDING, RowState.PENDING)
    event = outbox.events[0]
    assert (event.what, event.who, event.subject) == ("outbox.retried", "ada", row.uid)
    assert event.payload["answer"] == "No. (422)"


def test_drop_keeps_the_reason() -> None:
    outbox, sync = parked_one()
    sync.drop(1, "  sold\nat the counter ", ADA)
    row = outbox.outbox()[0]
    assert (row.state, row.last_error) == (RowState.DROPPED, "Put aside by Ada: sold at the counter")
    assert outbox.events[0].payload["reason"] == "sold at the counter"


def test_a_drop_is_undone_or_sent_after_all() -> None:
    outbox, sync = parked_one()
    before = outbox.outbox()[0]
    sync.drop(1, "sold", ADA)
    assert sync.take_back(before, ADA).last_error == "No. (422)"
    assert states(outbox) == [RowState.PARKED]
    with pytest.raises(NotAllowed):
        sync.take_back(before, ADA)
    sync.drop(1, "sold", ADA)
    sync.retry(1, ADA)
    assert states(outbox) == [RowState.PENDING]
    told = ["outbox.dropped", "outbox.taken_back", "outbox.dropped", "outbox.retried"]
    assert [one.what for one in outbox.events] == told


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.BENCH])
def test_who_does_not_work_at_the_bench_changes_no_row(role: Role) -> None:
    outbox, sync = parked_one()
    before, by = outbox.outbox()[0], Person("ben", "Ben", role)
    acts: list[Callable[[], object]] = [
        lambda: sync.retry(1, by),
        lambda: sync.drop(1, "sold", by),
        lambda: sync.take_back(before, by),
        lambda: sync.take_back_all([before, before], by),
    ]
    for act in acts:
        with pytest.raises(NotAllowed):
            act()
    assert (states(outbox), outbox.events) == ([RowState.PARKED], [])


def test_what_was_refused_alike_is_sent_again_or_put_aside_at_once() -> None:
    def refuse(row: OutboxRow, cancel: Cancel) -> Receipt:
        raise DestinationRefused("No such model." if row.id % 2 else "No such shop.")

    outbox = outbox_of(6, "registry")
    sync = sync_of(outbox, Place(refuse))
    sync.drain(Cancel())
    first, second = outbox.outbox()[:2]
    same = alike(first, outbox.outbox())
    assert [row.id for row in same] == [1, 3, 5]
    assert sync.drop_all(same, " Sold  already. ", ADA) == 3
    assert sync.drop_all(same, "Again.", ADA) == 0, "they are put aside already"
    assert sync.take_back_all(same, ADA) == 3
    assert outbox.outbox()[0] == first
    assert sync.drop_all(same, " Sold  already. ", ADA) == 3
    assert outbox.outbox()[0].last_error.endswith(": Sold already.")
    assert sync.retry_all(alike(second, outbox.outbox()), ADA) == 3
    assert states(outbox) == [RowState.DROPPED, RowState.PENDING] * 3
    assert [event.what for event in outbox.events] == [
        *["outbox.dropped"] * 3,
        *["outbox.taken_back"] * 3,
        *["outbox.dropped"] * 3,
        *["outbox.retried"] * 3,
    ]
    assert alike(outbox.outbox()[0], outbox.outbox()) == ()
    with pytest.raises(NotAllowed):
        sync.retry_all(outbox.outbox(), Person("eve", "Eve", Role.AUDITOR))
    with pytest.raises(BadInput):
        sync.drop_all(outbox.outbox(), " ", ADA)


@pytest.mark.parametrize("how", ["retry", "retry_all", "take_back", "take_back_all"])
def test_a_certificate_that_became_void_while_it_lay_aside_is_never_sent_without_that(how: str) -> None:
    place = Place()
    outbox = outbox_of(3)
    sync = sync_of(outbox, place)
    before = outbox.outbox()
    sync.drop_all(before[:2], "Sold.", ADA)
    outbox.add(
        void_deliveries(before[0].uid, {"training": False}, "a.b.c", outbox.outbox(uid=before[0].uid)), NOON
    )
    sync.drain(Cancel(), workers=1)
    assert [row.id for row in place.got] == [3], "neither of what lies aside"
    if how == "retry":
        sync.retry(1, ADA)
    elif how == "take_back":
        sync.take_back(before[0], ADA)
    elif how == "retry_all":
        assert sync.retry_all(outbox.outbox()[:2], ADA) == 2
    else:
        assert sync.take_back_all(before[:2], ADA) == 2
    sync.drain(Cancel(), workers=1)
    mine = [row.kind for row in place.got if row.uid == before[0].uid]
    assert mine == ["certificate", "void"]


def test_drop_without_a_reason_is_refused() -> None:
    outbox, sync = parked_one()
    with pytest.raises(BadInput):
        sync.drop(1, " \n", ADA)
    assert states(outbox) == [RowState.PARKED]


def test_a_delivered_row_is_not_touched() -> None:
    outbox = outbox_of(1)
    sync = sync_of(outbox, Place())
    sync.drain(Cancel())
    with pytest.raises(NotAllowed):
        sync.retry(1, ADA)
    with pytest.raises(NotAllowed):
        sync.drop(1, "why", ADA)
    with pytest.raises(BadInput):
        sync.retry(2, ADA)


def test_a_row_that_is_being_sent_is_not_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    outbox = outbox_of(1)
    sync = sync_of(outbox, Place())
    stale = outbox.outbox_row(1)
    outbox.lease("registry", NOON, NOON + timedelta(seconds=60), 1)
    with pytest.raises(NotAllowed, match="sending"):
        sync.drop(1, "why", ADA)
    monkeypatch.setattr(outbox, "outbox_row", lambda row_id: stale)  # read a moment too early
    with pytest.raises(NotAllowed, match="being sent"):
        sync.drop(1, "why", ADA)
    assert not outbox.events


def test_make_due_brings_waiting_rows_forward() -> None:
    calls = iter([True, False])

    def down_once(row: OutboxRow, cancel: Cancel) -> Receipt:
        if next(calls):
            raise DestinationDown("Nobody answers.", retry_after_s=600)
        return Receipt("stored")

    outbox = outbox_of(1)
    sync = sync_of(outbox, Place(down_once))
    sync.drain(Cancel())
    assert sync.drain(Cancel()).delivered == 0
    assert sync.make_due(only={"elsewhere"}) == 0
    assert sync.make_due(only={"registry"}) == 1
    assert sync.drain(Cancel()).delivered == 1

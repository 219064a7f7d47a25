# SPDX-License-Identifier: Apache-2.0
"""The call that cannot be corrected, step by step; its simulation is beside this file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from back_market import Request, Shop, Wire, client, order, order_line, says
from line_ledgers import FileLedger
from memory_outbox import NOON, TestClock
from signed_certificates import bench_signer, claims_of, imei_of, sign_claims, uid_of

from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import (
    BadInput,
    Cancelled,
    DestinationDown,
    DestinationRefused,
    NotAllowed,
    TokenRefused,
)
from inspector.domain.grading import Grade
from inspector.domain.line_intent import Intent, IntentState
from inspector.domain.person import AT_BENCH, Person
from inspector.domain.voiding import CertificateStanding, Voiding
from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket.grades import ListingGrade
from inspector.marketplace.backmarket.products import Product, Products
from inspector.marketplace.backmarket.reporting import Registration
from inspector.ports import Cancel

ADA = Person("ada", "Ada")
SKUS = Products(
    [
        Product("PIXEL7-128-GOOD", ("Pixel 7",), Grade.GOOD, ListingGrade.GOOD),
        Product("PIXEL7-NB", ("Pixel 7",), Grade.GOOD, ListingGrade.GOOD, has_new_battery=True),
    ]
)


@dataclass
class Certified:
    """The bench's certificates."""

    kept: dict[str, SignedCertificate] = field(default_factory=dict)
    void: set[str] = field(default_factory=set)

    def add(self, number: int, **changes: object) -> str:
        signer = bench_signer()
        good: dict[str, object] = {"rule": "grade-1", "chosen": "good", "suggested": "good"}
        claims = claims_of(number, signer, **{"grade": good, **changes})  # type: ignore[arg-type]
        self.kept[uid_of(number)] = sign_claims(claims, signer)
        return uid_of(number)

    def certificate(self, uid: str) -> SignedCertificate | None:
        return self.kept.get(uid)

    def standing(self, uid: str) -> CertificateStanding:
        return CertificateStanding(Voiding(uid, "ada", "lea", "why", NOON) if uid in self.void else None)


class Desk:
    """A shop's bench before an order of two lines."""

    def __init__(self, path: Path) -> None:
        self.shop = Shop({5978: order(5978, order_line(37), order_line(38))})
        self.certified = Certified()
        self.uid = self.certified.add(1)
        self.ledger = FileLedger(path)
        self.wire = Wire(self.shop.answer)
        self.clock = TestClock()
        market = client(self.wire, self.clock)
        self.work = Registration(market, self.ledger, self.certified, SKUS, self.clock)

    def confirm(self, line_id: int = 37, uid: str = "", seen: str = "", **more: bool) -> Intent:
        question = self.work.ask(5978, line_id, uid or self.uid, Cancel())
        return self.work.confirm(question, ADA, seen=seen or question.numbers.imei, **more)

    def send(self, line_id: int = 37) -> Intent:
        return self.work.send(line_id, Cancel())

    def patches(self) -> int:
        return sum(one.method == "PATCH" for one in self.wire.sent)

    def answers(self, patch: Callable[[Request], Answer]) -> None:
        """Let calls that write be answered by ``patch``."""
        self.wire.carry = lambda one: patch(one) if one.method == "PATCH" else self.shop.answer(one)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "ledger.sqlite")
    with closing(made.ledger):
        yield made


def test_it_asks_first_and_then_registers_once(desk: Desk) -> None:
    with pytest.raises(NotAllowed, match="Nothing was confirmed"):
        desk.send()
    assert desk.confirm().state is IntentState.CONFIRMED
    assert not desk.shop.registered
    done = desk.send()
    assert (done.state, done.attempts, done.by) == (IntentState.REGISTERED, 1, "ada")
    assert desk.send() == done
    assert desk.shop.registered == [(37, imei_of(1), "")]


def test_a_question_says_everything_and_an_objection_forbids(desk: Desk) -> None:
    desk.certified.void.add(desk.uid)
    desk.shop.orders[5978]["orderlines"][0]["condition"] = 9
    question = desk.work.ask(5978, 37, desk.uid, Cancel())
    assert len(question.objections) == 2
    with pytest.raises(NotAllowed, match="void"):
        desk.work.confirm(question, ADA, seen=imei_of(1))
    assert desk.ledger.of_line(37) is None


@pytest.mark.parametrize("seen", ["", " ", imei_of(2), "SER000001"])
def test_the_device_in_hand_is_scanned_once_more(desk: Desk, seen: str) -> None:
    question = desk.work.ask(5978, 37, desk.uid, Cancel())
    with pytest.raises(BadInput, match="another device"):
        desk.work.confirm(question, ADA, seen=seen)


def test_nobody_who_may_not_sign_confirms_or_withdraws(desk: Desk) -> None:
    question = desk.work.ask(5978, 37, desk.uid, Cancel())
    with pytest.raises(NotAllowed):
        desk.work.confirm(question, AT_BENCH, seen=imei_of(1))
    desk.confirm()
    with pytest.raises(NotAllowed):
        desk.work.withdraw(37, AT_BENCH)


def test_a_new_battery_is_vouched_for_by_a_person(desk: Desk) -> None:
    desk.shop.orders[5978]["orderlines"][0]["listing"] = "PIXEL7-NB"
    with pytest.raises(NotAllowed, match="new battery"):
        desk.confirm()
    assert desk.confirm(is_battery_new=True).state is IntentState.CONFIRMED


def test_a_line_that_holds_another_number_is_a_conflict_and_is_left_alone(desk: Desk) -> None:
    desk.confirm()
    desk.shop.orders[5978]["orderlines"][0]["serial_number"] = "OTHER"
    done = desk.send()
    assert done.state is IntentState.CONFLICT
    assert "OTHER" in done.note
    assert desk.send() == done
    assert not desk.patches()
    assert "OTHER" in desk.work.ask(5978, 37, desk.certified.add(9), Cancel()).objections[-1]


def test_after_a_lost_answer_the_line_is_read_and_nothing_sent_again(desk: Desk) -> None:
    desk.confirm()

    def lost(request: Request) -> Answer:
        desk.shop.answer(request)
        raise DestinationDown("The answer was lost.")

    desk.answers(lost)
    with pytest.raises(DestinationDown):
        desk.send()
    assert [one.state for one in desk.ledger.unsettled()] == [IntentState.SENDING]
    assert desk.send().state is IntentState.REGISTERED
    assert desk.patches() == 1


def test_after_a_lost_request_the_same_number_goes_again(desk: Desk) -> None:
    desk.confirm()

    def dropped(request: Request) -> Answer:
        raise DestinationDown("It never arrived.")

    desk.answers(dropped)
    with pytest.raises(DestinationDown):
        desk.send()
    desk.wire.carry = desk.shop.answer
    assert desk.send().attempts == 2
    assert desk.shop.registered == [(37, imei_of(1), "")]


def test_once_it_may_have_been_sent_no_other_number_is_taken(desk: Desk) -> None:
    desk.confirm()
    desk.answers(lambda _: Answer(500, {}, b""))
    with pytest.raises(DestinationDown):
        desk.send()
    with pytest.raises(NotAllowed, match="may have arrived"):
        desk.work.withdraw(37, ADA)
    with pytest.raises(NotAllowed, match="already"):
        desk.confirm(uid=desk.certified.add(2))
    with pytest.raises(NotAllowed, match="already"):
        desk.confirm(line_id=38)


@pytest.mark.parametrize("status", [400, 403, 404, 422])
def test_a_refusal_is_kept_in_words_and_the_same_may_be_tried_again(desk: Desk, status: int) -> None:
    desk.confirm()
    desk.answers(lambda _: says({"error": {"code": "E1", "message": "No"}, "requestId": "r-9"}, status))
    with pytest.raises(DestinationRefused, match="No"):
        desk.send()
    kept = desk.ledger.of_line(37)
    assert kept is not None
    assert kept.state is IntentState.REFUSED
    assert "request r-9" in kept.note
    with pytest.raises(NotAllowed):
        desk.work.withdraw(37, ADA)
    desk.wire.carry = desk.shop.answer
    assert desk.send().state is IntentState.REGISTERED


def test_a_refusal_of_what_is_there_already_is_no_refusal(desk: Desk) -> None:
    desk.confirm()

    def twice(request: Request) -> Answer:
        desk.shop.answer(request)
        return desk.shop.answer(request)

    desk.answers(twice)
    assert desk.send().state is IntentState.REGISTERED


@pytest.mark.parametrize(
    "answer",
    [
        says({"imei": imei_of(2)}),
        says({}),
        says([]),
        Answer(200, {"content-type": "text/html"}, b"<html>"),
        Answer(204, {}, b""),
    ],
)
def test_a_success_that_does_not_name_the_number_is_not_believed(desk: Desk, answer: Answer) -> None:
    desk.confirm()
    desk.answers(lambda _: answer)
    with pytest.raises(DestinationDown):
        desk.send()
    assert [one.state for one in desk.ledger.unsettled()] == [IntentState.SENDING]


def test_a_token_that_is_refused_leaves_it_unsettled(desk: Desk) -> None:
    desk.confirm()
    desk.answers(lambda _: Answer(401, {}, b""))
    with pytest.raises(TokenRefused):
        desk.send()
    desk.wire.carry = desk.shop.answer
    assert desk.send().state is IntentState.REGISTERED


@pytest.mark.parametrize("change", [{"state": 4}, {"condition": 12}, {"quantity": 2}, {"listing": "X"}])
def test_what_changed_since_the_yes_is_seen_before_it_is_sent(desk: Desk, change: dict[str, object]) -> None:
    desk.confirm()
    desk.shop.orders[5978]["orderlines"][0].update(change)
    with pytest.raises(NotAllowed):
        desk.send()
    assert not desk.patches()
    assert desk.work.withdraw(37, ADA).state is IntentState.WITHDRAWN


def test_a_certificate_that_became_void_or_another_is_not_sent(desk: Desk) -> None:
    desk.confirm()
    desk.certified.void.add(desk.uid)
    with pytest.raises(NotAllowed, match="void"):
        desk.send()
    desk.certified.void.clear()
    desk.certified.kept[desk.uid] = replace(
        desk.certified.kept[desk.uid], claims=desk.certified.kept[desk.certified.add(2)].claims
    )
    with pytest.raises(NotAllowed, match="another number"):
        desk.send()
    assert not desk.patches()


def test_a_line_or_certificate_that_is_not_there_is_said(desk: Desk) -> None:
    with pytest.raises(NotAllowed, match="no line 99"):
        desk.work.ask(5978, 99, desk.uid, Cancel())
    with pytest.raises(BadInput, match="no certificate"):
        desk.work.ask(5978, 37, "NONE", Cancel())


def test_a_cancel_before_the_call_sends_nothing(desk: Desk) -> None:
    desk.confirm()
    cancel = Cancel()
    inner = desk.shop.answer

    def carry(request: Request) -> Answer:
        cancel.set()
        return inner(request)

    desk.wire.carry = carry
    with pytest.raises(Cancelled):
        desk.work.send(37, cancel)
    kept = desk.ledger.of_line(37)
    assert kept is not None
    assert kept.state is IntentState.CONFIRMED


def test_one_device_is_for_two_lines_only_after_it_was_certified_anew(desk: Desk) -> None:
    desk.confirm()
    device = desk.certified.kept[desk.uid].claims["device"]
    before = desk.certified.add(5, device=device, signed_at="2026-03-02T11:59:00.000Z")
    with pytest.raises(NotAllowed, match="order line 37 already"):
        desk.confirm(line_id=38, uid=before)
    anew = desk.certified.add(6, device=device, signed_at="2026-03-09T09:00:00.000Z")
    assert desk.confirm(line_id=38, uid=anew).line_id == 38

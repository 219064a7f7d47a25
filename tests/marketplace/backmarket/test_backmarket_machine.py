# SPDX-License-Identifier: Apache-2.0
"""Registering simulated: two benches on one ledger, killed between any two steps, a bad network, people.

What must hold at every moment: no line is ever sent two numbers, and no number two
lines; every call was written to the disk first, came right after the line was
read, and was for a certificate that belonged to the line then; what the ledger
believes registered is. In the end everything that can be settled is.
"""

from __future__ import annotations

import json
import random
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from back_market import Request, Shop, Ticking, Wire, client, order, order_line
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from line_ledgers import FileLedger
from memory_outbox import NOON, TestClock
from signed_certificates import bench_signer, claims_of, imei_of, sign_claims, uid_of

from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import BadInput, DestinationDown, NotAllowed, SyncTrouble
from inspector.domain.grading import Grade
from inspector.domain.line_intent import Intent, IntentState, Numbers
from inspector.domain.person import Person
from inspector.domain.voiding import CertificateStanding, Voiding
from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket.grades import ListingGrade
from inspector.marketplace.backmarket.pacing import Pace
from inspector.marketplace.backmarket.products import Product, Products
from inspector.marketplace.backmarket.reporting import Registration
from inspector.ports import Cancel

ADA = Person("ada", "Ada")
LINES = (37, 38)
DEVICES = (1, 2, 3)
SKUS = Products([Product("PIXEL7-128-GOOD", ("Pixel 7",), Grade.GOOD, ListingGrade.GOOD)])
FAULTS = (
    "none", "drop", "lost", "late", "twice", "failing", "failing_after",
    "wall", "busy", "refuse", "refuse_after", "echo", "page",
)  # fmt: skip

OTHERS = ("nothing", "nothing", "nothing", "send", "withdraw", "swap", "swap", "office")
# A process dies here, not the machine: the disk need not be waited for.
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
DEATHS = (*[-1] * 12, *range(12))


class Killed(BaseException):
    """The bench's process is gone."""


class Dying:
    """A ledger whose process dies before or after the so-manieth access; -1 never."""

    def __init__(self, file: FileLedger) -> None:
        self.file = file
        self.dies_at = -1

    def step(self) -> None:
        if self.dies_at == 0:
            raise Killed
        self.dies_at -= 1

    def open(self, intent: Intent) -> Intent:
        self.step()
        kept = self.file.open(intent)
        self.step()
        return kept

    def settle(self, intent: Intent) -> Intent | None:
        self.step()
        kept = self.file.settle(intent)
        self.step()
        return kept

    def of_line(self, line_id: int) -> Intent | None:
        self.step()
        return self.file.of_line(line_id)

    def of_numbers(self, numbers: Numbers) -> list[Intent]:
        self.step()
        return list(self.file.of_numbers(numbers))

    def of_certificate(self, uid: str) -> Intent | None:
        self.step()
        return self.file.of_certificate(uid)

    def unsettled(self) -> list[Intent]:
        return list(self.file.unsettled())


class Bench:
    """One process at work on the shop's ledger."""

    def __init__(
        self, file: FileLedger, carry: Callable[[Bench, Request], Answer], world: Registering
    ) -> None:
        self.ledger = Dying(file)
        self.last: Request | None = None
        self.read: dict[int, dict[str, Any]] = {}
        self._carry = carry
        # Waiting is proved elsewhere: here no request is held back, on a clock that stands.
        market = client(Wire(self._through), TestClock(), pace=Pace(Ticking().monotonic))
        self.work = Registration(market, self.ledger, world, SKUS, TestClock())

    def _through(self, request: Request) -> Answer:
        self.ledger.step()
        answer = self._carry(self, request)
        self.last = request
        self.ledger.step()
        return answer


class Registering(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(dir=MEMORY)
        self.shop = Shop({5978: order(5978, *map(order_line, LINES))})
        self.kept: dict[str, SignedCertificate] = {}
        for number in DEVICES:
            signer = bench_signer()
            good = {"rule": "grade-1", "chosen": "good", "suggested": "good"}
            claims = claims_of(number, signer, grade=good)  # type: ignore[arg-type]
            self.kept[uid_of(number)] = sign_claims(claims, signer)
        self.void: set[str] = set()
        self.sent: dict[int, set[str]] = {line_id: set() for line_id in LINES}
        self.fault = "none"
        self.met: Counter[str] = Counter()
        self.meanwhile: Callable[[], None] | None = None
        self.late: list[Request] = []
        # One connection: every access of a process that dies here is a transaction of its own.
        self.truth = FileLedger(Path(self._folder.name) / "ledger.sqlite")
        self.benches = [Bench(self.truth, self._carry, self) for _ in range(2)]

    def teardown(self) -> None:
        try:
            self._mend()
        finally:
            self.truth.close()
            self._folder.cleanup()

    # what Registration asks the store

    def certificate(self, uid: str) -> SignedCertificate | None:
        return self.kept.get(uid)

    def standing(self, uid: str) -> CertificateStanding:
        return CertificateStanding(Voiding(uid, "ada", "lea", "why", NOON) if uid in self.void else None)

    # the network

    def _carry(self, bench: Bench, request: Request) -> Answer:
        if request.method == "GET":
            answer = self.shop.answer(request)
            bench.read = {one["id"]: one for one in json.loads(answer.body)["orderlines"]}
            meanwhile, self.meanwhile = self.meanwhile, None
            if meanwhile is not None:
                meanwhile()
            return answer
        self._check_call(bench, request)
        return self._faulty(request)

    def _check_call(self, bench: Bench, request: Request) -> None:
        line_id = int(request.path.rpartition("/")[2])
        imei = request.json["imei"]
        self.sent[line_id].add(imei)
        kept = self.truth.of_line(line_id)
        assert kept is not None, "a call that nobody confirmed"
        assert (kept.state, kept.numbers) == (IntentState.SENDING, Numbers(imei=imei)), (
            "not on the disk before"
        )
        assert bench.last is not None
        assert bench.last.method == "GET", "the order was not read just before"
        line = bench.read[line_id]
        assert not line["imei"], "it stood there already"
        assert not line["serial_number"], "another one stood there"
        assert line["state"] in (1, 2), "the line was not to be shipped"
        assert kept.uid not in self.void, "the certificate was void"

    def _faulty(self, request: Request) -> Answer:
        fault = self.fault
        self.met[fault] += 1
        if fault == "late":
            self.late.append(request)
        if fault in ("drop", "late"):
            raise DestinationDown("Nothing came back.")
        early = {
            "failing": Answer(500, {}, b""),
            "wall": Answer(403, {"content-type": "text/html"}, b"<html>"),
            "busy": Answer(429, {"retry-after": "0"}, b""),
            "refuse": Answer(422, {}, b""),
            "page": Answer(200, {}, b"{}"),
        }
        if fault in early:
            return early[fault]
        answer = self.shop.answer(request)
        if fault == "twice":
            return self.shop.answer(request)
        if fault == "lost":
            raise DestinationDown("The answer was lost.")
        after = {
            "failing_after": Answer(502, {}, b"<html>"),
            "refuse_after": Answer(400, {}, b""),
            "echo": Answer(200, {}, b"{}"),
        }
        return after.get(fault, answer)

    # what happens

    def _as(self, which: int, dies_at: int, act: Callable[[Registration], object]) -> None:
        bench = self.benches[which]
        bench.ledger.dies_at, bench.last = dies_at, None
        try:
            with suppress(SyncTrouble, NotAllowed, BadInput):
                act(bench.work)
        except Killed:
            self.benches[which] = Bench(self.truth, self._carry, self)
        else:
            bench.ledger.dies_at = -1

    def _confirm(self, work: Registration, line_id: int, device: int) -> None:
        question = work.ask(5978, line_id, uid_of(device), Cancel())
        work.confirm(question, ADA, seen=question.numbers.imei)

    benches_ = st.integers(0, 1)
    deaths = st.sampled_from(DEATHS)

    @initialize(device=st.sampled_from(DEVICES))
    def begin(self, device: int) -> None:
        self.confirm(0, LINES[0], device, -1)

    @rule(which=benches_, line_id=st.sampled_from(LINES), device=st.sampled_from(DEVICES), dies_at=deaths)
    def confirm(self, which: int, line_id: int, device: int, dies_at: int) -> None:
        self._as(which, dies_at, lambda work: self._confirm(work, line_id, device))

    @rule(
        which=benches_,
        line_id=st.sampled_from(LINES),
        fault=st.sampled_from(FAULTS),
        dies_at=deaths,
        other=st.sampled_from(OTHERS),
        device=st.sampled_from(DEVICES),
    )
    def send(self, which: int, line_id: int, fault: str, dies_at: int, other: str, device: int) -> None:
        def meanwhile() -> None:
            if other == "office":
                self.office(line_id)
            if other in ("withdraw", "swap"):
                self._as(1 - which, -1, lambda work: work.withdraw(line_id, ADA))
            if other == "swap":
                self._as(1 - which, -1, lambda work: self._confirm(work, line_id, device))
            if other == "send":
                self._as(1 - which, -1, lambda work: work.send(line_id, Cancel()))

        self.fault, self.meanwhile = fault, meanwhile
        self._as(which, dies_at, lambda work: work.send(line_id, Cancel()))
        self.fault, self.meanwhile = "none", None

    @rule(which=benches_, line_id=st.sampled_from(LINES), dies_at=deaths)
    def withdraw(self, which: int, line_id: int, dies_at: int) -> None:
        self._as(which, dies_at, lambda work: work.withdraw(line_id, ADA))

    @rule()
    def arrive(self) -> None:
        while self.late:
            self.shop.answer(self.late.pop())

    def office(self, line_id: int) -> None:
        """Somebody types a number into the back office."""
        line = self.shop.line(line_id)
        assert line is not None
        if not line["imei"] and not line["serial_number"]:
            line["serial_number"] = "TYPED"

    @rule(line_id=st.sampled_from(LINES), state=st.sampled_from([1, 2, 2, 2, 4]))
    def move(self, line_id: int, state: int) -> None:
        line = self.shop.line(line_id)
        assert line is not None
        line["state"] = state

    @rule(devices=st.sampled_from([(), (), (1,), (2, 3)]))
    def make_void(self, devices: tuple[int, ...]) -> None:
        self.void = {uid_of(device) for device in devices}

    # what holds

    @invariant()
    def no_line_gets_two_numbers_and_no_number_two_lines(self) -> None:
        assert all(len(numbers) <= 1 for numbers in self.sent.values()), self.sent
        numbers = [number for sent in self.sent.values() for number in sent]
        assert len(numbers) == len(set(numbers)), self.sent

    @invariant()
    def what_is_believed_is_so(self) -> None:
        for line_id in LINES:
            kept, line = self.truth.of_line(line_id), self.shop.line(line_id)
            assert line is not None
            if kept is not None and kept.state is IntentState.REGISTERED:
                assert line["imei"] == kept.numbers.imei
            if kept is not None and kept.state is IntentState.CONFLICT:
                assert line["serial_number"] == "TYPED"
            if kept is not None and kept.state in (IntentState.CONFIRMED, IntentState.CONFLICT):
                assert line["imei"] == ""

    def _mend(self) -> None:
        """Good times: what was held up arrives, lines are open, nothing is void; everything gets settled."""
        self.arrive()
        self.void.clear()
        for line_id in LINES:
            self.move(line_id, 2)
            self._as(0, -1, lambda work, line_id=line_id: work.send(line_id, Cancel()))  # type: ignore[misc]
            kept = self.truth.of_line(line_id)
            assert kept is None or kept.state in (IntentState.REGISTERED, IntentState.CONFLICT), kept
        assert not self.truth.unsettled()
        self.no_line_gets_two_numbers_and_no_number_two_lines()
        self.what_is_believed_is_so()


def run_seed(seed: int, steps: int = 40) -> Counter[str]:
    """One run that the seed alone decides; gives how often each fault met a call."""
    rng = random.Random(seed)
    world = Registering()
    world.begin(rng.choice(DEVICES))
    try:
        for _ in range(steps):
            which, line_id, device = rng.randrange(2), rng.choice(LINES), rng.choice(DEVICES)
            dies_at = rng.choice(DEATHS)
            match rng.choice(["confirm", "confirm", "send", "send", "withdraw", "arrive", "move", "void"]):
                case "confirm":
                    world.confirm(which, line_id, device, dies_at)
                case "send":
                    world.send(which, line_id, rng.choice(FAULTS), dies_at, rng.choice(OTHERS), device)
                case "withdraw":
                    world.withdraw(which, line_id, dies_at)
                case "arrive":
                    world.arrive()
                case "move":
                    world.move(line_id, rng.choice([1, 2, 2, 2, 4]))
                case _:
                    world.make_void(rng.choice([(), (), (1,), (2, 3)]))
            world.no_line_gets_two_numbers_and_no_number_two_lines()
            world.what_is_believed_is_so()
    finally:
        world.teardown()
    return world.met


def run_seeds(seeds: range) -> Counter[str]:
    met: Counter[str] = Counter()
    for seed in seeds:
        try:
            met += run_seed(seed)
        except AssertionError as failure:
            failure.add_note(f"seed {seed}")
            raise
    return met


@pytest.mark.parametrize("orders", [8, pytest.param(20, marks=pytest.mark.slow)])
def test_the_call_that_cannot_be_corrected_is_never_made_with_two_values(orders: int) -> None:
    chosen = settings(max_examples=orders, stateful_step_count=20, deadline=None)
    run_state_machine_as_test(Registering, settings=chosen)


def test_no_seed_breaks_it_and_every_fault_was_met() -> None:
    met = run_seeds(range(30))
    assert set(met) == set(FAULTS), met


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_no_seed_of_many_breaks_it() -> None:
    run_seeds(range(30, 3030))


def test_every_device_of_the_simulation_has_its_own_number() -> None:
    assert len({imei_of(number) for number in DEVICES}) == len(DEVICES)

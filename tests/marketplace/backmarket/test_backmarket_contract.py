# SPDX-License-Identifier: Apache-2.0
"""Every request is one that Back Market's document allows, and every answer that it knows is handled.

The document is not ours to keep: these tests run where it is.
"""

from __future__ import annotations

import re
import select
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from decimal import Decimal

import peers
import pytest
from back_market import ACCOUNT, LISTING_ID, SECRET, Request, Ticking, Wire, client
from back_market_contract import check_request, document, documented_answers
from memory_outbox import NOON, TestClock

from inspector.domain.errors import DestinationDown, DestinationRefused, SyncTrouble, TokenRefused
from inspector.domain.line_intent import Numbers
from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket import evidence
from inspector.marketplace.backmarket.account import MARKETS, Account, Region
from inspector.marketplace.backmarket.client import BackMarket
from inspector.marketplace.backmarket.evidence import Problem, certificate_file
from inspector.marketplace.backmarket.grades import Condition, ListingGrade, ListingState
from inspector.marketplace.backmarket.listings import Listing
from inspector.marketplace.backmarket.orders import LineState
from inspector.marketplace.backmarket.pacing import Pace
from inspector.marketplace.backmarket.token import Token
from inspector.marketplace.http_client import HttpClient
from inspector.ports import Cancel

pytestmark = pytest.mark.peer("backmarket-openapi")

PDF = certificate_file("0UID", b"%PDF-1.7\n...")
NUMBERS = Numbers(imei="350000000000006")
# What the document's own examples name, so that its answers are about what was asked.
DOCUMENTED = Numbers(imei="153124587625348", serial="SN-ABC123XYZ")
SKU = "IPHONE_6S_64GO_BLUE_CORRECT"
LISTED = Listing("7a97a1b6-547e-4718-bc72-5b84aca91b09", SKU, "iPhone", 1, ListingGrade.GOOD, False)
OFFER = evidence.counter_offer(
    Decimal("99.90"), ["broken_screen"], "See page 1.", [PDF], allowed=["broken_screen"]
)
PROBLEM = evidence.problem(123_000_000, Problem.OOW_ITEM, "See page 1.", [PDF])


def _now() -> Cancel:
    return Cancel()


CALLS: dict[str, Callable[[BackMarket], object]] = {
    "GET /ws/listings": lambda seller: seller.check(_now()),
    "GET /ws/orders": lambda seller: seller.orders(2, _now(), since=NOON),
    "GET /ws/orders/{order_id}": lambda seller: seller.order(5978, _now()),
    "PATCH /ws/orderlines/{orderline_id}": lambda seller: seller.register(37195, DOCUMENTED, _now()),
    "GET /ws/listings/detail": lambda seller: seller.listing(SKU, _now()),
    "POST /ws/listings/{listingId}": lambda seller: seller.set_quantity(LISTED, 12, _now()),
    "GET /ws/sav": lambda seller: seller.care_folders(456, _now()),
    "POST /ws/sav/{careFolderId}/msg": lambda seller: seller.send_message(
        123, evidence.message("As inspected.", [PDF, replace(PDF, name="b.pdf")]), _now()
    ),
    "POST /ws/sav/{careFolderId}/problem": lambda seller: seller.declare_problem(
        123_000_000, PROBLEM, _now()
    ),
    "GET /ws/buyback/v1/orders/{buybackOrderId}/counter-offers/reasons": lambda seller: (
        seller.counter_offer_reasons("US-24527-ABCDE", _now())
    ),
    "PUT /ws/buyback/v2/orders/{buybackOrderId}/counter-offers": lambda seller: seller.counter_offer(
        "US-24527-ABCDE", OFFER, _now()
    ),
}
FORMS = {
    "POST /ws/sav/{careFolderId}/msg",
    "POST /ws/sav/{careFolderId}/problem",
    "PUT /ws/buyback/v2/orders/{buybackOrderId}/counter-offers",
}
"""Prism takes no list from the parts of a form (RFC 7578, 4.3): these are held against the document alone."""
AWAY = ("GET /ws/orders", "GET /ws/orders/{order_id}")
"""Where the document says "Webservices unavailable" with 404."""


def expected(name: str, status: int) -> type[SyncTrouble]:
    if status == 401:
        return TokenRefused
    if status == 429 or status >= 500 or (status == 404 and name in AWAY):
        return DestinationDown
    return DestinationRefused


@pytest.mark.parametrize("name", CALLS)
def test_a_request_is_one_that_the_document_allows(name: str) -> None:
    wire = Wire(lambda _: Answer(500, {}, b""))
    with pytest.raises(DestinationDown):
        CALLS[name](client(wire))
    assert [check_request(one) for one in wire.sent] == [name]


def test_the_check_itself_refuses_what_the_document_does_not_allow() -> None:
    headers = {"accept-language": "fr-fr", "content-type": "application/json"}
    wrong = [
        Request("PATCH", "/ws/orderlines/1", headers, b"{}"),
        Request("PATCH", "/ws/orderlines/1", headers, b'{"imei": 350000000000006}'),
        Request("PATCH", "/ws/orderlines/1", headers, b'{"imei": "3500000000000061"}'),
        Request("PATCH", "/ws/orderlines/1", headers, b'{"battery": "new"}'),
        Request("PATCH", "/ws/orderlines/x", headers, b'{"imei": "350000000000006"}'),
        Request("GET", "/ws/orders?modified=1", headers, b""),
        Request("GET", "/ws/orders?page-size=51", headers, b""),
        Request("POST", f"/ws/listings/{LISTING_ID}", headers, b'{"grade": "GOOD"}'),
        Request("GET", "/ws/nothing", headers, b""),
    ]
    for request in wrong:
        with pytest.raises(Exception):  # noqa: B017, PT011 - of the schema's library, int's or ours
            check_request(request)


@pytest.mark.parametrize("name", CALLS)
def test_every_documented_answer_is_handled(name: str) -> None:
    method, _, template = name.partition(" ")
    answers = list(documented_answers(method, template))
    assert len({one.answer.status for one in answers}) == len({*_statuses(method, template)})
    for one in answers:
        status = one.answer.status
        seller = client(lambda _, one=one: one.answer)  # type: ignore[misc]
        if status < 300 and one.is_full:
            CALLS[name](seller)
        elif status < 300:
            _may_be_down(CALLS[name], seller)
        else:
            with pytest.raises(expected(name, status)) as caught:
                CALLS[name](seller)
            assert str(status) in caught.value.code


def _may_be_down(call: Callable[[BackMarket], object], seller: BackMarket) -> None:
    """A success without its fields is believed, or said to be none: nothing else."""
    try:
        call(seller)
    except DestinationDown as trouble:
        said = trouble.code
    else:
        said = "believed"
    assert said


def _statuses(method: str, template: str) -> Iterator[int]:
    for code in document()["paths"][template][method.lower()]["responses"]:
        yield from (500, 503) if code == "5XX" else (int(code),)


def test_hosts_markets_and_codes_are_the_documents() -> None:
    servers = {one["url"] for one in document()["servers"]}
    sides = [
        Account(region, MARKETS[region][0], "N", "a@n.example", pre)
        for region in Region
        for pre in (True, False)
    ]
    assert {one.base_url for one in sides} == servers
    schemas = document()["components"]["schemas"]
    assert {one for all_of in MARKETS.values() for one in all_of} == set(schemas["CountryCode"]["enum"])
    assert set(schemas["AestheticGradeValue"]["enum"]) == set(ListingGrade)
    assert set(schemas["ListingStateValue"]["enum"]) == set(ListingState)
    assert set(schemas["ProductCondition"]["enum"]) == set(Condition)
    assert set(schemas["OrderLineState"]["enum"]) == set(LineState)
    problem = schemas["postProblemRequest"]["properties"]["problem_type"]
    assert set(problem["enum"]) == set(Problem)


def test_nothing_in_the_document_changes_the_grade_or_battery_of_a_listing() -> None:
    """If this fails, Back Market has learned it, and the adapter can too."""
    body = document()["paths"]["/ws/listings/{listingId}"]["post"]["requestBody"]
    named = body["content"]["application/json"]["schema"]["properties"]
    assert not {"grade", "state", "new_battery"} & set(named)


@dataclass
class Preferring:
    """A line to prism that asks it for a certain answer."""

    http: HttpClient
    code: int = 0

    def request(
        self,
        method: str,
        path: str,
        cancel: Cancel,
        *,
        headers: Mapping[str, str],
        body: bytes = b"",
        is_repeatable: bool = False,
    ) -> Answer:
        # Prism gives a problem only to who asks for one; the real service gives it to everybody.
        problem = {"Accept": "application/json, application/problem+json"}
        more = {"Prefer": f"code={self.code}", **problem} if self.code else {}
        return self.http.request(
            method, path, cancel, headers={**headers, **more}, body=body, is_repeatable=is_repeatable
        )

    def close(self) -> None:
        self.http.close()


@pytest.fixture(scope="module")
def prism() -> Iterator[str]:
    command = [peers.find("prism"), peers.find("backmarket-openapi"), "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        try:
            yield _address(process)
        finally:
            process.terminate()
            process.wait(10)


def _address(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout is not None
    said, deadline = b"", time.monotonic() + 90
    while time.monotonic() < deadline:
        if select.select([process.stdout], [], [], 1.0)[0]:
            said += process.stdout.read1(65536)  # type: ignore[attr-defined]
        found = re.search(rb"listening on (http://127\.0\.0\.1:\d+)", said)
        if found:
            return found[1].decode()
    raise AssertionError(said.decode(errors="replace"))


@pytest.mark.peer("prism")
def test_a_mock_of_the_document_takes_the_requests_and_its_answers_are_handled(prism: str) -> None:
    line = Preferring(HttpClient(prism))
    pace = Pace(Ticking().monotonic)
    account = replace(ACCOUNT, url=prism)
    seller = BackMarket(account, lambda: Token(SECRET), TestClock(), pace=pace, line=line)
    with closing(seller):
        for name in sorted(set(CALLS) - FORMS):
            call = CALLS[name]
            call(seller)
            method, _, template = name.partition(" ")
            for status in _statuses(method, template):
                if status < 300 or status == 503:
                    continue
                line.code = status
                with pytest.raises(expected(name, status)):
                    call(seller)
            line.code = 0


@pytest.mark.peer("prism")
def test_a_mock_of_the_document_refuses_a_number_that_is_no_text(prism: str) -> None:
    with closing(HttpClient(prism)) as http:
        answer = http.request(
            "PATCH",
            "/ws/orderlines/1",
            Cancel(),
            headers={"Authorization": f"Basic {SECRET}", "Content-Type": "application/json"},
            body=b'{"imei": 350000000000006}',
        )
    assert answer.status in (400, 422)


def test_numbers_are_sent_as_text() -> None:
    assert NUMBERS.as_json() == {"imei": "350000000000006"}

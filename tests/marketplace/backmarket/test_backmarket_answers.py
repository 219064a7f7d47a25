# SPDX-License-Identifier: Apache-2.0
"""Every form of refusal, the firewall, waiting times, and anything else that may answer."""

from __future__ import annotations

import json
from typing import Any

import pytest
from back_market import client, says
from hypothesis import given
from hypothesis import strategies as st
from memory_outbox import NOON, TestClock

from inspector.domain.errors import (
    DestinationDown,
    DestinationRefused,
    SyncTrouble,
    TokenRefused,
)
from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket.answers import read_refusal, trouble_of
from inspector.marketplace.backmarket.pacing import ALL, Limiter, Pace
from inspector.ports import Cancel

V1 = {"error": {"code": "E42", "message": "Not\nthis one"}, "requestId": "req-1"}
V2 = {"errors": [{"code": "E42", "message": "Not this one"}, {"code": "E43"}], "requestId": "req-1"}
V3 = {"error": V1["error"], "status": 422, "title": "Bad", "type": None, "requestId": "req-1"}
V3_FIELDS = {
    "title": "Bad",
    "type": "/errors/x",
    "status": 422,
    "errors": [{"type": "E42", "title": "Not this one", "target": "price"}],
    "requestId": "req-1",
}


@pytest.mark.parametrize("body", [V1, V2, V3, V3_FIELDS])
def test_each_envelope_gives_its_code_words_and_request(body: dict[str, Any]) -> None:
    told = read_refusal(says(body, 422))
    assert (told.code, told.words, told.request_id) == ("E42", "Not this one", "req-1")
    trouble = trouble_of(says(body, 422), NOON)
    assert isinstance(trouble, DestinationRefused)
    assert "“Not this one”" in trouble.title
    assert trouble.code == "422 E42 request req-1"


def test_a_problem_without_more_gives_its_own_words() -> None:
    told = read_refusal(
        says({"type": "/errors/unknown", "title": "Odd", "status": 400, "detail": "More"}, 400)
    )
    assert (told.code, told.words) == ("/errors/unknown", "More")


def test_a_bare_text_is_the_words() -> None:
    assert read_refusal(says("parameter catalog not found", 400)).words == "parameter catalog not found"
    plain = Answer(400, {"content-type": "text/plain; charset=utf-8"}, b"no\x00pe")
    assert read_refusal(plain).words == "nope"


WALL = {"errors": [{"code": "bot-need-challenge", "message": "Forbidden", "challengePath": "/x"}]}


@pytest.mark.parametrize(
    "answer",
    [
        Answer(403, {"content-type": "text/html; charset=UTF-8", "cf-ray": "93-CDG"}, b"<html>"),
        says(WALL, 403, cf_ray="93-CDG"),
        Answer(403, {"cf-mitigated": "challenge", "cf-ray": "93-CDG"}, b""),
    ],
)
def test_the_firewall_is_no_refusal_of_the_row_and_names_its_ray(answer: Answer) -> None:
    trouble = trouble_of(answer, NOON)
    assert isinstance(trouble, DestinationDown)
    assert "firewall" in trouble.title
    assert "cf-ray 93-CDG" in trouble.code


def test_forbidden_by_the_api_itself_is_a_refusal() -> None:
    assert isinstance(trouble_of(says(V1, 403), NOON), DestinationRefused)
    assert isinstance(trouble_of(Answer(403, {"cf-ray": "93"}, b""), NOON), DestinationRefused)


@pytest.mark.parametrize(
    ("status", "headers", "wait"),
    [
        (429, {}, 10.0),
        (429, {"retry-after": "37"}, 37.0),
        (429, {"retry-after": "Mon, 02 Mar 2026 12:01:00 GMT"}, 60.0),
        (429, {"retry-after": "soon"}, 10.0),
        (503, {"retry-after": "5"}, 5.0),
        (503, {}, None),
        (500, {}, None),
        (408, {}, None),
    ],
)
def test_what_passes_says_how_long_to_wait(status: int, headers: dict[str, str], wait: float | None) -> None:
    trouble = trouble_of(Answer(status, headers, b""), NOON)
    assert isinstance(trouble, DestinationDown)
    assert trouble.retry_after_s == wait


def test_a_429_holds_every_thread_of_the_account() -> None:
    clock, limiter = TestClock(), Limiter()
    pace = Pace(clock.monotonic, limiter)
    seller = client(lambda _: Answer(429, {"retry-after": "37"}, b""), clock, pace=pace)
    with pytest.raises(DestinationDown):
        seller.check(Cancel())
    assert 36.9 < limiter.take((ALL,), clock.monotonic()) < 37.1


def test_401_asks_for_a_new_token() -> None:
    trouble = trouble_of(says(V1, 401), NOON)
    assert isinstance(trouble, TokenRefused)
    assert "request req-1" in trouble.code


def test_where_404_says_that_the_service_is_away_it_is_down() -> None:
    assert isinstance(trouble_of(Answer(404, {}, b""), NOON), DestinationRefused)
    assert isinstance(trouble_of(Answer(404, {}, b""), NOON, is_absent_down=True), DestinationDown)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["error", "errors", "code", "message", "requestId", "count", "results", "next", "id"]
            )
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
BODIES = st.binary(max_size=60) | ANYTHING.map(lambda value: json.dumps(value).encode())
CALLS = ["check", "orders", "order", "listing", "care_folders", "counter_offer_reasons"]
GIVEN: dict[str, Any] = {
    "check": (),
    "orders": (1,),
    "order": (5,),
    "listing": ("SKU",),
    "care_folders": (5,),
    "counter_offer_reasons": ("FR-1",),
}


@given(st.integers(100, 599), BODIES, st.sampled_from(CALLS))
def test_whatever_answers_every_call_ends_in_a_word_of_the_house(status: int, body: bytes, call: str) -> None:
    kind = {"content-type": "application/json"}
    shown = ""
    try:
        getattr(client(lambda _: Answer(status, kind, body)), call)(*GIVEN[call], Cancel())
    except SyncTrouble as trouble:
        shown = str(trouble)
    assert shown or status == 200
    assert len(shown) < 1500


def test_deep_json_is_no_answer() -> None:
    with pytest.raises(DestinationDown):
        client(lambda _: Answer(200, {}, b"[" * 100_000)).check(Cancel())

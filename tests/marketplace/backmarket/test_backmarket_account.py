# SPDX-License-Identifier: Apache-2.0
"""Hosts, headers and the token, which shows itself nowhere."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from back_market import ACCOUNT, SECRET, Request, Wire, client, listing, says

from inspector.domain.errors import BadInput, SyncTrouble
from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket.account import MARKETS, Account, Region
from inspector.marketplace.backmarket.token import Token
from inspector.ports import Cancel

HOSTS = [
    (Region.EU, False, "https://www.backmarket.fr"),
    (Region.EU, True, "https://preprod.backmarket.fr"),
    (Region.NA, False, "https://www.backmarket.com"),
    (Region.NA, True, "https://preprod.backmarket.com"),
    (Region.AP, False, "https://www.backmarket.co.jp"),
    (Region.AP, True, "https://preprod.backmarket.co.jp"),
]


@pytest.mark.parametrize(("region", "is_preproduction", "url"), HOSTS)
def test_each_platform_has_its_hosts(region: Region, is_preproduction: bool, url: str) -> None:
    account = Account(region, MARKETS[region][0], "Nord", "a@nord.example", is_preproduction)
    assert account.base_url == url
    assert account.key == (f"{region}-preproduction" if is_preproduction else region)


@pytest.mark.parametrize(
    "wrong",
    [
        {"market": "en-us"},
        {"market": "FR-fr"},
        {"company": "Atelier Nord"},
        {"company": "a;b"},
        {"company": "a\r\nX-Y: 1"},
        {"contact": "nobody"},
        {"contact": "a@b.example\r\nX: 1"},
    ],
)
def test_an_account_that_cannot_be_one_is_refused(wrong: dict[str, str]) -> None:
    good: dict[str, Any] = {"market": "fr-fr", "company": "Nord", "contact": "a@nord.example"}
    with pytest.raises(BadInput):
        Account(Region.EU, **{**good, **wrong})


def test_every_request_carries_the_five_headers() -> None:
    wire = Wire(lambda _: says({"count": 1, "next": None, "results": [listing()]}))
    assert client(wire).check(Cancel()) == 1
    headers = wire.sent[0].headers
    assert headers == {
        "authorization": f"Basic {SECRET}",
        "accept": "application/json",
        "accept-language": "fr-fr",
        "content-type": "application/json",
        "user-agent": "BM-AtelierNord-Inspector;it@atelier-nord.example",
    }


@pytest.mark.parametrize("text", ["", "short", "two words here", "with\nline-break", "ü" * 20, "x" * 1025])
def test_what_cannot_be_a_token_is_refused_without_being_shown(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        Token(text)
    assert not text or text not in str(caught.value)


def test_the_token_shows_itself_in_no_text() -> None:
    token = Token(SECRET)
    shown = f"{token!r} {token} {[token]} {ACCOUNT!r}"
    assert SECRET not in shown
    assert b"***" in token.hidden_in(b"you sent " + SECRET.encode())


@pytest.mark.parametrize("status", [200, 302, 400, 401, 403, 404, 418, 422, 429, 500])
def test_a_server_that_repeats_the_token_brings_it_nowhere(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    echo = says({"error": {"code": SECRET, "message": f"Basic {SECRET}"}, "requestId": SECRET}, status)

    def carry(request: Request) -> Answer:
        return echo

    with caplog.at_level(logging.DEBUG), pytest.raises(SyncTrouble) as caught:
        client(carry).check(Cancel())
    assert SECRET not in f"{caught.value} {caught.value!r} {caught.value.code} {caplog.text}"

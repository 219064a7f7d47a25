# SPDX-License-Identifier: Apache-2.0
"""Every request that ``inspector market`` makes is one that Back Market's own document allows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from back_market_contract import check_request
from market_home import certified_phones, mock_market, with_market

pytestmark = pytest.mark.peer("backmarket-openapi")


def test_the_verbs_ask_what_the_document_allows(run: Callable[..., Any], tmp_path: Path) -> None:
    home = tmp_path / "home"
    with mock_market() as (market, url):
        with_market(home, url)
        ((uid, imei),) = certified_phones(home, 1)
        for words in (
            ("destinations", "test", "bm"),
            ("market", "orders"),
            ("market", "listings", "NINE-GOOD"),
            ("market", "quantity", "NINE-GOOD", "4"),
            ("market", "register", uid, "--seen", imei, "--yes"),
        ):
            assert run("--home", home, *words).code == 0, words
        asked = {check_request(one) for one in market.shop.requests}
    assert {"GET /ws/orders", "GET /ws/orders/{order_id}", "PATCH /ws/orderlines/{orderline_id}"} <= asked, (
        asked
    )

# SPDX-License-Identifier: Apache-2.0
"""A bench and an auditor's desk of one shop, certified by one root, on one shop's database."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from inspections import event, finished, opened, signed

from inspector import wiring
from inspector.certificates.certifying import adopt, answer, read_request, write_request
from inspector.certificates.root import Root, new_root
from inspector.ports import Cancel
from inspector.settings.destinations import Place
from inspector.wiring import destinations

SHOP = "shop-1"


def certify(app: wiring.App, root: Root, *, days: int = 100) -> None:
    """Have a root certify a home, from yesterday on."""
    one, now = app.settings, datetime.now(UTC)
    asked = read_request(write_request(app.keys, one.bench_id, one.shop_id, one.shop_name))
    word = answer(root, asked, now - timedelta(days=2), now + timedelta(days=days))
    adopt(app.keys, word, one.bench_id, one.shop_id)


@dataclass(frozen=True, slots=True)
class TwoHomes:
    """A bench with a store of its own, and a desk on the shop's database."""

    bench: wiring.App
    desk: wiring.App
    root: Root

    def certificate(self, number: int = 1) -> str:
        """Let anna inspect a phone at the bench, bert sign it, and the copy arrive; give its uid."""
        at = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=2)
        one = replace(opened(number, at=at, shop=SHOP), bench_id=self.bench.settings.bench_id)
        self.bench.store.open_inspection(one, event(one, "inspection.opened"))
        closed, certificate = signed(finished(one))
        said = replace(event(closed, "certificate.signed"), who="bert")
        self.bench.store.sign(closed, certificate, (), said)
        self.sync()
        return one.uid

    def sync(self) -> None:
        """Let the bench bring and hear what there is."""
        self.bench.sync.drain(Cancel())


def two_homes(stack: ExitStack, folder: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> TwoHomes:
    """Open both; each ends with the stack."""
    monkeypatch.setenv("INSPECTOR_SHOP_ID", SHOP)
    bench = stack.enter_context(closing(wiring.App(folder / "bench")))
    place = Place("shop", "shop-database", {"url": url})
    destinations.add(bench, place)
    monkeypatch.setenv("INSPECTOR_DATABASE_URL", url)
    desk = stack.enter_context(closing(wiring.App(folder / "desk")))
    assert desk.database_url
    monkeypatch.delenv("INSPECTOR_DATABASE_URL")
    root = new_root("Nordkaj", datetime.now(UTC) - timedelta(days=10))
    certify(bench, root)
    return TwoHomes(bench, desk, root)

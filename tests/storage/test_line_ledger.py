# SPDX-License-Identifier: Apache-2.0
"""The ledger of order lines in the store: one intent for a line, its row and its event with it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from line_ledgers import PLACE
from memory_outbox import NOON, TestClock
from signed_certificates import imei_of, uid_of
from sqlalchemy import text

from inspector.domain.errors import NotAllowed
from inspector.domain.line_intent import Intent, IntentState, Numbers
from inspector.domain.outbox import RowState
from inspector.storage.line_ledger import KIND, SqlLineLedger
from inspector.storage.store import SqlStore

ONE = Intent(5_978_000_000_000, 37_000_000_000, uid_of(1), Numbers(imei=imei_of(1)), "ada", NOON)


def opened(home: Path, url: str = "") -> SqlStore:
    return SqlStore(home, PLACE.shop_id, "bench-1", TestClock(), url=url)


@pytest.fixture
def store(tmp_path: Path, store_url: str) -> Iterator[SqlStore]:
    with closing(opened(tmp_path, store_url)) as made:
        yield made


def ledger_of(store: SqlStore, account: str = "eu") -> SqlLineLedger:
    return SqlLineLedger(lambda: store, replace(PLACE, account=account), TestClock())


def test_an_intent_its_row_and_its_event_are_there_after_the_store_was_opened_anew(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        kept = ledger_of(store).open(ONE)
        assert kept == replace(ONE, version=1)
    with closing(opened(tmp_path)) as store:
        again = ledger_of(store)
        assert again.of_line(ONE.line_id) == again.of_certificate(ONE.uid) == kept
        assert again.open(ONE) == kept
        assert list(again.of_numbers(ONE.numbers)) == list(again.unsettled()) == [kept]
        assert again.of_line(38) is None
        assert ledger_of(store, "na").of_line(ONE.line_id) is None, "of another account"
        rows = [(row.uid, row.destination, row.kind, row.state) for row in store.outbox()]
        assert rows == [(ONE.uid, "backmarket", KIND, RowState.PENDING)]
        assert [(one.who, one.what) for one in store.events(ONE.uid)] == [("ada", "order_line.confirmed")]
        assert not list(store.check())


@pytest.mark.parametrize(
    "other",
    [
        replace(ONE, uid=uid_of(2)),
        replace(ONE, numbers=Numbers(imei=imei_of(2))),
        replace(ONE, numbers=Numbers(serial="S")),
        replace(ONE, order_id=1),
        replace(ONE, line_id=38),
    ],
)
def test_a_line_and_a_certificate_have_one_intent(store: SqlStore, other: Intent) -> None:
    ledger = ledger_of(store)
    ledger.open(ONE)
    with pytest.raises(NotAllowed, match="already"):
        ledger.open(other)
    assert list(ledger.unsettled()) == [replace(ONE, version=1)]
    assert len(store.outbox()) == 1, "what was refused left no row"


def test_what_was_withdrawn_frees_both_and_stays_as_history(store: SqlStore) -> None:
    ledger = ledger_of(store)
    kept = ledger.open(ONE)
    assert ledger.settle(replace(kept, state=IntentState.WITHDRAWN)) is not None
    assert ledger.of_line(ONE.line_id) is None
    assert not ledger.of_numbers(ONE.numbers)
    (row,) = store.lease("backmarket", NOON, NOON, 9)
    store.settle(replace(row, state=RowState.DELIVERED))
    second = ledger.open(replace(ONE, line_id=38))
    assert ledger.settle(replace(kept, state=IntentState.SENDING)) is None
    assert ledger.of_certificate(ONE.uid) == second
    (row,) = store.outbox()
    assert (row.state, b'"line": 38' in row.body) == (RowState.PENDING, True), "the same row goes out again"
    with store.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM line_intent")).scalar() == 2


def test_the_same_wanted_again_is_sent_though_its_row_was_put_aside(store: SqlStore) -> None:
    ledger = ledger_of(store)
    first = ledger.open(ONE)
    (row,) = store.outbox()
    assert store.settle(replace(row, state=RowState.DROPPED, last_error="Put aside by Ada: no"))
    assert ledger.open(replace(ONE, by="ilse")) == first
    (row,) = store.outbox()
    assert (row.state, row.last_error) == (RowState.PENDING, "")
    assert [(one.who, one.what) for one in store.events(ONE.uid)][1:] == [("ilse", "outbox.retried")]
    sending = ledger.settle(replace(first, state=IntentState.SENDING))
    assert sending is not None
    assert ledger.settle(replace(sending, state=IntentState.REGISTERED)) is not None
    assert store.settle(replace(row, state=RowState.DROPPED))
    ledger.open(ONE)
    assert store.outbox()[0].state is RowState.DROPPED, "it is over"


def test_who_read_an_older_version_changes_nothing(store: SqlStore) -> None:
    ledger = ledger_of(store)
    kept = ledger.open(ONE)
    sending = ledger.settle(replace(kept, state=IntentState.SENDING, attempts=1))
    assert sending is not None
    assert ledger.settle(replace(kept, state=IntentState.WITHDRAWN)) is None
    assert ledger.of_line(ONE.line_id) == sending


def test_of_many_that_want_a_line_at_once_one_gets_it(store: SqlStore) -> None:
    ledger, won, begin = ledger_of(store), [], threading.Barrier(6)

    def run(number: int) -> None:
        begin.wait(10)
        try:
            won.append(ledger.open(replace(ONE, uid=uid_of(number))).uid)
        except NotAllowed:
            return

    threads = [threading.Thread(target=run, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    kept = ledger.of_line(ONE.line_id)
    assert kept is not None
    assert won == [kept.uid]


def test_notes_are_kept_for_each_account(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        ledger_of(store).keep_note("since", "then")
        ledger_of(store).keep_note("since", "now")
    with closing(opened(tmp_path)) as store:
        assert ledger_of(store).note("since") == "now"
        assert ledger_of(store).note("pace") == ledger_of(store, "na").note("since") == ""

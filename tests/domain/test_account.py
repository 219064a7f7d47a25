# SPDX-License-Identifier: Apache-2.0
"""Locks after wrong PINs, and what may be a PIN, a badge, a name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain import account as accounts
from inspector.domain.account import FIRST_LOCK, LONGEST_LOCK, TRIES, Account
from inspector.domain.errors import BadInput
from inspector.domain.person import Person

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
MIKA = Account(Person("mika", "Mika"), NOW)


def after(wrong: int, account: Account = MIKA) -> Account:
    for _ in range(wrong):
        account = account.with_wrong_pin(NOW)
    return account


def test_the_fifth_wrong_pin_locks_and_the_tenth_for_twice_as_long() -> None:
    assert not after(TRIES - 1).is_locked(NOW)
    assert after(TRIES - 1).tries_left == 1
    assert after(TRIES).locked_until == NOW + FIRST_LOCK
    assert after(2 * TRIES).locked_until == NOW + 2 * FIRST_LOCK
    assert after(100 * TRIES).locked_until == NOW + LONGEST_LOCK
    assert not after(TRIES).is_locked(NOW + FIRST_LOCK)


def test_a_sign_in_and_an_unlock_forget_the_wrong_pins() -> None:
    assert after(7).unlocked() == MIKA
    let_in = after(7).signed_in(NOW, "bench-3")
    assert (let_in.wrong_pins, let_in.locked_until, let_in.last_bench) == (0, None, "bench-3")


def test_the_refusal_counts_down_and_then_says_that_it_is_locked() -> None:
    assert "4 tries are left" in accounts.wrong_pin(after(1)).title
    assert "1 try is left" in accounts.wrong_pin(after(4)).title
    assert accounts.wrong_pin(after(5)).locked_until == NOW + FIRST_LOCK
    assert "4 tries" in accounts.wrong_pin(after(6)).title


@pytest.mark.parametrize(
    "pin", ["", "123", "1234", "4321", "0000", "7890", "123456789", "12a4", "²²³¹", "12 34"]
)
def test_what_is_no_pin_is_refused_and_never_repeated(pin: str) -> None:
    with pytest.raises(BadInput) as caught:
        accounts.check_pin(pin)
    assert len(pin) < 3 or pin not in str(caught.value)


@pytest.mark.parametrize("pin", ["2580", "135791", "11223344"])
def test_other_digits_are_a_pin(pin: str) -> None:
    accounts.check_pin(pin)


@given(st.text(max_size=90), st.integers(min_value=0, max_value=40))
def test_every_name_gets_an_id_of_its_own(name: str, taken: int) -> None:
    known: set[str] = set()
    for _ in range(taken % 4 + 1):
        known.add(accounts.id_for(name, frozenset(known)))
    assert len(known) == taken % 4 + 1
    assert "bench" not in known


@given(st.integers(min_value=1, max_value=60))
def test_a_lock_never_gets_shorter(wrong: int) -> None:
    account = after(wrong)
    until = account.locked_until or NOW
    assert (after(1, account).locked_until or NOW) >= until
    assert until - NOW <= timedelta(hours=24)

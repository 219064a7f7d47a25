# SPDX-License-Identifier: Apache-2.0
"""Rows of ``person``: who may sign in, and what lets them in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from inspector.domain.account import Account
from inspector.domain.errors import StoreDamaged
from inspector.domain.person import ROLES_OF_PEOPLE, Person, Role
from inspector.domain.phrase import Phrase
from inspector.storage.schema import person

_ALL = select(person).where(person.c.shop_id == bindparam("shop")).order_by(person.c.id)
_DELETE = delete(person).where(person.c.shop_id == bindparam("shop"), person.c.id == bindparam("key"))
_INSERT = insert(person)
_OF_KEY = update(person).where(person.c.shop_id == bindparam("shop"), person.c.id == bindparam("key"))
_COUNT = _OF_KEY.values(wrong_pins=person.c.wrong_pins + 1).returning(*person.c)


def accounts(connection: Connection, shop_id: str) -> Sequence[Account]:
    """Give everybody who was ever added, in the order of their ids."""
    return tuple(to_account(row) for row in connection.execute(_ALL, {"shop": shop_id}))


def with_badge(connection: Connection, shop_id: str, badge_hash: str) -> Account | None:
    """Give who has a badge, or None."""
    row = connection.execute(_ALL.where(person.c.badge_hash == badge_hash), {"shop": shop_id}).first()
    return to_account(row) if row else None


def put(connection: Connection, shop_id: str, account: Account) -> None:
    """Write a person in place of what stood there."""
    connection.execute(_DELETE, {"shop": shop_id, "key": account.person.id})
    connection.execute(_INSERT, {"shop_id": shop_id, **_columns(account)})


def count_wrong_pin(connection: Connection, shop_id: str, person_id: str, at: datetime) -> Account:
    """Count a wrong PIN in the row itself, and lock where it is one too many; gives how it stands then.

    The row counts, not what a desk read before: two desks of one store lose none. Raises StoreDamaged.
    """
    key = {"shop": shop_id, "key": person_id}
    before = to_account(connection.execute(_COUNT, key).one())
    after = replace(before, wrong_pins=before.wrong_pins - 1).with_wrong_pin(at)
    if after.locked_until != before.locked_until:
        connection.execute(_OF_KEY.values(locked_until=after.locked_until), key)
    return after


def to_account(row: Any) -> Account:
    """Turn a row into an account; raises StoreDamaged for a role that nobody can have."""
    if row.role not in ROLES_OF_PEOPLE:
        raise StoreDamaged(
            Phrase("Person {id} has the role '{role}', which there is not.", id=row.id, role=row.role)
        )
    return Account(
        Person(row.id, row.name, Role(row.role)),
        row.created_at,
        badge_hash=row.badge_hash or "",
        pin_hash=row.pin_hash or "",
        disabled_at=row.disabled_at,
        wrong_pins=row.wrong_pins,
        locked_until=row.locked_until,
        last_bench=row.last_bench or "",
        last_at=row.last_at,
    )


def _columns(account: Account) -> dict[str, Any]:
    return {
        "id": account.person.id,
        "name": account.person.name,
        "role": account.person.role.value,
        "badge_hash": account.badge_hash or None,
        "pin_hash": account.pin_hash or None,
        "created_at": account.created_at,
        "disabled_at": account.disabled_at,
        "wrong_pins": account.wrong_pins,
        "locked_until": account.locked_until,
        "last_bench": account.last_bench or None,
        "last_at": account.last_at,
    }

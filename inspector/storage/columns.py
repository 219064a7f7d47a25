# SPDX-License-Identifier: Apache-2.0
"""Column types that mean the same on SQLite and on PostgreSQL.

SQLite lets any column hold anything, so that a damaged row may come with text
where bytes were written. Each type refuses what it never wrote, by ValueError.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TypeVar

from sqlalchemy import BigInteger, DateTime, Integer, LargeBinary, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from inspector.domain import uid as uids

T = TypeVar("T")

LocalId = BigInteger().with_variant(Integer(), "sqlite")
"""A number that only one database knows; on SQLite the row's own."""

UTC_TEXT = "2026-11-22T14:32:11.042Z"
"""How a time stands in a SQLite file: as in the claims, so that its order is time's order."""


def to_text(at: datetime) -> str:
    """Write an aware time as SQLite stores it; raises ValueError for a naive one."""
    if at.tzinfo is None:
        raise ValueError(f"{at!r} has no time zone")
    in_utc = at if at.tzinfo is UTC else at.astimezone(UTC)
    return in_utc.isoformat(timespec="milliseconds")[:-6] + "Z"


def from_text(text: str) -> datetime:
    """Read a stored time; raises ValueError when it is not one in UTC."""
    at = datetime.fromisoformat(text)
    is_ours = len(text) == len(UTC_TEXT) and (text[10], text[19]) == ("T", ".")  # others mean the same time
    if not is_ours or at.tzinfo is not UTC:
        raise ValueError(f"{text!r} is not a time in UTC with milliseconds")
    return at


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time: ``timestamptz``, or ISO 8601 text in UTC on SQLite. Refuses a naive one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime] | TypeEngine[str]:
        """Choose text on SQLite, which knows no time."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(Text())
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """Turn an aware time into what the database takes; raises ValueError for a naive one."""
        if value is None:
            return None
        text = to_text(value)
        return text if dialect.name == "sqlite" else from_text(text)

    def process_result_value(self, value: datetime | str | None, dialect: Dialect) -> datetime | None:
        """Give the time in UTC."""
        if value is None:
            return None
        if dialect.name != "sqlite" and isinstance(value, datetime):
            return value.astimezone(UTC)
        return from_text(_checked(value, str))


_uid_bytes = lru_cache(maxsize=1024)(uids.to_bytes)
"""Each answer names the uid of the one before."""


class Uid(TypeDecorator[str]):
    """An id of Inspector: 16 bytes in the database, 26 characters outside."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Give the 16 bytes; raises BadInput when the text is no id."""
        return None if value is None else _uid_bytes(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Give the 26 characters."""
        return None if value is None else uids.from_bytes(_checked(value, bytes, 16))


class Hash(TypeDecorator[str]):
    """A SHA-256: 32 bytes in the database, lower-case hex outside."""

    impl = LargeBinary(32)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Give the 32 bytes; raises ValueError when the text is no SHA-256."""
        if value is None:
            return None
        raw = bytes.fromhex(value)
        if len(raw) != 32:
            raise ValueError(f"{value!r} is not a SHA-256")
        return raw

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Give the hex digits."""
        return None if value is None else _checked(value, bytes, 32).hex()


class Blob(TypeDecorator[bytes]):
    """Bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Give the bytes."""
        return None if value is None else _checked(value, bytes)


class Words(TypeDecorator[str]):
    """Text."""

    impl = Text
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Give the text."""
        return None if value is None else _checked(value, str)


class Number(TypeDecorator[int]):
    """A whole number."""

    impl = Integer
    cache_ok = True

    def process_result_value(self, value: int | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Give the number."""
        return None if value is None else _checked(value, int)


class BigNumber(Number):
    """A whole number that another system gave: as large as it likes, up to 63 bits."""

    impl = BigInteger
    cache_ok = True


def _checked(value: object, kind: type[T], length: int = 0) -> T:
    if not isinstance(value, kind) or (length and isinstance(value, bytes) and len(value) != length):
        raise ValueError(f"{value!r:.40} stands where {kind.__name__} was written")
    return value

# SPDX-License-Identifier: Apache-2.0
"""The address of a database: what psycopg connects to, and how a message names it without its secrets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from inspector.domain.errors import BadInput

_SCHEMES: Final = ("postgresql+psycopg://", "postgresql://", "postgres+psycopg://", "postgres://")
_DEFAULTS: Final = {
    "connect_timeout": "5",
    "keepalives_idle": "20",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "15000",  # ms; by default a pulled cable is noticed after a quarter of an hour
    "application_name": "inspector",
}


@dataclass(frozen=True, slots=True)
class Address:
    """``conninfo`` may hold a password, so it is never shown; ``name`` is host and database."""

    conninfo: str = field(repr=False)
    name: str


def address_of(url: str) -> Address:
    """Read a ``postgresql://`` URL; raises BadInput without repeating any of it."""
    scheme = next((one for one in _SCHEMES if url.startswith(one)), "")
    if not scheme:
        raise BadInput(
            "This is not the address of a PostgreSQL database.",
            "Write it as postgresql://USER@HOST/NAME.",
        )
    try:
        given = conninfo_to_dict("postgresql://" + url.removeprefix(scheme))
    except psycopg.Error:
        raise BadInput("The database's address cannot be read.", "Look at its form.") from None
    named = {key: str(value) for key, value in given.items() if value is not None}
    return Address(make_conninfo(**{**_DEFAULTS, **named}), _name(named))


def _name(given: dict[str, str]) -> str:
    host = given.get("host") or given.get("hostaddr") or "localhost"
    port = given.get("port", "")
    at = f"{host}:{port}" if port and not host.startswith("/") else host
    return f"{at}/{given.get('dbname') or given.get('user') or ''}".rstrip("/")

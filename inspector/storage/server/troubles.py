# SPDX-License-Identifier: Apache-2.0
"""What goes wrong with a PostgreSQL server, turned into the house's troubles once.

What the server says is not repeated but for its name of a refused rule: its
words hold values of rows, the user and the host.
"""

from __future__ import annotations

from typing import Final

import psycopg
from psycopg import errors
from psycopg.pq import Ping
from sqlalchemy import exc

from inspector.domain.errors import (
    BadInput,
    InspectorError,
    OurBug,
    StoreDamaged,
    StoreFull,
    StoreTrouble,
)
from inspector.domain.phrase import Phrase
from inspector.storage.server.probe import ping

_AGAIN: Final = (errors.SerializationFailure, errors.DeadlockDetected, errors.UniqueViolation)
_BY_WORDS: Final = (
    ("53300", ("too many connections", "too many clients", "connection slots are reserved")),
    ("28P01", ("password authentication failed", "no password supplied")),
    ("28000", ("pg_hba.conf", "authentication failed", 'role "')),
)
"""What a server says of a connection that it refuses, by its beginning: libpq gives no code of it."""
_UNWRITABLE: Final = (errors.UntranslatableCharacter, errors.CharacterNotInRepertoire, psycopg.DataError)


def cause_of(error: BaseException | None) -> psycopg.Error | None:
    """Give what the driver said, out of what stands around it."""
    while error is not None and not isinstance(error, psycopg.Error):
        error = error.__cause__
    return error


def is_passing(error: BaseException) -> bool:
    """Tell whether somebody else was in the way, who is so no longer."""
    return isinstance(cause_of(error), _AGAIN)


def not_connected(error: psycopg.Error, conninfo: str, name: str) -> StoreTrouble:
    """Say why there is no connection: the server is asked itself, for which nobody has to be let in."""
    match ping(conninfo):
        case Ping.OK:
            return _refused(_code_at_connect(error), name)
        case Ping.REJECT:
            return StoreTrouble(
                Phrase("The database server of {name} is just starting or stopping.", name=name),
                "Try again in a moment.",
                code="57P03",
            )
        case _:
            return no_answer(name)


def _refused(code: str, name: str) -> StoreTrouble:
    if code == "53300":
        return StoreTrouble(
            Phrase("The database server of {name} takes no more connections now.", name=name),
            "Try again in a moment.",
            code=code,
        )
    return StoreTrouble(
        Phrase("The database {name} is not there, or lets nobody in with this user.", name=name),
        "Look at the user, the password and the database in its address.",
        code=code,
    )


def _code_at_connect(error: psycopg.Error) -> str:
    """Give the server's code, else what its words stand for; "refused" where nobody can tell."""
    if error.sqlstate:
        return error.sqlstate
    if error.pgconn is not None and error.pgconn.needs_password:
        return "28P01"
    said = str(error)
    return next((code for code, words in _BY_WORDS if any(one in said for one in words)), "refused")


def no_answer(name: str) -> StoreTrouble:
    """Say that nobody answers."""
    return StoreTrouble(
        Phrase("The database server of {name} does not answer.", name=name),
        "Look at the network and at the server, then do the last step again.",
        code="no answer",
    )


def translate(error: BaseException, name: str) -> InspectorError:
    """Give the house's trouble for an exception that came out of work on the database called ``name``."""
    if isinstance(error, InspectorError):
        return error
    if isinstance(error, UnicodeEncodeError):
        return _unwritable(error.reason)
    if isinstance(error, exc.TimeoutError):
        return _slow(name, "pool")
    cause = cause_of(error)
    if cause is None:
        return OurBug(f"the store stumbled over {type(error).__name__}")
    return _of_server(cause, name)


def _of_server(error: psycopg.Error, name: str) -> InspectorError:
    code = error.sqlstate or type(error).__name__
    match error:
        case errors.DiskFull():
            return StoreFull("No space is left at the database server.", code=code)
        case errors.LockNotAvailable() | errors.QueryCanceled():
            return _slow(name, code)
        case errors.IntegrityError():
            return OurBug(f"the store refused a row: {error.diag.constraint_name or code}")
        case errors.DataCorrupted() | errors.IndexCorrupted():
            return StoreDamaged(Phrase("The database {name} is damaged.", name=name), code=code)
        case errors.InsufficientPrivilege():
            return StoreTrouble(
                Phrase("This user may not do that in the database {name}.", name=name),
                "Let its owner grant the right.",
                code=code,
            )
        case _:
            return _other(error, name, code)


def _other(error: psycopg.Error, name: str, code: str) -> InspectorError:
    if isinstance(error, _UNWRITABLE):
        return _unwritable(code)
    if isinstance(error, psycopg.OperationalError):
        return no_answer(name)
    return StoreTrouble(
        Phrase("The database {name} did not do its work.", name=name), "Look at the server's log.", code=code
    )


def _slow(name: str, code: str) -> StoreTrouble:
    return StoreTrouble(
        Phrase("The database {name} is too slow, or another desk holds it.", name=name),
        "Do the last step again in a moment.",
        code=code,
    )


def _unwritable(code: str) -> BadInput:
    return BadInput("A text holds characters that cannot be stored.", "Type it again.", code=code)

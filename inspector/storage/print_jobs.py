# SPDX-License-Identifier: Apache-2.0
"""Rows of ``print_job``: what is to be printed, and what was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, insert, select, update

from inspector.domain.errors import StoreDamaged
from inspector.domain.phrase import Phrase
from inspector.domain.print_job import PrintJob, PrintKind, PrintState
from inspector.storage.schema import certificate, inspection, print_job

_OF_SHOP = print_job.c.shop_id == bindparam("shop")
_ALL = select(print_job).where(_OF_SHOP)
_OPEN = tuple(one.value for one in PrintState if not one.is_over)
_LAST = select(func.max(print_job.c.copy)).where(
    _OF_SHOP, print_job.c.uid == bindparam("key"), print_job.c.kind == bindparam("which")
)

_LATEST = (
    select(certificate.c.uid)
    .join(
        inspection,
        (inspection.c.shop_id == certificate.c.shop_id) & (inspection.c.uid == certificate.c.uid),
    )
    .where(certificate.c.shop_id == bindparam("shop"))
    .order_by(inspection.c.finished_at.desc(), inspection.c.id.desc())
    .limit(1)
)


def add(connection: Connection, shop_id: str, bench: str, job: PrintJob) -> PrintJob:
    """Put a job in the queue of a bench; gives it with its number and as which copy it goes."""
    question = {"shop": shop_id, "key": job.uid, "which": job.kind.value}
    copy = (connection.execute(_LAST, question).scalar() or 0) + 1
    columns = {**_columns(job), "copy": copy, "shop_id": shop_id, "bench_id": bench}
    key = connection.execute(insert(print_job), columns).inserted_primary_key
    assert key is not None  # an INSERT of one row names it
    return to_job({**columns, "id": key[0], "kind": job.kind, "state": job.state})


def settle(connection: Connection, shop_id: str, job: PrintJob) -> None:
    """Write how a job stands."""
    mine = (print_job.c.shop_id == shop_id) & (print_job.c.id == job.id)
    connection.execute(update(print_job).where(mine).values(_columns(job)))


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose jobs: of one desk of a shop, or with an empty ``bench`` of all."""

    shop_id: str
    bench: str = ""

    @property
    def of_all(self) -> Whose:
        """Give the shop's, whichever desk wanted them."""
        return Whose(self.shop_id)

    def jobs(self, connection: Connection, asked: Select[Any]) -> Sequence[PrintJob]:
        """Give what ``asked`` finds of them; raises StoreDamaged."""
        mine = asked.where(print_job.c.bench_id == self.bench) if self.bench else asked
        rows = connection.execute(mine, {"shop": self.shop_id})
        return tuple(to_job(row._mapping) for row in rows)


def unfinished(connection: Connection, whose: Whose) -> Sequence[PrintJob]:
    """Give the jobs that are not over, oldest first; raises StoreDamaged."""
    return whose.jobs(connection, _ALL.where(print_job.c.state.in_(_OPEN)).order_by(print_job.c.id))


def of_certificate(connection: Connection, whose: Whose, uid: str) -> Sequence[PrintJob]:
    """Give the jobs of one certificate, oldest first; raises StoreDamaged."""
    return whose.jobs(connection, _ALL.where(print_job.c.uid == uid).order_by(print_job.c.id))


def recent(connection: Connection, whose: Whose, limit: int) -> Sequence[PrintJob]:
    """Give at most ``limit`` jobs, newest first; raises StoreDamaged."""
    return whose.jobs(connection, _ALL.order_by(print_job.c.id.desc()).limit(limit))


def latest_certificate(connection: Connection, shop_id: str) -> str | None:
    """Give the uid of the certificate that was signed last, or None."""
    uid: str | None = connection.execute(_LATEST, {"shop": shop_id}).scalar()
    return uid


def to_job(row: Any) -> PrintJob:
    """Turn a row into a job; raises StoreDamaged for a kind or state that there is not."""
    try:
        kind, state = PrintKind(row["kind"]), PrintState(row["state"])
    except ValueError as error:
        raise StoreDamaged(
            Phrase("Print job {row} cannot be read: {error}.", row=row["id"], error=error)
        ) from error
    plain = {name: row[name] for name in PrintJob.__slots__ if name not in ("kind", "state")}
    return PrintJob(**plain, kind=kind, state=state)


def _columns(job: PrintJob) -> dict[str, Any]:
    names = [name for name in PrintJob.__slots__ if name not in ("id", "kind", "state")]
    return {
        **{name: getattr(job, name) for name in names},
        "kind": job.kind.value,
        "state": job.state.value,
    }

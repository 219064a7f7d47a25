# SPDX-License-Identifier: Apache-2.0
"""Compare what benches are asked with what the desks signed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from inspector.domain.certificate import parse_claims
from inspector.domain.errand import read_errand
from inspector.domain.errors import CertificateTrouble, Fault
from inspector.storage.checking_claims import jws_payload
from inspector.storage.schema_errands import errand

_GARBLED = (ValueError, TypeError, RecursionError)


def errand_faults(connection: Connection) -> Iterator[Fault]:
    """Give each fault of the errands as it is found; whether a signature holds, the bench sees."""
    keys = connection.execute(select(errand.c.shop_id, errand.c.uid).order_by(errand.c.uid)).all()
    for shop, uid in keys:
        mine = (errand.c.shop_id == shop) & (errand.c.uid == uid)
        try:
            row = connection.execute(select(errand).where(mine)).one()
            yield from (Fault(f"errand {uid}", what) for what in _against(row))
        except _GARBLED as error:
            yield Fault(f"errand {uid}", f"cannot be read: {error}")


def _against(row: Any) -> Iterator[str]:
    try:
        one = read_errand(parse_claims(jws_payload(row.jws) or b""))
    except CertificateTrouble as trouble:
        yield f"what was signed cannot be read: {trouble.title}"
        return
    said = {
        "shop_id": one.shop,
        "uid": one.uid,
        "inspection_uid": one.inspection,
        "technician_id": one.technician,
        "bench_id": one.bench,
        "wanted_by": one.by,
        "kind": one.kind.value,
        "at": one.at,
    }
    for name, value in said.items():
        if getattr(row, name) != value:
            yield f"its {name} is not what was signed"

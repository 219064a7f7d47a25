# SPDX-License-Identifier: Apache-2.0
"""What the benchmarks of draining share: an outbox on the disk, and a registry that only takes its time.

The registry is a process of its own that reads a PUT, waits, and answers as a
registry does (uid and digest of what it got), so that the bench's client judges
real answers. It verifies and keeps nothing: what is measured is the bench.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import multiprocessing
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

import certified_phones as phones
import golden_pages
from signed_certificates import sign_claims, uid_of

from inspector.clock import SystemClock
from inspector.domain.envelope import write_envelope
from inspector.domain.outbox import Delivery
from inspector.marketplace.outbox import CERTIFICATE
from inspector.marketplace.registry_client import RegistryClient
from inspector.ports import Cancel
from inspector.services.lane import OnRow
from inspector.services.sync import CONNECTIONS, Sync, SyncReport
from inspector.storage import deliveries
from inspector.storage.store import SqlStore

BATCH = 500
PLACE = "registry"
_BEFORE_CLAIMS, _BEFORE_JWS = b'{"claims":', b',"jws":'


# ── the registry, in a process of its own ────────────────────────────────────


async def _serve(pipe: Connection, delay_s: float) -> None:
    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                body = await reader.readexactly(_length(head))
                await asyncio.sleep(delay_s)
                writer.write(_answer(head, body))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(one, "127.0.0.1", 0)
    pipe.send(server.sockets[0].getsockname()[1])
    await asyncio.get_running_loop().run_in_executor(None, _until_closed, pipe)
    server.close()


def _until_closed(pipe: Connection) -> None:
    try:
        pipe.recv()
    except EOFError:
        return


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def _answer(head: bytes, body: bytes) -> bytes:
    uid = head.split(b" ", 2)[1].rpartition(b"/")[2].decode("ascii")
    claims = body[len(_BEFORE_CLAIMS) : body.rindex(_BEFORE_JWS)]
    told = json.dumps({"uid": uid, "digest": hashlib.sha256(claims).hexdigest()}).encode()
    return b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
        len(told),
        told,
    )


def _process(pipe: Connection, delay_s: float) -> None:
    asyncio.run(_serve(pipe, delay_s))


@contextmanager
def registry(delay_s: float) -> Iterator[str]:
    """Run it; gives its address."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=_process, args=(there, delay_s), daemon=True)
    child.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        here.close()
        there.close()
        child.terminate()
        child.join(10.0)


# ── the outbox ───────────────────────────────────────────────────────────────


@contextmanager
def outbox(folder: Path, rows: int) -> Iterator[SqlStore]:
    """Open a store with so many certificates of a whole phone that wait."""
    with closing(SqlStore(folder, "shop-1", "bench-1", SystemClock())) as store:
        fill(store, rows)
        yield store


def fill(store: SqlStore, rows: int) -> None:
    """Let certificates wait: one that is signed, and the same bytes under a number of its own for each more.

    Nothing on this way checks the signature, and signing 100,000 would take longer than draining them.
    """
    bench = golden_pages.signer()
    claims = {**phones.certificate(signer=bench).claims, "uid": uid_of(1)}
    body, mark = write_envelope(sign_claims(claims, bench)), uid_of(1).encode("ascii")
    for begin in range(1, rows + 1, BATCH):
        numbers = range(begin, min(begin + BATCH, rows + 1))
        batch = [_delivery(uid_of(number), body, mark) for number in numbers]
        _put(store, batch, SystemClock().now())


def _delivery(uid: str, body: bytes, mark: bytes) -> Delivery:
    return Delivery(uid, PLACE, CERTIFICATE, body.replace(mark, uid.encode("ascii")))


def _put(store: SqlStore, batch: list[Delivery], at: datetime) -> None:
    # Signing puts rows in with the certificate; here there are only the rows.
    store._write(lambda connection: deliveries.put(connection, store._shop, batch, at))  # noqa: SLF001


def drain(store: SqlStore, url: str, on_row: OnRow | None = None) -> SyncReport:
    """Drain all that waits, as ``inspector sync`` does."""
    clock = SystemClock()
    with closing(RegistryClient(url, "", clock, name=PLACE)) as client:
        return Sync(store, [client], clock).drain(Cancel(), on_row, workers=CONNECTIONS)

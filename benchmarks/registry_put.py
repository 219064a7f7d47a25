# SPDX-License-Identifier: Apache-2.0
"""Certificates a second that a registry stores, as a share of its server's empty answers to the same bodies.

One process serves, the registry's own app with one more route that reads the
body and answers ``{}``: the same server, log and middleware, on a store on the
disk. This process sends whole phones' certificates on 16 connections, to that
route and to the certificates' own in turn, and takes the sum of all rounds.
A put reads the body strictly, verifies signature and code, and is answered
once it is on the disk (SQLite, ``synchronous=FULL``). By the clock.

``registry_put_batch`` sends the same 50 a request.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import socket
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
import certified_phones as phones
import golden_pages
import uvicorn
from signed_certificates import sign_claims, uid_of
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from inspector.certificates import p256
from inspector.certificates.trust import Trust
from inspector.clock import SystemClock
from inspector.domain.envelope import write_envelope
from inspector.registry.app import Service, create_app
from inspector.registry.intake import JwsVerifier
from inspector.registry.store import SqliteCertificates

MANY = int(os.environ.get("INSPECTOR_BENCH_CERTIFICATES", "1000"))
"""The certificates of one round, each put once."""
ROUNDS = 3
CONNECTIONS = 16
TOGETHER = 50
GOAL = 0.25
BENCH = golden_pages.signer()
ROOT = golden_pages.root_key().public_key()
Sent = tuple[str, str, bytes]


def serve(folder: str, told: Connection) -> None:
    """Serve on a free port until this process is ended."""
    trust = Trust(roots={p256.key_id(ROOT): ROOT})
    listener = socket.create_server(("127.0.0.1", 0))
    with closing(SqliteCertificates(Path(folder) / "registry.db")) as store:
        app = create_app(Service(store, JwsVerifier(trust), SystemClock()))
        app.router.routes.append(Route("/empty", _empty, methods=["PUT"]))
        told.send(listener.getsockname()[1])
        config = uvicorn.Config(
            app, loop="asyncio", ws="none", lifespan="off", log_config=None, access_log=False
        )
        uvicorn.Server(config).run(sockets=[listener])


async def _empty(request: Request) -> Response:
    await request.body()
    return JSONResponse({})


def certificates(first: int) -> list[tuple[str, bytes]]:
    """Sign whole phones' claims, each under a number of its own."""
    claims = dict(phones.certificate(signer=BENCH).claims)
    numbers = range(first, first + MANY)
    made = [sign_claims({**claims, "uid": uid_of(one)}, BENCH) for one in numbers]
    return [(one.uid, write_envelope(one)) for one in made]


def rate(port: int, sent: Sequence[Sent], statuses: set[int]) -> float:
    """Send all on CONNECTIONS connections; give requests a second."""
    start = time.perf_counter()
    seen = asyncio.run(_send(port, sent))
    spent = time.perf_counter() - start
    assert seen <= statuses, seen
    return len(sent) / spent


async def _send(port: int, sent: Sequence[Sent]) -> set[int]:
    queue = iter(sent)
    found = await asyncio.gather(*(_one(port, queue) for _ in range(CONNECTIONS)))
    return set().union(*found)


async def _one(port: int, queue: object) -> set[int]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    seen: set[int] = set()
    for target, kind, body in queue:  # type: ignore[attr-defined]  # one iterator that all share
        head = (
            f"PUT {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {kind}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        writer.write(head.encode() + body)
        answer = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = int(answer.partition(b"content-length:")[2].partition(b"\r\n")[0])
        await reader.readexactly(length)
        seen.add(int(answer.split()[1]))
    writer.close()
    await writer.wait_closed()
    return seen


def batches(made: Sequence[tuple[str, bytes]]) -> list[Sent]:
    """Lay so many together into one request."""
    bodies = [body for _, body in made]
    groups = [bodies[at : at + TOGETHER] for at in range(0, len(bodies), TOGETHER)]
    return [("/v1/certificates", "application/x-ndjson", b"\n".join(one)) for one in groups]


def measured(port: int) -> tuple[float, float, float]:
    """Give the means of empty requests, puts and certificates in batches a second."""
    empty, puts, many = [], [], []
    for turn in range(ROUNDS):
        alone = certificates(1 + 2 * turn * MANY)
        together = certificates(1 + (2 * turn + 1) * MANY)
        kind = "application/json"
        empty.append(rate(port, [("/empty", kind, body) for _, body in alone], {200}))
        puts.append(rate(port, [(f"/v1/certificates/{uid}", kind, body) for uid, body in alone], {201}))
        many.append(rate(port, batches(together), {200}) * TOGETHER)
    harmonic = [len(one) / sum(1 / each for each in one) for one in (empty, puts, many)]
    return harmonic[0], harmonic[1], harmonic[2]


def main() -> None:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    with tempfile.TemporaryDirectory() as folder:
        server = context.Process(target=serve, args=(folder, theirs), daemon=True)
        server.start()
        try:
            empty, puts, many = measured(ours.recv())
        finally:
            server.kill()
            server.join(10)
    facts = {"unit": "of empty requests", "certificates": MANY * ROUNDS, "connections": CONNECTIONS}
    for name, value, goal in (("registry_put", puts, GOAL), ("registry_put_batch", many, None)):
        share = round(value / empty, 3)
        told = {"name": name, "value": share, "goal": goal, "ok": None if goal is None else share >= goal}
        print(json.dumps({**told, **facts, "a_second": {"puts": round(value), "empty": round(empty)}}))


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""The registry's HTTP face, as docs/registry-openapi.yaml describes it."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import inspector
from inspector.domain.certificate import utc
from inspector.domain.errors import StoreTrouble
from inspector.marketplace.http_client import is_loopback
from inspector.registry.access_log import AccessLog
from inspector.registry.intake import (
    IMEI,
    REVOKED,
    SERIAL,
    Intake,
    Verifier,
    checked_number,
    checked_uid,
    is_kept,
)
from inspector.registry.problems import Problem
from inspector.registry.requests import BodyLimits, read_json
from inspector.registry.standing import is_digest, standing_of, statement_of
from inspector.registry.store import CertificateStore, Record, Stored, VoidRecord
from inspector.registry.tokens import Tokens
from inspector.registry.verify_page import PLACE, VerifyPage

if TYPE_CHECKING:
    from inspector.ports import Clock

log = logging.getLogger(__name__)
_Endpoint = Callable[[Request], Awaitable[Response]]
_RETRY_AFTER_S = "30"


@dataclass(frozen=True, slots=True)
class Service:
    """What the app serves with. ``is_test``: a test registry, the only kind that takes training.

    ``page`` is what checks codes in a browser, served to everybody.
    """

    store: CertificateStore
    verifier: Verifier
    clock: Clock
    tokens: Tokens = field(default_factory=Tokens)
    is_test: bool = False
    limits: BodyLimits = field(default_factory=BodyLimits)
    page: VerifyPage | None = None


def create_app(service: Service) -> Starlette:
    """Build the ASGI app; it does not close the store."""
    faces = _Faces(service)
    app = Starlette(
        routes=[
            Route("/healthz", _marked(faces.health), methods=["GET"]),
            Route("/v1/certificates", _marked(faces.find), methods=["GET"]),
            Route("/v1/certificates/{uid}", _marked(faces.certificate), methods=["GET", "PUT"]),
            *_page_routes(service.page),
            Route("/v1/certificates/{uid}/standing", _marked(faces.standing), methods=["GET"]),
            Route("/v1/certificates/{uid}/void", _marked(faces.void), methods=["PUT"]),
        ],
        middleware=[Middleware(AccessLog)],
        exception_handlers={
            Problem: _say,
            StoreTrouble: _say_later,
            HTTPException: _say_http,
            Exception: _say_bug,
        },
    )
    app.router.redirect_slashes = False
    return app


def _page_routes(page: VerifyPage | None) -> list[Route]:
    if page is None:
        return []
    return [
        Route(PLACE.rstrip("/"), _marked(page.enter), methods=["GET"]),
        Route(PLACE + "{path:path}", _marked(page.file), methods=["GET"]),
    ]


def _marked(endpoint: _Endpoint) -> _Endpoint:
    """Note the route's pattern for the log: the path itself names a certificate."""

    @wraps(endpoint)
    async def marked(request: Request) -> Response:
        request.scope["inspector.route"] = endpoint.__name__
        return await endpoint(request)

    return marked


class _Faces:
    def __init__(self, service: Service) -> None:
        self._service = service
        self._intake = Intake(service.verifier, service.is_test)

    async def health(self, _request: Request) -> Response:
        await run_in_threadpool(self._service.store.check)
        return JSONResponse({"status": "ok", "test": self._service.is_test, "version": inspector.__version__})

    async def certificate(self, request: Request) -> Response:
        self._admit(request)
        uid = checked_uid(request.path_params["uid"])
        return await (self._put(request, uid) if request.method == "PUT" else self._get(uid))

    async def void(self, request: Request) -> Response:
        self._admit(request)
        uid = checked_uid(request.path_params["uid"])
        body = await read_json(request, self._service.limits)
        record, stored = await run_in_threadpool(self._keep_void, uid, body)
        if stored is Stored.UNKNOWN:
            raise Problem(422, "not_stored", "This certificate is not stored here, or not as that shop's.")
        if stored is Stored.OTHER:
            raise Problem(409, "taken", "It is void already, as another statement says.")
        status = 201 if stored is Stored.NEW else 200
        return JSONResponse({"uid": record.uid, "digest": record.digest}, status, headers=_tag(record))

    def _keep_void(self, uid: str, body: bytes) -> tuple[VoidRecord, Stored]:
        record = self._intake.take_void(uid, body, utc(self._service.clock.now()))
        kept = self._service.store.get(uid)
        if kept is not None:
            self._intake.check_may_void(record, kept)
        return record, self._service.store.put_void(record)

    async def standing(self, request: Request) -> Response:
        """Tell how a certificate stands, without a token to whoever names its number and its digest."""
        self._admit_host(request)
        uid = checked_uid(request.path_params["uid"])
        asked = request.query_params.multi_items()
        if len(asked) != 1 or asked[0][0] != "digest" or not is_digest(asked[0][1]):
            raise Problem(400, "query", "Name the certificate's digest: 64 hexadecimal digits.")
        found = await run_in_threadpool(self._standing, uid, asked[0][1])
        return JSONResponse(found, headers={"cache-control": "no-store"})

    def _standing(self, uid: str, digest: str) -> dict[str, object]:
        return standing_of(self._service.store.get(uid), uid, digest, self._service.verifier)

    async def find(self, request: Request) -> Response:
        self._admit(request)
        asked = request.query_params.multi_items()
        if len(asked) != 1 or asked[0][0] not in (IMEI, SERIAL):
            raise Problem(400, "query", "Ask for one imei or one serial.")
        kind, number = asked[0]
        found = await run_in_threadpool(self._service.store.find, kind, checked_number(kind, number))
        return JSONResponse({"certificates": [_summary(one) for one in found]})

    async def _get(self, uid: str) -> Response:
        record = await run_in_threadpool(self._service.store.get, uid)
        if record is None:
            raise Problem(404, "unknown", "There is no such certificate here.")
        whole = {
            **_summary(record),
            "claims": json.loads(record.payload),
            "jws": record.jws,
            "void": statement_of(record.void),
        }
        return JSONResponse(whole, headers=_tag(record))

    async def _put(self, request: Request, uid: str) -> Response:
        body = await read_json(request, self._service.limits)
        record, stored = await run_in_threadpool(self._keep, uid, body)
        if stored is Stored.OTHER:
            raise Problem(409, "taken", "Another certificate is stored under this number.")
        status = 201 if stored is Stored.NEW else 200
        return JSONResponse({"uid": record.uid, "digest": record.digest}, status, headers=_tag(record))

    def _keep(self, uid: str, body: bytes) -> tuple[Record, Stored]:
        try:
            record = self._intake.take(uid, body, utc(self._service.clock.now()))
        except Problem as problem:
            kept = self._service.store.get(uid) if problem.code == REVOKED else None
            if kept is None or not is_kept(body, kept):
                raise
            return kept, Stored.SAME  # it was here before the key was revoked
        return record, self._service.store.put(record)

    def _admit_host(self, request: Request) -> None:
        if self._service.tokens.is_open and not is_loopback(request.url.hostname or ""):
            # A page of another site whose name was made to point here (DNS rebinding).
            raise Problem(403, "host", "Without tokens only this machine is answered, by its own name.")

    def _admit(self, request: Request) -> None:
        tokens = self._service.tokens
        self._admit_host(request)
        if not tokens.allow(request.headers.get("authorization", "")):
            raise Problem(401, "token", "A valid token is needed.", {"www-authenticate": "Bearer"})


def _tag(record: Record | VoidRecord) -> dict[str, str]:
    return {"etag": f'"{record.digest}"'}


def _summary(record: Record) -> dict[str, object]:
    return {
        "uid": record.uid,
        "digest": record.digest,
        "key": record.key_id,
        "shop": record.shop_id,
        "training": record.is_training,
        "stored_at": record.stored_at,
        "status": "void" if record.void else "superseded" if record.superseded_by else "signed",
        "superseded_by": record.superseded_by or None,
    }


# ── what went wrong ──────────────────────────────────────────────────────────


def _answer(request: Request, problem: Problem) -> Response:
    request.scope["inspector.code"] = problem.code
    return problem.response()


async def _say(request: Request, problem: Exception) -> Response:
    assert isinstance(problem, Problem)
    return _answer(request, problem)


async def _say_later(request: Request, trouble: Exception) -> Response:
    assert isinstance(trouble, StoreTrouble)
    log.error("the store: %s", trouble.code)
    later = {"retry-after": _RETRY_AFTER_S}
    return _answer(request, Problem(503, "store", "The registry cannot store or read now.", later))


async def _say_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = {404: "path", 405: "method"}.get(error.status_code, "request")
    return _answer(request, Problem(error.status_code, code, error.detail, error.headers or {}))


async def _say_bug(request: Request, error: Exception) -> Response:
    # Its words may hold what was sent, so the log has only its kind; the server logs where it was.
    log.error("a fault of the registry: %s", type(error).__name__)
    return _answer(request, Problem(500, "bug", "The registry failed; its log says how."))

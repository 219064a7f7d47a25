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
from inspector.domain.errors import StoreTrouble
from inspector.registry.access_log import AccessLog
from inspector.registry.admission import Admission, TokenSource
from inspector.registry.intake import Intake, Verifier, checked_uid, is_uid
from inspector.registry.keeping import STATUS, Keeper, lines_of, taken
from inspector.registry.lookup import Question, answered, read_question
from inspector.registry.problems import Problem
from inspector.registry.public_page import Shown, language_of, public_page, shown_of
from inspector.registry.records import CertificateStore, Record, Statement, Stored
from inspector.registry.requests import LINES, BodyLimits, read_body
from inspector.registry.standing import is_digest, standing_of, statement_of, word_of
from inspector.registry.tokens import Scope, Tokens
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
    tokens: TokenSource = field(default_factory=Tokens)
    is_test: bool = False
    limits: BodyLimits = field(default_factory=BodyLimits)
    page: VerifyPage | None = None
    batch_limits: BodyLimits = field(default_factory=lambda: BodyLimits(size=4 * 1024 * 1024))


def create_app(service: Service) -> Starlette:
    """Build the ASGI app; it does not close the store."""
    faces = _Faces(service)
    app = Starlette(
        routes=[
            Route("/healthz", _marked(faces.health), methods=["GET"]),
            Route("/c/{uid}", _marked(faces.public), methods=["GET"]),
            Route("/v1/certificates", _marked(faces.certificates), methods=["GET", "PUT"]),
            Route("/v1/certificates/{uid}", _marked(faces.certificate), methods=["GET", "PUT"]),
            *_page_routes(service.page),
            Route("/v1/certificates/{uid}/standing", _marked(faces.standing), methods=["GET"]),
            Route("/v1/certificates/{uid}/void", _marked(faces.void), methods=["PUT"]),
            Route("/v1/certificates/{uid}/review", _marked(faces.review), methods=["PUT"]),
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
        Route(PLACE.rstrip("/"), _marked(page.enter, takes_any_path=True), methods=["GET"]),
        Route(PLACE + "{path:path}", _marked(page.file, takes_any_path=True), methods=["GET"]),
    ]


def _marked(endpoint: _Endpoint, *, takes_any_path: bool = False) -> _Endpoint:
    """Note the route's name for the log, as the path itself names a certificate; refuse disguised paths."""

    @wraps(endpoint)
    async def marked(request: Request) -> Response:
        request.scope["inspector.route"] = endpoint.__name__
        if not takes_any_path and _is_disguised(request.scope.get("raw_path", b"")):
            raise Problem(400, "path", "A slash in a path is written as one.")
        return await endpoint(request)

    return marked


def _is_disguised(raw_path: bytes) -> bool:
    """Tell whether a path reads otherwise to us than to a server before us that looks at it as it came."""
    lowered = raw_path.lower()
    return any(one in lowered for one in (b"%2f", b"%5c", b"%00"))


class _Faces:
    def __init__(self, service: Service) -> None:
        self._service = service
        self._admission = Admission(service.tokens, service.clock)
        self._keeper = Keeper(service.store, Intake(service.verifier, service.is_test), service.clock)

    async def health(self, _request: Request) -> Response:
        await run_in_threadpool(self._service.store.check)
        return JSONResponse({"status": "ok", "test": self._service.is_test, "version": inspector.__version__})

    async def certificate(self, request: Request) -> Response:
        is_put = request.method == "PUT"
        self._admission.admit(request, Scope.WRITE if is_put else Scope.READ)
        uid = checked_uid(request.path_params["uid"])
        return await (self._put(request, uid) if is_put else self._get(uid))

    async def certificates(self, request: Request) -> Response:
        return await (self._put_many(request) if request.method == "PUT" else self._find(request))

    async def void(self, request: Request) -> Response:
        self._admission.admit(request, Scope.VOID)
        uid = checked_uid(request.path_params["uid"])
        body = await read_body(request, self._service.limits)
        record, stored = await run_in_threadpool(self._keeper.put_void, uid, body)
        return _told_statement(record, stored, "It is void already, as another statement says.")

    async def review(self, request: Request) -> Response:
        """Take a countersignature, by whoever may put the certificate."""
        self._admission.admit(request, Scope.WRITE)
        uid = checked_uid(request.path_params["uid"])
        body = await read_body(request, self._service.limits)
        record, stored = await run_in_threadpool(self._keeper.put_review, uid, body)
        return _told_statement(record, stored, "It is countersigned already, in another statement.")

    async def standing(self, request: Request) -> Response:
        """Tell how a certificate stands, without a token to whoever names its number and its digest."""
        self._admission.check_host(request)
        uid = checked_uid(request.path_params["uid"])
        asked = request.query_params.multi_items()
        if len(asked) != 1 or asked[0][0] != "digest" or not is_digest(asked[0][1]):
            raise Problem(400, "query", "Name the certificate's digest: 64 hexadecimal digits.")
        found = await run_in_threadpool(self._standing, uid, asked[0][1])
        return JSONResponse(found)

    def _standing(self, uid: str, digest: str) -> dict[str, object]:
        return standing_of(self._service.store.get(uid), uid, digest, self._service.verifier)

    async def public(self, request: Request) -> Response:
        """Show what may be public of a certificate, to whoever knows its number."""
        self._admission.check_host(request)
        language = language_of(request.headers.get("accept-language", ""))
        shown = await run_in_threadpool(self._shown, request.path_params["uid"])
        return public_page(shown, language, has_verify_page=self._service.page is not None)

    def _shown(self, uid: str) -> Shown | None:
        record = self._service.store.get(uid) if is_uid(uid) else None
        return None if record is None else shown_of(record, self._word(record))

    async def _find(self, request: Request) -> Response:
        self._admission.admit(request, Scope.READ)
        question = read_question(request.query_params.multi_items())
        return JSONResponse(await run_in_threadpool(self._found, question))

    def _found(self, question: Question) -> dict[str, object]:
        found, following = answered(self._service.store, question)
        return {"certificates": [self._summary(one) for one in found], "next": following}

    async def _get(self, uid: str) -> Response:
        whole = await run_in_threadpool(self._whole, uid)
        return JSONResponse(whole, headers={"etag": f'"{whole["digest"]}"'})

    def _whole(self, uid: str) -> dict[str, object]:
        record = self._service.store.get(uid)
        if record is None:
            raise Problem(404, "unknown", "There is no such certificate here.")
        return {
            **self._summary(record),
            "claims": json.loads(record.payload),
            "jws": record.jws,
            "void": statement_of(record.void),
            "review": statement_of(record.review),
        }

    async def _put(self, request: Request, uid: str) -> Response:
        body = await read_body(request, self._service.limits)
        record, stored = await run_in_threadpool(self._keeper.put, uid, body)
        if stored is Stored.OTHER:
            raise taken()
        return _told(record, stored)

    async def _put_many(self, request: Request) -> Response:
        grant = self._admission.admit(request, Scope.WRITE)
        lines = lines_of(await read_body(request, self._service.batch_limits, LINES))
        self._admission.charge(grant, len(lines) - 1)
        done = await run_in_threadpool(self._keeper.put_many, lines, self._service.limits.size)
        return JSONResponse({"results": done})

    def _word(self, record: Record) -> str:
        return word_of(record, self._service.verifier.revoked_at(record))

    def _summary(self, record: Record) -> dict[str, object]:
        return {
            "uid": record.uid,
            "digest": record.digest,
            "key": record.key_id,
            "shop": record.shop_id,
            "training": record.is_training,
            "stored_at": record.stored_at,
            "status": self._word(record),
            "superseded_by": record.superseded_by or None,
        }


def _told_statement(record: Statement, stored: Stored, taken_words: str) -> Response:
    if stored is Stored.UNKNOWN:
        raise Problem(422, "not_stored", "This certificate is not stored here, or not as that shop's.")
    if stored is Stored.OTHER:
        raise Problem(409, "taken", taken_words)
    return _told(record, stored)


def _told(record: Record | Statement, stored: Stored) -> Response:
    tag = {"etag": f'"{record.digest}"'}
    return JSONResponse({"uid": record.uid, "digest": record.digest}, STATUS[stored], headers=tag)


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

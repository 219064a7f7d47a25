# SPDX-License-Identifier: Apache-2.0
"""Whom a registry answers: its own machine or a token, of that scope, not ended, not too often."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, Protocol

from starlette.requests import Request

from inspector.marketplace.http_client import is_loopback
from inspector.registry.problems import Problem
from inspector.registry.rates import Buckets
from inspector.registry.tokens import Grant, Scope, Tokens

if TYPE_CHECKING:
    from inspector.ports import Clock

_CHALLENGE: Final = "Bearer"
_INVALID: Final = 'Bearer error="invalid_token"'


class TokenSource(Protocol):
    """Gives the tokens that are taken now."""

    def current(self) -> Tokens:
        """Give them; raises nothing."""
        ...


class Admission:
    """Lets requests in or says why not, as RFC 6750 and RFC 6585 have it."""

    def __init__(self, tokens: TokenSource, clock: Clock) -> None:
        self._tokens = tokens
        self._clock = clock
        self._buckets = Buckets(clock.monotonic)

    def check_host(self, request: Request) -> None:
        """Raise Problem for a page of another site whose name was made to point here (DNS rebinding)."""
        if self._tokens.current().is_open and not is_loopback(request.url.hostname or ""):
            raise Problem(403, "host", "Without tokens only this machine is answered, by its own name.")

    def admit(self, request: Request, scope: Scope) -> Grant | None:
        """Give what the request's token may do, None where no token is asked for; raises Problem."""
        self.check_host(request)
        tokens = self._tokens.current()
        if tokens.is_open:
            return None
        header = request.headers.get("authorization", "")
        grant = tokens.grant(header)
        if grant is None:
            raise _unknown(header)
        if grant.is_over(self._clock.now()):
            raise Problem(401, "token_expired", "This token has ended.", {"www-authenticate": _INVALID})
        self._check_rate(grant)
        if scope not in grant.scopes:
            raise _beyond(scope)
        return grant

    def charge(self, grant: Grant | None, requests: int) -> None:
        """Count what one request brought beside itself."""
        if grant is not None and requests > 0:
            self._buckets.charge(grant.hash, grant.rate, requests)

    def _check_rate(self, grant: Grant) -> None:
        wait_s = self._buckets.take(grant.hash, grant.rate)
        if wait_s > 0:
            later = {"retry-after": str(math.ceil(wait_s))}
            raise Problem(429, "rate", "This token has asked too often.", later)


def _unknown(header: str) -> Problem:
    challenge = _INVALID if header else _CHALLENGE
    return Problem(401, "token", "A valid token is needed.", {"www-authenticate": challenge})


def _beyond(scope: Scope) -> Problem:
    challenge = f'Bearer error="insufficient_scope", scope="{scope}"'
    words = f"This token may not do that: it lacks the scope {scope}."
    return Problem(403, "scope", words, {"www-authenticate": challenge})

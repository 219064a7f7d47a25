# SPDX-License-Identifier: Apache-2.0
"""What a registry says when it does not do what it was asked: RFC 9457 problem details."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from starlette.responses import JSONResponse

MEDIA_TYPE = "application/problem+json"


@dataclass(slots=True, eq=False)
class Problem(Exception):
    """A refusal: HTTP status, a word for programs, a sentence for people that names no device."""

    status: int
    code: str
    detail: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.status} {self.code}: {self.detail}"

    def response(self) -> JSONResponse:
        """Give the answer that says so."""
        content = {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "code": self.code,
            "detail": self.detail,
        }
        return JSONResponse(content, self.status, dict(self.headers), MEDIA_TYPE)

# SPDX-License-Identifier: Apache-2.0
"""The page that checks codes in a browser, served beside the registry: public, without a token."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.registry.problems import Problem

PLACE = "/verify/"
_LARGEST = 32 * 1024 * 1024
_NEEDED = ("index.html", "sw.js", "files.js", "trust.jws", "config.json")
# Said here, since a system may know another type for .js, and a browser then runs none of it.
_TYPES: Mapping[str, str] = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".jws": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
}
_HEADERS: Mapping[str, str] = {
    "content-security-policy": "frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
}


class VerifyPage:
    """Serves the folder that ``inspector verify-page`` made; raises BadInput for any other."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        for name in _NEEDED:
            if not (self._folder / name).is_file():
                raise BadInput(
                    Phrase(
                        "{folder} is not the page that checks codes: it has no {name}.",
                        folder=folder,
                        name=name,
                    ),
                    "Make it with 'inspector verify-page -o DIR'.",
                )

    async def file(self, request: Request) -> Response:
        """Answer with a file of the page; raises Problem."""
        path = self._path(request.path_params["path"] or "index.html")
        if path is None:
            raise Problem(404, "path", "The page has no such file.")
        data = await run_in_threadpool(path.read_bytes)
        return Response(data, media_type=_TYPES[path.suffix], headers=dict(_HEADERS))

    async def enter(self, _request: Request) -> Response:
        """Send who left out the last stroke to where the page's own names are right."""
        return RedirectResponse(PLACE)

    def _path(self, name: str) -> Path | None:
        """Find a file that is of the page and lies in its folder, links followed."""
        parts = name.split("/")
        if any(not part or part.startswith(".") or not part.isprintable() or "\\" in part for part in parts):
            return None
        path = self._folder.joinpath(*parts).resolve()
        is_ours = path.suffix in _TYPES and path.is_relative_to(self._folder) and path.is_file()
        return path if is_ours and path.stat().st_size <= _LARGEST else None

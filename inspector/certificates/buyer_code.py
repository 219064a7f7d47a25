# SPDX-License-Identifier: Apache-2.0
"""The code on the buyer's page, as large as it must be to be read from a print at 150 dpi."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from inspector.certificates import drawings
from inspector.certificates.pen import SOFT, WHITE, Pen, cut, wrapped
from inspector.certificates.qr import Modules, code_of, modules
from inspector.certificates.sheet import SMALL, Matter

_QUIET = 4
_MOST_MODULES = 105  # 57 mm hold as many at 3.2 dots of 150 dpi each
_ROOMY, _DENSE = "M", "L"


def draw_code(pen: Pen, matter: Matter, right: float, y: float, side: float) -> float:
    """Draw the code with what it is for below it; give the baseline under that."""
    x, words = right - side, matter.words
    if not matter.certificate.jws:
        pen.framed(x, y, side, side, 0.75, SOFT)
        drawings.caption(pen, x + side / 2, y + side / 2, words.say("code.unsigned"))
        return y + side + 12
    text = str(code_of(matter.certificate))
    rows = sized(text)
    quiet = _QUIET * side / len(rows)
    if matter.status:
        pen.filled(x - quiet, y - quiet + 4, side + 2 * quiet, side + 2 * quiet - 4, WHITE)
    pen.stencil(x, y, side, rows)
    y += side + quiet + 9
    pen.right(right, y, words.say("code.heading"), pen.bold, 8.25)
    return _below(pen, matter, right, y, side, host_of(text))


def _below(pen: Pen, matter: Matter, right: float, y: float, side: float, host: str) -> float:
    """Say what the code holds, and in clear where it leads: that is for the buyer to compare."""
    said = matter.words.say("code.web" if host else "code.text")
    for line in wrapped(pen.regular, SMALL, said, side, 5):
        y += 9.5
        pen.right(right, y, line, pen.regular, SMALL, SOFT)
    if host:
        y += 11.5
        pen.right(right, y, cut(pen.mono, 8.75, host, side), pen.mono, 8.75)
    return y + 4


@lru_cache(maxsize=4)  # the page is measured before it is drawn
def sized(text: str) -> Modules:
    """Give the code with as much to spare as still reads well."""
    rows = modules(text, _ROOMY)
    return rows if len(rows) <= _MOST_MODULES else modules(text, _DENSE)


def host_of(code: str) -> str:
    """Give the host that a code leads to; empty where it leads nowhere."""
    where = urlsplit(code.partition("#")[0])
    return where.netloc if where.scheme == "https" else ""

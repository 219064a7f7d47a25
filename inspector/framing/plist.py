# SPDX-License-Identifier: Apache-2.0
"""Property lists from the other side of a cable: read with a bound on everything.

Python's ``plistlib`` meets hostile bytes with a dozen kinds of exception, and
a small binary list may unfold into an endless or an exponential tree. Here
every fault is one ProtocolError, and what comes out is a plain dictionary.
"""

from __future__ import annotations

import plistlib
import struct
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TypeAlias
from xml.parsers.expat import ExpatError

from inspector.domain.errors import ProtocolError

Plist: TypeAlias = "str | int | float | bool | bytes | datetime | list[Plist] | dict[str, Plist]"
Dictionary: TypeAlias = dict[str, Plist]

MAX_DEPTH = 24
MAX_NODES = 50_000
_SCALARS = (str, int, float, bool, bytes, datetime)

# What plistlib and expat let through on bytes that are no property list: found by fuzzing both parsers.
_FAULTS = (
    ExpatError,
    struct.error,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)


def loads(data: bytes) -> Dictionary:
    """Read an XML or binary property list whose root is a dictionary; raises ProtocolError."""
    try:
        root = plistlib.loads(data)
    except _FAULTS as error:
        raise ProtocolError("The answer is not a property list.", code="plist") from error
    if not isinstance(root, dict):
        raise ProtocolError("The answer is a property list without names.", code="plist-root")
    _check(root)
    return root


def dumps(value: Mapping[str, object]) -> bytes:
    """Write an XML property list: the same value gives the same bytes."""
    return plistlib.dumps(dict(value))


def _check(root: object) -> None:
    """Walk the tree breadth first, within bounds: shared and looping references count each time."""
    level: list[object] = [root]
    seen = 0
    for _ in range(MAX_DEPTH):
        below: list[object] = []
        for node in level:
            below.extend(_children(node))
            if seen + len(below) > MAX_NODES:
                raise ProtocolError("The answer's property list is too large.", code="plist-size")
        if not below:
            return
        seen += len(below)
        level = below
    raise ProtocolError("The answer's property list is nested too deeply.", code="plist-depth")


def _children(node: object) -> Iterator[object]:
    if isinstance(node, dict):
        if not all(isinstance(key, str) for key in node):
            raise ProtocolError("The answer's property list has a key that is no text.", code="plist-key")
        yield from node.values()
    elif isinstance(node, list):
        yield from node
    elif not isinstance(node, _SCALARS):
        raise ProtocolError("The answer's property list holds an unknown kind of value.", code="plist-kind")


def text(values: Mapping[str, Plist], key: str) -> str:
    """Give a text value, or "" when it is missing or something else."""
    value = values.get(key)
    return value if isinstance(value, str) else ""


def number(values: Mapping[str, Plist], key: str) -> int | None:
    """Give an integer value; a truth value, a fraction or a missing one is None."""
    value = values.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def flag(values: Mapping[str, Plist], key: str) -> bool | None:
    """Give a truth value; anything else, 0 and 1 included, is None."""
    value = values.get(key)
    return value if isinstance(value, bool) else None


def table(values: Mapping[str, Plist], key: str) -> Dictionary:
    """Give a dictionary inside ``values``, empty when it is missing or something else."""
    value = values.get(key)
    return value if isinstance(value, dict) else {}


def octets(values: Mapping[str, Plist], key: str) -> bytes:
    """Give the bytes of a data value, or of a text in ASCII; b"" when it is missing or something else."""
    value = values.get(key)
    if isinstance(value, str):
        return value.encode("ascii", "replace")
    return value if isinstance(value, bytes) else b""

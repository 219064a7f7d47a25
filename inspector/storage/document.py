# SPDX-License-Identifier: Apache-2.0
"""Frozen domain objects ↔ JSON, field by field, strictly.

An object becomes a JSON object of its fields; a field that has its default is
left out, so that what is added to the domain later reads old documents too.
Reading refuses a name that is not a field, a missing field and a value of
another type.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from inspector.domain.reading import Value
from inspector.storage.columns import from_text, to_text

Encode = Callable[[Any], Any]
Decode = Callable[[Any], Any]
_MISSING = dataclasses.MISSING


class Garbled(ValueError):
    """Say that a JSON value is not what the type asks for."""


@dataclasses.dataclass(frozen=True, slots=True)
class Codec:
    """Both ways of one type; ``encode`` None where the value stands for itself."""

    encode: Encode | None
    decode: Decode

    def write(self, value: Any) -> Any:
        """Give the JSON value."""
        return value if self.encode is None else self.encode(value)


@cache
def codec_of(kind: Any) -> Codec:
    """Give the codec of a type: scalar, enum, optional, tuple, mapping by text, or frozen dataclass."""
    if kind == Value:
        return Codec(_value_out, _value_in)
    if kind in _SCALARS:
        return _SCALARS[kind]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _optional(codec_of(next(one for one in arguments if one is not types.NoneType)))
    if origin is tuple:
        return _tuple(codec_of(arguments[0]))
    if origin is Mapping:
        return _mapping(codec_of(arguments[1]))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return Codec(None, lambda raw: kind(_text(raw)))
    return record_codec(kind)


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise Garbled(f"{raw!r:.40} is no text")
    return raw


def _whole(raw: Any) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool):
        raise Garbled(f"{raw!r:.40} is no whole number")
    return raw


def _truth(raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise Garbled(f"{raw!r:.40} is neither true nor false")
    return raw


def _decimal(raw: Any) -> Decimal:
    try:
        return Decimal(_text(raw))
    except InvalidOperation as error:
        raise Garbled(f"{raw!r:.40} is no decimal") from error


_SCALARS: dict[Any, Codec] = {
    str: Codec(None, _text),
    int: Codec(None, _whole),
    bool: Codec(None, _truth),
    Decimal: Codec(str, _decimal),
    datetime: Codec(to_text, lambda raw: from_text(_text(raw))),
}


def _value_out(value: Value) -> Any:
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    return list(value) if isinstance(value, tuple) else value


def _value_in(raw: Any) -> Value:
    if raw is None or isinstance(raw, str | int):
        return raw
    if isinstance(raw, list):
        return tuple(_text(one) for one in raw)
    if isinstance(raw, dict) and raw.keys() == {"decimal"}:
        return _decimal(raw["decimal"])
    raise Garbled(f"{raw!r:.40} is no reading's value")


def _optional(inner: Codec) -> Codec:
    encode = inner.encode
    out = None if encode is None else (lambda value: None if value is None else encode(value))
    return Codec(out, lambda raw: None if raw is None else inner.decode(raw))


def _tuple(inner: Codec) -> Codec:
    encode, decode = inner.encode, inner.decode

    def read(raw: Any) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            raise Garbled(f"{raw!r:.40} is no list")
        return tuple(decode(one) for one in raw)

    return Codec(list if encode is None else (lambda value: [encode(one) for one in value]), read)


def _mapping(inner: Codec) -> Codec:
    encode, decode = inner.encode, inner.decode

    def read(raw: Any) -> dict[str, Any]:
        if not isinstance(raw, dict):
            raise Garbled(f"{raw!r:.40} is no object")
        return {_text(name): decode(one) for name, one in raw.items()}

    if encode is None:
        return Codec(dict, read)
    return Codec(lambda value: {name: encode(one) for name, one in value.items()}, read)


def record_codec(kind: Any, without: frozenset[str] = frozenset()) -> Codec:
    """Give the codec of a frozen dataclass, of all its fields but those of ``without``."""
    hints = get_type_hints(kind)
    fields = [one for one in dataclasses.fields(kind) if one.name not in without]
    codecs = {one.name: codec_of(hints[one.name]) for one in fields}
    needed = tuple((one.name, codecs[one.name].encode) for one in fields if not _has_default(one))
    spare = tuple((one.name, codecs[one.name].encode, _default(one)) for one in fields if _has_default(one))
    names = {name for name, _ in needed}

    def write(one: Any) -> dict[str, Any]:
        row = {}
        for name, encode in needed:
            value = getattr(one, name)
            row[name] = value if encode is None else encode(value)
        for name, encode, default in spare:
            value = getattr(one, name)
            if value is not default and value != default:
                row[name] = value if encode is None else encode(value)
        return row

    def read(raw: Any) -> Any:
        if not isinstance(raw, dict):
            raise Garbled(f"{raw!r:.40} is no object")
        if odd := raw.keys() - codecs.keys():
            raise Garbled(f"{kind.__name__} has no {', '.join(sorted(odd))}")
        if missing := names - raw.keys():
            raise Garbled(f"{kind.__name__} lacks {', '.join(sorted(missing))}")
        return kind(**{name: codecs[name].decode(value) for name, value in raw.items()})

    return Codec(write, read)


def _has_default(field: dataclasses.Field[Any]) -> bool:
    return field.default is not _MISSING or field.default_factory is not _MISSING


def _default(field: dataclasses.Field[Any]) -> Any:
    return field.default if field.default_factory is _MISSING else field.default_factory()

# SPDX-License-Identifier: Apache-2.0
"""A part of the object graph that is made once, at the first question, by whichever thread asks first."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Whole = TypeVar("_Whole")
_Made = TypeVar("_Made")
_NOT_YET = object()


class part(Generic[_Whole, _Made]):  # noqa: N801 - it reads as @property does
    """Make what a method gives once, and keep it; who asks meanwhile waits for it.

    ``functools.cached_property`` lets two threads make two of it from Python
    3.12 on: two stores on one file, two signed-in persons. As there, the part
    lies in the object's ``__dict__``, where it can be put in place or taken
    away. Parts that need each other must not go in a circle.
    """

    def __init__(self, make: Callable[[_Whole], _Made]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    def __set_name__(self, _: type[_Whole], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, whole: None, kind: type[_Whole]) -> part[_Whole, _Made]: ...

    @overload
    def __get__(self, whole: _Whole, kind: type[_Whole]) -> _Made: ...

    def __get__(self, whole: _Whole | None, kind: type[_Whole]) -> part[_Whole, _Made] | _Made:
        """Give the part; raises what making it raises, and makes it anew at the next question."""
        if whole is None:
            return self
        parts: dict[str, Any] = whole.__dict__
        with parts.setdefault(f"making {self._name}", threading.RLock()):
            made = parts.get(self._name, _NOT_YET)
            if made is _NOT_YET:
                made = parts[self._name] = self._make(whole)
        return made  # type: ignore[no-any-return] # the dictionary's values have no types

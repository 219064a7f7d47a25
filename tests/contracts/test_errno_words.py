# SPDX-License-Identifier: Apache-2.0
"""What the system refuses is told in words: "[Errno 28]" is for programs."""

from __future__ import annotations

import ast
import builtins
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.domain.os_words import words_of
from inspector_drivers.laptop import agent

ROOT = Path(__file__).parents[2]
FILES = sorted([*ROOT.glob("inspector/**/*.py"), *ROOT.glob("drivers/inspector_drivers/**/*.py")])


def _names(node: ast.expr | None) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)} if node is not None else set()


def _is_os(handler: ast.ExceptHandler) -> bool:
    kinds = [getattr(builtins, name, None) for name in _names(handler.type)]
    return any(isinstance(one, type) and issubclass(one, OSError) for one in kinds)


def told_raw(source: str) -> Iterator[int]:
    """Give the lines that put a system's error into a text as it stands."""
    for handler in ast.walk(ast.parse(source)):
        if not isinstance(handler, ast.ExceptHandler) or handler.name is None or not _is_os(handler):
            continue
        for node in ast.walk(handler):
            is_shown = isinstance(node, ast.FormattedValue) or (
                isinstance(node, ast.keyword) and node.arg not in {None, "code"}
            )
            if is_shown and isinstance(node.value, ast.Name) and node.value.id == handler.name:
                yield node.value.lineno


def test_no_text_holds_an_error_of_the_system_as_it_stands() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in FILES
        for line in told_raw(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("try: x()\nexcept OSError as e:\n    say(f'no: {e}')", 1),
        ("try: x()\nexcept (ValueError, FileNotFoundError) as e:\n    say(Phrase('no: {e}', e=e))", 1),
        ("try: x()\nexcept OSError as e:\n    say(f'no: {words_of(e)}')", 0),
        ("try: x()\nexcept ValueError as e:\n    say(f'no: {e}')", 0),
    ],
)
def test_the_search_finds_what_it_looks_for(source: str, count: int) -> None:
    assert len(list(told_raw(source))) == count


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.ENOENT, errno.EIO, errno.ELOOP, 9999])
def test_an_error_is_told_in_words(number: int) -> None:
    error = OSError(number, os.strerror(number), "/some/file")
    said = words_of(error)
    assert said
    assert "Errno" not in said
    assert "/some/file" not in said
    assert "Errno" not in agent.words_of(error)


def test_what_has_no_number_is_told_as_it_stands() -> None:
    assert words_of(OSError("the line is cut")) == "the line is cut"
    assert words_of(OSError()) == "OSError"
    assert words_of(ValueError("a value")) == "a value"

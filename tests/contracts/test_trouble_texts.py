# SPDX-License-Identifier: Apache-2.0
"""Every trouble is said in two sentences: what happened. what to do."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from inspector.domain import errors
from inspector.domain.errors import BenchTrouble

ROOT = Path(__file__).resolve().parents[2]
TROUBLES = {
    name: one for name, one in vars(errors).items() if inspect.isclass(one) and issubclass(one, BenchTrouble)
}
# These take no title of their own.
OTHERWISE = {"BadChecklist", "SigningRefused"}
UNWANTED = ("please", "error", "sorry", "oops", "!")


@cache
def said() -> list[tuple[str, str, str]]:
    """Give all that is said."""
    return list(_said())


def _said() -> Iterator[tuple[str, str, str]]:
    """Give (place, part, text) of each text that is written at a trouble's making; holes show as ``{}``."""
    for folder in ("inspector", "drivers"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _name(node.func) in TROUBLES.keys() - OTHERWISE:
                    place = f"{path.relative_to(ROOT)}:{node.lineno}"
                    for part, argument in zip(("title", "advice"), node.args, strict=False):
                        for text in _texts(argument):
                            yield place, part, text


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def test_there_are_texts_to_look_at() -> None:
    assert len(said()) > 200


def test_each_text_is_a_sentence() -> None:
    wrong = [
        f"{place} {part}: {text}"
        for place, part, text in said()
        if not text.endswith((".", "{}")) or "\n" in text or text != text.strip()
    ]
    assert not wrong, "\n".join(wrong)


def test_each_text_begins_as_a_sentence_and_says_what_to_do_plainly() -> None:
    wrong = [
        f"{place} {part}: {text}"
        for place, part, text in said()
        if (
            text[0].isascii()
            and text[0].islower()
            and not text.startswith(("libusb", "usbmuxd", "adb", "lp"))
        )
        or any(word in text.lower().replace("{}", "").split() for word in UNWANTED)
        or text.endswith("!")
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("kind", TROUBLES.values(), ids=lambda one: one.__name__)
def test_each_kind_has_advice_of_its_own_or_a_general_one(kind: type[BenchTrouble]) -> None:
    assert kind.default_advice.endswith(".")
    assert kind.default_advice[0].isupper()

# SPDX-License-Identifier: Apache-2.0
"""Gathers the texts that services, domain and drivers write and the window shows, without running them.

They are literals in the arguments of a trouble (a class of the InspectorError
tree), of the calls that make readings and live tests' words, in
``default_advice``, and in ``Phrase("…")`` wherever it stands. Where one of
those takes a name, the module's constant of that name is looked up.

    python scripts/phrases.py [FOLDER …]            lists them, one a line
    python scripts/phrases.py --as-source FILE [FOLDER …]
                                                    writes a module that Qt's lupdate reads
    python scripts/phrases.py --with-values FILE [FOLDER …]
                                                    writes those that hold values, as the window reads them
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

CONTEXT = "Trouble"
"""The context of all these texts in Qt's files."""
ROOTS = ("inspector", "drivers/inspector_drivers")
UNSEEN = (
    "inspector/cli/",
    "inspector/registry/",
    "inspector/ui/",
    "inspector/storage/migrations/",
    "inspector/transports/recording.py",
    "inspector/transports/record.py",
    "inspector/transports/redact.py",
    "inspector/transports/replay.py",
    "inspector/transports/same_shape.py",
    "inspector/catalog/",
    "inspector/domain/uid.py",
    "inspector/marketplace/backmarket/evidence.py",
    "inspector/marketplace/backmarket/listings.py",
    "inspector/marketplace/backmarket/multipart.py",
    "inspector/storage/chain.py",
    "inspector/storage/checking.py",
    "inspector/wiring/",
    "/agent.py",
    "/virtual",
)
"""What the command line alone tells, in English; the window's own texts are gathered by Qt."""
_ROOT = "InspectorError"
_HIDDEN = frozenset({"OurBug", "Cancelled"})
_MAKERS = {
    "absent": (1,),
    "implausible": (1,),
    "refused": (1,),
    "why_missing": (1,),
    "NotThere": (1,),
    "Refused": (1,),
    "unknown": (2,),
    "LiveResult": (3,),
    "Check": (2, 3),
    "_fits": (1,),
}
"""Calls that make readings, live tests' words and what ``verify`` checks, and which arguments are words."""
_SPOKEN = frozenset({"State", "Grade", "Role", "RowState", "Category"})
"""Enumerations whose values stand in such texts."""


@dataclass(frozen=True, slots=True)
class Found:
    """One text and where it stands; ``text`` is None where it is no literal."""

    path: str
    line: int
    text: str | None


def sources(folders: Iterable[Path]) -> Iterator[Path]:
    """Give the modules whose texts can reach the window."""
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            if not any(part in path.as_posix() for part in UNSEEN):
                yield path


def troubles(trees: Iterable[ast.Module]) -> frozenset[str]:
    """Give the names of all classes below the root of the errors."""
    bases = {
        node.name: {one.id for one in node.bases if isinstance(one, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {_ROOT}
    while more := {name for name, of in bases.items() if of & known} - known:
        known |= more
    return frozenset(known - _HIDDEN - {_ROOT})


def gathered(folders: Iterable[Path]) -> list[Found]:
    """Give every text, in the order of the files; those that are no literal too."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sources(folders)}
    # A driver of somebody else raises our classes without defining them.
    ours = Path(__file__).resolve().parent.parent / "inspector/domain/errors.py"
    known = troubles((*trees.values(), ast.parse(ours.read_text(encoding="utf-8"))))
    return [one for path, tree in trees.items() for one in _Module(path, tree, known).found()]


class _Module:
    """The texts of one module."""

    def __init__(self, path: Path, tree: ast.Module, known: frozenset[str]) -> None:
        self._path = path.as_posix()
        self._tree = tree
        self._known = known
        self._constants = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    def found(self) -> Iterator[Found]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call):
                yield from self._call(node)
            elif isinstance(node, ast.Assign) and _names(node) & {"default_advice"}:
                yield from self._words(node.value)
            elif isinstance(node, ast.ClassDef) and node.name in _SPOKEN and "/domain/" in self._path:
                for line in node.body:
                    if isinstance(line, ast.Assign):
                        yield from self._words(line.value)

    def _call(self, node: ast.Call) -> Iterator[Found]:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "Phrase":
            yield from self._words(node.args[0]) if node.args else ()
        elif name in self._known:
            for one in node.args[:2]:
                yield from self._words(one)
        elif name in _MAKERS:
            for place in _MAKERS[name]:
                for one in node.args[place : place + 1]:
                    yield from self._words(one)

    def _words(self, node: ast.expr) -> Iterator[Found]:
        match node:
            case ast.Constant(value=str(text)):
                if text:
                    yield Found(self._path, node.lineno, text)
            case ast.IfExp():
                yield from self._words(node.body)
                yield from self._words(node.orelse)
            case ast.Name(id=name) if isinstance(self._constants.get(name), ast.Constant):
                yield from self._words(self._constants[name])
            case ast.JoinedStr() | ast.BinOp():
                yield Found(self._path, node.lineno, None)
            case _:
                pass


def _names(node: ast.Assign) -> set[str]:
    return {one.id for one in node.targets if isinstance(one, ast.Name)}


def templates(folders: Iterable[Path]) -> list[str]:
    """Give every literal text once, sorted."""
    return sorted({one.text for one in gathered(folders) if one.text is not None})


def as_source(texts: Iterable[str]) -> str:
    """Write the module that lupdate reads."""
    lines = (f"    QCoreApplication.translate({CONTEXT!r}, {text!r})" for text in texts)
    return "\n".join(("def texts():", *lines, ""))


def with_values(texts: Iterable[str]) -> str:
    """Write the templates that a stored text is told by again, one a line."""
    return "".join(f"{text}\n" for text in texts if "{" in text and "\n" not in text)


_FORMS = {"--as-source": as_source, "--with-values": with_values}


def main(arguments: list[str]) -> None:
    """List the texts, or write them for lupdate or for the window."""
    form, target = _FORMS.get(arguments[0] if arguments else ""), None
    if form is not None:
        target, arguments = Path(arguments[1]), arguments[2:]
    texts = templates([Path(one) for one in arguments or ROOTS])
    if form is None or target is None:
        print("\n".join(texts))
    else:
        target.write_text(form(texts), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

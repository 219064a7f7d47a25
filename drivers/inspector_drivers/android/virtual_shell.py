# SPDX-License-Identifier: Apache-2.0
"""The virtual phone's shell: the part of ``sh`` that a driver's batch and a technician's one-liner need.

Words, quotes, variables, positional parameters, functions, ``;``, ``&&``, ``||``,
pipes, globs over the phone's files, and redirections to /dev/null or between the
two outputs. What is beyond that (substitutions, loops) is a syntax error, never
a guess; only a variable inside a longer word is not split at its blanks.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

_MOST_DEPTH = 20
_NAME = re.compile(r"[A-Za-z_]\w*")
_ASSIGNMENT = re.compile(r"([A-Za-z_]\w*)=")
_OPERATORS = (
    "&&",
    "||",
    "|",
    "\n",
    ";",
    "{",
    "}",
    "()",
    "2>&1",
    "2>/dev/null",
    ">/dev/null",
    ">&2",
    "</dev/null",
)
_UNSUPPORTED = "|&()<>`"


class ShellSyntax(Exception):
    """The script uses what this shell does not have."""


class _Part(Enum):
    PLAIN = auto()
    QUOTED = auto()
    VARIABLE = auto()
    QUOTED_VARIABLE = auto()


_Word = list[tuple[_Part, str]]
_Token = str | _Word


@dataclass(slots=True)
class Output:
    """What a script wrote, in order: (is it stderr, text)."""

    chunks: list[tuple[bool, str]] = field(default_factory=list)

    def out(self, text: str) -> None:
        """Write to stdout."""
        self.chunks.append((False, text))

    def err(self, text: str) -> None:
        """Write to stderr."""
        self.chunks.append((True, text))


Program = Callable[[Sequence[str], str, Output], int]
"""Runs one command's words with its input; gives its exit code."""


def _tokens(script: str) -> Iterator[_Token]:
    at = 0
    while at < len(script):
        if script[at] in " \t\r":
            at += 1
        elif script.startswith("\\\n", at):
            at += 2
        elif script[at] == "#":
            at = script.find("\n", at) if "\n" in script[at:] else len(script)
        elif operator := next((one for one in _OPERATORS if script.startswith(one, at)), None):
            yield operator
            at += len(operator)
        elif script[at] in _UNSUPPORTED:
            raise ShellSyntax(script[at])
        else:
            word, at = _word(script, at)
            yield word


def _word(script: str, at: int) -> tuple[_Word, int]:
    word: _Word = []
    while at < len(script) and script[at] not in " \t\r\n;" and script[at] not in _UNSUPPORTED:
        match script[at]:
            case "'":
                end = _closing(script, at, "'")
                word.append((_Part.QUOTED, script[at + 1 : end]))
                at = end + 1
            case '"':
                at = _double_quoted(script, at + 1, word)
            case "$":
                name, at = _variable(script, at)
                word.append((_Part.VARIABLE, name))
            case "\\":
                word.append((_Part.QUOTED, script[at + 1 : at + 2].replace("\n", "")))
                at += 2
            case char:
                word.append((_Part.PLAIN, char))
                at += 1
    return word, at


def _closing(script: str, at: int, quote: str) -> int:
    end = script.find(quote, at + 1)
    if end < 0:
        raise ShellSyntax(quote)
    return end


def _double_quoted(script: str, at: int, word: _Word) -> int:
    word.append((_Part.QUOTED, ""))
    while at < len(script):
        match script[at]:
            case '"':
                return at + 1
            case "$":
                name, at = _variable(script, at)
                word.append((_Part.QUOTED_VARIABLE, name))
            case "\\" if script[at + 1 : at + 2] in set('"$\\`'):
                word.append((_Part.QUOTED, script[at + 1]))
                at += 2
            case "`":
                raise ShellSyntax("`")
            case char:
                word.append((_Part.QUOTED, char))
                at += 1
    raise ShellSyntax('"')


def _variable(script: str, at: int) -> tuple[str, int]:
    rest = script[at + 1 :]
    if rest[:1] in set("?@0123456789"):
        return rest[0], at + 2
    if match := _NAME.match(rest):
        return match[0], at + 1 + len(match[0])
    raise ShellSyntax("$")


@dataclass(slots=True)
class _Simple:
    words: list[_Word] = field(default_factory=list)
    redirections: list[str] = field(default_factory=list)


_Step = tuple[str, list[_Simple]]
"""The operator before a pipeline ("" for none, "&&", "||") and its commands."""


class Shell:
    """Runs scripts; ``program`` is every command that is not the shell's own, ``paths`` are for globs."""

    def __init__(self, program: Program, paths: Sequence[str]) -> None:
        self._program = program
        self._paths = paths
        self._functions: dict[str, list[_Token]] = {}
        self._variables: dict[str, str] = {}
        self._status = 0
        self._has_exited = False

    def run(self, script: str, output: Output) -> int:
        """Run ``script``; gives its exit code, 2 for what this shell does not understand."""
        try:
            self._list(list(_tokens(script)), [], output, 0)
        except ShellSyntax as error:
            output.err(f"/system/bin/sh: syntax error: unexpected '{error}'\n")
            return 2
        return self._status

    def _list(self, tokens: list[_Token], arguments: list[str], output: Output, depth: int) -> None:
        if depth > _MOST_DEPTH:
            raise ShellSyntax("recursion")
        scope = list(arguments)
        at = 0
        while at < len(tokens) and self._goes_on():
            if end := self._definition(tokens, at):
                at = end
                continue
            end = _end_of_list(tokens, at)
            for operator, pipeline in _steps(tokens[at:end]):
                if self._goes_on() and self._wanted(operator):
                    self._pipeline(pipeline, scope, output, depth)
            at = end + 1

    def _definition(self, tokens: list[_Token], at: int) -> int | None:
        """Take in ``name() { … }`` at ``at``; gives the place behind it."""
        word = tokens[at]
        if isinstance(word, str) or tokens[at + 1 : at + 3] != ["()", "{"]:
            return None
        if "}" not in tokens[at:]:
            raise ShellSyntax("{")
        end = tokens.index("}", at)
        name = "".join(text for _, text in word)
        self._functions[name] = tokens[at + 3 : end]
        return end + 1

    def _goes_on(self) -> bool:
        return not self._has_exited

    def _wanted(self, operator: str) -> bool:
        return operator == "" or (operator == "&&") == (self._status == 0)

    def _pipeline(self, pipeline: list[_Simple], scope: list[str], output: Output, depth: int) -> None:
        *first, last = pipeline
        passed = ""
        for command in first:
            inner = Output()
            self._simple(command, scope, passed, inner, depth)
            passed = "".join(text for is_error, text in inner.chunks if not is_error)
            output.chunks.extend(chunk for chunk in inner.chunks if chunk[0])
        self._simple(last, scope, passed, output, depth)

    def _simple(self, command: _Simple, scope: list[str], passed: str, output: Output, depth: int) -> None:
        words = [text for word in command.words for text in self._expand(word, scope)]
        if not words:
            return
        if match := _ASSIGNMENT.match(words[0]):
            self._variables[match[1]] = words[0][match.end() :]
            self._status = 0
            return
        inner = Output()
        self._status = self._run_words(words, scope, passed, inner, depth)
        output.chunks.extend(_redirected(inner.chunks, command.redirections))

    def _run_words(self, words: list[str], scope: list[str], passed: str, output: Output, depth: int) -> int:
        match words[0]:
            case name if name in self._functions:
                self._list(self._functions[name], words[1:], output, depth + 1)
                return self._status
            case "echo":
                output.out(" ".join(words[1:]) + "\n")
            case "shift":
                del scope[:1]
            case ":" | "true":
                pass
            case "false":
                return 1
            case "exit":
                self._has_exited = True
                return int(words[1]) % 256 if words[1:] and words[1].isdigit() else self._status
            case _:
                return self._program(words, passed, output)
        return 0

    def _expand(self, word: _Word, scope: list[str]) -> list[str]:
        if [part for part in word if part[1] or part[0] is not _Part.QUOTED] == [
            (_Part.QUOTED_VARIABLE, "@")
        ]:
            return list(scope)
        if all(kind is _Part.VARIABLE for kind, _ in word):
            return "".join(self._value(name, scope) for _, name in word).split()
        text, pattern = "", ""
        for kind, value in word:
            is_variable = kind in {_Part.VARIABLE, _Part.QUOTED_VARIABLE}
            piece = self._value(value, scope) if is_variable else value
            text += piece
            pattern += piece if kind in {_Part.PLAIN, _Part.VARIABLE} else _escaped(piece)
        found = [path for path in self._paths if _matches(path, pattern)] if "*" in pattern else []
        return sorted(found) or [text]

    def _value(self, name: str, scope: list[str]) -> str:
        if name == "?":
            return str(self._status)
        if name == "@":
            return " ".join(scope)
        if name.isdigit():
            return scope[int(name) - 1] if 0 < int(name) <= len(scope) else ""
        return self._variables.get(name, "")


def _escaped(text: str) -> str:
    return re.sub(r"([*?\[])", r"[\1]", text)


def _matches(path: str, pattern: str) -> bool:
    """Match a glob; its stars do not cross a slash."""
    parts, wanted = path.split("/"), pattern.split("/")
    return len(parts) == len(wanted) and all(map(fnmatch.fnmatchcase, parts, wanted))


def _end_of_list(tokens: list[_Token], at: int) -> int:
    ends = (place for place in range(at, len(tokens)) if tokens[place] in (";", "\n"))
    return next(ends, len(tokens))


def _steps(tokens: list[_Token]) -> Iterator[_Step]:
    operator, pipeline = "", [_Simple()]
    for token in tokens:
        if isinstance(token, list):
            pipeline[-1].words.append(token)
        elif token in {"&&", "||"}:
            yield operator, pipeline
            operator, pipeline = token, [_Simple()]
        elif token == "|":
            pipeline.append(_Simple())
        elif token in {"{", "}", "()"}:
            raise ShellSyntax(token)
        else:
            pipeline[-1].redirections.append(token)
    yield operator, pipeline


def _redirected(chunks: list[tuple[bool, str]], redirections: Sequence[str]) -> list[tuple[bool, str]]:
    for redirection in redirections:
        if redirection == ">&2":
            chunks = [(True, text) for _, text in chunks]
        elif redirection == "2>&1":
            chunks = [(False, text) for _, text in chunks]
        elif redirection == "2>/dev/null":
            chunks = [(is_error, text) for is_error, text in chunks if not is_error]
        elif redirection == ">/dev/null":
            chunks = [(is_error, text) for is_error, text in chunks if is_error]
    return chunks

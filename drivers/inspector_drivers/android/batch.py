# SPDX-License-Identifier: Apache-2.0
"""Many commands in one: a script whose output falls apart into sections again.

Each section is written between marks of its own, on stdout and on stderr, so
that one round trip brings every answer with its exit code and its complaints.
The marks are made of the script itself: nothing prints one by chance, and a
recording of the same script can be asked again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .shell import ShellResult

# $? in the last line is the command's: its words are expanded before echo runs.
_FUNCTION = """\
b() {{
n=$1
shift
echo "{mark} begin $n"
echo "{mark} error $n" >&2
"$@" </dev/null
echo "
{mark} end $n $?"
}}
"""


@dataclass(frozen=True, slots=True)
class Section:
    """One command's answer; ``exit_code`` is None when the phone fell silent in it or never began it."""

    name: str
    stdout: str = ""
    stderr: str = ""
    exit_code: int | None = None

    @property
    def has_ended(self) -> bool:
        """Tell whether the command came to its end."""
        return self.exit_code is not None

    @property
    def complaint(self) -> str:
        """Give all that could be a complaint: Android's tools write them on either side."""
        return f"{self.stderr}\n{self.stdout}"


@dataclass(frozen=True, slots=True)
class Capture:
    """The sections of a batch by name; one that is missing is an empty one."""

    sections: Mapping[str, Section] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Section:
        return self.sections.get(name) or Section(name)

    def told(self) -> Iterator[tuple[str, bytes, bool]]:
        """Give name, bytes and whether it ended of each section; of a capture of ``ShellResult.as_bytes``."""
        for one in self.sections.values():
            yield one.name, f"{one.stdout}{one.stderr}".encode("latin-1"), one.has_ended

    def joined(self, other: Capture) -> Capture:
        """Give both; where both have a section, the other's."""
        return Capture({**self.sections, **other.sections})


def mark_of(commands: Mapping[str, str]) -> str:
    """Make the word that begins each mark of a batch of ``commands``."""
    return f"--{hashlib.sha256(repr(sorted(commands.items())).encode()).hexdigest()[:16]}--"


def script(commands: Mapping[str, str], mark: str, *, preamble: str = "") -> str:
    """Write the script that runs ``commands`` (name → shell words) one after the other."""
    lines = "".join(f"b {name} {command}\n" for name, command in commands.items())
    return f"{preamble}{_FUNCTION.format(mark=mark)}{lines}"


def split(result: ShellResult, mark: str) -> Capture:
    """Take the output of a batch apart, complete or not."""
    errors = _pieces(result.stderr, rf"^{re.escape(mark)} error (\w+)\n")
    # On the legacy shell both streams arrive as one: the marks of stderr stand in stdout there.
    merged = re.sub(rf"^{re.escape(mark)} error \w+\n", "", result.stdout, flags=re.MULTILINE)
    begun = _pieces(merged, rf"^{re.escape(mark)} begin (\w+)\n")
    sections = (_section(name, text, errors.get(name, ""), mark) for name, text in begun.items())
    return Capture({section.name: section for section in sections})


def _pieces(text: str, pattern: str) -> dict[str, str]:
    found: Sequence[str] = re.split(pattern, text, flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def _section(name: str, text: str, stderr: str, mark: str) -> Section:
    body, is_ended, rest = text.partition(f"\n{mark} end {name} ")
    code = re.match(r"(\d{1,3})\n", rest)
    if not is_ended or code is None:
        # Half a line would be half a number.
        return Section(name, text[: text.rfind("\n") + 1], stderr)
    return Section(name, body, stderr, int(code[1]))


def after(commands: Mapping[str, str], capture: Capture) -> dict[str, str]:
    """Give the commands that come after the one in which the phone fell silent."""
    names = list(commands)
    begun = [name for name in names if name in capture.sections]
    rest: Iterable[str] = names[names.index(begun[-1]) + 1 :] if begun else ()
    return {name: commands[name] for name in rest}

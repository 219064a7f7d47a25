# SPDX-License-Identifier: Apache-2.0
"""The virtual phone's shell says what a real one says, or that it does not understand."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_drivers.android.virtual_phone import Phone
from inspector_drivers.android.virtual_shell import Output, Shell
from inspector_drivers.android.virtual_table import read_description

SCRIPTS = [
    "echo one two",
    "echo 'a  b' \"c  d\" e\\ f",
    "echo one; false; echo $?",
    "false || echo no && echo yes",
    "true && false || echo $?",
    'A=1\nB="$A 2"\necho $A "$B" \'$A\' "\\$A"',
    "f() {\necho $1 \"$@\"\nshift\necho $1\n}\nf a 'b c'",
    "f() {\nfalse\n}\nf\necho $?",
    "echo out; echo err >&2",
    "f() {\necho a\necho b >&2\n}\nf 2>&1",
    "f() {\necho a\necho b >&2\n}\nf 2>/dev/null",
    "f() {\necho a\necho b >&2\n}\nf >/dev/null",
    "echo one | cat",
    "f() {\necho a\necho b >&2\nfalse\n}\nf | cat; echo $?",
    "echo one; exit 5; echo two",
    "f() {\nexit 3\n}\nf; echo never",
    "# a comment\necho one # another\necho '#no'",
    "echo a\\\nb",
    "echo $none end",
    "A='1  2'\necho $A \"$A\"",
    'echo "\n$?"',
    "",
]


def program(words: Sequence[str], passed: str, output: Output) -> int:
    if words[0] == "cat":
        output.out(passed)
        return 0
    output.err(f"{words[0]}: not found\n")
    return 127


def run(script: str) -> tuple[str, str, int]:
    output = Output()
    code = Shell(program, ["/a/1", "/a/2", "/b/1"]).run(script, output)
    out, err = (
        "".join(text for is_error, text in output.chunks if is_error is side) for side in (False, True)
    )
    return out, err, code


@pytest.mark.skipif(not shutil.which("sh"), reason="this system has no sh")
@pytest.mark.parametrize("script", SCRIPTS)
def test_it_says_what_the_systems_shell_says(script: str) -> None:
    real = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False, timeout=10)
    assert run(script) == (real.stdout, real.stderr, real.returncode)


def test_globs_are_over_the_phones_files() -> None:
    assert run("echo /a/* /*/1 '/a/*' /c/*")[0] == "/a/1 /a/2 /a/1 /b/1 /a/* /c/*\n"
    assert run("P=/a\necho $P/*")[0] == "/a/1 /a/2\n"


@pytest.mark.parametrize(
    "script",
    [
        "echo $(id)",
        "echo `id`",
        "(exit 7)",
        "echo 'open",
        'echo "open',
        "sleep 1 &",
        "f() {\necho",
        "cat <file",
        "echo >file",
    ],
)
def test_what_it_does_not_understand_is_a_syntax_error(script: str) -> None:
    out, err, code = run(script)
    assert (code, "syntax error" in err) == (2, True)
    assert out == ""


def test_a_function_that_calls_itself_ends() -> None:
    assert run("f() {\nf\n}\nf")[2] == 2


@given(st.text(alphabet="ab$\"'\\;|&{}() \n?@1=#*>", max_size=60))
def test_any_script_ends(script: str) -> None:
    assert run(script)[2] in range(256)


def test_the_phones_tools(good: dict[str, Any]) -> None:
    good["commands"] = {"uptime": "up 3 days\n"}
    phone = Phone(read_description(good))

    def said(script: str) -> tuple[str, int]:
        output, code = phone.run(script)
        return "".join(text for _, text in output.chunks), code

    assert said("uptime") == ("up 3 days\n", 0)
    assert said("getprop ro.none default") == ("default\n", 0)
    assert said("nosuch") == ("/system/bin/sh: nosuch: inaccessible or not found\n", 127)
    assert said("dumpsys nosuch") == ("Can't find service: nosuch\n", 0)
    assert said("settings get global x") == ("null\n", 0)
    assert said("ls -d /system/xbin/su") == ("ls: /system/xbin/su: No such file or directory\n", 1)
    assert said("cat /sys/class/power_supply/battery/cycle_count") == ("214\n", 0)
    assert said("getprop | grep -o husky") == ("husky\n" * 5, 0)
    assert said("getprop | grep nothing") == ("", 1)

# SPDX-License-Identifier: Apache-2.0
"""The bounded reader: it says what Python's parser says, and refuses at once what would cost it too much."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector import bounded_toml, bundled
from inspector.bounded_toml import DEEPEST, LARGEST_BYTES, LONGEST_KEY, MOST_PARTS, TomlFault
from inspector.domain.errors import BadInput

OURS = [
    *bundled.checklists().rglob("*.toml"),
    *(bundled.resources() / "virtual").glob("*.toml"),
    *(bundled.resources() / "certificate").rglob("*.toml"),
]


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_every_file_of_ours_reads_as_by_python(path: Path) -> None:
    assert bounded_toml.load(path) == tomllib.loads(path.read_text(encoding="utf-8"))


DOTS = "a." * 100
LEFT_ALONE = [
    f'x = "{DOTS}"',
    f"x = '{DOTS}'",
    f'x = """\n{DOTS}"quoted" \\"""{DOTS}"""',
    f"x = '''\n{DOTS}'quoted' {DOTS}'''",
    f"# {DOTS} = [[[ \" '\nx = 1",
    'x = "\\"' + "[" * 100 + '"',
    f'"{"a" * (LONGEST_KEY - 2)}" = 1',
    "a" + ".a" * (MOST_PARTS - 1) + " = 1",
    "x = " + "[" * DEEPEST + "]" * DEEPEST,
    "[[a]]\n" * 100,
    'x = "' + "a" * 5000 + '"',
    "x = [\n" + '"1.2.3.4.5.6.7.8.9",\n' * 50 + "]",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_only_looks_long_is_read(text: str) -> None:
    assert bounded_toml.parse(text) == tomllib.loads(text)


BEYOND = [
    ("a" + ".a" * 3000 + " = 1", "a key has 6001 characters, and 512 are the most (at line 1, column 1)"),
    ("a" + ".a" * MOST_PARTS + " = 1", "a key has 9 parts, and 8 are the most (at line 1, column 1)"),
    ("\n\n[a" + ".a" * 3000 + "]", "a key has 3001 parts, and 8 are the most (at line 3, column 2)"),
    ("[[a" + " . a" * 9 + "]]", "a key has 10 parts"),
    ('x = {"b.c"' + ".'a'" * 9 + " = 1}", "a key has 10 parts, and 8 are the most (at line 1, column 6)"),
    (f"{'a' * (LONGEST_KEY + 1)} = 1", "a key has 513 characters"),
    ("x = 1\ny = " + "[" * 33, "nested more than 32 deep (at line 2, column 37)"),
    ("x = " + "{a=" * 33, "nested more than 32 deep"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), BEYOND)
def test_what_goes_beyond_the_bounds_is_refused_at_its_place(text: str, what: str) -> None:
    with pytest.raises(TomlFault) as caught:
        bounded_toml.parse(text)
    assert what in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "a" + ".a" * 500_000 + " = 1",
        "[" + "a." * 500_000,
        'x = "' + '\\"' * 500_000,
        'x = """' + 'a"' * 500_000,
        "x = " + "'" * 1_000_000,
        ("a" + " " * 1000) * 1000,
        ". " * 500_000,
    ],
    ids=["key", "header", "escapes", "text", "quotes", "spaces", "dots"],
)
def test_the_time_grows_with_the_size_alone(text: str) -> None:
    start = time.process_time()
    with pytest.raises(TomlFault):
        bounded_toml.parse(text)
    assert time.process_time() - start < 2.0, "the square of any of these takes minutes"


@given(st.text("ab.=[]{}\"'\\#\n \t1-_,", max_size=60))
def test_within_the_bounds_it_is_pythons_parser(text: str) -> None:
    try:
        wanted: object = tomllib.loads(text)
    except ValueError as error:
        wanted = str(error)
    try:
        got: object = bounded_toml.parse(text)
    except TomlFault as fault:
        got = str(fault)
        if "the most (at" in got or "deep (at" in got:
            return
    assert got == wanted


@given(
    st.integers(9, 60), st.sampled_from(["a", '"a"', "'a.b'", '"\\"."']), st.sampled_from([".", " . ", "\t."])
)
def test_no_way_to_write_a_long_key_goes_through(parts: int, part: str, dot: str) -> None:
    for text in (f"{dot.join([part] * parts)} = 1", f"[{dot.join([part] * parts)}]"):
        tomllib.loads(text)
        with pytest.raises(TomlFault, match="a key has"):
            bounded_toml.parse(f"# a comment's quote\n{text}")


def test_a_file_that_cannot_be_read_says_its_name_and_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "some.toml"
    for content, what in (
        (None, "some.toml cannot be opened: No such file or directory. Name one."),
        (b"#" * (LARGEST_BYTES + 1), f"it is larger than {LARGEST_BYTES} bytes. Mend that line."),
        (b"x = 1\ny = '\xff'", "it is not UTF-8 (at line 2, column 1). Mend that line."),
        (
            b"x = 1\ny 2\n",
            "Expected '=' after a key in a key/value pair (at line 2, column 3). Mend that line.",
        ),
    ):
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(BadInput) as caught:
            bounded_toml.read(path, "Name one.")
        assert what in str(caught.value)
        assert str(path) in str(caught.value)
    path.write_bytes(b'x = "a"\r\n')
    assert bounded_toml.read(path, "") == {"x": "a"}

# SPDX-License-Identifier: Apache-2.0
"""A lot as files: each whole or not there, one that fails stops nobody, and it can be stopped."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.ports import Cancel
from inspector.services.lots import write_lot


def draw(uid: str) -> bytes:
    if uid == "BAD":
        raise CertificateTrouble("The claims cannot be read.", "Get them again.", code="claims_form")
    return uid.encode()


def test_one_that_cannot_be_drawn_does_not_stop_the_others(tmp_path: Path) -> None:
    done = list(write_lot(["A", "BAD", "C"], tmp_path, draw, Cancel()))
    assert [(one.uid, one.size, one.trouble is None) for one in done] == [
        ("A", 1, True),
        ("BAD", 0, False),
        ("C", 1, True),
    ]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"A.pdf": b"A", "C.pdf": b"C"}


def test_what_was_written_before_a_stop_stays(tmp_path: Path) -> None:
    cancel = Cancel()
    rows = write_lot(["A", "B", "C"], tmp_path, draw, cancel)
    assert next(rows).uid == "A"
    cancel.set()
    assert list(rows) == []
    assert [path.name for path in tmp_path.iterdir()] == ["A.pdf"]


def test_a_folder_that_takes_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"A\.pdf cannot be written"):
        list(write_lot(["A"], tmp_path / "gone", draw, Cancel()))

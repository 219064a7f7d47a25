# SPDX-License-Identifier: Apache-2.0
"""The bundled fonts load, are the ones that are asked for, and have what figures need."""

from __future__ import annotations

import dataclasses
import struct
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont

from inspector import bundled
from inspector.ui.theme import fonts
from inspector.ui.theme.tokens import LIGHT, TypeRole

ROLES = {field.name: getattr(LIGHT.type, field.name) for field in dataclasses.fields(LIGHT.type)}
PAPER = ("InspectorSans-Regular", "InspectorSans-SemiBold", "InspectorSans-Light", "InspectorMono-Regular")
SIGNS = "−≥≤×·→✓✗²µμ…–—‘’“”„€°ŁłŐőŠšŽžȘșẞß\u00a0"


@pytest.mark.parametrize("name", ROLES)
def test_each_role_gets_its_own_family_and_weight(name: str) -> None:
    role: TypeRole = ROLES[name]
    raw = QRawFont.fromFont(fonts.font(role))
    assert raw.familyName().startswith(role.family)
    assert raw.weight() == role.weight
    assert fonts.font(role).pixelSize() == role.px


@pytest.mark.parametrize("name", ROLES)
def test_digits_are_tabular(name: str) -> None:
    assert len({fonts.text_width(ROLES[name], digit) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("name", ["body", "number"])
def test_signs_are_in_the_font_itself(name: str) -> None:
    raw = QRawFont.fromFont(fonts.font(ROLES[name]))
    assert not missing_in(raw, "−≥≤×·→✓²µ…–—ŁłŐőŠšŽžß€°")


def test_a_missing_font_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bundled, "resources", lambda: tmp_path)
    monkeypatch.setattr(fonts, "_loaded", set())
    with pytest.raises(OSError, match="install the program again"):
        fonts.load_first()


def test_licences_are_beside_the_fonts() -> None:
    for folder in ("fonts", "certificate/fonts"):
        text = (bundled.resources() / folder / "LICENSE.txt").read_text(encoding="utf-8")
        assert "SIL Open Font License, Version 1.1" in text


@pytest.mark.parametrize("name", PAPER)
def test_certificate_fonts_carry_their_own_name(name: str) -> None:
    path = bundled.resources() / "certificate" / "fonts" / f"{name}.ttf"
    number = QFontDatabase.addApplicationFont(str(path))
    assert number >= 0
    families = QFontDatabase.applicationFontFamilies(number)
    QFontDatabase.removeApplicationFont(number)
    assert all(family.startswith("Inspector ") for family in families)
    # The reserved name must not stand in any name that the font goes by.
    assert not any("Plex" in text for kind, text in names(path) if kind in (1, 3, 4, 6, 16, 17))


@pytest.mark.parametrize("name", PAPER)
def test_certificate_fonts_have_every_sign(name: str) -> None:
    raw = QRawFont(str(bundled.resources() / "certificate" / "fonts" / f"{name}.ttf"), 12.0)
    letters = [chr(code) for low, high in ((0x20, 0x7E), (0xA0, 0x17F)) for code in range(low, high + 1)]
    assert not missing_in(raw, [*letters, *SIGNS])
    # A character outside the font prints visibly: the glyph that stands for it has an outline.
    assert not raw.pathForGlyph(0).isEmpty()


def missing_in(raw: QRawFont, signs: Iterable[str]) -> list[str]:
    """Return the signs for which a font has only its stand-in glyph."""
    return [sign for sign in signs if raw.glyphIndexesForString(sign) in ([], [0])]


def test_a_sign_that_is_not_there_would_be_found() -> None:
    assert missing_in(QRawFont.fromFont(fonts.font(ROLES["body"])), "a中") == ["中"]


def names(path: Path) -> list[tuple[int, str]]:
    """Return a font's name records, read from its name table."""
    data = path.read_bytes()
    tables = struct.unpack(">H", data[4:6])[0]
    for at in range(12, 12 + 16 * tables, 16):
        tag, _, start, _ = struct.unpack(">4sIII", data[at : at + 16])
        if tag == b"name":
            break
    else:
        raise AssertionError("no name table")
    _, count, strings = struct.unpack(">HHH", data[start : start + 6])
    result = []
    for at in range(start + 6, start + 6 + 12 * count, 12):
        platform, _, _, kind, length, offset = struct.unpack(">HHHHHH", data[at : at + 12])
        raw = data[start + strings + offset : start + strings + offset + length]
        result.append((kind, raw.decode("utf-16-be" if platform == 3 else "latin-1")))
    return result

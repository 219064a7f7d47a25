# SPDX-License-Identifier: Apache-2.0
"""The colours hold what the design promises: contrast by WCAG 2.2, and for the colour-blind."""

from __future__ import annotations

import itertools
import math

import pytest
from contrasts import contrast, linear

from inspector.ui.theme.tokens import DARK, LIGHT, ZOOMS, ColourName, Theme

THEMES = (LIGHT, DARK)
GROUNDS: tuple[ColourName, ...] = ("canvas", "surface", "sunken")
TEXTS: tuple[ColourName, ...] = ("ink", "ink2", "ink3", "accent", "ok", "bad", "warnink")
FILLED: tuple[tuple[ColourName, ColourName], ...] = (
    ("onaccent", "accent"),
    ("onok", "ok"),
    ("onbad", "bad"),
    ("onwarn", "warn"),
    ("accent", "accentsoft"),
    ("ok", "oksoft"),
    ("bad", "badsoft"),
    ("warnink", "warnsoft"),
    ("ink", "accentsoft"),
    ("ink", "warnsoft"),
    ("ink", "badsoft"),
    ("ink2", "accentsoft"),
    ("canvas", "ink"),
)
EDGES: tuple[ColourName, ...] = ("border", "accent", "ok", "bad", "warnink")
MEANINGS: tuple[ColourName, ...] = ("ok", "bad", "warn", "accent")

# Machado, Oliveira, Fernandes 2009, full severity, on linear RGB.
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
PROTANOPIA = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)


def lab(rgb: list[float]) -> tuple[float, float, float]:
    matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.95047, 1.0, 1.08883)
    x, y, z = (
        sum(m * c for m, c in zip(row, rgb, strict=True)) / w for row, w in zip(matrix, white, strict=True)
    )

    def bend(t: float) -> float:
        return t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116

    return 116 * bend(y) - 16, 500 * (bend(x) - bend(y)), 200 * (bend(y) - bend(z))


def seen(colour: str, matrix: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    source = linear(colour)
    mixed = [sum(m * c for m, c in zip(row, source, strict=True)) for row in matrix]
    return lab([min(1.0, max(0.0, value)) for value in mixed])


def ciede2000(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    l1, a1, b1 = one
    l2, a2, b2 = other
    mean_chroma = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_chroma**7 / (mean_chroma**7 + 25**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    dl, dc, dh = l2 - l1, c2 - c1, 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    ml, mc = (l1 + l2) / 2, (c1 + c2) / 2
    mh = (h1 + turn / 2) % 360
    t = (
        1
        - 0.17 * math.cos(math.radians(mh - 30))
        + 0.24 * math.cos(math.radians(2 * mh))
        + 0.32 * math.cos(math.radians(3 * mh + 6))
        - 0.20 * math.cos(math.radians(4 * mh - 63))
    )
    rc = 2 * math.sqrt(mc**7 / (mc**7 + 25**7))
    rt = -math.sin(math.radians(60 * math.exp(-(((mh - 275) / 25) ** 2)))) * rc
    sl = 1 + 0.015 * (ml - 50) ** 2 / math.sqrt(20 + (ml - 50) ** 2)
    sc, sh = 1 + 0.045 * mc, 1 + 0.015 * mc * t
    return math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))


def test_the_measures_are_right() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    # First and last pair of the test data that come with the CIEDE2000 formula.
    assert ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert ciede2000((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514)) == pytest.approx(0.9082, abs=1e-4)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("text", TEXTS)
def test_text_is_legible_on_every_ground(theme: Theme, text: ColourName) -> None:
    for ground in GROUNDS:
        assert contrast(theme.colours.named(text), theme.colours.named(ground)) >= 4.5, ground


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "fill"), FILLED)
def test_text_is_legible_on_fills(theme: Theme, text: ColourName, fill: ColourName) -> None:
    assert contrast(theme.colours.named(text), theme.colours.named(fill)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("edge", EDGES)
def test_edges_and_focus_stand_out(theme: Theme, edge: ColourName) -> None:
    for ground in GROUNDS:
        assert contrast(theme.colours.named(edge), theme.colours.named(ground)) >= 3, ground


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("matrix", [DEUTERANOPIA, PROTANOPIA], ids=["deuteranopia", "protanopia"])
def test_meanings_differ_for_the_colour_blind(theme: Theme, matrix: tuple[tuple[float, ...], ...]) -> None:
    for one, other in itertools.combinations(MEANINGS, 2):
        pair = (seen(theme.colours.named(name), matrix) for name in (one, other))
        assert ciede2000(*pair) >= 12, (one, other)


def test_type_keeps_its_floor_and_lines_hold_their_type() -> None:
    for zoom in ZOOMS:
        scale = LIGHT.fitted(zoom=zoom).type
        for name in scale.__slots__:
            role = getattr(scale, name)
            assert role.px >= 12, name
            assert role.line >= role.px or name == "figure_xl", name


def test_zoom_multiplies_every_size() -> None:
    plain, doubled = LIGHT.fitted(), LIGHT.fitted(zoom=200)
    for scale in ("space", "radius", "size"):
        one, two = getattr(plain, scale), getattr(doubled, scale)
        for name in one.__slots__:
            assert getattr(two, name) == 2 * getattr(one, name), name
    assert doubled.type.body.px == 28
    assert doubled.time == plain.time


def test_targets_suit_gloves_in_every_density() -> None:
    for compact, touch in itertools.product((False, True), repeat=2):
        size = LIGHT.fitted(compact=compact, touch=touch).size
        assert size.control >= 44
        assert size.verdict >= 56
        assert size.control_small >= 32
        assert size.point_row >= (44 if touch else 24)


def test_reduced_motion_stops_what_moves() -> None:
    still = DARK.fitted(still=True).time
    assert still.panel == 0
    assert still.reading_turn == 0
    assert still.scan_shown == DARK.time.scan_shown

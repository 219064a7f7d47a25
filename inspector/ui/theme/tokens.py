# SPDX-License-Identifier: Apache-2.0
"""Hold every colour, size and duration of the window.

Nothing else in the code holds one. Sizes are logical pixels at 100 % zoom,
durations milliseconds. The contrast of each pair of colours is recomputed by
a test, by WCAG 2.2.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Literal, TypeVar

SANS = "IBM Plex Sans"
MONO = "IBM Plex Mono"

ZOOMS = (100, 110, 125, 150, 175, 200)
"""The zoom steps in percent that a person may choose."""

COMPACT_BELOW = 1440
"""The window's width, at 100 % zoom, under which the compact sizes hold."""

ThemeName = Literal["light", "dark", "system"]
ColourName = Literal[
    "canvas", "surface", "sunken", "line", "border", "ink", "ink2", "ink3",
    "accent", "onaccent", "accentsoft", "ok", "onok", "oksoft", "bad", "onbad", "badsoft",
    "warn", "onwarn", "warnink", "warnsoft",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours, as ``#RRGGBB``.

    ``canvas`` is the window, ``surface`` tiles and fields, ``sunken`` tracks
    and what is off. ``line`` only separates; ``border`` is a control's edge.
    ``on…`` is text on that fill, ``…soft`` the quiet fill of the same meaning,
    ``warnink`` the edge without which ``warn`` would not stand out by day.
    """

    canvas: str
    surface: str
    sunken: str
    line: str
    border: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    onaccent: str
    accentsoft: str
    ok: str
    onok: str
    oksoft: str
    bad: str
    onbad: str
    badsoft: str
    warn: str
    onwarn: str
    warnink: str
    warnsoft: str

    def named(self, name: ColourName) -> str:
        """Return the colour of that name."""
        return str(getattr(self, name))


@dataclass(frozen=True, slots=True)
class TypeRole:
    """One use of type: family, size and line height in px, weight 100 to 900."""

    family: str
    px: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True)
class Type:
    """All uses of type; 12 px is the floor."""

    figure_xl: TypeRole = TypeRole(SANS, 64, 60, 300)
    figure: TypeRole = TypeRole(SANS, 32, 36, 500)
    unit: TypeRole = TypeRole(SANS, 16, 20, 500)
    title: TypeRole = TypeRole(SANS, 24, 30, 600)
    ask: TypeRole = TypeRole(SANS, 20, 28, 400)
    ask_strong: TypeRole = TypeRole(SANS, 20, 28, 600)
    page: TypeRole = TypeRole(SANS, 18, 24, 600)
    tile: TypeRole = TypeRole(SANS, 17, 22, 600)
    heading: TypeRole = TypeRole(SANS, 15, 20, 600)
    body: TypeRole = TypeRole(SANS, 14, 20, 400)
    body_medium: TypeRole = TypeRole(SANS, 14, 20, 500)
    body_strong: TypeRole = TypeRole(SANS, 14, 20, 600)
    table: TypeRole = TypeRole(SANS, 13, 18, 400)
    table_strong: TypeRole = TypeRole(SANS, 13, 18, 600)
    small: TypeRole = TypeRole(SANS, 12, 16, 400)
    small_strong: TypeRole = TypeRole(SANS, 12, 16, 600)
    digit: TypeRole = TypeRole(MONO, 32, 40, 400)
    digit_strong: TypeRole = TypeRole(MONO, 32, 40, 600)
    slot: TypeRole = TypeRole(MONO, 20, 28, 600)
    slot_small: TypeRole = TypeRole(MONO, 15, 20, 600)
    slot_empty: TypeRole = TypeRole(MONO, 15, 20, 500)
    number: TypeRole = TypeRole(MONO, 14, 20, 400)
    ordinal: TypeRole = TypeRole(MONO, 13, 20, 400)
    clock: TypeRole = TypeRole(MONO, 13, 20, 500)
    value: TypeRole = TypeRole(MONO, 12, 16, 400)
    keycap: TypeRole = TypeRole(MONO, 12, 18, 500)


@dataclass(frozen=True, slots=True)
class Spaces:
    """The distances between things."""

    xxs: int = 4
    xs: int = 8
    s: int = 12
    m: int = 16
    l: int = 20  # noqa: E741 - the scale's own step
    xl: int = 24
    xxl: int = 32
    huge: int = 48


@dataclass(frozen=True, slots=True)
class Radii:
    """Corner radii; bars and tables have none."""

    control: int = 4
    card: int = 8


@dataclass(frozen=True, slots=True)
class Sizes:
    """Widths and heights of the window's parts."""

    hair: int = 1
    heavy: int = 2
    focus_width: int = 3
    focus_gap: int = 2

    rail: int = 80
    rail_item: int = 60
    header: int = 52
    key_strip: int = 40
    notice: int = 44
    device_bar: int = 56
    verdict_bar: int = 96
    queue: int = 316
    point_list: int = 288
    evidence: int = 372
    fact_name: int = 104
    review_points: int = 620
    preview: int = 560
    stage_text: int = 640

    control: int = 44
    control_small: int = 32
    verdict: int = 68
    sign: int = 72
    pin: int = 72
    scroll_bar: int = 12

    point_row: int = 30
    point_row_current: int = 36
    point_gap: int = 7
    point_dot: int = 8
    review_row: int = 36
    table_row: int = 33
    sync_row: int = 44
    queue_row: int = 78

    tile_head: int = 36
    tile_large: int = 188
    tile_medium: int = 132
    tile_small: int = 96
    tile_large_least: int = 190
    tile_medium_least: int = 166
    tile_small_least: int = 166

    strip_bar: int = 5
    strip_gap: int = 2
    strip_height: int = 14
    strip_tile: int = 18
    strip_header: int = 20
    strip_header_bar: int = 6

    icon_lock: int = 13
    icon_mark: int = 14
    icon_small: int = 16
    icon_text: int = 18
    icon: int = 20
    icon_verdict: int = 24
    icon_pass: int = 26
    icon_empty: int = 56

    keycap: int = 22
    keycap_pad: int = 6
    pin_dot: int = 13
    pin_ring: int = 19
    grade_bar: int = 4
    progress: int = 10
    touch_cell: int = 27
    caret: int = 10
    photo: int = 66


@dataclass(frozen=True, slots=True)
class Durations:
    """How long things take or wait, in milliseconds."""

    panel: int = 120
    auto_advance: int = 350
    reading_turn: int = 1600
    reading_tick: int = 67
    merge: int = 33
    scan_shown: int = 4000
    code_wait: int = 4000
    signed_shown: int = 700
    clock: int = 1000
    sound_gap: int = 10_000


@dataclass(frozen=True, slots=True)
class Theme:
    """Everything the window looks like, as one value.

    ``zoom`` is the percentage that ``type``, ``space``, ``radius`` and
    ``size`` were multiplied by; ``compact`` tells that the sizes are those of
    a window of 1280 x 800; ``touch`` that rows are high enough for gloves.
    """

    name: Literal["light", "dark"]
    colours: Colours
    type: Type = Type()
    space: Spaces = Spaces()
    radius: Radii = Radii()
    size: Sizes = Sizes()
    time: Durations = Durations()
    zoom: int = 100
    compact: bool = False
    touch: bool = False

    def fitted(
        self, *, zoom: int = 100, compact: bool = False, touch: bool = False, still: bool = False
    ) -> Theme:
        """Return this theme for a window: zoomed, compact, roomy for gloves, or without motion.

        Call it on ``LIGHT`` or ``DARK``: zooming a zoomed theme multiplies twice.
        """
        size = _COMPACT if compact else Sizes()
        if touch:
            roomy = {name: max(least, getattr(size, name)) for name, least in _ROOMY.items()}
            size = replace(size, **roomy)
        return Theme(
            self.name,
            self.colours,
            _zoomed_type(zoom),
            _zoomed(Spaces(), zoom),
            _zoomed(Radii(), zoom),
            _zoomed(size, zoom),
            replace(Durations(), panel=0, reading_turn=0) if still else Durations(),
            zoom,
            compact,
            touch,
        )


_COMPACT = Sizes(
    rail=56,
    rail_item=48,
    device_bar=48,
    verdict_bar=80,
    queue=264,
    point_list=232,
    evidence=300,
    fact_name=76,
    verdict=56,
    point_row=24,
    point_row_current=28,
    point_gap=3,
    tile_large=152,
)

_ROOMY = {
    "control_small": 44,
    "rail": 57,
    "notice": 52,
    "point_row": 44,
    "point_row_current": 44,
    "review_row": 44,
    "table_row": 44,
    "scroll_bar": 20,
}
"""The least that a gloved finger needs of what is denser for a mouse, in every window."""

_Scale = TypeVar("_Scale", Spaces, Radii, Sizes)


def _zoomed(scale: _Scale, zoom: int) -> _Scale:
    values = {field.name: _px(getattr(scale, field.name), zoom) for field in fields(scale)}
    return replace(scale, **values)


def _zoomed_type(zoom: int) -> Type:
    plain = Type()
    roles = {field.name: _zoomed_role(getattr(plain, field.name), zoom) for field in fields(Type)}
    return Type(**roles)


def _zoomed_role(role: TypeRole, zoom: int) -> TypeRole:
    return replace(role, px=_px(role.px, zoom), line=_px(role.line, zoom))


def _px(value: int, zoom: int) -> int:
    return max(1, round(value * zoom / 100))


LIGHT = Theme(
    "light",
    Colours(
        canvas="#E9ECEC",
        surface="#FBFCFC",
        sunken="#DFE3E3",
        line="#CBD1D1",
        border="#6F7B7D",
        ink="#12181A",
        ink2="#3F4A4D",
        ink3="#556164",
        accent="#1D4ED0",
        onaccent="#FFFFFF",
        accentsoft="#DCE5FB",
        ok="#006E63",
        onok="#FFFFFF",
        oksoft="#CFE9E3",
        bad="#A3063A",
        onbad="#FFFFFF",
        badsoft="#F9DCE3",
        warn="#FFB300",
        onwarn="#1A1200",
        warnink="#744B00",
        warnsoft="#FFEFC7",
    ),
)

DARK = Theme(
    "dark",
    Colours(
        canvas="#0E1214",
        surface="#171D20",
        sunken="#0A0D0E",
        line="#2B3438",
        border="#7C8A8F",
        ink="#EDF1F1",
        ink2="#BAC4C7",
        ink3="#98A4A8",
        accent="#8CB0FF",
        onaccent="#071330",
        accentsoft="#1B2A4D",
        ok="#5FE0C6",
        onok="#00201A",
        oksoft="#0F332D",
        bad="#FF5C7C",
        onbad="#2E0010",
        badsoft="#431425",
        warn="#FFC233",
        onwarn="#1A1200",
        warnink="#FFCB52",
        warnsoft="#3A2C08",
    ),
)

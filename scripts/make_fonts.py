# SPDX-License-Identifier: Apache-2.0
"""Fetch IBM Plex, unwrap the window's fonts and cut the certificate's fonts.

    python scripts/make_fonts.py [--packages FOLDER]
    python scripts/make_fonts.py --han DroidSansFallback.ttf

The two packages come by ``npm pack`` (which runs no install script) at the
versions below, or from FOLDER when they are there already. The window ships
the fonts whole: WOFF is only a compressed wrapping of the same tables, so
taking it off changes nothing that the licence would call a modification.
The certificate's fonts are cut and have drawn-in glyphs: that *is* a
modification, and since the name "Plex" is reserved they carry another one.

The second form makes the font of Chinese, Japanese and Korean characters out of
Droid Sans Fallback (Debian's ``fonts-droid-fallback``): outlines and widths alone,
without hints and layout tables. "Droid" is a trademark, so it has another name.

Needs ``npm`` and ``fontTools``; the result is committed, so neither is needed
to build or run the product. The same packages give the same bytes.
"""

from __future__ import annotations

import argparse
import subprocess
import tarfile
import tempfile
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools import subset  # type: ignore[import-untyped]
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parent.parent
WINDOW = ROOT / "resources" / "fonts"
PAPER = ROOT / "resources" / "certificate" / "fonts"

PACKAGES = {"Sans": "@ibm/plex-sans@1.1.0", "Mono": "@ibm/plex-mono@2.5.0"}
WINDOW_CUTS = {
    "Sans": ("Regular", "SemiBold", "Light", "Medium"),
    "Mono": ("Regular", "Medium", "SemiBold"),
}
PAPER_CUTS = (
    ("Sans", "Regular"),
    ("Sans", "SemiBold"),
    ("Sans", "Light"),
    ("Mono", "Regular"),
)

# Basic Latin, Latin-1, Latin Extended-A, the Romanian comma letters, capital
# sharp s, Greek mu and delta, and the signs that figures and sentences need.
RANGES = ((0x20, 0x7E), (0xA0, 0x17F), (0x218, 0x21B), (0x1E9E, 0x1E9E))
SIGNS = (
    "\u2212\u2265\u2264\u2260\u2248\u00d7\u00b7\u2192\u2190\u2191\u2193\u2713\u2717\u00b2\u00b5"
    "\u03bc\u2026\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u20ac\u00b0\u2022"
    "\u2032\u2033\u2030\u2122\u2011\u2009\u202f"
)
# Where Chinese, Japanese and Korean characters and their signs begin and end.
HAN_FIRST, HAN_LAST = 0x1100, 0xFFEE
SEEN = "LMNPS"
"""Categories of characters that leave ink; no controls, blanks or anybody's private ones."""
KEPT_NAMES = frozenset({0, 9, 13, 14})
DRAWN = "A modified version: a subset for printed certificates, with a drawn cross mark."


@dataclass(frozen=True, slots=True)
class Cut:
    """One weight of one family, unwrapped."""

    family: str
    weight: str
    font: Any

    @property
    def file_name(self) -> str:
        """Return the name that the window's copy of the cut has."""
        return f"IBMPlex{self.family}-{self.weight}.ttf"


def main() -> None:
    """Write both font folders."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--packages", type=Path, help="a folder that holds the two .tgz already")
    parser.add_argument("--han", type=Path, help="Droid Sans Fallback: writes the font made of it alone")
    args = parser.parse_args()
    if args.han is not None:
        _write_han(args.han)
        return
    packages: Path | None = args.packages
    with tempfile.TemporaryDirectory() as scratch:
        archives = _archives(packages, Path(scratch))
        for family, archive in archives.items():
            _write_window(family, archive)
        for family, weight in PAPER_CUTS:
            _write_paper(Cut(family, weight, _unwrapped(archives[family], family, weight)))
    licence = (WINDOW / "LICENSE.txt").read_bytes()
    (PAPER / "LICENSE.txt").write_bytes(licence)


def _archives(folder: Path | None, scratch: Path) -> dict[str, Path]:
    if folder is None:
        for package in PACKAGES.values():
            subprocess.run(["npm", "pack", "--silent", package], cwd=scratch, check=True)
        folder = scratch
    return {family: folder / _archive_name(package) for family, package in PACKAGES.items()}


def _archive_name(package: str) -> str:
    name, version = package.lstrip("@").rsplit("@", 1)
    return f"{name.replace('/', '-')}-{version}.tgz"


def _member(archive: Path, path: str) -> bytes:
    with tarfile.open(archive) as tar:
        member = tar.extractfile(f"package/{path}")
        if member is None:
            raise FileNotFoundError(path)
        return member.read()


def _unwrapped(archive: Path, family: str, weight: str) -> Any:
    with tempfile.NamedTemporaryFile(suffix=".woff") as wrapped:
        wrapped.write(
            _member(archive, f"fonts/complete/woff/IBMPlex{family}-{weight}.woff"),
        )
        wrapped.flush()
        font = TTFont(wrapped.name, recalcBBoxes=False, recalcTimestamp=False, lazy=False)
    font.flavor = None
    return font


def _write_window(family: str, archive: Path) -> None:
    WINDOW.mkdir(parents=True, exist_ok=True)
    for weight in WINDOW_CUTS[family]:
        cut = Cut(family, weight, _unwrapped(archive, family, weight))
        cut.font.save(WINDOW / cut.file_name, reorderTables=False)
    (WINDOW / "LICENSE.txt").write_bytes(_member(archive, "LICENSE.txt"))


def _write_paper(cut: Cut) -> None:
    PAPER.mkdir(parents=True, exist_ok=True)
    _add_cross(cut.font)
    _alias_mu(cut.font)
    _cut_down(cut.font)
    _rename(cut.font, f"Inspector {cut.family}", cut.weight)
    cut.font.save(PAPER / f"Inspector{cut.family}-{cut.weight}.ttf")


def _write_han(source: Path) -> None:
    font = TTFont(source, recalcTimestamp=False, lazy=False)
    codes = (code for code in font.getBestCmap() if HAN_FIRST <= code <= HAN_LAST)
    _keep(font, {code for code in codes if unicodedata.category(chr(code))[0] in SEEN})
    for table in ("vhea", "vmtx", "gasp", "GDEF", "GPOS", "GSUB"):
        if table in font:
            del font[table]
    _rename(font, "Inspector Han", "Regular", "A modified version: outlines and widths alone.")
    font.save(PAPER / "InspectorHan-Regular.ttf")


def _add_cross(font: Any) -> None:
    """Draw U+2717, which Plex lacks, as wide as its check mark."""
    if 0x2717 in font.getBestCmap():
        return
    advance, _ = font["hmtx"][font.getBestCmap()[0x2713]]
    pen = TTGlyphPen(None)
    for contour in _cross(advance, _stem(font)):
        pen.moveTo(contour[0])
        for point in contour[1:]:
            pen.lineTo(point)
        pen.closePath()
    glyph = pen.glyph()
    glyph.recalcBounds(font["glyf"])
    font["glyf"]["ballotx"] = glyph
    font["hmtx"]["ballotx"] = (advance, glyph.xMin)
    font.setGlyphOrder([*font.getGlyphOrder(), *_missing(font, "ballotx")])
    for table in _unicode_tables(font):
        table.cmap[0x2717] = "ballotx"


def _missing(font: Any, name: str) -> list[str]:
    return [] if name in font.getGlyphOrder() else [name]


def _stem(font: Any) -> int:
    """Return a stroke that suits the weight, in font units of 1000."""
    return 40 + int(font["OS/2"].usWeightClass) // 10


def _cross(advance: int, stroke: int) -> Iterator[tuple[tuple[int, int], ...]]:
    """Yield one clockwise outline of a diagonal cross that sits in the capitals' height."""
    size = min(advance - 120, 520)
    left, low = (advance - size) // 2, 90
    right, high = left + size, low + size
    middle_x, middle_y = (left + right) // 2, (low + high) // 2
    half = round(stroke * 0.7)
    yield (
        (left, high - half),
        (left + half, high),
        (middle_x, middle_y + half),
        (right - half, high),
        (right, high - half),
        (middle_x + half, middle_y),
        (right, low + half),
        (right - half, low),
        (middle_x, middle_y - half),
        (left + half, low),
        (left, low + half),
        (middle_x - half, middle_y),
    )


def _alias_mu(font: Any) -> None:
    """Let Greek mu show the micro sign where the family has no Greek."""
    cmap = font.getBestCmap()
    if 0x3BC not in cmap:
        for table in _unicode_tables(font):
            table.cmap[0x3BC] = cmap[0xB5]


def _unicode_tables(font: Any) -> list[Any]:
    return [table for table in font["cmap"].tables if table.isUnicode()]


def _cut_down(font: Any) -> None:
    wanted = {code for low, high in RANGES for code in range(low, high + 1)}
    _keep(font, wanted | {ord(sign) for sign in SIGNS})


def _keep(font: Any, codes: set[int]) -> None:
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.glyph_names = False
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def _rename(font: Any, family: str, weight: str, what: str = DRAWN) -> None:
    names = font["name"]
    version = str(names.getDebugName(5))
    names.names = [record for record in names.names if record.nameID in KEPT_NAMES]
    postscript = f"{family.replace(' ', '')}-{weight}"
    full = f"{family} {weight}"
    record_texts = {
        1: family if weight == "Regular" else full,
        2: "Regular",
        3: f"{version}; cut for certificates; {postscript}",
        4: full,
        5: version,
        6: postscript,
        10: what,
        16: family,
        17: weight,
    }
    for name_id, text in record_texts.items():
        names.setName(text, name_id, 3, 1, 0x409)


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""Copy the icons that the window uses, and draw the program's own.

    python scripts/make_icons.py [--packages FOLDER]

The icons are Tabler's (MIT), from the npm package at the version below; which
ones, the enum ``Icon`` says. The program's icon is our own: the 25 bars.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "icons"
PACKAGE = "@tabler/icons@3.51.0"
ARCHIVE = "tabler-icons-3.51.0.tgz"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

# Two rows of the strip as it stands while a phone is inspected: full bars are
# points that pass, the tall one waits for a hand, the stubs are to do.
GRID = 512
MARGIN = 56
BAR = 44
GAP = 24


def main() -> None:
    """Write all icons."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--packages", type=Path, help="a folder that holds the .tgz already")
    packages: Path | None = parser.parse_args().packages
    with tempfile.TemporaryDirectory() as scratch:
        _copy_icons(_archive(packages, Path(scratch)))
    _draw_program_icon(TARGET / "app")


def _archive(folder: Path | None, scratch: Path) -> Path:
    if folder is None:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=scratch, check=True)
        folder = scratch
    return folder / ARCHIVE


def _copy_icons(archive: Path) -> None:
    from inspector.ui.theme.icons import Icon

    TARGET.mkdir(parents=True, exist_ok=True)
    wanted = {f"package/icons/outline/{name}.svg": f"{name}.svg" for name in Icon}
    wanted["package/LICENSE"] = "LICENSE.txt"
    with tarfile.open(archive) as tar:
        for path, name in wanted.items():
            member = tar.extractfile(path)
            if member is None:
                raise FileNotFoundError(path)
            (TARGET / name).write_bytes(member.read())


def _draw_program_icon(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    drawing = _program_icon()
    (folder / "inspector.svg").write_text(drawing, encoding="utf-8")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication([])
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"inspector-{size}.png"))
    del app


def _program_icon() -> str:
    """Return the drawing: a grid of 5 by 5 bars, read like the strip, row by row."""
    from inspector.ui.theme.tokens import DARK

    colours = DARK.colours
    states = "ppppppppppppc------------"
    bars = "\n".join(_bar(index, state) for index, state in enumerate(states))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}">\n'
        f'<rect width="{GRID}" height="{GRID}" rx="96" fill="{colours.canvas}"/>\n{bars}\n</svg>\n'
    )


def _bar(index: int, state: str) -> str:
    from inspector.ui.theme.tokens import DARK

    row, column = divmod(index, 5)
    step = (GRID - 2 * MARGIN - BAR) / 4
    height = {"p": 56, "c": 72, "-": 14}[state]
    colour = {"p": DARK.colours.ok, "c": DARK.colours.warn, "-": DARK.colours.border}[state]
    x = MARGIN + column * step
    bottom = MARGIN + 64 + row * ((GRID - 2 * MARGIN - 64) / 4) + (8 if state == "c" else 0)
    return f'<rect x="{x:g}" y="{bottom - height:g}" width="{BAR}" height="{height}" fill="{colour}"/>'


if __name__ == "__main__":
    main()

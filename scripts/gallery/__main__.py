# SPDX-License-Identifier: Apache-2.0
"""Render all widgets, light and dark, to pictures to look at.

    QT_QPA_PLATFORM=offscreen python scripts/gallery FOLDER

One picture a page and theme, at the sizes that the screens have. The devices
on them are made up.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).resolve().parents[up]) for up in (1, 2)]

# ruff: noqa: E402  both folders are found only now
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from gallery.bench_page import bench
from gallery.grading_pages import cosmetic, review
from gallery.inspection_pages import german, guided, touch
from gallery.pieces import drawings, pieces, pseudo
from gallery.verify_page import answers
from inspector.ui.theme import fonts
from inspector.ui.theme.live import apply_theme, theme, theme_source
from inspector.ui.theme.tokens import ThemeName
from inspector.ui.widgets.focus_ring import FocusRing

WIDE = QSize(1600, 1000)
SMALL = QSize(1280, 800)

PAGES: dict[str, tuple[Callable[[], QWidget], QSize]] = {
    "bench": (bench, WIDE),
    "guided": (guided, WIDE),
    "german-1280": (german, SMALL),
    "touch": (touch, WIDE),
    "cosmetic": (cosmetic, WIDE),
    "review": (review, WIDE),
    "verify": (answers, WIDE),
    "pieces": (pieces, WIDE),
    "drawings": (drawings, WIDE),
    "bench-1280": (bench, SMALL),
    "pseudo-1280": (pseudo, SMALL),
}


def render(app: QApplication, name: str, theme_name: ThemeName, folder: Path, zoom: int) -> None:
    """Write one page as a picture."""
    build, size = PAGES[name]
    apply_theme(app, theme_name, zoom=zoom)
    theme_source().set_compact(size == SMALL)
    window = build()
    ring = FocusRing(window)
    window.resize(size)
    window.show()
    for _ in range(6):
        app.processEvents()
    window.grab().save(str(folder / f"{name}-{theme().name}{'' if zoom == 100 else f'-{zoom}'}.png"))
    ring.hide()
    window.close()
    window.deleteLater()
    app.processEvents()


def main() -> None:
    """Write the pictures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", nargs="*", help=f"of {', '.join(PAGES)}; none: all")
    parser.add_argument("--zoom", type=int, default=100)
    parser.add_argument("--theme", choices=("light", "dark"), action="append")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    apply_theme(app, "light")
    fonts.load_rest()
    theme_source().fonts_loaded()
    for name in chosen.pages or PAGES:
        for theme_name in chosen.theme or ("light", "dark"):
            render(app, name, theme_name, chosen.folder, chosen.zoom)


if __name__ == "__main__":
    main()

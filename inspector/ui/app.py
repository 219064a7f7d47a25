# SPDX-License-Identifier: Apache-2.0
"""``inspector-bench``: open the window, paint it, then open the home behind it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inspector import __version__, bundled
from inspector.ui import i18n
from inspector.ui.bugs import Bugs
from inspector.ui.desk import BENCH_PACE, Desk, Pace
from inspector.ui.first_looks import first_looks, home_of
from inspector.ui.looks import Given, Looks, show
from inspector.ui.main_window import MainWindow
from inspector.ui.sweeping import Sweeping
from inspector.ui.theme import fonts
from inspector.ui.theme.live import apply_theme, theme_source
from inspector.ui.theme.tokens import ThemeName
from inspector.ui.turn import TURN_MS
from inspector.ui.warming import Warming

if TYPE_CHECKING:
    from inspector.storage.first_rows import FirstRows

SWITCH_S = 0.0002
"""Seconds for which a port's thread may keep the interpreter while the window wants it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the bench until its window is closed; gives the exit code."""
    args = _parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    app = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(app, QApplication)
    kept = first_looks(home_of(args.home, is_training=args.virtual is not None))
    window = make_window(app, args.home, args.virtual, args.theme, args.language, kept=kept)
    window.bugs.catch()
    window.show()
    return app.exec()


def make_window(
    app: QApplication,
    home: Path | None,
    virtual: Path | None,
    theme: ThemeName | Literal[""] = "",
    language: str = "",
    *,
    kept: Mapping[str, str] = MappingProxyType({}),
    pace: Pace = BENCH_PACE,
) -> MainWindow:
    """Make the window; the home is opened once it has been painted.

    ``theme`` and ``language`` go before what the settings say, of which ``kept``
    is a first glance.
    """
    sys.setswitchinterval(SWITCH_S)
    app.setApplicationName("inspector")
    app.setApplicationDisplayName("Inspector")
    app.setApplicationVersion(__version__)
    if theme:
        apply_theme(app, theme)
    else:
        show(app, kept)
    spoken = i18n.set_language(app, language or kept.get("language", "") or i18n.system_language())
    desk = Desk(home, virtual, spoken, pace=pace)
    window = MainWindow(desk)
    window.bugs = Bugs(window, desk)
    Sweeping(window)
    desk.setParent(window)
    given = Given(looks=bool(theme), language=bool(language))
    window.painted.connect(lambda: _after_paint(app, window, desk, given))
    return window


def _attend(app: QApplication, window: MainWindow, desk: Desk, given: Given) -> None:
    """Let scans and people in: not before the first paint, a filter on the application would slow it."""
    from inspector.ui.asked_notice import AskedNotice
    from inspector.ui.care_notices import CareNotices
    from inspector.ui.clone_notice import CloneNotice
    from inspector.ui.file_choice import close_choices
    from inspector.ui.hearing import Hearing
    from inspector.ui.key_notice import KeyNotice
    from inspector.ui.print_notices import PrintNotices
    from inspector.ui.resuming import Resuming
    from inspector.ui.scan_actions import ScanActions
    from inspector.ui.scanner import Scanner
    from inspector.ui.sign_in.gate import Gate
    from inspector.ui.touching import Touching
    from inspector.ui.welcome.first_start import FirstStart

    scanner = Scanner(app)
    window.scanner = scanner
    window.gate = Gate(window, desk, lambda: scanner.touched_at)
    scans = ScanActions(window, desk, window.gate)
    scanner.scanned.connect(lambda _: close_choices(window))  # before the scan acts behind it
    scanner.scanned.connect(scans.take)
    Touching(window)
    scanner.too_short.connect(scans.tell_too_short)
    window.hearing = Hearing(window, desk, scans)
    PrintNotices(window, desk)
    CloneNotice(window, desk)
    CareNotices(window, desk)
    AskedNotice(window, desk)
    KeyNotice(window, desk)
    window.first_start = FirstStart(window, desk)
    window.resuming = Resuming(window, desk)
    window.looks = Looks(window, desk, given)
    window.closed.connect(scanner.close)


def _after_paint(app: QApplication, window: MainWindow, desk: Desk, given: Given) -> None:
    """Show the devices of before, then go on, a step for each turn: a key is answered between them."""

    def on_rows(rows: FirstRows) -> None:
        window.bench.show_past(rows)
        window.bench.empty.repaint()  # not when the event loop is free again: it is not for a second
        warming = Warming(window)
        warming.done.connect(lambda: _complete(app, window, desk, given))
        warming.begin()

    desk.look(on_rows)


def _complete(app: QApplication, window: MainWindow, desk: Desk, given: Given) -> None:
    if desk.is_closing:
        return
    _attend(app, window, desk, given)
    desk.open()
    QTimer.singleShot(TURN_MS, window, lambda: _load_fonts(window))


def _load_fonts(window: MainWindow) -> None:
    fonts.load_rest()
    theme_source().fonts_loaded()
    QTimer.singleShot(TURN_MS, window, window.complete)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="inspector-bench", description="The bench's window.")
    parser.add_argument("--version", action="version", version=f"inspector {__version__}")
    parser.add_argument("--home", type=Path, metavar="DIR", help="where everything is kept (INSPECTOR_HOME)")
    parser.add_argument(
        "--virtual",
        type=Path,
        nargs="?",
        const=bundled.path("resources", "virtual", "demo.toml"),
        metavar="FILE",
        help="plug in a virtual bench, for training",
    )
    parser.add_argument("--theme", choices=("system", "light", "dark"), default="")
    parser.add_argument("--language", choices=i18n.LANGUAGES, default="")
    return parser


if __name__ == "__main__":
    sys.exit(main())

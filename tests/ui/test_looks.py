# SPDX-License-Identifier: Apache-2.0
"""How the window looks: by its settings from the first paint on, and kept when a key changes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bench_window import QUICK, Technician, virtual_bench
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector import settings
from inspector.ui import i18n
from inspector.ui.app import make_window
from inspector.ui.first_looks import first_looks, home_of
from inspector.ui.main_window import MainWindow
from inspector.ui.theme.live import theme, theme_source

Sit = Callable[..., Technician]


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.set_language(qapp, "en")


def home_with(folder: Path, **changes: str) -> Path:
    settings.save(settings.load(folder, {}), use="training", **changes)
    return folder


def stored(home: Path) -> settings.Settings:
    return settings.load(home, {})


@pytest.mark.parametrize("is_training", [False, True])
def test_the_glance_finds_the_home_that_the_settings_find(
    is_training: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("INSPECTOR_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    wanted = settings.training_home() if is_training else settings.default_home()
    assert home_of(None, is_training=is_training) == wanted
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "named"))
    assert home_of(None, is_training=is_training) == tmp_path / "named"
    assert home_of(tmp_path, is_training=is_training) == tmp_path


def test_the_glance_understands_what_the_settings_write(tmp_path: Path) -> None:
    home = home_with(tmp_path, theme="dark", zoom="150", language="sv", touch_spacing="on")
    assert first_looks(home, {}) == {
        "theme": "dark",
        "zoom": "150",
        "language": "sv",
        "touch_spacing": "on",
    }
    assert first_looks(home, {"INSPECTOR_THEME": "light"})["theme"] == "light"


@pytest.mark.parametrize("text", ["", "theme = 7", "zoom = 'x'\n\x00\xff", 'theme = "' + "a" * 99 + '"'])
def test_a_glance_at_nonsense_is_no_trouble(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.toml").write_bytes(text.encode("latin-1"))
    assert first_looks(tmp_path, {}) == {}
    assert first_looks(tmp_path / "none", {}) == {}


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[Path], MainWindow]]:
    """Open a window as the settings say, without a word on the command line."""
    made: list[MainWindow] = []

    def open_one(home: Path) -> MainWindow:
        bench = virtual_bench(tmp_path, A1="android-good")
        window = make_window(qapp, home, bench, kept=first_looks(home, {}), pace=QUICK)
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield open_one
    for window in made:
        window.close()


def test_a_known_home_is_dark_and_large_and_swedish_before_it_is_opened(
    opened: Callable[[Path], MainWindow], tmp_path: Path, qapp: QApplication
) -> None:
    opened(home_with(tmp_path / "home", theme="dark", zoom="125", language="sv"))
    assert (theme().name, theme().zoom, i18n.language(qapp)) == ("dark", 125, "sv")


def test_what_the_glance_missed_follows_when_the_home_is_open(
    opened: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    home = home_with(tmp_path / "home")
    path = home / settings.FILE
    path.write_text(path.read_text(encoding="utf-8") + "theme = 'dark'\n", encoding="utf-8")
    opened(home)
    qtbot.waitUntil(lambda: theme().name == "dark", timeout=15_000)


def test_f8_and_f9_are_kept(technician: Sit, tmp_path: Path, qapp: QApplication) -> None:
    home = home_with(tmp_path / "home")
    one = technician(home)
    one.until(lambda: one.scene() is not None)
    one.press(Qt.Key.Key_F9)
    assert theme().name == "dark", "at once"
    one.until(lambda: stored(home).theme == "dark")
    one.press(Qt.Key.Key_F8)
    assert i18n.language(qapp) == "fr"
    one.until(lambda: stored(home).language == "fr")
    one.until(lambda: one.window.bench.title() != "Bench")


def test_a_changed_setting_shows_at_once(technician: Sit) -> None:
    one = technician()
    one.until(lambda: one.scene() is not None)
    one.window._desk.change_settings({"zoom": "150", "touch_spacing": "on", "reduce_motion": "on"})
    one.until(lambda: theme().zoom == 150)
    assert theme().touch
    assert theme_source().appearance.still
    one.window._desk.change_settings({"theme": "dark", "zoom": "100"})
    one.until(lambda: theme().name == "dark" and theme().zoom == 100)


def test_a_is_kept_too(technician: Sit, tmp_path: Path) -> None:
    home = home_with(tmp_path / "home")
    one = technician(home)
    one.open_first()
    assert one.window.inspection.auto_advance
    one.press("a")
    one.until(lambda: stored(home).auto_advance == "off")
    assert not one.window.inspection.auto_advance

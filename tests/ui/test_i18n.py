# SPDX-License-Identifier: Apache-2.0
"""The window in six languages: complete, whole, fitting, and switched without a restart."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import phrases
import pytest
from bench_window import SPACE, Technician
from pseudo import Pseudo
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector import bundled
from inspector.services.bench import SessionState
from inspector.ui import i18n
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import Appearance, theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.states import DeviceState, device_word, grade_word
from inspector.ui.widgets.verdict_bar import VerdictActions, VerdictBar

Sit = Callable[..., Technician]
FOREIGN = [one for one in i18n.LANGUAGES if one != "en"]
UI = Path(i18n.__file__).parent
ROOT = Path(__file__).resolve().parents[2]
_PLACES = re.compile(r"\{\w*\}|%n|\*#06#")
_KEYS = re.compile(r"\b[A-Z]\b")


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    """Speak English again after each test."""
    yield
    i18n.set_language(qapp, "en")
    QLocale.setDefault(QLocale("en"))


@cache
def templates() -> list[str]:
    """Give the texts that are spoken where they are shown."""
    return phrases.templates([ROOT / root for root in phrases.ROOTS])


def tool(name: str) -> str:
    """Give the path of a Qt Linguist tool beside this interpreter."""
    return str(Path(sys.executable).parent / name)


def messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """Give the messages of a file by context and source."""
    found = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name") or ""
        for message in context.findall("message"):
            found[name, message.findtext("source") or ""] = message
    return found


def forms(message: ElementTree.Element) -> list[str]:
    """Give the translation, or each plural form of it."""
    translation = message.find("translation")
    assert translation is not None
    plural = translation.findall("numerusform")
    return [one.text or "" for one in plural] if plural else [translation.text or ""]


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], ElementTree.Element]:
    """Gather the texts of the code as they are now."""
    folder = tmp_path_factory.mktemp("i18n")
    path, texts = folder / "now_de.ts", folder / "phrases.py"
    texts.write_text(phrases.as_source(templates()), encoding="utf-8")
    sources = [*sorted(str(one) for one in UI.rglob("*.py")), str(texts)]
    command = [tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none", *sources, "-ts", str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return messages(path)


@pytest.mark.parametrize("language", FOREIGN)
def test_every_text_of_the_code_is_translated(
    language: str, gathered: dict[tuple[str, str], ElementTree.Element]
) -> None:
    ours = messages(bundled.resources() / "i18n" / f"inspector_{language}.ts")
    assert ours.keys() == gathered.keys(), "run scripts/i18n"
    for key, message in ours.items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, key
        assert all(forms(message)), key


@pytest.mark.parametrize("language", FOREIGN)
def test_placeholders_and_keys_agree(language: str) -> None:
    for (_, source), message in messages(bundled.resources() / "i18n" / f"inspector_{language}.ts").items():
        for form in forms(message):
            assert sorted(_PLACES.findall(form)) == sorted(_PLACES.findall(source)), form
            if re.search(r"\b[Pp]ress [A-Z]\b", source):
                assert set(_KEYS.findall(source)) <= set(_KEYS.findall(form)), form
            assert "please" not in form.lower()
            assert "!" not in form


@pytest.mark.parametrize("language", FOREIGN)
def test_the_built_files_are_those_of_the_texts(language: str, tmp_path: Path) -> None:
    folder = bundled.resources() / "i18n"
    built = tmp_path / "x.qm"
    command = [
        tool("pyside6-lrelease"),
        "-silent",
        "-removeidentical",
        str(folder / f"inspector_{language}.ts"),
    ]
    subprocess.run([*command, "-qm", str(built)], check=True, capture_output=True, timeout=60)
    assert built.read_bytes() == (folder / f"inspector_{language}.qm").read_bytes(), "run scripts/i18n"


def test_only_plain_texts_are_given_to_be_translated(gathered: dict[tuple[str, str], object]) -> None:
    """An f-string or a variable is never found by the tools."""
    spoken_by_template = UI / "words.py"  # its texts are gathered where they are written
    for path in {*UI.rglob("*.py")} - {spoken_by_template}:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            owner = getattr(getattr(node.func, "value", None), "id", "QCoreApplication")
            if name != "tr" and (name, owner) != ("translate", "QCoreApplication"):
                continue  # painters translate too
            texts = node.args[:1] if name == "tr" else node.args[:2]
            for one in texts:
                assert isinstance(one, ast.Constant), f"{path.name}:{node.lineno}"
                assert isinstance(one.value, str), f"{path.name}:{node.lineno}"
    assert all(context and context != "None" for context, _ in gathered)


def test_no_text_hides_inside_an_f_string() -> None:
    """The tools look for texts outside of strings only: this one would stay English."""
    for path in sorted(UI.rglob("*.py")):
        for woven in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(woven, ast.JoinedStr):
                continue
            calls = [one.func for one in ast.walk(woven) if isinstance(one, ast.Call)]
            names = [getattr(func, "attr", getattr(func, "id", "")) for func in calls]
            assert not {"tr", "translate"} & {*names}, f"{path.name}:{woven.lineno}"


TRADE = {
    "fr": ("À vous", "Débranché", "Bon"),
    "de": ("Sie sind dran", "Getrennt", "Gut"),
    "es": ("Le espera", "Desconectado", "Bueno"),
    "pl": ("Czeka na Ciebie", "Odłączone", "Dobry"),
    "sv": ("Din tur", "Urkopplad", "Bra"),
}


@pytest.mark.parametrize("language", FOREIGN)
def test_the_trade_words_are_the_trades_own(qapp: QApplication, language: str) -> None:
    from inspector.domain.grading import Grade

    assert i18n.set_language(qapp, language) == language
    words = (device_word(DeviceState.NEEDS_YOU), device_word(DeviceState.GONE), grade_word(Grade.GOOD))
    assert words == TRADE[language]


def test_an_unknown_language_is_english(qapp: QApplication) -> None:
    assert i18n.set_language(qapp, "xx") == "en"
    assert i18n.language(qapp) == "en"


def test_the_language_is_switched_without_a_restart(technician: Sit) -> None:
    one = technician()
    one.open_first()
    window, page = one.window, one.window.inspection
    page.points.chosen.emit("display.image")
    one.press(SPACE)
    one.until(lambda: "display.image" in one.inspection().findings)
    page.points.chosen.emit("vibration.motor")
    app = QApplication.instance()
    assert app is not None
    i18n.set_language(app, "de")
    window._desk.set_language("de")
    one.until(lambda: window.inspection is not page)
    one.until_page(window.inspection)
    assert window.inspection.current == "vibration.motor"
    one.until(lambda: window.inspection.points.model().index(12, 0).data() is not None)
    assert window.inspection.verdicts.buttons[0].text() == "Bestanden"
    one.until(lambda: "Klappern" in window.inspection.stage.heading.accessibleName())
    assert "display.image" in one.inspection().findings
    one.press(SPACE)
    one.until(lambda: "vibration.motor" in one.inspection().findings)
    window.go("bench")
    assert window.bench.slot("virtual:A1") == "A1"
    one.until(lambda: one.state() is SessionState.NEEDS_YOU)
    window._tongue.trigger()
    one.until(lambda: window.bench.title() == "Puesto")


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def _verdict_actions(owner: QWidget) -> VerdictActions:
    names = ("Pass", "Fail", "Not applicable", "Cannot test", "Undo")
    keys = ("Space", "F", "N", "T", "Z")
    actions = []
    for name, key in zip(names, keys, strict=True):
        action = QAction(QCoreApplication.translate("InspectionActions", name), owner)
        action.setShortcut(key)
        actions.append(action)
    return VerdictActions(*actions)


@pytest.mark.parametrize(("zoom", "width"), [(100, 1280 - 56 - 232), (150, 1920 - 120 - 432)])
@pytest.mark.parametrize("language", ["pseudo", *FOREIGN])
def test_verdicts_show_whole_in_a_small_window_and_at_150_percent(
    qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest, language: str, zoom: int, width: int
) -> None:
    if language == "pseudo":
        request.getfixturevalue("pseudo")
    else:
        i18n.set_language(qapp, language)
    theme_source().apply(qapp, Appearance("light", zoom=zoom))
    theme_source().set_compact(zoom == 100)
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = VerdictBar(_verdict_actions(holder), holder)
    bar.resize(width, bar.heightForWidth(width))
    holder.show()
    assert all(button.shows_whole_label() for button in bar.buttons), [b.text() for b in bar.buttons]


@pytest.mark.usefixtures("pseudo")
def test_pseudo_translated_pages_fit_a_small_window(technician: Sit) -> None:
    one = technician()
    one.window.resize(1280, 800)
    one.until(lambda: theme().compact)
    one.open_first()
    window = one.window
    assert window.inspection.verdicts.buttons[0].text().startswith("[Pášš".replace("á", "å"))
    assert all(button.shows_whole_label() for button in window.inspection.verdicts.buttons)
    strip = window.strip
    shown = strip.shown_hints()
    assert shown
    assert strip._width_of(shown) <= strip.width()
    window.go("bench")
    for button in window.findChildren(ActionButton):
        if button.isVisible():
            assert button.shows_whole_label(), button.text()
    words = window.header.shown_items()
    assert all(text_width(theme().type.table, item.text) < window.width() for item in words)
    assert window.width() == 1280, "a text pushes the window wider"

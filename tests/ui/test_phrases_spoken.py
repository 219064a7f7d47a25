# SPDX-License-Identifier: Apache-2.0
"""What services, domain and drivers write is said in the window's language, values and all."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import phrases
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from inspector import plugins
from inspector.domain.errors import BenchTrouble, NoAnswer, NotAllowed
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.ui import i18n
from inspector.ui.words import CONTEXT, say, say_stored, trouble_words

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = [ROOT / one for one in phrases.ROOTS]
FOREIGN = [one for one in i18n.LANGUAGES if one != "en"]


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.set_language(qapp, "en")
    QLocale.setDefault(QLocale("en"))


# ── how it is said ───────────────────────────────────────────────────────────


def test_english_is_as_it_was_written() -> None:
    trouble = NoAnswer(Phrase("{name} did not answer in time.", name="A1"), code="timeout")
    advice = "Wake and unlock the device, then press R to read again."
    assert trouble_words(trouble) == f"A1 did not answer in time. {advice}"
    assert str(trouble) == f"A1 did not answer in time. {advice} (timeout)"


@pytest.mark.parametrize("language", FOREIGN)
def test_a_trouble_is_said_in_every_language_with_its_values(qapp: QApplication, language: str) -> None:
    trouble = NoAnswer(Phrase("{name} did not answer in time.", name="A1"), code="timeout")
    english = trouble_words(trouble)
    i18n.set_language(qapp, language)
    spoken = trouble_words(trouble)
    assert spoken != english
    assert "A1" in spoken
    assert "{" not in spoken
    assert "timeout" not in spoken
    assert str(trouble).startswith("A1 did not answer in time."), "logs and the command line stay English"


def test_values_that_are_words_are_said_too(qapp: QApplication) -> None:
    with pytest.raises(NotAllowed) as caught:
        require(Person("p1", "Ada"), Verb.VOID)
    assert caught.value.title == "The role technician may not void a certificate."
    assert caught.value.advice == "Ask a lead or an administrator to do it."
    i18n.set_language(qapp, "de")
    assert trouble_words(caught.value) == (
        "Die Rolle „Techniker“ darf nicht: ein Zertifikat für ungültig erklären. "
        "Das kann nur eine Leitung oder ein Administrator."
    )


def test_words_from_the_disk_are_known_without_their_values(qapp: QApplication) -> None:
    i18n.set_language(qapp, "de")
    assert say_stored("The server did not answer in time.") == "Der Server antwortete nicht rechtzeitig."
    assert say_stored("The server cannot be reached. (ECONNREFUSED)") == (
        "Der Server ist nicht erreichbar. (ECONNREFUSED)"
    )
    assert say_stored("") == ""
    assert (
        say_stored("What a registry said itself (x) and more") == "What a registry said itself (x) and more"
    )


@pytest.mark.parametrize("text", ["{0}", "{a.b}", "a\x00b", "{", "%n", "{name!r:>999999999}"])
def test_a_devices_own_words_are_never_a_template(qapp: QApplication, text: str) -> None:
    i18n.set_language(qapp, "de")
    assert text.replace("\x00", "") in say(Phrase("'{address}' is no port.", address=text))
    assert say(text) == text.replace("\x00", "")


class Wrong(QTranslator):
    """Asks for values that there are not."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "{nobody} {0} {name.x}" if context == CONTEXT else ""


def test_a_broken_translation_leaves_the_english_text(qapp: QApplication) -> None:
    wrong = Wrong()
    QCoreApplication.installTranslator(wrong)
    try:
        assert say(Phrase("{name} left.", name="A1")) == "A1 left."
    finally:
        QCoreApplication.removeTranslator(wrong)


# ── drivers of others ────────────────────────────────────────────────────────

_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name>Trouble</name>
<message><source>The {brand} sleeps.</source><translation>{brand} schläft.</translation></message>
<message><source>The printer has no paper.</source><translation>unser</translation></message>
</context></TS>
"""


@pytest.fixture
def foreign_driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install a driver of somebody else that speaks German too."""
    package = tmp_path / "foreign_phones"
    (package / "i18n").mkdir(parents=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "manifest.py").write_text("MANIFEST = None\n", encoding="utf-8")
    source = tmp_path / "de.ts"
    source.write_text(_TS, encoding="utf-8")
    built = package / "i18n" / "foreign_phones_de.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", source, "-qm", built], check=True, capture_output=True, timeout=60)
    monkeypatch.syspath_prepend(str(tmp_path))
    entry = EntryPoint("foreign", "foreign_phones.manifest:MANIFEST", plugins.GROUP)
    broken = EntryPoint("broken", "no_such_package.manifest:MANIFEST", plugins.GROUP)

    def found(language: str) -> list[Path]:
        return list(find(language, lambda: [entry, broken]))

    find = plugins.translations
    monkeypatch.setattr(plugins, "translations", found)
    return package


@pytest.mark.usefixtures("foreign_driver")
def test_a_driver_of_somebody_else_brings_its_own_words(qapp: QApplication) -> None:
    sleeps = Phrase("The {brand} sleeps.", brand="Fairphone")
    i18n.set_language(qapp, "de")
    assert say(sleeps) == "Fairphone schläft."
    assert say("The store is closed.") == "Der Speicher ist geschlossen."
    i18n.set_language(qapp, "sv")
    assert say(sleeps) == "The Fairphone sleeps.", "no Swedish file: English"
    i18n.set_language(qapp, "de")
    i18n.set_language(qapp, "en")
    assert say(sleeps) == "The Fairphone sleeps."


def test_texts_of_a_foreign_driver_are_gathered_by_its_folder(tmp_path: Path) -> None:
    (tmp_path / "driver.py").write_text(
        'from inspector.domain.errors import NoAnswer\n_ADVICE = "Wake it."\n'
        'raise NoAnswer(Phrase("{name} sleeps.", name=1), _ADVICE, code="x y")\n',
        encoding="utf-8",
    )
    assert phrases.templates([tmp_path]) == ["Wake it.", "{name} sleeps."]


# ── nothing is missing ───────────────────────────────────────────────────────


def test_what_is_raised_where_the_window_sees_it_is_a_template() -> None:
    """An f-string would be English in every language."""
    loose = [f"{one.path}:{one.line}" for one in phrases.gathered(FOLDERS) if one.text is None]
    assert loose == []


def test_every_template_is_whole() -> None:
    for text in phrases.templates(FOLDERS):
        places = re.findall(r"\{([^}]*)\}", text)
        assert all(place.isidentifier() for place in places), text


def test_the_window_says_troubles_by_their_template() -> None:
    """A trouble's advice that is not said would stay English."""
    ui = Path(i18n.__file__).parent
    for path in sorted(ui.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [one for one in ast.walk(tree) if isinstance(one, ast.Call)]
        saying = [one for one in calls if ast.unparse(one.func).endswith(("say", "way_of"))]  # or leads there
        said = {id(arg) for call in saying for arg in call.args}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr == "advice" and path.name != "notice.py":
                assert id(node) in said, f"{path.name}:{node.lineno}"


def test_a_trouble_without_advice_says_that_of_its_kind(qapp: QApplication) -> None:
    i18n.set_language(qapp, "fr")
    assert trouble_words(BenchTrouble("The store is closed.")).endswith(
        "Réessayez ; si cela reste, montrez-le au responsable."
    )

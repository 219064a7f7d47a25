# SPDX-License-Identifier: Apache-2.0
"""The window's language: Qt Linguist's files, loaded at the start and switched without a restart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from inspector import bundled

LANGUAGES = ("en", "fr", "de", "es", "pl", "sv")
"""The languages of the window; the texts in the code are the English ones."""
_PROPERTY = "inspector_language"
_installed: list[QTranslator] = []


def system_language() -> str:
    """Give the system's language where the window speaks it, else English."""
    name = QLocale.system().name()[:2]
    return name if name in LANGUAGES else "en"


def language(app: QCoreApplication) -> str:
    """Give the language that the window speaks now."""
    return str(app.property(_PROPERTY) or "en")


def set_language(app: QCoreApplication, wanted: str) -> str:
    """Speak another language from now on; gives the one that is spoken: English where there is no other.

    Every window hears a ``LanguageChange`` and makes its texts anew.
    """
    spoken = wanted if wanted in LANGUAGES else "en"
    if spoken == language(app):
        return spoken
    app.setProperty(_PROPERTY, spoken)
    QLocale.setDefault(QLocale(spoken))
    files = [] if spoken == "en" else [_of_qt(spoken), *_of_drivers(spoken), _own(spoken)]
    _exchange(app, files)
    return spoken


def _of_qt(spoken: str) -> Path:
    """Give Qt's own words: those of the dialog that asks for files."""
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{spoken}.qm"


def _own(spoken: str) -> Path:
    return bundled.resources() / "i18n" / f"inspector_{spoken}.qm"


def _of_drivers(spoken: str) -> Sequence[Path]:
    from inspector.plugins import translations  # English, the usual first paint, needs no look-up

    return translations(spoken)


def _exchange(app: QCoreApplication, files: Sequence[Path]) -> None:
    """Put translators in the place of those before; the last is asked first: our words stay ours."""
    while _installed:
        app.removeTranslator(_installed.pop())
    for path in files:
        translator = QTranslator(app)
        # English needs none, but a window hears of a change only where one comes or goes.
        if translator.load(str(path)) and not translator.isEmpty():
            app.installTranslator(translator)
            _installed.append(translator)

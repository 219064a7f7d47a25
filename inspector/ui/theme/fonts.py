# SPDX-License-Identifier: Apache-2.0
"""Load the bundled fonts and make Qt's fonts of the tokens' roles.

Sans Regular and SemiBold are wanted for the first paint; the rest may follow
after it. The families' digits are tabular without any font feature.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from inspector import bundled
from inspector.ui.theme.tokens import TypeRole

FIRST = ("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf")
REST = (
    "IBMPlexMono-Medium.ttf",
    "IBMPlexMono-SemiBold.ttf",
    "IBMPlexMono-Regular.ttf",
    "IBMPlexSans-Medium.ttf",
    "IBMPlexSans-Light.ttf",
)

# For scripts that the bundled families lack; the platform's own come last.
_FALLBACKS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")

_loaded: set[str] = set()


def load_first() -> None:
    """Load what the first paint needs. Wants a QGuiApplication; once is enough.

    Raises:
        OSError: a font is missing or damaged.

    """
    _load(FIRST)


def load_rest() -> None:
    """Load all other weights. Wants a QGuiApplication; once is enough.

    Raises:
        OSError: a font is missing or damaged.

    """
    _load(REST)


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        if name in _loaded:
            continue
        if QFontDatabase.addApplicationFont(str(bundled.resources() / "fonts" / name)) < 0:
            message = f"the font {name} is missing or damaged: install the program again"
            raise OSError(message)
        _loaded.add(name)
    font.cache_clear()
    metrics.cache_clear()
    text_width.cache_clear()


@lru_cache(maxsize=256)
def font(role: TypeRole) -> QFont:
    """Return the font of a role. Treat it as read-only: it is shared."""
    result = QFont()
    result.setFamilies([role.family, *_FALLBACKS])
    result.setPixelSize(role.px)
    result.setWeight(QFont.Weight(role.weight))
    result.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return result


@lru_cache(maxsize=256)
def metrics(role: TypeRole) -> QFontMetrics:
    """Return the metrics of a role's font."""
    return QFontMetrics(font(role))


@lru_cache(maxsize=8192)
def text_width(role: TypeRole, text: str) -> int:
    """Return the width of one line of text, in logical pixels."""
    return metrics(role).horizontalAdvance(text)

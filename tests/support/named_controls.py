# SPDX-License-Identifier: Apache-2.0
"""The controls of a page, and whether a screen reader can tell each of them."""

from __future__ import annotations

from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from inspector import bundled
from inspector.ui.page import Page

_KINDS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractSlider)
_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window)


def takes_tab(one: QWidget) -> bool:
    """Tell whether Tab may stop here."""
    is_on = one.isVisible() and one.isEnabled() and one.focusProxy() is None
    return is_on and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def controls(page: QWidget) -> list[QWidget]:
    """List what a hand can use on a page and is seen; scroll bars are their area's."""
    return [
        one
        for one in page.findChildren(QWidget)
        if one.isVisible()
        and (isinstance(one, _KINDS) or (takes_tab(one) and not isinstance(one, Page)))
        and "qt_" not in one.objectName()
        and type(one).__name__ not in ("QScrollBar", "QTableCornerButton")
    ]


def called(one: QWidget) -> str:
    return f"{type(one).__name__} {one.accessibleName()!r}"


def nameless(page: QWidget) -> list[str]:
    """List the controls that a screen reader could not tell: no name, or no role.

    What is drawn as a whole (the device, the scale of grades, the pad around its keys, an area that
    scrolls) is a pane to Qt, and from Python it cannot be called otherwise: there the name says it all.
    """
    wrong = []
    for one in controls(page):
        interface = QAccessible.queryAccessibleInterface(one)
        if not interface.text(QAccessible.Text.Name):
            wrong.append(f"{type(one).__name__} in {type(one.parentWidget()).__name__} has no name")
        if isinstance(one, (*_KINDS, QListView, QTableView)) and interface.role() in _NO_ROLE:
            wrong.append(f"{called(one)} has the role {interface.role().name}")
    return wrong


def english_left(page: QWidget, said_otherwise: set[str]) -> list[str]:
    """List the names that are still English, where the language has other words for them."""
    names = {each.accessibleName() for each in controls(page)}
    return [f"{name!r} is not German" for name in sorted(names & said_otherwise)]


def said_otherwise(language: str) -> set[str]:
    """Give the English texts that a language says in other words."""
    tree = ElementTree.parse(bundled.path("resources", "i18n", f"inspector_{language}.ts"))
    rows = [(row.findtext("source") or "", row.findtext("translation") or "") for row in tree.iter("message")]
    said = {source for source, translation in rows if translation and translation != source}
    return said - {translation for _, translation in rows}

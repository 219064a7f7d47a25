# SPDX-License-Identifier: Apache-2.0
"""What was typed or chosen on a page and is not saved: taken from it, and given to the page in its place.

A page that is made anew is built alike, so a field is known by its way up to the
page: which child of its kind it is, at each step.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QTextEdit, QWidget

from inspector.ui.widgets.segmented import Segmented

Way = tuple[tuple[str, int], ...]
Field = QLineEdit | QPlainTextEdit | QTextEdit | Segmented


@dataclass(frozen=True, slots=True)
class Typed:
    """What a field holds; ``is_shown`` tells that it is not hidden itself, ``at`` is the cursor's place.

    ``is_modified`` tells of a line that somebody typed it, and it is not saved.
    """

    text: str
    at: int = 0
    is_shown: bool = True
    has_focus: bool = False
    is_modified: bool = False


def fields_in(page: QWidget) -> Iterator[tuple[Way, Field]]:
    """Give every field in which somebody can type or choose, with its way."""
    for one in page.findChildren(QWidget):
        if isinstance(one, Segmented) or (
            isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit) and not one.isReadOnly()
        ):
            yield _way(one, page), one


def typed_in(page: QWidget) -> dict[Way, Typed]:
    """Take what stands in a page's fields."""
    return {way: _typed(one) for way, one in fields_in(page)}


def give_back(page: QWidget, typed: dict[Way, Typed]) -> None:
    """Put it into the same fields of this page; one that had the keyboard gets it when its page is seen."""
    for way, one in fields_in(page):
        known = typed.get(way)
        if known is not None:
            _put(one, known)


def focus_again(page: QWidget, typed: dict[Way, Typed]) -> None:
    """Give the keyboard to the field that had it."""
    for way, one in fields_in(page):
        known = typed.get(way)
        if known is not None and known.has_focus and one.isVisible():
            one.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(one, QLineEdit):
                one.setCursorPosition(known.at)


def hush(page: QWidget) -> None:
    """Let a page that goes give nothing: its fields lose the keyboard, but nobody left them."""
    for _, one in fields_in(page):
        one.blockSignals(True)


def _way(one: QWidget, page: QWidget) -> Way:
    steps: list[tuple[str, int]] = []
    here: QWidget | None = one
    while here is not None and here is not page:
        above = here.parentWidget()
        steps.append((type(here).__name__, _place(here, above)))
        here = above
    return tuple(steps)


def _place(one: QWidget, above: QWidget | None) -> int:
    """Give which child of its kind it is; a stack puts the page that is seen last among its children."""
    if isinstance(above, QStackedWidget):
        return above.indexOf(one)
    alike = [other for other in above.children() if type(other) is type(one)] if above is not None else [one]
    return alike.index(one)


def _typed(one: Field) -> Typed:
    shown, focus = not one.isHidden(), one.hasFocus()
    if isinstance(one, Segmented):
        return Typed(one.value(), 0, shown, focus)
    if isinstance(one, QLineEdit):
        return Typed(one.text(), one.cursorPosition(), shown, focus, one.isModified())
    return Typed(one.toPlainText(), 0, shown, focus)


def _put(one: Field, known: Typed) -> None:
    if isinstance(one, Segmented):
        one.set_value(known.text)
        return
    if known.text and isinstance(one, QLineEdit):
        _put_text(one, known)
    elif known.text and not isinstance(one, QLineEdit):
        one.setPlainText(known.text)
    if known.is_shown and known.text:
        one.show()


def _put_text(one: QLineEdit, known: Typed) -> None:
    if one.text() != known.text:
        one.setText(known.text)
    one.setModified(known.is_modified)
    one.setCursorPosition(known.at)

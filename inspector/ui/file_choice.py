# SPDX-License-Identifier: Apache-2.0
"""Asks for files in a dialog that lets the window go on, and that a scan or the lock takes away.

The platform's own dialog is a program of its own to Qt: a scan would be typed
into it, and the scan's Enter accept it. Qt's dialog hears its keys by way of the
window, so the scanner's filter keeps a scan from it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

Chosen = Callable[[Path], None]


def choose_files(
    parent: QWidget, title: str, kinds: Sequence[str], chosen: Callable[[list[Path]], None]
) -> None:
    """Ask for one or more files that are there; ``kinds`` as Qt's filters: ``Pictures (*.jpg)``."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(kinds)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.open()


def choose_file(parent: QWidget, title: str, kinds: Sequence[str], chosen: Chosen) -> None:
    """Ask for one file that is there."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()


def choose_place(parent: QWidget, title: str, name: str, kinds: Sequence[str], chosen: Chosen) -> None:
    """Ask where a file is to be written; ``name`` is proposed, and its ending added where none is typed.

    Another kind gives the name its own ending: what ``(*.xlsx)`` names first.
    """
    dialog = _dialog(parent, title, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(kinds)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.filterSelected.connect(lambda kind: _end_as(dialog, kind))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()


def choose_folder(parent: QWidget, title: str, chosen: Chosen) -> None:
    """Ask for a folder."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()


def _end_as(dialog: QFileDialog, kind: str) -> None:
    ending = kind.rpartition("(*")[2].split(")")[0].split()[0]
    dialog.setDefaultSuffix(ending.removeprefix("."))
    for typed in dialog.selectedFiles()[:1]:
        dialog.selectFile(Path(typed).with_suffix(ending).name)


def close_choices(window: QWidget) -> None:
    """Close what asks for files over a window, with nothing chosen."""
    for dialog in window.findChildren(QFileDialog):
        for question in dialog.findChildren(QMessageBox):  # whether to write over a file
            question.reject()
        dialog.reject()


def _dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    return dialog

# SPDX-License-Identifier: Apache-2.0
"""Find the data that ships with the program: checklists and resources.

A wheel and a frozen program carry both under ``inspector/_bundled/``; in a
checkout they lie at the repository's root.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_ROOTS = (_PACKAGE / "_bundled", _PACKAGE.parent)


def _folder(name: str) -> Path:
    for root in _ROOTS:
        if (folder := root / name).is_dir():
            return folder
    message = f"the program's own folder {name!r} is missing: install it again"
    raise FileNotFoundError(message)


def resources() -> Path:
    """Return the folder of fonts, icons, styles, translations and sounds.

    Raises:
        FileNotFoundError: the installation is damaged.

    """
    return _folder("resources")


def checklists() -> Path:
    """Return the folder of published checklists.

    Raises:
        FileNotFoundError: the installation is damaged.

    """
    return _folder("checklists")

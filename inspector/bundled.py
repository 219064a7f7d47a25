# SPDX-License-Identifier: Apache-2.0
"""Find the data that ships with the program: checklists and resources.

A wheel and a frozen program carry both under ``inspector/_bundled/``; in a
checkout they lie at the repository's root.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_ROOTS = (_PACKAGE / "_bundled", _PACKAGE.parent)


def path(*parts: str) -> Path:
    """Return a bundled file or folder, such as ``path("resources", "style", "app.qss")``.

    Raises:
        FileNotFoundError: the installation is damaged.

    """
    folder, *rest = parts
    for root in _ROOTS:
        if (root / folder).is_dir():
            found = root.joinpath(folder, *rest)
            if found.exists():
                return found
    message = f"the program's own {'/'.join(parts)} is missing: install it again"
    raise FileNotFoundError(message)


def text(*parts: str) -> str:
    """Return what a bundled UTF-8 file says, with plain line ends; raises FileNotFoundError."""
    return path(*parts).read_text(encoding="utf-8")


def files(folder: str, pattern: str) -> tuple[Path, ...]:
    """Return the files of a bundled folder that match ``pattern`` (``texts/*.toml``), in order of name.

    Raises:
        FileNotFoundError: the installation is damaged.

    """
    return tuple(sorted(found for found in path(folder).glob(pattern) if found.is_file()))


def resources() -> Path:
    """Return the folder of fonts, icons, styles, translations and sounds; raises FileNotFoundError."""
    return path("resources")


def checklists() -> Path:
    """Return the folder of published checklists; raises FileNotFoundError."""
    return path("checklists")

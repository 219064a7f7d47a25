# SPDX-License-Identifier: Apache-2.0
"""The files that ``verify`` is to look at: as they are named, below folders, and by patterns."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from inspector.domain.errors import BadInput

ENDINGS = frozenset(
    {
        *(".pdf", ".json", ".jws", ".txt", ".png", ".jpg", ".jpeg"),
        *(".heic", ".heif", ".hif", ".avif", ".webp", ".tif", ".tiff"),
    }
)
"""What is looked at in a folder."""


def is_beside(name: str) -> bool:
    """Tell whether a file is a countersignature by its name: it is told of with its certificate."""
    from inspector.certificates.review_files import ENDINGS as COUNTERSIGNED

    return name.endswith(COUNTERSIGNED)


def is_folder(name: str) -> bool:
    """Tell whether a folder is named; the text of a code is longer than any name may be."""
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False


def is_pattern(name: str) -> bool:
    """Tell whether a name is a pattern that no shell took apart, as on Windows."""
    return any(char in name for char in "*?[") and "://" not in name and not os.path.lexists(name)


def named_files(names: Iterable[str]) -> Iterator[str]:
    """Give the files of names, folders and patterns, in order; raises BadInput for what is not there."""
    from inspector.certificates.qr import is_code

    for name in names:
        if is_folder(name):
            yield from _in_folder(name)
        elif is_pattern(name):
            found = glob.glob(name, recursive=True)  # noqa: PTH207 - a pattern may begin at any folder
            yield from sorted(one for one in found if not is_folder(one))
        elif not os.path.lexists(name) and not is_code(name):
            raise BadInput(f"{name} cannot be opened: there is no such file.", "Name a file or a folder.")
        else:
            yield name


def holds_countersignatures(names: Iterable[str]) -> bool:
    """Tell whether a countersignature is named, or lies in a folder that is; raises BadInput."""
    return any(is_beside(one) or (is_folder(one) and any(map(is_beside, _names_in(one)))) for one in names)


def _names_in(folder: str) -> Iterator[str]:
    for _where, folders, files in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith(".")]
        yield from files


def _in_folder(folder: str) -> Iterator[str]:
    """Give the certificates below a folder, in order; links to folders are not followed."""

    def refuse(error: OSError) -> None:
        raise BadInput(
            f"{error.filename} cannot be listed: {error.strerror}.", "Name what can be read."
        ) from error

    for where, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for name in sorted(files):
            path = Path(where, name)
            if path.suffix.lower() in ENDINGS and not name.startswith(".") and not is_beside(name):
                yield str(path)

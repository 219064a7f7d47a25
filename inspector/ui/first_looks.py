# SPDX-License-Identifier: Apache-2.0
"""How the window has to look before anything is opened: a glance at the file of the settings.

What a glance does not understand is left out; the settings themselves follow
after the first paint and say the rest. A window that turns dark after it was
seen light would be worse than this small read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_LINE = re.compile(
    r'^(theme|zoom|language|touch_spacing|reduce_motion) = "([a-z0-9]{1,6})"\s*$', re.MULTILINE
)
_LARGEST = 64 * 1024


def home_of(named: Path | None, *, is_training: bool, environ: Mapping[str, str] = os.environ) -> Path:
    """Give the home that will be opened; as ``inspector.settings`` finds it, without loading that."""
    if named is not None:
        return named
    if from_outside := environ.get("INSPECTOR_HOME", ""):
        return Path(from_outside).expanduser()
    places = QStandardPaths.StandardLocation.GenericDataLocation
    home = Path(QStandardPaths.writableLocation(places)) / "inspector"
    return home / "training" if is_training else home


def first_looks(home: Path, environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Give what the home's file and the environment say of the looks; never raises."""
    try:
        with (home / "settings.toml").open("rb") as file:
            text = file.read(_LARGEST).decode("utf-8", "replace")
    except OSError:
        text = ""
    found = {match[1]: match[2] for match in _LINE.finditer(text)}
    for name in ("theme", "zoom", "language", "touch_spacing", "reduce_motion"):
        if value := environ.get(f"INSPECTOR_{name.upper()}", ""):
            found[name] = value
    return found

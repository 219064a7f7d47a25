# SPDX-License-Identifier: Apache-2.0
"""Fill the window's one style sheet with a theme's tokens.

The sheet names tokens as ``@canvas`` (a colour), ``@space_xs`` or
``@size_control`` (a length with its unit) and ``@type_body_px``.
"""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache

from inspector import bundled
from inspector.ui.theme.tokens import Theme

_TOKEN = re.compile(r"@([a-z][a-z0-9_]*)")


@cache
def _template() -> str:
    return (bundled.resources() / "style" / "app.qss").read_text(encoding="utf-8")


def sheet(theme: Theme) -> str:
    """Return the application's style sheet.

    Raises:
        KeyError: the sheet names a token that does not exist.

    """
    values = token_values(theme)
    return _TOKEN.sub(lambda match: values[match[1]], _template())


def token_values(theme: Theme) -> dict[str, str]:
    """Return every token by the name that the sheet calls it."""
    values = {field.name: getattr(theme.colours, field.name) for field in fields(theme.colours)}
    for prefix, scale in (("space", theme.space), ("radius", theme.radius), ("size", theme.size)):
        values |= {f"{prefix}_{field.name}": f"{getattr(scale, field.name)}px" for field in fields(scale)}
    values |= {
        f"type_{field.name}_px": f"{getattr(theme.type, field.name).px}px" for field in fields(theme.type)
    }
    return values

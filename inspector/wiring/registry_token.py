# SPDX-License-Identifier: Apache-2.0
"""The registry's token: in the system's keyring, else in a file for its owner alone, never in settings.toml.

A token that the environment gives comes first, then one that somebody wrote into
the settings' file by hand; the next change in the window takes that out of there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector import settings
from inspector.domain.errors import CertificateTrouble, TokenRefused
from inspector.domain.phrase import Phrase
from inspector.wiring.destinations import SECRETS, safe

if TYPE_CHECKING:
    from inspector.wiring.app import App

KEY = "registry_token"
"""The setting; also the name under which the safe keeps it, which no destination can have."""


def read(app: App) -> str:
    """Give the token, or empty text where there is none; raises CertificateTrouble for a locked keyring."""
    plain = app.settings.registry_token
    if plain or not safe(app).has(KEY):
        return plain
    return safe(app).read(KEY).decode("ascii", "replace")


def is_kept(app: App) -> bool:
    """Tell whether there is a token, without opening a keyring."""
    return bool(app.settings.registry_token) or safe(app).has(KEY)


def place(app: App) -> str:
    """Say where the token lies: ``settings``, ``keyring``, ``file`` or ``none``."""
    return "settings" if app.settings.registry_token else safe(app).place(KEY)


def keep(app: App, token: str) -> None:
    """Keep a new token, or none for empty text. Raises CertificateTrouble, BadInput."""
    settings.check(KEY, token)
    if token:
        (app.settings.home / SECRETS).mkdir(mode=0o700, exist_ok=True)
        safe(app).replace(KEY, token.encode("ascii"))
    elif safe(app).has(KEY):
        safe(app).drop(KEY)


def read_to_send(app: App) -> str:
    """Give the token for one who sends with it; raises TokenRefused where the keyring does not give it."""
    try:
        return read(app)
    except CertificateTrouble as trouble:
        words = Phrase("The secret of {name} cannot be read.", name="registry")
        raise TokenRefused(words, trouble.advice, code=trouble.code) from trouble

# SPDX-License-Identifier: Apache-2.0
"""Lets a running program go by settings that were changed in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from inspector.services.preferences import Hooks, Preferences
from inspector.wiring import registry_token

if TYPE_CHECKING:
    from inspector.settings import Settings
    from inspector.wiring.app import App

_WITH_SHOP = ("inspections", "certification")


def preferences(app: App) -> Preferences:
    """Make what changes the settings of an open home."""
    hooks = Hooks(
        current=lambda: app.settings,
        check=lambda wanted: _check(app, wanted),
        adopt=lambda new, has_new_token: adopt(app, new, has_new_token=has_new_token),
        note=app.store.note,
        keep_token=lambda token: registry_token.keep(app, token),
        has_people=lambda: app.people.has_people,
    )
    return Preferences(hooks, app.clock)


def _is_another_registry(one: Settings, two: Settings) -> bool:
    return (one.registry_url, one.registry_token) != (two.registry_url, two.registry_token)


def _check(app: App, wanted: Settings) -> None:
    """Raise BadInput for a registry whose address or token, or for a logo, that cannot be used."""
    if wanted.shop_logo and wanted.shop_logo != app.settings.shop_logo:
        app.logos.take(Path(wanted.shop_logo).expanduser())
    if wanted.registry_url and _is_another_registry(wanted, app.settings):
        app.registry_client(wanted.registry_url, wanted.registry_token).close()  # raises for what is none


def adopt(app: App, new: Settings, *, has_new_token: bool = False) -> None:
    """Go by other settings from now on, in every part that was made already.

    Whoever syncs has stopped where the registry is another one.
    """
    old, app.settings = app.settings, new
    for name in _WITH_SHOP:
        if name in app.__dict__:
            getattr(app, name).use_shop(app.shop)
    if has_new_token or _is_another_registry(old, new):
        app.__dict__.pop("sync", None)
        for one in app.__dict__.pop("destinations", ()):
            one.close()

# SPDX-License-Identifier: Apache-2.0
"""The shop's database beside this bench: where it is, what opens it, what of this home it gets.

``INSPECTOR_SHOP_DATABASE_URL`` (or the setting of that name) makes the destination
``shop``; one of the kind ``shop-database`` in ``destinations.toml`` is the same with
a name of its own. A password comes from the environment or the keyring, never from
a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from inspector import settings
from inspector.domain.errors import BadInput, TokenRefused
from inspector.domain.phrase import Phrase
from inspector.settings.destinations import Place

if TYPE_CHECKING:
    from inspector.storage.copies import Trail
    from inspector.storage.databases import Database
    from inspector.storage.shop_database import ShopDatabase
    from inspector.storage.shop_store import ShopStore
    from inspector.wiring.app import App

KIND, NAME = "shop-database", "shop"
SETTING = "shop_database_url"
_OPTIONS = {"url", "test"}
_SECRETS = frozenset(
    {"password", "sslpassword", "oauth_client_secret", "scram_client_key", "scram_server_key"}
)
"""What libpq takes in an address, and nobody is to see."""


def with_settings(app: App, places: Sequence[Place]) -> tuple[Place, ...]:
    """Add the database that the settings name, its address without a password: options are shown.

    Raises BadInput where another destination has its name.
    """
    url = app.settings.shop_database_url
    if not url:
        return tuple(places)
    same = next((one for one in places if one.name == NAME), Place(NAME, KIND))
    if same.kind != KIND:
        raise BadInput(
            Phrase("The destination '{name}' is no database, and the settings name the shop's.", name=NAME),
            "Give that destination another name.",
        )
    ours = replace(same, options={**same.options, "url": _without_password(url)})
    return (*(one for one in places if one.name != NAME), ours)


def check(app: App, place: Place, others: Sequence[Place]) -> None:
    """Raise BadInput for options that cannot be used, and for a second database."""
    if [one for one in others if one.kind == KIND and one.name != place.name]:
        raise BadInput("There is a database of the shop already.", "Take that one away first.")
    _url(app, place)


def of_home(app: App) -> Place | None:
    """Give the shop's database of this home, None where it has none; raises BadInput."""
    from inspector.wiring import destinations

    return next((one for one in destinations.places(app) if one.kind == KIND), None)


def copied_to(app: App) -> tuple[str, ...]:
    """Name the databases that get each inspection that closes; a training home's are those for tests.

    While the list of destinations cannot be read, those that got one before.
    """
    from inspector.storage import copies
    from inspector.wiring import destinations

    try:
        places = [one for one in destinations.places(app) if one.kind == KIND]
    except BadInput:
        with app.store.reading() as connection:
            return copies.destinations(connection, app.settings.shop_id)
    return tuple(one.name for one in places if is_test(one) or not app.is_training)


def is_test(place: Place) -> bool:
    """Tell whether it is marked as a database for tests, which takes training."""
    return place.options.get("test") == "yes"


def destination(app: App, place: Place) -> ShopDatabase:
    """Make the outbox's destination; raises BadInput for its options."""
    from inspector.storage.photo_files import PhotoFolder
    from inspector.storage.shop_database import ShopDatabase
    from inspector.wiring import errands

    trail, photos = trail_to(app, place.name), PhotoFolder(app.settings.home)
    shop = store(app, place)
    heard = errands.hearing(app, shop)
    return ShopDatabase(
        trail, lambda: app.store, shop, app.clock, is_test=is_test(place), photos=photos, heard=heard
    )


def trail_to(app: App, name: str) -> Trail:
    """Say whose trail goes there."""
    from inspector.storage.copies import Trail

    one = app.settings
    return Trail(one.shop_id, one.bench_id, name, app.is_training)


def store(app: App, place: Place) -> ShopStore:
    """Give what opens the shop's database at its first use; raises BadInput for the options."""
    from inspector.storage.shop_store import ShopStore

    url = _url(app, place)
    return ShopStore(lambda: _database(app, place, url))


def _database(app: App, place: Place, url: str) -> Database:
    from inspector.storage.databases import database_of

    return database_of(app.settings.home, app.settings.shop_id, _with_password(app, place, url))


def _url(app: App, place: Place) -> str:
    options = place.options
    if not options.get("url") or set(options) - _OPTIONS or options.get("test", "no") not in ("yes", "no"):
        raise BadInput(
            Phrase("The database {name} wants the option url, and takes test=yes.", name=place.name),
            "Write the address as postgresql://USER@HOST/NAME.",
        )
    url = options["url"]
    settings.check(SETTING, url)
    is_set = _is_set(app, place)
    if _has_password(app.settings.shop_database_url if is_set else url):
        if not is_set or SETTING not in settings.from_environment():
            raise BadInput(
                Phrase("The address of {name} holds a password, which no file may.", name=place.name),
                Phrase(
                    "Leave it out, and give it with 'inspector destinations secret {name} --read'.",
                    name=place.name,
                ),
            )
        return app.settings.shop_database_url
    return url


def _is_set(app: App, place: Place) -> bool:
    return place.name == NAME and place.options.get("url") == _without_password(
        app.settings.shop_database_url
    )


def _has_password(url: str) -> bool:
    return url != _without_password(url)


def _without_password(url: str) -> str:
    """Give an address without its password; one that cannot be read is not given at all.

    A key counts as libpq reads it, whatever of it is written as ``%70``; in capitals libpq
    refuses it, and its value is no less secret.
    """
    scheme, who, where = _split(url)
    place, mark, query = where.partition("?")
    if "@" in place:
        return ""  # a password that should have been quoted goes on in there
    kept = [one for one in query.split("&") if _key(one) not in _SECRETS]
    user, at, _ = who.partition("@")
    return f"{scheme}{user.partition(':')[0]}{at}{place}{mark if kept else ''}{'&'.join(kept)}"


def _key(option: str) -> str:
    return unquote(option.partition("=")[0]).strip().casefold()


def _split(url: str) -> tuple[str, str, str]:
    """Give an address in three, as libpq reads it: to the slashes, who signs in to the ``@``, the rest.

    A general reader of URLs would end at a ``#`` or ``?`` in a password.
    """
    scheme, slashes, rest = url.partition("://")
    who, at, where = rest.partition("@")
    if not at or "/" in who:
        who, at, where = "", "", rest
    return scheme + slashes, who + at, where


def _with_password(app: App, place: Place, url: str) -> str:
    """Add the password of the keyring, where it has one and the address has none."""
    from inspector.wiring import destinations

    if _has_password(url):
        return url
    try:
        password = destinations.secret(app, place.name)
    except TokenRefused as trouble:
        if trouble.code == "no_secret":
            return url
        raise
    scheme, who, where = _split(url)
    return f"{scheme}{who.removesuffix('@')}:{quote(password, safe='')}@{where}"

# SPDX-License-Identifier: Apache-2.0
"""Where the certificates of a home go: the registry, and the places that ``destinations.toml`` names."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, CertificateTrouble, TokenRefused
from inspector.domain.person import Person, Verb
from inspector.domain.phrase import Phrase
from inspector.ports import MarketplaceSetup
from inspector.settings import destinations as file
from inspector.settings.destinations import Place
from inspector.wiring import acts

if TYPE_CHECKING:
    from inspector.certificates.key_safe import KeySafe
    from inspector.domain.event import Json
    from inspector.ports import Marketplace
    from inspector.wiring.app import App

SECRETS = "secrets"
_log = logging.getLogger(__name__)


def places(app: App) -> tuple[Place, ...]:
    """Give the places beside the registry, the shop's database of the settings among them.

    Raises BadInput for a file that cannot be used.
    """
    from inspector.wiring import shop_database

    return shop_database.with_settings(app, file.load(app.settings.home))


def names(app: App) -> tuple[str, ...]:
    """Name the places beside the registry; none where the file cannot be used."""
    try:
        return tuple(one.name for one in places(app))
    except BadInput as trouble:
        _log.warning("no destination beside the registry: %s", trouble)
        return ()


def of_certificates(app: App) -> tuple[str, ...]:
    """Name the places that get every certificate: not those where a person says which order it is for.

    The shop's database gets whole records instead. Raises BadInput for a file that cannot be used.
    """
    return tuple(one.name for one in places(app) if one.kind not in ("backmarket", "shop-database"))


def made(app: App) -> tuple[Marketplace, ...]:
    """Make the destinations beside the registry; one that cannot be made lets its rows wait and says why."""
    wanted = set(names(app))
    return tuple(_one(app, place) for place in (places(app) if wanted else ()))


def _one(app: App, place: Place) -> Marketplace:
    from inspector.marketplace.unusable import UnusableDestination

    try:
        return make(app, place)
    except BadInput as trouble:
        return UnusableDestination(place.name, trouble)


def make(app: App, place: Place) -> Marketplace:
    """Make one destination; raises BadInput where its kind or its options cannot be used."""
    from inspector.marketplace import installed
    from inspector.wiring import market, shop_database

    if place.kind == market.KIND:
        return market.destination(app, place)
    if place.kind == shop_database.KIND:
        return shop_database.destination(app, place)
    setup = MarketplaceSetup(place.name, place.options, lambda: secret(app, place.name), app.clock)
    return installed.make(place.kind, setup)


def kinds() -> tuple[str, ...]:
    """Name the kinds of destinations that there are."""
    from inspector.marketplace import installed

    return installed.kinds()


def use_registry(app: App, url: str, by: Person | None = None) -> None:
    """Send to the registry at ``url`` from now on; in the name of ``by``, else of who works here.

    Raises NotAllowed, and BadInput, and then nothing is changed or saved.
    """
    acts.require_of(app, by, Verb.SETTINGS)
    app.registry_client(url, app.settings.registry_token).close()  # raises for what is none
    app.preferences.change({"registry_url": url}, by or app.operator)


def add(app: App, place: Place, by: Person | None = None) -> Place:
    """Add a place, or put another in its stead; give it as it is kept. Raises NotAllowed, BadInput.

    In the name of ``by``, else of who works here, as is all that changes the list.
    """
    from inspector.wiring import shop_database

    acts.require_of(app, by, Verb.SETTINGS)
    place = _with_sender(app, file.check(place))
    if place.kind == shop_database.KIND:
        shop_database.check(app, place, places(app))
    make(app, place).close()
    others = [one for one in file.load(app.settings.home) if one.name != place.name]
    said: dict[str, Json] = {"kind": place.kind, "options": [*sorted(place.options)]}
    with acts.on_record(app, "destination.kept", place.name, said, by):
        file.store(app.settings.home, [*others, place])
    return place


def _with_sender(app: App, place: Place) -> Place:
    """Name the one bench that speaks to a marketplace for the shop: ``this`` stands for its id.

    Raises BadInput where none is named: every bench would take itself for the one.
    """
    from inspector.wiring import shop_database

    if place.kind != "backmarket":
        return place
    sender = place.options.get("sender", "").strip()
    if not sender:
        raise BadInput(
            Phrase("{name} names no bench that alone sends for its account.", name=place.name),
            "Write sender=this for this bench, else the id of the one that does it for the shop.",
        )
    if sender == "shop" and shop_database.of_home(app) is None:
        raise BadInput(
            "The benches of a shop take turns by its database, and this one has none.",
            "Name it first: 'inspector destinations add shop --shop-database URL'.",
        )
    return replace(place, options={**place.options, "sender": _sender(app, sender)})


def _sender(app: App, named: str) -> str:
    return app.settings.bench_id if named == "this" else named


def remove(app: App, name: str, by: Person | None = None) -> None:
    """Take a place away; what waits for it stays in the outbox. Raises NotAllowed, BadInput."""
    acts.require_of(app, by, Verb.SETTINGS)
    found = named(app, name)
    kept = file.load(app.settings.home)
    others = [one for one in kept if one.name != name]
    if len(others) == len(kept):
        raise BadInput(
            Phrase("The destination '{name}' is named by a setting.", name=name),
            "Take INSPECTOR_SHOP_DATABASE_URL away instead.",
        )
    with acts.on_record(app, "destination.removed", name, {"kind": found.kind}, by):
        file.store(app.settings.home, others)


def named(app: App, name: str) -> Place:
    """Give the place of a name; raises BadInput."""
    for one in places(app):
        if one.name == name:
            return one
    raise BadInput(
        Phrase("There is no destination '{name}'.", name=name),
        "Run 'inspector destinations' to see them.",
    )


# ── secrets ──────────────────────────────────────────────────────────────────


def secret(app: App, name: str) -> str:
    """Give the secret of a place; raises TokenRefused where there is none."""
    try:
        if safe(app).has(name):
            return safe(app).read(name).decode("ascii", "replace")
    except CertificateTrouble as trouble:
        raise TokenRefused(
            Phrase("The secret of {name} cannot be read.", name=name), trouble.advice, code=trouble.code
        ) from trouble
    raise TokenRefused(
        Phrase("There is no secret of {name}.", name=name),
        Phrase("Give it one with 'inspector destinations secret {name}'.", name=name),
        code="no_secret",
    )


def keep_secret(app: App, name: str, text: str, by: Person | None = None) -> str:
    """Keep a secret in the system's keyring, else in a file for its owner alone; say which.

    Raises NotAllowed, BadInput.
    """
    acts.require_of(app, by, Verb.SETTINGS)
    if not text.isascii() or not text.isprintable() or not 8 <= len(text) <= 4096:
        raise BadInput("This is no secret.", "It is one line of 8 to 4096 plain characters.")
    (app.settings.home / SECRETS).mkdir(mode=0o700, exist_ok=True)
    with acts.on_record(app, "destination.secret_kept", name, {}, by):
        safe(app).replace(name, text.encode("ascii"))
    return safe(app).place(name)


def rotate(app: App, name: str, by: Person | None = None, *, forget_old: bool = False) -> str:
    """Make a new secret of a webhook, beside the old one; with ``forget_old`` the newest signs alone.

    Raises NotAllowed.
    """
    from inspector.marketplace.webhook_signature import new_secret

    acts.require_of(app, by, Verb.SETTINGS)
    try:
        known = secret(app, name).split()[:1]
    except TokenRefused:
        known = []
    words = known if forget_old and known else [new_secret(), *known]
    keep_secret(app, name, " ".join(words), by)
    return words[0]


def safe(app: App) -> KeySafe:
    """Give where the secrets of a home lie."""
    from inspector.certificates.key_safe import KeySafe

    return KeySafe(app.settings.home / SECRETS)

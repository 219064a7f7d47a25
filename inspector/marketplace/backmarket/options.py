# SPDX-License-Identifier: Apache-2.0
"""A destination of the kind ``backmarket``, as ``destinations.toml`` names it.

::

[backmarket]
kind = "backmarket"
platform = "eu"
market = "fr-fr"
company = "AtelierNord"
mail = "it@atelier-nord.example"
products = "/srv/inspector/products.toml"
sender = "01KSZ2Q8V0E3M8R4T6Y7A9B1C2"
preproduction = "no"
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.phrase import Phrase
from inspector.marketplace.backmarket.account import Account, Region

KIND = "backmarket"
SHOP = "shop"
"""The sender where the benches take turns, by a lease in the shop's database."""
_WANTED = frozenset({"platform", "market", "company", "mail", "products", "sender"})
_MORE = frozenset({"preproduction", "url"})
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class Options:
    """``sender`` is the bench that alone speaks to Back Market for this account, or ``shop``."""

    account: Account
    products: Path
    sender: str

    @property
    def is_leased(self) -> bool:
        """Tell whether the benches of the shop take turns."""
        return self.sender == SHOP

    def require_sender(self, bench_id: str) -> None:
        """Raise NotAllowed, with the bench that may, where ``bench_id`` is another."""
        if bench_id != self.sender and not self.is_leased:
            raise NotAllowed(
                Phrase(
                    "Bench {sender} speaks to Back Market, and this is {bench}.",
                    sender=self.sender,
                    bench=bench_id,
                ),
                "Do it there, or name this bench with 'inspector destinations add'.",
                code="not_sender",
            )


def read_options(name: str, told: Mapping[str, str]) -> Options:
    """Read a destination's options; raises BadInput."""
    missing, unknown = sorted(_WANTED - set(told)), sorted(set(told) - _WANTED - _MORE)
    if missing or unknown:
        raise BadInput(
            Phrase(
                "The options of {name} do not fit: {options}.",
                name=name,
                options=", ".join(missing or unknown),
            ),
            "Write them as docs/backmarket.md shows.",
        )
    products = Path(told["products"])
    if not products.is_absolute():
        raise BadInput(Phrase("{name} wants the whole path of its map of products.", name=name))
    return Options(_account(name, told), products, told["sender"])


def _account(name: str, told: Mapping[str, str]) -> Account:
    platform, preproduction, url = told["platform"], told.get("preproduction", "no"), told.get("url", "")
    if platform not in list(Region):
        raise BadInput(
            Phrase("'{platform}' is no platform of Back Market.", platform=platform), "Name eu, na or ap."
        )
    if preproduction not in ("yes", "no"):
        raise BadInput(Phrase("{name}: preproduction is yes or no.", name=name))
    if url and not _is_here(url):
        raise BadInput(Phrase("{name}: url is for a mock server on this machine alone.", name=name))
    return Account(
        Region(platform), told["market"], told["company"], told["mail"], preproduction == "yes", url
    )


def _is_here(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme == "http" and parts.hostname in _LOOPBACK and bool(parts.port)
    except ValueError:
        return False

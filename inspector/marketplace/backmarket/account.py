# SPDX-License-Identifier: Apache-2.0
"""A seller's account: which of Back Market's platforms, for which market, and who calls.

Accounts and tokens are apart for each platform and for pre-production.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase


class Region(StrEnum):
    """Back Market's platforms."""

    EU = "eu"
    NA = "na"
    AP = "ap"


_DOMAINS = {Region.EU: "backmarket.fr", Region.NA: "backmarket.com", Region.AP: "backmarket.co.jp"}

MARKETS = {
    Region.EU: (
        "fr-fr", "fr-be", "es-es", "de-de", "de-at", "it-it", "en-gb",
        "nl-nl", "pt-pt", "en-ie", "el-gr", "sk-sk", "sv-se",
    ),
    Region.NA: ("en-us",),
    Region.AP: ("ja-jp", "en-au"),
}  # fmt: skip
"""The markets of each platform, as ``Accept-Language`` names them."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._]{0,39}", re.ASCII)
_CONTACT = re.compile(r"[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Account:
    """Where requests go and whose they are said to be; no secret is in it.

    ``company`` and ``contact`` (a mail address) stand in the ``User-Agent`` that
    Back Market asks for. ``url`` is only for a mock server. Raises BadInput.
    """

    region: Region
    market: str
    company: str
    contact: str
    is_preproduction: bool = False
    url: str = ""

    def __post_init__(self) -> None:
        if self.market not in MARKETS[self.region]:
            raise BadInput(
                Phrase(
                    "'{market}' is no market of Back Market's {region}.",
                    market=self.market,
                    region=self.region,
                ),
                Phrase("Name one of {markets}.", markets=", ".join(MARKETS[self.region])),
            )
        if not _NAME.fullmatch(self.company):
            raise BadInput(
                Phrase("'{company}' cannot stand in a User-Agent.", company=self.company),
                "Write the company's name in letters and digits, without blanks or hyphens.",
            )
        if not _CONTACT.fullmatch(self.contact):
            raise BadInput(
                Phrase("'{contact}' is no mail address.", contact=self.contact),
                "Name the address at which Back Market reaches the shop.",
            )

    @property
    def base_url(self) -> str:
        """Give the address of the platform, without a slash at its end."""
        stage = "preprod" if self.is_preproduction else "www"
        return self.url or f"https://{stage}.{_DOMAINS[self.region]}"

    @property
    def user_agent(self) -> str:
        """Give the ``User-Agent`` in the form that Back Market asks for."""
        return f"BM-{self.company}-Inspector;{self.contact}"

    @property
    def key(self) -> str:
        """Name the account among those of one shop, such as ``eu`` or ``eu-preproduction``."""
        return f"{self.region}-preproduction" if self.is_preproduction else str(self.region)

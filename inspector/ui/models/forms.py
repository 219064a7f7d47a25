# SPDX-License-Identifier: Apache-2.0
"""Which of our outlines suits a device: by its category, then by driver family, maker and model.

The category decides first, as it does on the certificate: what is placed on a
laptop's keyboard in the window stands on a laptop's keyboard there. Model names
only choose between outlines of one category; an unknown one gets the plainest.
"""

from __future__ import annotations

import re

from inspector.domain.device import Category, DeviceIdentity

ANY_FORM = "hole"
"""The outline of a phone of which nothing more is known."""

_IPHONE_HOME = ("iphone se", "iphone 6", "iphone 7", "iphone 8", "iphone 5")

_IPAD_HOME = re.compile(
    r"ipad (\([5-9]th|mini (4|\(5th)|air (2|\(3rd)|pro (9\.7|10\.5|12\.9-inch \((1st|2nd)))", re.IGNORECASE
)
"""iPads with a button below the screen, by the names that the driver gives them."""

_GALAXY_TAB_HOME = re.compile(r"sm-t(3[3589]|5[3-6]|57|58|63|7[01]|8[0-2])\d", re.IGNORECASE)
"""Samsung's numbers of tablets with a button below the screen: Tab 4, A, E, S to S3, Active."""

_MODULE_MAKERS = (
    "sierra",
    "quectel",
    "telit",
    "fibocom",
    "simcom",
    "cinterion",
    "u-blox",
    "option",
    "novatel",
)
_MODULE = re.compile(r"\b(e\d{3,4}|k\d{4}|m[ehlu]\d{3}|mf\d{2,3})", re.IGNORECASE)
"""Sticks and modules of makers who build phones too: Huawei's E, K, ME … and ZTE's MF."""


def form_of(identity: DeviceIdentity) -> str:
    """Give the name of the outline that suits a device."""
    match identity.category:
        case Category.LAPTOP:
            return "laptop"
        case Category.TABLET:
            return _tablet(identity)
        case Category.WATCH:
            return "watch"
        case Category.CONSOLE:
            return "console"
        case Category.PHONE:
            return _phone(identity)


def _tablet(identity: DeviceIdentity) -> str:
    if identity.family == "apple":
        return "ipad_home" if _IPAD_HOME.search(identity.model) else "ipad"
    names = f"{identity.model} {identity.model_number}"
    return "tablet_home" if _GALAXY_TAB_HOME.search(names) else "tablet"


def _phone(identity: DeviceIdentity) -> str:
    model = identity.model.lower()
    if identity.family == "modem":
        return "stick" if _is_module(identity) else "keypad"
    if "fold" in model or "flip" in model:
        return "fold"
    if identity.family == "apple":
        return "home" if model.startswith(_IPHONE_HOME) else "notch"
    return ANY_FORM


def _is_module(identity: DeviceIdentity) -> bool:
    """Tell a stick or a module, which has no screen, from a phone with keys: both speak AT."""
    maker = f"{identity.manufacturer} {identity.model}".lower()
    return any(name in maker for name in _MODULE_MAKERS) or bool(_MODULE.search(identity.model))

# SPDX-License-Identifier: Apache-2.0
"""Bootloader, verified boot, root, encryption, kind of build. Properties can be faked: all is reported."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from ..batch import Capture
from .getprop import Props
from .maker import Maker

_STATES = frozenset({"green", "yellow", "orange", "red"})
_UID = re.compile(r"^uid=(\d+)\(")
# The managers themselves; detectors and terminals (which only look for root) are not among them.
ROOT_PACKAGES = frozenset({
    "com.topjohnwu.magisk",
    "io.github.vvb2060.magisk",
    "io.github.huskydg.magisk",
    "me.weishu.kernelsu",
    "com.rifsxd.ksunext",
    "me.bmax.apatch",
    "eu.chainfire.supersu",
    "com.noshufou.android.su",
    "com.koushikdutta.superuser",
    "com.kingroot.kinguser",
})  # fmt: skip
_LOCK_FACTS = {
    "ro.boot.flash.locked": {"1": True, "0": False},
    "ro.boot.vbmeta.device_state": {"locked": True, "unlocked": False},
    # Orange is what an unlocked bootloader shows; green, yellow and red need a locked one.
    "ro.boot.verifiedbootstate": {"green": True, "yellow": True, "red": True, "orange": False},
}


def is_unlocked(props: Props) -> bool:
    """Tell whether any property says that the bootloader is unlocked."""
    return False in _lock_facts(props).values()


def integrity_readings(props: Props, capture: Capture, make: Maker) -> Iterator[Reading]:
    """Give the five readings of integrity."""
    yield _bootloader(props, capture, make)
    yield _verified_boot(props, capture, make)
    yield _rooted(capture, make)
    yield _encrypted(props, capture, make)
    yield _developer_build(props, capture, make)


def _lock_facts(props: Props) -> dict[str, bool]:
    found = {key: meaning.get((props.get(key) or "").lower()) for key, meaning in _LOCK_FACTS.items()}
    return {key: value for key, value in found.items() if value is not None}


def _bootloader(props: Props, capture: Capture, make: Maker) -> Reading:
    name, facts = "integrity.bootloader_locked", _lock_facts(props)
    if len(set(facts.values())) > 1:
        return make.implausible(
            name, Phrase("the phone's properties contradict each other"), ", ".join(facts)
        )
    for key, is_locked in facts.items():
        return make.reported(name, is_locked, key)
    return make.missing(name, capture["getprop"], "ro.boot.flash.locked", Phrase("this phone does not tell"))


def _verified_boot(props: Props, capture: Capture, make: Maker) -> Reading:
    name, key = "integrity.verified_boot", "ro.boot.verifiedbootstate"
    state = (props.get(key) or "").lower()
    if state in _STATES:
        return make.reported(name, state, key)
    if state:
        return make.implausible(
            name, Phrase("the phone tells '{state}', which is no state", state=state[:20]), key
        )
    return make.missing(name, capture["getprop"], key, Phrase("this phone does not tell"))


def packages(text: str) -> frozenset[str]:
    """Give the exact names out of ``pm list packages``."""
    return frozenset(line.removeprefix("package:") for line in text.split() if line.startswith("package:"))


def _rooted(capture: Capture, make: Maker) -> Reading:
    name = "integrity.rooted"
    uid = _UID.match(capture["id"].stdout)
    installed = packages(capture["packages"].stdout)
    su = [line for line in capture["su"].stdout.split() if line.startswith("/")]
    if uid and uid[1] == "0":
        return make.reported(name, True, "id", Phrase("the shell runs as root"))
    if su:
        return make.reported(name, True, su[0])
    if found := sorted(installed & ROOT_PACKAGES):
        return make.reported(name, True, f"package {found[0]}")
    if not uid:
        return make.missing(name, capture["id"], "id")
    if not installed or not capture["packages"].has_ended:
        return make.missing(name, capture["packages"], "pm list packages")
    if not capture["su"].has_ended:
        return make.missing(name, capture["su"], "ls su")
    return make.reported(name, False, "id, su paths, packages")


def _encrypted(props: Props, capture: Capture, make: Maker) -> Reading:
    name, key = "integrity.encrypted", "ro.crypto.state"
    state = props.get(key)
    if state in {"encrypted", "unencrypted"}:
        return make.reported(name, state == "encrypted", key)
    return make.missing(name, capture["getprop"], key, Phrase("this phone does not tell"))


def _developer_build(props: Props, capture: Capture, make: Maker) -> Reading:
    name = "integrity.developer_build"
    kind, tags, debuggable = (props.get(key) for key in ("ro.build.type", "ro.build.tags", "ro.debuggable"))
    if debuggable == "1" or (kind and kind != "user") or (tags and "release-keys" not in tags.split(",")):
        return make.reported(name, True, "ro.build.type, ro.build.tags, ro.debuggable")
    if kind and tags:
        return make.reported(name, False, "ro.build.type, ro.build.tags, ro.debuggable")
    return make.missing(name, capture["getprop"], "getprop", Phrase("this phone does not tell"))

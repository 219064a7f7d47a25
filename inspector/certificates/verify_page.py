# SPDX-License-Identifier: Apache-2.0
"""The verification page as a folder of static files, for any https host.

``resources/verify`` with its fonts and icons; the shop's signed trust list
(``trust.jws``); the keys that such a list may be signed by (``config.json``, a
JWK set as for ``verify --trust``); and ``files.js``, from which the service
worker knows what to keep, and that something changed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from inspector import bundled
from inspector.certificates import p256
from inspector.certificates.trust import Trusted
from inspector.certificates.trust_list import TrustList, opened, unproven
from inspector.domain.certificate import canonical
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.phrase import Phrase
from inspector.services.whole_file import put_whole

TRUST_LIST = "trust.jws"
CONFIG = "config.json"
FILES = "files.js"
_BESIDE = {
    "fonts/InspectorSans-Regular.ttf": "certificate/fonts/InspectorSans-Regular.ttf",
    "fonts/InspectorSans-SemiBold.ttf": "certificate/fonts/InspectorSans-SemiBold.ttf",
    "fonts/InspectorMono-Regular.ttf": "certificate/fonts/InspectorMono-Regular.ttf",
    "fonts/LICENSE.txt": "certificate/fonts/LICENSE.txt",
    "icon.svg": "icons/app/inspector.svg",
    "icon-256.png": "icons/app/inspector-256.png",
    "icon-512.png": "icons/app/inspector-512.png",
    "icons-LICENSE.txt": "icons/LICENSE.txt",
}
_WORKER = "sw.js"
_VERSION_HEX = 16


def page_of(parts: Iterable[Trusted]) -> tuple[TrustList, dict[str, bytes]]:
    """Give the page of a shop out of its trust files, and the list among them, checked.

    Raises BadInput where there is not just one list, or none of the keys signed it.
    """
    parts = tuple(parts)
    lists = [text for one in parts for text in one.lists]
    if len(lists) != 1:
        raise BadInput(
            Phrase("The page needs one signed trust list, and {count} are given.", count=len(lists)),
            "Name the list's file and the file of the key that signed it with --trust.",
        )
    keys = {kid: key for one in parts for kid, key in {**one.roots, **one.issuers}.items()}
    try:
        found = opened(lists[0], keys)
    except CertificateTrouble as trouble:
        raise BadInput(trouble.title, trouble.advice, code=trouble.code) from trouble
    return found, page_files(lists[0], [row for one in parts for row in _config_keys(one)])


def _config_keys(one: Trusted) -> Iterable[dict[str, Json]]:
    for role, keys in (("root", one.roots), ("list", one.issuers)):
        for kid, key in keys.items():
            name: dict[str, Json] = {"name": one.names[kid]} if kid in one.names else {}
            yield {**p256.public_jwk(key), "role": role, **name}


def page_files(trust_list: str, keys: Sequence[Mapping[str, Json]]) -> dict[str, bytes]:
    """Give every file of the page by its path; an empty ``trust_list`` makes a page that knows no shop."""
    folder = bundled.path("resources", "verify")
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    files |= {
        name: bundled.path("resources", *source.split("/")).read_bytes() for name, source in _BESIDE.items()
    }
    files[CONFIG] = canonical({"keys": [dict(one) for one in keys]})
    files[TRUST_LIST] = trust_list.encode("ascii")
    files[FILES] = _listing(files)
    return files


def _listing(files: Mapping[str, bytes]) -> bytes:
    """Write what the service worker keeps; its version is a digest, so any change is a new one."""
    kept = sorted(name for name in files if name != _WORKER and not name.endswith("LICENSE.txt"))
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(canonical([name, hashlib.sha256(files[name]).hexdigest()]))
    # The page is asked for by its folder's name, under which the worker keeps it.
    names = ["./" if name == "index.html" else name for name in kept]
    version = digest.hexdigest()[:_VERSION_HEX]
    return f"const VERSION = {json.dumps(version)};\nconst FILES = {json.dumps(names, indent=1)};\n".encode()


def check_follows(folder: Path, new: TrustList) -> None:
    """Raise BadInput where the page in a folder knows a revocation that a new list forgets.

    Only a list of the same signer is compared: another root speaks of other benches.
    """
    path = folder / TRUST_LIST
    try:
        kept = unproven(path.read_text(encoding="ascii").strip()) if path.is_file() else None
    except (OSError, ValueError, CertificateTrouble):
        return  # what is no list any more is written over
    lacking = kept.lacking(new) if kept is not None and kept.signer == new.signer else ()
    if lacking:
        raise BadInput(
            Phrase(
                "The page in {folder} revokes key {key}, and the new list does not.",
                folder=folder,
                key=lacking[0],
            ),
            "Have the root revoke it in its newest list too, or name another folder with -o.",
            code="trust_list_lacks",
        )


def write_page(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the page over what is there, each file whole or not at all; raises BadInput.

    What a browser asks for first comes last, so that it never finds a part missing.
    """
    late = (FILES, _WORKER, "index.html")
    for name in [*(one for one in files if one not in late), *late]:
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            put_whole(path, files[name])
        except OSError as error:
            raise BadInput(
                Phrase("{path} cannot be written: {reason}.", path=path, reason=error.strerror),
                "Name another folder with -o.",
            ) from error

# SPDX-License-Identifier: Apache-2.0
"""The foreign programs that some tests talk to, and where each is found.

A program of Debian is looked for on PATH. The others live in the folder that
INSPECTOR_PEERS names; what that folder builds lies in PEERS_DIR.
"python peers.py packages", "groups" and "node" print what has to be installed
for all of them.
"""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

# Read before any test gets a home of its own.
BUILT = Path(os.environ.setdefault("PEERS_DIR", str(Path.home() / ".cache" / "inspector-peers")))


@dataclass(frozen=True, slots=True)
class Program:
    """A program that a Debian package brings."""

    name: str
    package: str

    @property
    def path(self) -> str | None:
        return shutil.which(self.name)

    @property
    def in_debian(self) -> bool:
        return True

    @property
    def cure(self) -> str:
        return f"apt-get install {self.package}"


@dataclass(frozen=True, slots=True)
class Script:
    """A script of the peers' folder, with what it needs built or installed."""

    name: str
    file: str
    group: str
    built: str = ""
    needs: str = ""

    @property
    def path(self) -> str | None:
        folder = os.environ.get("INSPECTOR_PEERS")
        if not folder or (self.needs and not Path(self.needs).exists()):
            return None
        if self.built and not (BUILT / self.built).exists():
            return None
        script = Path(folder) / self.file
        return str(script) if script.exists() else None

    @property
    def in_debian(self) -> bool:
        return False

    @property
    def cure(self) -> str:
        build = f" and adbd/build.sh in {BUILT}" if self.built else ""
        return f"set INSPECTOR_PEERS to the peers' folder and run install.sh {self.group}{build}"


@dataclass(frozen=True, slots=True)
class Document:
    """A document of somebody else that is not ours to keep: in the peers' folder, or in one beside it."""

    name: str
    file: str

    @property
    def path(self) -> str | None:
        folder = os.environ.get("INSPECTOR_PEERS")
        if not folder:
            return None
        places = (Path(folder).glob(self.file), Path(folder).parent.glob(f"*/{self.file}"))
        return next((str(place) for found in places for place in found), None)

    @property
    def in_debian(self) -> bool:
        return False

    @property
    def cure(self) -> str:
        return f"set INSPECTOR_PEERS to the peers' folder and put {self.file} into it"


@dataclass(frozen=True, slots=True)
class NodePackage:
    """A package of npm, in a folder of its own."""

    name: str
    package: str

    @property
    def path(self) -> str | None:
        folder = BUILT / self.name
        return str(folder) if (folder / "node_modules" / self.package).is_dir() else None

    @property
    def in_debian(self) -> bool:
        return False

    @property
    def cure(self) -> str:
        return f"npm install --prefix {BUILT / self.name} {self.package}"


PACKAGES = {
    "adb": "adb",
    "cc": "gcc libc6-dev",
    "chromium": "chromium",
    "gammu": "gammu",
    "dbus-daemon": "dbus-daemon",
    "git": "git",
    "gnome-keyring-daemon": "gnome-keyring",
    "gs": "ghostscript",
    "idevice_id": "libimobiledevice-utils",
    "idevicediagnostics": "libimobiledevice-utils",
    "ideviceinfo": "libimobiledevice-utils",
    "idevicepair": "libimobiledevice-utils",
    "lp": "cups-client",
    "node": "nodejs",
    "openssl": "openssl",
    "pdffonts": "poppler-utils",
    "pdfimages": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "pdfsig": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "sqlite3": "sqlite3",
    "xvfb-run": "xvfb xauth",
    "zbarimg": "zbar-tools",
}

_GI = "/usr/lib/python3/dist-packages/gi/__init__.py"

SCRIPTS = (
    Script("adbd", "adbd/phone.py", "adbd", built="adbd/adbd"),
    Script("cups", "print/cups.sh", "print", needs="/usr/sbin/cupsd"),
    Script("mockbus", "usb/mockbus.py", "usb", needs=_GI),
    Script("muxd", "ios/muxd.py", "ios"),
    Script("gammu-reference", "serial/reference.sh", "serial", needs="/usr/bin/gammu"),
    Script("postgres", "postgres/pg.sh", "postgres", needs="/usr/lib/postgresql"),
    Script("vm", "vm/run.sh", "vm", built="adbd/adbd", needs="/usr/bin/qemu-system-x86_64"),
    Script("prism", "market/prism.sh", "market", built="market/node_modules/.bin/prism"),
    Script("ios-reference", "ios/reference.sh", "ios", needs="/usr/bin/ideviceinfo"),
)

DOCUMENTS = (Document("backmarket-openapi", "backmarket-openapi.yml"),)
UNLICENSED = frozenset(one.name for one in DOCUMENTS)
"""What nobody may hand on: a test that wants it runs where somebody has put it."""

NODE_PACKAGES = (NodePackage("zpl", "zpl-renderer-js"),)

PEERS: dict[str, Program | Script | Document | NodePackage] = {
    **{name: Program(name, package) for name, package in PACKAGES.items()},
    **{one.name: one for one in (*NODE_PACKAGES, *DOCUMENTS)},
    **{script.name: script for script in SCRIPTS},
}


def find(name: str) -> str:
    """Return the path of peer NAME; a test that is marked with it runs only where it is."""
    path = PEERS[name].path
    if path is None:
        message = f"{name}: {PEERS[name].cure}"
        raise FileNotFoundError(message)
    return path


def needed(what: str) -> list[str]:
    """Return the Debian "packages", the "groups" of the peers' folder, or the missing "node" packages."""
    if what == "packages":
        return sorted({package for packages in PACKAGES.values() for package in packages.split()})
    if what == "node":
        return [f"{BUILT / one.name}={one.package}" for one in NODE_PACKAGES if one.path is None]
    return sorted({script.group for script in SCRIPTS})


if __name__ == "__main__":
    print(*needed(sys.argv[1]))

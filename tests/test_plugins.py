# SPDX-License-Identifier: Apache-2.0
"""Drivers are found by their entry points; a broken one is shown and harms nobody."""

from __future__ import annotations

import importlib
import sys
import textwrap
import threading
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.domain.errors import AccessDenied, NoDriver
from inspector.plugins import GROUP, EntryPointPlugins
from inspector.ports import Deadlines, DriverManifest, Link, Match, Plugins, Transport

PORT = SeenPort("usb:1-2", facts={"vid": "18d1", "pid": "4ee7", "interfaces": "06/01/01 ff/42/01"})


class NoLink:
    """A link that is never opened: a driver's constructor does no I/O."""

    port = PORT

    def open(self, service: str, timeout_s: float) -> Transport:
        raise AssertionError(service)

    def close(self) -> None:
        raise AssertionError


LINK: Link = NoLink()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder to import from, whose modules are forgotten again."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in set(sys.modules) - before:
        del sys.modules[name]
    importlib.invalidate_caches()


def write(folder: Path, module: str, source: str) -> None:
    (folder / f"{module}.py").write_text(textwrap.dedent(source), encoding="utf-8")
    importlib.invalidate_caches()


def manifest(family: str, *matches: Match, driver: str = "drv_none:Driver") -> DriverManifest:
    return DriverManifest(family, family.title(), matches, {}, driver)


def plugins(folder: Path, *manifests: DriverManifest) -> EntryPointPlugins:
    """Make plugins of real modules, one for each manifest."""
    entries = []
    for one in manifests:
        write(
            folder,
            f"man_{one.family}",
            f"from inspector.ports import DriverManifest, Match\nMANIFEST = {one!r}",
        )
        entries.append(EntryPoint(one.family, f"man_{one.family}:MANIFEST", GROUP))
    return EntryPointPlugins(lambda: entries)


def entry(name: str, value: str) -> EntryPoint:
    return EntryPoint(name, value, GROUP)


class TestFinding:
    def test_is_plugins(self) -> None:
        found: Plugins = EntryPointPlugins(list)
        assert list(found.manifests()) == []

    def test_an_installed_distribution_is_found(self, folder: Path) -> None:
        """A wheel's and an editable install's metadata look the same from here."""
        one = manifest("shopscale", Match(frozenset({"serial"}), {}))
        write(
            folder, "man_shopscale", f"from inspector.ports import DriverManifest, Match\nMANIFEST = {one!r}"
        )
        metadata = folder / "shop_scale-1.0.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: shop-scale\nVersion: 1.0\n")
        (metadata / "entry_points.txt").write_text(f"[{GROUP}]\nshopscale = man_shopscale:MANIFEST\n")
        assert one in EntryPointPlugins().manifests()

    def test_a_manifest_is_not_loaded_before_the_first_question(self, folder: Path) -> None:
        found = plugins(folder, manifest("quiet"))
        assert "man_quiet" not in sys.modules
        assert [one.family for one in found.manifests()] == ["quiet"]
        assert "man_quiet" in sys.modules

    def test_a_drivers_code_is_not_loaded_to_match(self, folder: Path) -> None:
        write(folder, "drv_heavy", "raise RuntimeError('loaded')")
        found = plugins(folder, manifest("heavy", Match(frozenset({"usb"}), {}), driver="drv_heavy:Driver"))
        matched = found.match(PORT)
        assert matched is not None
        assert matched.family == "heavy"
        assert "drv_heavy" not in sys.modules

    def test_entry_points_are_asked_for_once(self, folder: Path) -> None:
        asked: list[int] = []

        def find() -> list[EntryPoint]:
            asked.append(1)
            return []

        found = EntryPointPlugins(find)
        threads = [threading.Thread(target=found.manifests) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert asked == [1]


class TestBroken:
    @pytest.mark.parametrize(
        ("source", "reason"),
        [
            ("raise RuntimeError('no such library')", "RuntimeError: no such library"),
            ("import no_such_library", "ModuleNotFoundError: No module named 'no_such_library'"),
            ("def (", "SyntaxError"),
            ("MANIFEST = 3", "man_bad:MANIFEST is a int, not a DriverManifest"),
            ("", "AttributeError"),
        ],
    )
    def test_each_is_listed_with_its_reason(self, folder: Path, source: str, reason: str) -> None:
        write(folder, "man_bad", source)
        good = manifest("good", Match(frozenset({"usb"}), {}))
        write(folder, "man_good", f"from inspector.ports import DriverManifest, Match\nMANIFEST = {good!r}")
        found = EntryPointPlugins(
            lambda: [entry("bad", "man_bad:MANIFEST"), entry("good", "man_good:MANIFEST")]
        )
        assert [one.family for one in found.manifests()] == ["good"]
        ((name, why),) = found.broken()
        assert name == "bad"
        assert why.startswith(reason)
        assert found.match(PORT) == good

    def test_a_second_driver_of_a_family_is_not_taken(self, folder: Path) -> None:
        for module in ("man_first", "man_second"):
            write(
                folder, module, f"from inspector.ports import DriverManifest\nMANIFEST = {manifest('twin')!r}"
            )
        found = EntryPointPlugins(
            lambda: [entry("second", "man_second:MANIFEST"), entry("first", "man_first:MANIFEST")]
        )
        assert len(found.manifests()) == 1
        assert found.broken() == (("second", "another driver is already there for 'twin'"),)

    @pytest.mark.parametrize(
        ("driver", "source", "code"),
        [
            ("drv_bad:Driver", "import no_such_library", "ModuleNotFoundError"),
            ("drv_bad:Driver", "Driver = 3", "drv_bad:Driver: no class"),
            ("drv_bad:Other", "Driver = 3", "AttributeError"),
            ("drv_bad", "", "AttributeError"),
            ("", "", "ValueError"),
            ("drv_bad:Driver", "def Driver(*_): return 1 // 0", "ZeroDivisionError"),
            ("drv_bad:Driver", "class Driver: pass", "TypeError"),
        ],
    )
    def test_code_that_cannot_be_used_is_no_driver(
        self, folder: Path, driver: str, source: str, code: str
    ) -> None:
        write(folder, "drv_bad", source)
        found = plugins(folder, manifest("bad", driver=driver))
        with pytest.raises(NoDriver, match="'bad' cannot be") as caught:
            found.make(found.manifests()[0], LINK, SystemClock(), Deadlines())
        assert caught.value.code.startswith(code)

    def test_a_bench_trouble_of_the_driver_is_its_own(self, folder: Path) -> None:
        source = """\
            from inspector.domain.errors import AccessDenied
            def Driver(link, clock, deadlines):
                raise AccessDenied("The port does not open.")
            """
        write(folder, "drv_denied", source)
        found = plugins(folder, manifest("denied", driver="drv_denied:Driver"))
        with pytest.raises(AccessDenied):
            found.make(found.manifests()[0], LINK, SystemClock(), Deadlines())


class TestMatching:
    adb = manifest("android", Match(frozenset({"usb"}), {"interfaces": "ff/42/01"}))
    pixel = manifest("pixel", Match(frozenset({"usb"}), {"interfaces": "ff/42/01", "vid": "18d1"}))
    anything = manifest("anything", Match(frozenset({"usb", "serial"}), {}))

    @pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
    def test_the_most_specific_manifest_wins(self, folder: Path, order: tuple[int, ...]) -> None:
        manifests = (self.adb, self.pixel, self.anything)
        found = plugins(folder, *(manifests[place] for place in order))
        assert found.match(PORT) == self.pixel

    def test_the_best_of_a_manifests_matches_counts(self, folder: Path) -> None:
        either = manifest(
            "either", Match(frozenset({"usb"}), {}), Match(frozenset({"usb"}), dict(PORT.facts))
        )
        exact = Match(frozenset({"usb"}), {"vid": "18d1", "pid": "4ee7"})
        found = plugins(folder, either, manifest("exact", exact))
        assert found.match(PORT) == manifest("exact", exact)

    def test_a_port_that_nobody_takes_has_no_manifest(self, folder: Path) -> None:
        found = plugins(folder, self.adb, self.pixel)
        assert found.match(SeenPort("serial:/dev/ttyACM0")) is None
        assert found.match(SeenPort("usb:1-3", facts={"interfaces": "08/06/50"})) is None


def test_a_driver_is_built_with_what_it_needs(folder: Path) -> None:
    source = """\
        class Driver:
            def __init__(self, link, clock, deadlines):
                self.given = (link, clock, deadlines)
        """
    write(folder, "drv_good", source)
    found = plugins(folder, manifest("good", driver="drv_good:Driver"))
    clock, deadlines = SystemClock(), Deadlines(answer_s=0.05)
    driver = found.make(found.manifests()[0], LINK, clock, deadlines)
    assert vars(driver) == {"given": (LINK, clock, deadlines)}

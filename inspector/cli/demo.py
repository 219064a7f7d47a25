# SPDX-License-Identifier: Apache-2.0
"""``demo``: the main job on virtual devices, from plug to registry, without a display.

The devices speak their real protocols through the real drivers; a script
answers for the technician, so everything that comes out is training.
"""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector import bundled, wiring
from inspector.cli import answers as answer_files
from inspector.cli.answers import Answers
from inspector.cli.inspect import training_home
from inspector.cli.outbox import WORDS
from inspector.cli.output import (
    LOG,
    Output,
    Verbs,
    certificate_language,
    make_folder,
    seconds,
    table,
    write_file,
)
from inspector.cli.virtual_bench import load
from inspector.cli.walkthrough import Walked, Walkthrough
from inspector.cli.watch import Watch
from inspector.domain.certificate import SignedCertificate
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import BenchTrouble
from inspector.domain.inspection import State
from inspector.domain.outbox import RowState
from inspector.ports import Cancel
from inspector.services.bench import Bench, SessionState, SessionView
from inspector.transports.virtual_ports import VirtualSource

_POLL_S = 0.2
_DEBOUNCE_S = 0.2
_APPEAR_S = 30.0
_REASONS = 6


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one device."""

    name: str
    device: str
    uid: str
    outcome: str
    words: str
    files: tuple[Path, ...] = ()
    is_expected: bool = True


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser(
        "demo", parents=[common], help="the main job on virtual devices", description=__doc__
    )
    verb.add_argument(
        "--out", type=Path, default=Path("demo"), metavar="DIR", help="where the PDFs go (./demo)"
    )
    verb.add_argument("--bench", type=Path, metavar="FILE", help="another virtual bench")
    verb.add_argument("--registry", metavar="URL", help="sync to this test registry instead of an own one")
    verb.add_argument("--again", action="store_true", help="open a new attempt for devices that are closed")
    verb.add_argument(
        "--language",
        type=certificate_language,
        default="en",
        metavar="LANG",
        help="the certificates' language: de, en, es, fr, pl or sv (en)",
    )
    verb.add_argument(
        "--timeout", type=seconds, default=60.0, metavar="S", help="seconds to wait for a device"
    )
    verb.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output) -> int:
    """Run the demonstration; 0 when every device came to what its script expects."""
    bench_file = args.bench or bundled.path("resources", "virtual", "demo.toml")
    devices = load(bench_file)
    scripts = {str(one["name"]): _script(one, bench_file) for one in devices}
    make_folder(args.out)
    app = wiring.App(args.home or training_home(), training=True, log=LOG)
    try:
        with _registry(app, args.registry, out):
            results = _Demo(app, args, scripts, out).walk_all(bench_file)
            rows = _sync(app, out)
    finally:
        app.close()
    value = {
        "home": str(app.settings.home),
        "devices": [
            {
                "name": one.name,
                "device": one.device,
                "uid": one.uid,
                "outcome": one.outcome,
                "because": one.words,
                "files": [str(path) for path in one.files],
            }
            for one in results
        ],
        "outbox": rows,
    }
    lines = table(
        ("DEVICE", "OUTCOME", "BECAUSE", "SYNC"),
        [(one.device, one.outcome, one.words, rows.get(one.uid, "-")) for one in results],
    )
    files = [f"  {path}" for one in results for path in one.files]
    out.answer(value, [*lines, *(["", "Files:", *files] if files else [])])
    return 0 if all(one.is_expected for one in results) else 1


def _script(device: Mapping[str, object], bench_file: Path) -> tuple[Answers, str, str]:
    """Give a device's answers, where they stand, and what is expected of it."""
    name = device.get("answers")
    place = bench_file.parent / name if isinstance(name, str) else bench_file
    answers = answer_files.load(place) if isinstance(name, str) else answer_files.parse({}, str(bench_file))
    return answers, str(place), str(device.get("expect", ""))


@contextlib.contextmanager
def _registry(app: wiring.App, url: str | None, out: Output) -> Iterator[None]:
    """Use the registry at ``url``, or one of our own on loopback for as long as the demonstration lasts."""
    if url:
        app.use_registry(url)
        yield
        return
    try:
        from inspector.registry.server import RunningRegistry
    except ImportError:
        out.progress("No registry: install the extra 'registry' to sync in the demonstration.")
        yield
        return
    with RunningRegistry(app.settings.home / "registry", test=True) as running:
        app.use_registry(running.url, keep=False)
        out.progress(f"A registry for training answers at {running.url}")
        yield


class _Demo:
    def __init__(
        self,
        app: wiring.App,
        args: argparse.Namespace,
        scripts: Mapping[str, tuple[Answers, str, str]],
        out: Output,
    ) -> None:
        self._app = app
        self._args = args
        self._scripts = scripts
        self._out = out
        self._told: dict[str, SessionState] = {}

    def walk_all(self, bench_file: Path) -> list[Result]:
        """Plug all devices in, let them be read side by side, then walk through one after the other."""
        source = wiring.virtual_source(bench_file)
        watch = Watch(self._tell)
        bench = self._app.bench(watch.show)
        finder = wiring.discovery([source], bench, poll_s=_POLL_S, debounce_s=_DEBOUNCE_S)
        try:
            names = {port.facts["name"]: port.key for port in source.poll()}
            finder.start()
            return [self._walk(name, names.get(name, ""), source, watch, bench) for name in self._scripts]
        finally:
            finder.stop()
            bench.close()
            source.close()

    def _tell(self, view: SessionView) -> None:
        if self._told.get(view.key) is not view.state:
            self._told[view.key] = view.state
            name = view.identity.model if view.identity else view.port.facts.get("name", view.key)
            self._out.progress(
                f"{view.port.facts.get('slot', view.key)} {name}: {view.state.replace('_', ' ')}"
            )

    def _walk(self, name: str, key: str, source: VirtualSource, watch: Watch, bench: Bench) -> Result:
        answers, place, expected = self._scripts[name]
        try:
            view = watch.wait_for(
                key, lambda one: one.state is not SessionState.CONNECTING, _APPEAR_S, "attaching"
            )
            view = self._reopened(view, key, watch, bench)
            if view.state is SessionState.CLOSED_BEFORE:
                return self._closed(name, view)
            walk = Walkthrough(
                self._app.inspections,
                self._app.certification,
                watch,
                erase=lambda _: source.control(name, "erase"),
                say=self._out.progress,
                read_s=self._args.timeout,
            )
            return self._result(name, walk.walk(key, answers, place), expected)
        except BenchTrouble as trouble:
            self._out.progress(f"{name}: {trouble}")
            return Result(name, name, "", "trouble", str(trouble), is_expected=False)

    def _reopened(self, view: SessionView, key: str, watch: Watch, bench: Bench) -> SessionView:
        if view.state is not SessionState.CLOSED_BEFORE or not self._args.again:
            return view
        bench.read_again(key, again=True)
        return watch.wait_for(
            key, lambda one: one.state is not SessionState.CLOSED_BEFORE, _APPEAR_S, "a new attempt"
        )

    def _closed(self, name: str, view: SessionView) -> Result:
        assert view.inspection is not None
        state, uid = view.inspection.state, view.inspection.uid
        words = f"closed before as {state}; nothing was signed (--again opens a new attempt)"
        return Result(name, view.inspection.identity.model or name, uid, "closed before", words)

    def _result(self, name: str, walked: Walked, expected: str) -> Result:
        inspection = walked.inspection
        files = self._write(name, walked.certificate) if walked.certificate else ()
        outcome = {State.SIGNED: "certified (TRAINING)", State.REFUSED: "refused"}.get(
            inspection.state, "incomplete"
        )
        words = _shortly((*walked.verdict.because, *walked.blockers)) or "all points hold"
        is_expected = not expected or expected == inspection.state
        return Result(
            name, inspection.identity.model or name, inspection.uid, outcome, words, files, is_expected
        )

    def _write(self, name: str, certificate: SignedCertificate) -> tuple[Path, ...]:
        pdf = self._args.out / f"{name}-{certificate.uid}.pdf"
        write_file(pdf, self._app.writer.write(certificate, self._args.language))
        envelope = pdf.with_suffix(".json")
        write_file(envelope, write_envelope(certificate))
        return pdf, envelope


def _shortly(reasons: Sequence[str]) -> str:
    more = f" and {len(reasons) - _REASONS} more" if len(reasons) > _REASONS else ""
    return ", ".join(reasons[:_REASONS]) + more


def _sync(app: wiring.App, out: Output) -> dict[str, str]:
    """Drain the outbox; gives the state of each certificate's row in words."""
    app.sync.make_due()
    report = app.sync.drain(Cancel())
    for trouble in report.troubles:
        out.progress(str(trouble))
    rows = list(app.store.outbox())
    waiting = sum(row.state in (RowState.PENDING, RowState.SENDING) for row in rows)
    if waiting:
        command = f"inspector --home {app.settings.home} sync"
        out.progress(f"Certificates that wait: {waiting}. Run '{command}' when the registry answers.")
    return {row.uid: f"{row.destination}: {WORDS[row.state]}" for row in rows}

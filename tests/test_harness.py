# SPDX-License-Identifier: Apache-2.0
"""The rules of the suite itself: slow tests apart, peers found or named, nobody leaves the machine."""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path

import peers
import pytest

HERE = Path(__file__).parent
SAMPLE = """
import pytest

@pytest.mark.peer("qpdf", "adbd")
def test_both(peer):
    assert peer("qpdf")

@pytest.mark.peer("qpdf")
def test_one(peer):
    assert peer("qpdf")

@pytest.mark.slow
def test_slow():
    pass
"""


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A small suite under this suite's conftest, on a machine without any peer."""
    pytester.makeini("[pytest]\nmarkers =\n    slow: x\n    peer(*names): x\n")
    pytester.makeconftest((HERE / "conftest.py").read_text(encoding="utf-8"))
    pytester.makepyfile(SAMPLE)
    monkeypatch.setenv("PATH", str(pytester.path))
    monkeypatch.delenv("INSPECTOR_PEERS", raising=False)
    return pytester


def test_a_missing_peer_skips_and_says_how_to_get_it(suite: pytest.Pytester) -> None:
    result = suite.runpytest("-rs")
    result.assert_outcomes(skipped=2, deselected=1)
    result.stdout.fnmatch_lines(["*apt-get install qpdf*"])


def test_a_skip_fails_where_debian_has_the_program(suite: pytest.Pytester) -> None:
    result = suite.runpytest("--fail-peer-skips")
    result.assert_outcomes(skipped=1, errors=1, deselected=1)
    result.stdout.fnmatch_lines(["*may not be skipped here*apt-get install qpdf*"])


def test_every_skip_fails_where_the_peers_are(
    suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("INSPECTOR_PEERS", str(tmp_path))
    suite.runpytest("--fail-peer-skips").assert_outcomes(errors=2, deselected=1)


def test_slow_runs_only_what_is_slow(suite: pytest.Pytester) -> None:
    suite.runpytest("--slow").assert_outcomes(passed=1, deselected=2)


def test_a_peer_on_path_runs(suite: pytest.Pytester) -> None:
    program = suite.path / "qpdf"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    suite.runpytest("-k", "test_one").assert_outcomes(passed=1, deselected=2)


def test_an_unknown_peer_is_an_error(suite: pytest.Pytester) -> None:
    suite.makepyfile("import pytest\n@pytest.mark.peer('nobody')\ndef test_it(): pass\n")
    assert suite.runpytest().ret == pytest.ExitCode.USAGE_ERROR


def test_nobody_calls_beyond_this_machine() -> None:
    with socket.socket() as call, pytest.raises(AssertionError, match="stay on this machine"):
        call.connect(("192.0.2.1", 9))


def test_a_home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    base = tmp_path_factory.getbasetemp()
    assert Path.home().is_relative_to(base)
    assert Path(os.environ["INSPECTOR_HOME"]).is_relative_to(base)
    assert not peers.BUILT.is_relative_to(base)


def test_a_leaked_thread_is_named(pytester: pytest.Pytester) -> None:
    pytester.makeconftest((HERE / "conftest.py").read_text(encoding="utf-8"))
    pytester.makepyfile(
        "import threading\n"
        "def test_it(no_leaked_threads):\n"
        "    stop = threading.Event()\n"
        "    threading.Timer(30, stop.set).start()\n"
    )
    result = pytester.runpytest("-p", "no:cacheprovider")
    for thread in threading.enumerate():
        if isinstance(thread, threading.Timer):
            thread.cancel()
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*threads left behind*"])

# SPDX-License-Identifier: Apache-2.0
"""The agent itself: run for real on this machine, printed, served and over a line."""

from __future__ import annotations

import ast
import json
import os
import select
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.clock import SystemClock
from inspector.domain.device import Category, SeenPort
from inspector.ports import Cancel, Deadlines
from inspector.transports.tcp_link import TcpLink
from inspector_drivers.laptop import agent, protocol
from inspector_drivers.laptop.driver import LaptopDriver
from inspector_drivers.laptop.manifest import MANIFEST
from inspector_drivers.laptop.protocol import Collector, Sheet

AGENT = Path(agent.__file__)
posix = pytest.mark.skipif(os.name != "posix", reason="POSIX only")


def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run the agent as one does on a laptop: by its file, away from its package."""
    return subprocess.run(
        [sys.executable, "-I", str(AGENT), *arguments], capture_output=True, timeout=60, check=False
    )


@pytest.fixture(scope="module")
def printed() -> bytes:
    """Give what the agent prints of this machine."""
    done = run("--print")
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout


def sheet_of(data: bytes) -> Sheet:
    found = Collector(1).feed(data)
    assert found is not None
    return found


def test_what_it_prints_of_this_machine_is_one_whole_answer(printed: bytes) -> None:
    found = sheet_of(printed)
    assert found.text("about", "agent") == protocol.AGENT_VERSION
    assert found.text("about", "python").startswith("3.")
    assert found.answer("smart", "scan").text is not None or found.answer("smart", "scan").why


def test_it_needs_nothing_but_the_standard_library_of_python_3_8() -> None:
    tree = ast.parse(AGENT.read_text(encoding="utf-8"), feature_version=(3, 8))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            assert {name.name for name in node.names} <= sys.stdlib_module_names
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0
            assert (node.module or "").partition(".")[0] in sys.stdlib_module_names


def test_it_runs_no_other_commands_than_its_readme_names() -> None:
    readme = AGENT.with_name("README.md").read_text(encoding="utf-8")
    calls = [
        node.args[0].elts[0]
        for node in ast.walk(ast.parse(AGENT.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "command_said"
        and isinstance(node.args[0], ast.List)
    ]
    names = {one.value for one in calls if isinstance(one, ast.Constant)}
    assert names == {"dmidecode", "upower", "smartctl", "powercfg", "system_profiler", "sw_vers", "ioreg"}
    assert all(str(name) in readme for name in names)


@pytest.fixture
def served() -> Iterator[str]:
    """Serve this machine on loopback by the agent's own process; gives HOST:PORT."""
    command = [sys.executable, "-I", str(AGENT), "--serve", "127.0.0.1:0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            said = process.stderr.readline()
            yield said.split()[4].rstrip(".")
        finally:
            process.terminate()


def test_the_driver_reads_this_machine_over_tcp(served: str) -> None:
    driver = LaptopDriver(TcpLink(SeenPort(f"agent+tcp:{served}")), SystemClock(), Deadlines(5.0, 20.0))
    found = driver.identify(Cancel())
    assert (found.family, found.category) == ("laptop", Category.LAPTOP)
    readings = {one.name: one for one in driver.read(Cancel())}
    assert readings.keys() == MANIFEST.readings.keys()
    assert all(one.is_known or one.reason for one in readings.values())
    if sys.platform == "linux":
        assert readings["memory.total"].is_known


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 2),
        (("--serve", "7463"), 2),
        (("--serve", "127.0.0.1:99999"), 3),
        (("--serial", "/nowhere/at/all"), 3 if os.name == "posix" else 2),
        (("--serial", "/dev/null", "--baud", "12345"), 2),
    ],
)
def test_wrong_use_says_so(arguments: tuple[str, ...], code: int) -> None:
    done = run(*arguments)
    assert done.returncode == code
    assert done.stderr


@posix
def test_it_answers_over_a_line() -> None:
    import pty
    import termios

    ours, theirs = pty.openpty()
    command = [sys.executable, "-I", str(AGENT), "--serial", os.ttyname(theirs)]
    pause = threading.Event()
    with subprocess.Popen(command) as process:
        try:
            for _ in range(1_000):  # the line echoes until the agent has opened it
                if not termios.tcgetattr(theirs)[3] & termios.ECHO:
                    break
                pause.wait(0.01)
            os.write(ours, b"noise\n" + protocol.request(1, protocol.IDENTITY))
            collector, found = Collector(1), None
            while found is None:
                assert select.select([ours], [], [], 10.0)[0], "the agent does not answer"
                found = collector.feed(os.read(ours, 4096))
        finally:
            process.kill()
            os.close(ours)
            os.close(theirs)
    assert found.text("about", "agent") == protocol.AGENT_VERSION


# ── its parts ────────────────────────────────────────────────────────────────


def answers(request: bytes) -> bytes:
    written: list[bytes] = []
    agent.answer(request, written.append, lambda ask: iter([("about", "", {"ask": agent.said(ask)})]))
    return b"".join(written)


def test_only_identity_and_everything_can_be_asked() -> None:
    parts = list(agent.collect("rm -rf /"))
    assert [part for part, _, _ in parts] == ["refused"]


@pytest.mark.parametrize(
    "request_line",
    [
        b"",
        b"GET / HTTP/1.1\r\n",
        protocol.request(1, "all")[:-2],
        protocol.request(1, "all").replace(b"all", b"alk"),
        agent.line({"id": 0, "ask": "all"}),
        agent.line({"id": True, "ask": "all"}),
        agent.line({"id": 1, "ask": 3}),
        agent.line({"id": 1 << 40, "ask": "all"}),
    ],
)
def test_what_is_no_request_is_passed_over(request_line: bytes) -> None:
    assert answers(request_line) == b""
    assert sheet_of(answers(protocol.request(1, "all"))).text("about", "ask") == "all"


@given(st.binary(max_size=200))
def test_any_line_is_a_request_or_nothing(data: bytes) -> None:
    assert agent.request_in(data) is None


def test_a_command_is_heard_whatever_its_exit_status() -> None:
    code = "import sys; print('{}'); sys.exit(68)"
    assert agent.command_said([sys.executable, "-c", code]) == {
        "text": os.linesep.join(["{}", ""]),
        "code": 68,
    }
    assert agent.command_said(["no-such-command-at-all"])["trouble"] == "absent"
    silent = agent.command_said([sys.executable, "-c", "import sys; sys.exit(2)"])
    assert (silent["trouble"], "ended with 2" in str(silent["why"])) == ("refused", True)
    hanging = "import threading; threading.Event().wait(30)"
    assert agent.command_said([sys.executable, "-c", hanging], 0.3)["trouble"] == "refused"


def test_disk_names_that_could_be_options_are_left_out() -> None:
    rows = [
        {"name": "/dev/sda", "type": "sat"},
        {"name": "-x", "type": "sat"},
        {"name": "/dev/sdb", "type": "--all"},
        {"name": "/dev/sdc; rm", "type": "sat"},
        {"name": 3, "type": "sat"},
        {"name": "/dev/nvme0", "type": "nvme"},
    ]
    assert agent.scanned(json.dumps({"devices": rows})) == [("/dev/sda", "sat"), ("/dev/nvme0", "nvme")]
    for text in ("", "[]", "{", '{"devices": [3]}'):
        assert agent.scanned(text) == []


@posix
def test_smartctl_is_asked_for_every_disk_it_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "smartctl"
    program.write_text(
        "#!/bin/sh\n"
        'case "$1" in --scan-open) echo \'{"devices":[{"name":"/dev/sda","type":"sat"}]}\'; exit 0;; esac\n'
        'echo "{\\"asked\\": \\"$*\\"}"; exit 64\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    found = {subject: given for _, subject, given in agent.disks()}
    assert found["/dev/sda"]["all"]["code"] == 64
    assert json.loads(str(found["/dev/sda"]["all"]["text"]))["asked"] == "--json=c -x -d sat /dev/sda"


def tree(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


@posix
def test_linux_files_of_another_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    tree(
        tmp_path,
        {
            "sys/class/dmi/id/sys_vendor": "LENOVO\n",
            "sys/class/dmi/id/product_serial": "VRTL1234\n",
            "sys/block/loop0/size": "8\n",
            "sys/block/nvme0n1/size": "1000215216\n",
            "proc/cmdline": "BOOT_IMAGE=/live/vmlinuz boot=live quiet\n",
            "proc/cpuinfo": "processor : 0\nmodel name\t: AMD Ryzen 5\n",
            "proc/meminfo": "MemTotal:       16000000 kB\n",
            "etc/os-release": 'NAME="Debian GNU/Linux"\n',
            "sys/class/power_supply/BAT0/type": "Battery\n",
            "sys/class/power_supply/BAT0/energy_full": "44610000\n",
            "sys/class/drm/card0-eDP-1/modes": "1920x1080\n1280x720\n",
            "sys/class/drm/card0-HDMI-A-1/modes": "",
            "sys/class/video4linux/video0/index": "0\n",
            "sys/class/net/wlp3s0/wireless/x": "",
            "sys/class/firmware-attributes/thinklmi/authentication/Admin/is_enabled": "1\n",
        },
    )
    found = {(part, subject): given for part, subject, given in agent.linux("all", tmp_path)}
    assert found["dmi", ""]["sys_vendor"] == {"text": "LENOVO"}
    assert found["dmi", ""]["product_name"]["trouble"] == "absent"
    assert [subject for part, subject in found if part == "block"] == ["nvme0n1"]
    assert found["os", ""]["live"] == {"text": "yes"}
    assert found["cpu", ""]["model"] == {"text": "AMD Ryzen 5"}
    assert found["memory", ""]["kib"] == {"text": "16000000"}
    assert found["power", "BAT0"] == {"type": {"text": "Battery"}, "energy_full": {"text": "44610000"}}
    assert [subject for part, subject in found if part == "display"] == ["card0-eDP-1"]
    assert found["radio", ""] == {"wifi": {"text": "wlp3s0"}, "bluetooth": {"text": ""}}
    assert found["firmware", "thinklmi/Admin"]["is_enabled"] == {"text": "1"}
    assert [part for part, _, _ in agent.linux("identity", tmp_path)] == ["dmi", "block"]


def test_what_is_too_long_for_a_line_is_refused_not_cut() -> None:
    assert agent.said("x" * (agent.MAX_TEXT + 1))["trouble"] == "refused"


def test_windows_facts_come_flat_or_with_the_reason() -> None:
    assert agent.flat({"text": '{"sys_vendor":"HP","cpu":null}'}) == {"sys_vendor": {"text": "HP"}}
    missing = agent.unsaid("absent", "the command powershell is not installed")
    assert agent.flat(missing)["product_serial"] == missing
    assert agent.flat({"text": "no JSON"}) == {}


def test_a_bench_that_says_too_much_or_nothing_is_let_go() -> None:
    server = agent.Server("127.0.0.1", 0, lambda ask: iter(()), idle_s=0.2)
    thread = threading.Thread(target=server.serve)
    thread.start()
    try:
        host, port = server.address
        for said in (b"x" * (agent.MAX_REQUEST + 1), b"half a line"):
            with socket.create_connection((host, port), 2.0) as one:
                one.sendall(said)
                assert one.recv(10) == b""
    finally:
        server.close()
        thread.join(2.0)
    assert not thread.is_alive()

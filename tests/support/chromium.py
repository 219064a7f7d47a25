# SPDX-License-Identifier: Apache-2.0
"""A headless Chromium, steered over its DevTools pipe; and a web server whose files a test holds.

The pipe is two file descriptors, each message JSON with a zero byte behind it.
Nothing is looked up: every host but the named ones does not exist.
"""

from __future__ import annotations

import base64
import contextlib
import fcntl
import itertools
import json
import os
import select
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

import peers

INSECURE = "insecure.test"
"""A host that leads to this machine and is not local to a browser, so plain http to it is not secure."""
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    f"--host-resolver-rules=MAP {INSECURE} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    "--remote-debugging-pipe",
)
_PATIENCE_S = 60.0
_TYPES = {
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "json": "application/json",
    "svg": "image/svg+xml",
    "webmanifest": "application/manifest+json",
}


class Chromium:
    """One browser process; use it in ``with``."""

    def __init__(self) -> None:
        self._stack = contextlib.ExitStack()
        self._numbers = itertools.count(1)
        self._rest = b""
        self.events: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as stack:
            profile = stack.enter_context(
                tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True)
            )
            theirs_in, self._out = os.pipe()
            self._in, theirs_out = os.pipe()
            for fd in (self._out, self._in):
                stack.callback(os.close, fd)
            process = _launch(profile, theirs_in, theirs_out)
            stack.callback(_end, process)
            self.call("Browser.getVersion")
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def call(self, method: str, session: str = "", **params: Any) -> dict[str, Any]:
        """Ask the browser and give its answer; events that come meanwhile are kept."""
        number = next(self._numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        deadline = time.monotonic() + _PATIENCE_S
        while True:
            answer = self._next(deadline)
            if answer.get("id") != number:
                self.events.append(answer)
                continue
            if "error" in answer:
                raise AssertionError(f"{method}: {answer['error']}")
            result: dict[str, Any] = answer["result"]
            return result

    def _next(self, deadline: float) -> dict[str, Any]:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._in], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise TimeoutError("the browser does not answer")
            more = os.read(self._in, 1 << 20)
            if not more:
                raise ConnectionError("the browser went away")
            self._rest += more
        message, _, self._rest = self._rest.partition(b"\0")
        found: dict[str, Any] = json.loads(message)
        return found

    @contextlib.contextmanager
    def tab(self, width: int = 800, height: int = 900) -> Iterator[Tab]:
        """Open a tab in a profile of its own: nothing kept by another tab is in it."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        try:
            target = self.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
            session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            tab = Tab(self, session)
            for domain in ("Page", "Runtime", "Network", "Log"):
                tab.call(f"{domain}.enable")
            tab.resize(width, height)
            yield tab
        finally:
            self.call("Target.disposeBrowserContext", browserContextId=context)


def _launch(profile: str, theirs_in: int, theirs_out: int) -> subprocess.Popen[bytes]:
    # Moved out of the way first: one of them may be 3 or 4 itself.
    moved = [fcntl.fcntl(fd, fcntl.F_DUPFD, 10) for fd in (theirs_in, theirs_out)]
    place = f'exec "$@" 3<&{moved[0]} 4>&{moved[1]} {moved[0]}<&- {moved[1]}>&-'
    program = [peers.find("chromium"), *_FLAGS, f"--user-data-dir={profile}", "about:blank"]
    try:
        return subprocess.Popen(
            ["bash", "-c", place, "bash", *program],
            env={**os.environ, "HOME": profile, "LANGUAGE": "en", "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=moved,
        )
    finally:
        for fd in (*moved, theirs_in, theirs_out):
            os.close(fd)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)


class Tab:
    """One page and what it does."""

    def __init__(self, browser: Chromium, session: str) -> None:
        self._browser = browser
        self._session = session

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Ask this page."""
        return self._browser.call(method, self._session, **params)

    def resize(self, width: int, height: int, scale: float = 1) -> None:
        """Give the page a window of that size."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=width < 600,
        )

    def media(self, scheme: str = "light", media: str = "") -> None:
        """Choose the colour scheme and, with ``print``, the paper's looks."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", media=media, features=features)

    def open(self, url: str) -> None:
        """Go to an address and wait until it is loaded."""
        found = self.call("Page.navigate", url=url)
        assert "errorText" not in found, found
        self.run(
            "document.readyState === 'complete' || new Promise((done) => addEventListener('load', done))"
        )

    def run(self, script: str) -> Any:
        """Evaluate an expression, wait for it if it is a promise, give its value."""
        found = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def until(self, condition: str) -> Any:
        """Wait for a condition over the document; gives its first true value."""
        return self.run(
            f"""new Promise((done, fail) => {{
              const look = () => {{
                const value = {condition};
                if (value) {{ observer.disconnect(); clearTimeout(timer); done(value); }}
              }};
              const observer = new MutationObserver(look);
              const timer = setTimeout(() => fail(new Error(document.body.innerText)), 20000);
              observer.observe(document, {{
                subtree: true, childList: true, attributes: true, characterData: true,
              }});
              look();
            }})"""
        )

    def text(self) -> str:
        """Give what can be read on the page."""
        return str(self.run("document.body.innerText"))

    def picture(self) -> bytes:
        """Give a PNG of the whole page."""
        found = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        return base64.b64decode(found["data"])

    def take_events(self, method: str) -> list[dict[str, Any]]:
        """Give the parameters of the events of one kind that came so far in this tab."""
        self.call("Runtime.evaluate", expression="0")  # what came before this answer is here now
        return [
            one["params"]
            for one in self._browser.events
            if one.get("method") == method and one.get("sessionId") == self._session
        ]


class Site:
    """A web server on loopback whose ``files`` a test holds; ``asked`` are the paths that came."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = dict(files)
        self.asked: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.partition("?")[0].lstrip("/")
                site.asked.append(path)
                name = path + "index.html" if not path or path.endswith("/") else path
                data = site.files.get(name)
                self.send_response(404 if data is None else 200)
                self.send_header(
                    "content-type", _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
                )
                self.send_header("content-length", str(len(data or b"")))
                self.end_headers()
                self.wfile.write(data or b"")

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def url(self) -> str:
        """Give its address, which a browser takes as secure since it is local."""
        return f"http://localhost:{self.port}/"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def stop(self) -> None:
        """Go away, as a network does; a second time does nothing."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._server.server_close()
            self._thread.join(5)

    def __exit__(self, *_: object) -> None:
        self.stop()

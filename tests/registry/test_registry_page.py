# SPDX-License-Identifier: Apache-2.0
"""The page that checks codes, beside the registry: public, whole, and nothing but the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from chromium import Chromium
from page_codes import a_code, page_key, trust_list

from inspector.certificates.verify_page import page_files, write_page
from inspector.domain.errors import BadInput
from inspector.registry.server import RunningRegistry
from inspector.registry.verify_page import VerifyPage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_page(tmp_path / "site", page_files(trust_list(), [page_key()]))
    (tmp_path / "secret.txt").write_text("not for you", encoding="ascii")
    (tmp_path / "site" / ".hidden.txt").write_text("nor this", encoding="ascii")
    (tmp_path / "site" / "other.pem").write_text("nor that", encoding="ascii")
    return tmp_path / "site"


@pytest.fixture
def url(folder: Path, tmp_path: Path) -> Iterator[str]:
    with RunningRegistry(tmp_path / "home", test=True, page=folder) as registry:
        yield registry.url


def get(url: str, path: str) -> tuple[int, Mapping[str, str]]:
    """Ask as a browser does, without a token; a redirection is not followed."""
    connection = HTTPConnection("127.0.0.1", urlsplit(url).port or 0, timeout=20)
    with closing(connection):
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}


def test_anybody_gets_the_page_with_the_types_that_browsers_need(url: str) -> None:
    for path, kind in (("", "text/html"), ("js/main.js", "text/javascript"), ("files.js", "text/javascript")):
        status, headers = get(url, f"/verify/{path}")
        assert status == 200
        assert headers["content-type"].startswith(kind)
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"] == "frame-ancestors 'none'"
    status, headers = get(url, "/verify")
    assert (status, headers["location"]) == (307, "/verify/")


@pytest.mark.parametrize(
    "path",
    [
        "../secret.txt",
        "..%2fsecret.txt",
        "%2e%2e/secret.txt",
        "..%5csecret.txt",
        ".hidden.txt",
        "other.pem",
        "js",
        "js/",
        "/index.html",
        "link.txt",
        "none.js",
        "%00.js",
    ],
)
def test_nothing_but_the_page_is_served(url: str, folder: Path, path: str) -> None:
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    assert get(url, f"/verify/{path}")[0] == 404


def test_without_a_page_there_is_no_such_path(tmp_path: Path) -> None:
    with RunningRegistry(tmp_path, test=True) as registry:
        assert get(registry.url, "/verify/")[0] == 404


def test_a_folder_that_is_no_page_is_not_served(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="verify-page"):
        VerifyPage(tmp_path)


@pytest.mark.peer("chromium")
def test_a_browser_checks_a_code_on_it(url: str) -> None:
    port = urlsplit(url).port
    with Chromium() as browser, browser.tab() as tab:
        tab.open(f"http://localhost:{port}/verify/#{a_code()}")
        state = "document.getElementById('main').dataset.state"
        assert tab.until(f"({state} ?? 'checking') !== 'checking' && {state}") == "valid"
        tab.run("navigator.serviceWorker.ready.then(() => true)")

# SPDX-License-Identifier: Apache-2.0
"""``registry``: the certificate service of a shop or a marketplace, and who may talk to it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from inspector import settings
from inspector.cli import registry_tokens
from inspector.cli.output import Output, Verbs
from inspector.domain.errors import BadInput


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    group = verbs.add_parser("registry", help="run the certificate service")
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=True)
    verb = inner.add_parser("serve", parents=[common], help="answer until Ctrl+C")
    verb.add_argument("--host", default="127.0.0.1", metavar="HOST")
    verb.add_argument("--port", type=int, default=8025, metavar="PORT", help="0 takes a free one (8025)")
    verb.add_argument("--test", action="store_true", help="take training certificates; loopback only")
    verb.add_argument("--trust", type=Path, action="append", default=[], metavar="FILE", help="public keys")
    verb.add_argument(
        "--token-file",
        type=Path,
        metavar="FILE",
        help="made by 'registry token new'; without it anybody on loopback",
    )
    verb.add_argument(
        "--page",
        type=Path,
        metavar="DIR",
        help="serve the page of 'inspector verify-page' at /verify/, to everybody",
    )
    verb.add_argument(
        "--database",
        default="",
        metavar="URL",
        help="postgresql+psycopg://…, which several processes share; a file in the home without it",
    )
    verb.set_defaults(run=run)
    registry_tokens.add(inner, common)


def run(args: argparse.Namespace, _: Output) -> int:
    """Serve; prints one JSON line with the address when it answers."""
    from inspector.certificates.keys import KeyRing

    serve = _server(args.database)
    home = args.home or settings.default_home()
    return serve(
        home / "registry",
        host=args.host,
        port=args.port,
        test=args.test,
        trust=args.trust,
        token_file=args.token_file,
        keys=KeyRing(home).trusted(),
        page=args.page,
        database=args.database,
    )


def _server(database: str) -> Callable[..., int]:
    """Find what serves, with the extras that it needs; raises BadInput where one is not installed."""
    try:
        if database:
            import_module("inspector.registry.postgres")
        from inspector.registry.server import serve
    except ImportError as error:
        extras = "registry,postgres" if database else "registry"
        raise BadInput(
            f"The registry needs {error.name}.", f"Install it with: pip install 'refurb-inspector[{extras}]'."
        ) from error
    return serve

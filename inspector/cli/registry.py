# SPDX-License-Identifier: Apache-2.0
"""``registry serve``: the certificate service of a shop or a marketplace."""

from __future__ import annotations

import argparse
from pathlib import Path

from inspector import settings
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
        "--token-file", type=Path, metavar="FILE", help="one token a line; without it anybody on loopback"
    )
    verb.add_argument(
        "--page",
        type=Path,
        metavar="DIR",
        help="serve the page of 'inspector verify-page' at /verify/, to everybody",
    )
    verb.set_defaults(run=run)


def run(args: argparse.Namespace, _: Output) -> int:
    """Serve; prints one JSON line with the address when it answers."""
    from inspector.certificates.keys import KeyRing

    try:
        from inspector.registry.server import serve
    except ImportError as error:
        raise BadInput(
            f"The registry needs {error.name}.", "Install it with: pip install 'refurb-inspector[registry]'."
        ) from error
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
    )

# SPDX-License-Identifier: Apache-2.0
"""``verify-page``: the page that checks codes in a browser, made for a shop's own host."""

from __future__ import annotations

import argparse
from pathlib import Path

from inspector.cli.output import Output, Verbs
from inspector.domain.certificate import utc


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser(
        "verify-page",
        parents=[common],
        help="make the page that checks codes in a browser",
        description="Make the folder of files that checks codes in a browser, for any https host. "
        "Make it again whenever the trust list changes.",
    )
    verb.add_argument(
        "-o", "--output", type=Path, metavar="DIR", required=True, help="the folder to put on the host"
    )
    verb.add_argument(
        "--trust",
        type=Path,
        action="append",
        required=True,
        metavar="FILE",
        help="the signed trust list, and in another file the key that signed it; as for 'verify'",
    )
    verb.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output) -> int:
    """Make the page."""
    from inspector.certificates.trust import load_trusted
    from inspector.certificates.verify_page import check_follows, page_of, write_page

    found, files = page_of([load_trusted(path) for path in args.trust])
    check_follows(args.output, found)
    write_page(args.output, files)
    issued = utc(found.issued_at)
    names = [one.name for one in found.roots]
    roots = ", ".join(names) or "no root"
    out.answer(
        {
            "folder": str(args.output),
            "files": len(files),
            "issued_at": issued,
            "roots": names,
            "revoked": len(found.revoked),
        },
        [
            f"{args.output}: {len(files)} files. Put them on an https host and name it in 'verify_url'.",
            f"Trust list of {issued[:10]}: {roots}; keys revoked: {len(found.revoked)}.",
            "After 30 days the page warns that the list is old.",
        ],
    )
    return 0

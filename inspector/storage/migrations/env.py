# SPDX-License-Identifier: Apache-2.0
"""Run by Alembic: migrate the connection that the caller gives."""

from __future__ import annotations

from alembic import context

from inspector.storage.schema import metadata


def migrate() -> None:
    """Migrate in one transaction: a machine that stops in the middle has the old schema."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        transactional_ddl=True,
        render_as_batch=True,
    )
    with context.begin_transaction():
        context.run_migrations()


migrate()

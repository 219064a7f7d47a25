# SPDX-License-Identifier: Apache-2.0
"""What another program sees and does in a store, whatever database that is on."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine


class Outside:
    """What another program sees and does in the test's store."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        with self._engine.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql)]

    def change(self, sql: str) -> None:
        with self._engine.begin() as connection:
            connection.exec_driver_sql(sql)

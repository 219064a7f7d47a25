# SPDX-License-Identifier: Apache-2.0
"""A shop's writers take turns: who waited too long for its own goes on with the next."""

from __future__ import annotations

from contextlib import closing

import psycopg
import pytest
from inspections import SHOP

from inspector.storage.server.address import address_of
from inspector.storage.server.connecting import connect, driver_of, writing_engine
from inspector.storage.server.turns import ServerTurns


@pytest.mark.peer("postgres")
def test_who_waited_too_long_for_its_turn_goes_on_afterwards(postgres_store_url: str) -> None:
    address = address_of(postgres_store_url)
    mine, engine = ServerTurns(address, SHOP), writing_engine(address)
    with closing(connect(address)) as other, engine.connect() as connection:
        other.execute(mine._begin)
        driver_of(connection).execute("SET lock_timeout = '50ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            mine.begin(connection)
        other.execute("ROLLBACK")
        mine.begin(connection)
        connection.exec_driver_sql("SELECT 1")
        mine.commit(connection)
    engine.dispose()

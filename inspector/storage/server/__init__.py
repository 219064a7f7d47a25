# SPDX-License-Identifier: Apache-2.0
"""The store on a PostgreSQL server (extra ``postgres``: psycopg 3, LGPL-3.0); loaded where one is named."""

from __future__ import annotations

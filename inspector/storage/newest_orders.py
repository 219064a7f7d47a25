# SPDX-License-Identifier: Apache-2.0
"""The newest rows of many orders: of most of them only the newest one is looked at.

No row of a page is older than the last of those that some of the orders give
for themselves; orders whose newest row is older have none in it.
"""

from __future__ import annotations

from collections.abc import Sequence

MOST = 500
"""Orders whose newest rows are looked up, some microseconds each."""
_PAGE = """WITH heads AS MATERIALIZED (
 SELECT m.name AS name, (SELECT max(h.id) FROM {inspection} AS h
  WHERE h.order_line = m.name AND h.id <= :start) AS head
 FROM record_term AS m WHERE {begins}),
last AS MATERIALIZED (
 SELECT CASE WHEN count(*) < :most THEN 0 ELSE min(id) END AS id FROM (
  SELECT f.id AS id FROM (SELECT name FROM heads WHERE head IS NOT NULL ORDER BY head DESC LIMIT 4) AS o
  CROSS JOIN {inspection} AS f WHERE f.order_line = o.name AND f.id <= :start
  ORDER BY f.id DESC LIMIT :most) AS p)
SELECT q.id AS id FROM last CROSS JOIN heads CROSS JOIN {inspection} AS q
 WHERE heads.head >= last.id AND q.order_line = heads.name AND q.id >= last.id AND q.id <= :start
 ORDER BY q.id DESC LIMIT :most"""


def page_sql(orders: Sequence[str], begins: str, inspection: str) -> str:
    """Give the numbers of the ``:most`` newest rows up to ``:start`` of these orders, as SQL.

    ``begins`` is the condition on their names in ``record_term AS m``. Empty
    for too many of them, and where a name has letters that LIKE does not fold.
    """
    if len(orders) > MOST or not all(map(str.isascii, orders)):
        return ""
    return _PAGE.format(begins=begins, inspection=inspection)

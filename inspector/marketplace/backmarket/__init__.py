# SPDX-License-Identifier: Apache-2.0
"""Back Market's seller API, as its OpenAPI document 0.1.1 says: exactly what it has, and nothing twice.

``client`` speaks to it, ``polling`` reads its orders, ``products`` says which SKU
is which product, ``fitting`` whether a certificate belongs to an order line, and
``reporting`` writes a device's number onto that line, once.
"""

from __future__ import annotations

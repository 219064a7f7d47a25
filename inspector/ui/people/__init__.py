# SPDX-License-Identifier: Apache-2.0
"""The people of the shop: who works here, as what, and what lets them in."""

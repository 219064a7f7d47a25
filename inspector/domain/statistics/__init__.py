# SPDX-License-Identifier: Apache-2.0
"""What many inspections say together: pure figures, checked against worked examples of the literature."""

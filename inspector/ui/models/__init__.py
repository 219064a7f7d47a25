# SPDX-License-Identifier: Apache-2.0
"""Turn what the services say into what widgets show: pure, without widgets of their own."""

# SPDX-License-Identifier: Apache-2.0
"""Who works here: sign in, switch, lock."""

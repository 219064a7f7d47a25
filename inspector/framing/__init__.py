# SPDX-License-Identifier: Apache-2.0
"""The host protocols that transports and drivers share: pure, standard library."""

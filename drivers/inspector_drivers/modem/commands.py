# SPDX-License-Identifier: Apache-2.0
"""What a modem is asked, and what it answered; the commands are of 3GPP TS 27.007."""

from __future__ import annotations

from collections.abc import Mapping

from .protocol import Reply

Answers = Mapping[str, Reply]

MAKER, MODEL, REVISION = "AT+CGMI", "AT+CGMM", "AT+CGMR"
IMEI, SERIAL, ABOUT = "AT+CGSN", "AT+GSN", "ATI"
SIM, SIGNAL, BATTERY = "AT+CPIN?", "AT+CSQ", "AT+CBC"
OPERATOR, REGISTRATION = "AT+COPS?", "AT+CREG?"
VIRTUAL = "AT+INSPECTOR?"
"""Our own question, which only virtual modems answer otherwise than with ERROR."""
LOCK = 'AT+CLCK="PN",2'
LOCKS = (LOCK, 'AT+CLCK="PU",2', 'AT+CLCK="PP",2', 'AT+CLCK="PC",2', 'AT+CLCK="PF",2')
"""Network, part of a network, service provider, company, the first SIM put in (27.007, 7.4)."""

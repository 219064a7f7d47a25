# SPDX-License-Identifier: Apache-2.0
"""What is asked of an Android phone: section name → shell words, in this order."""

from __future__ import annotations

import re
from collections.abc import Mapping

# People's names, numbers and cells stay on the phone: these two print only what is asked of them.
PREAMBLE = """\
P=/sys/class/power_supply
accounts() {
dumpsys account | grep -oE '^ *Accounts: [0-9]+|, type=[A-Za-z0-9._]+[}]'
}
signal() {
dumpsys telephony.registry | grep mSignalStrength
}
"""

_MEANT = {
    "$P": "/sys/class/power_supply",
    **dict(re.findall(r"^(\w+)\(\) \{\n(.+)\n\}$", PREAMBLE, re.MULTILINE)),
}


def in_words(command: str) -> str:
    """Give a command as it runs on the phone, without the preamble's names."""
    return _MEANT.get(command) or command.replace("$P", _MEANT["$P"])


_GAUGE_FILES = (
    "battery/charge_full",
    "battery/charge_full_design",
    "battery/cycle_count",
    "battery/capacity",
    "battery/voltage_now",
    "battery/current_now",
    "battery/temp",
    "bms/charge_full",
    "bms/charge_full_design",
    "bms/cycle_count",
    "maxfg/charge_full",
    "maxfg/charge_full_design",
    "maxfg/cycle_count",
    "wireless/online",
)

_SU_PATHS = (
    "/system/bin/su",
    "/system/xbin/su",
    "/sbin/su",
    "/su/bin/su",
    "/vendor/bin/su",
    "/data/local/bin/su",
    "/data/local/xbin/su",
    "/debug_ramdisk/su",
    "/data/adb/magisk",
)

_LIFE_TIME_FILES = (
    "/sys/devices/platform/*/health_descriptor/life_time_estimation_a",
    "/sys/devices/platform/*/*/health_descriptor/life_time_estimation_a",
    "/sys/class/mmc_host/mmc0/mmc0:0001/life_time",
)

IDENTITY: Mapping[str, str] = {
    "getprop": "getprop",
    # Transaction 1 is getDeviceId, 4 getImeiForSubscriber, up to the versions that refuse both.
    "imei1": "service call iphonesubinfo 1 s16 com.android.shell",
    "imei2": "service call iphonesubinfo 4 i32 1 s16 com.android.shell",
    "df": "df -k /data",
}

EVERYTHING: Mapping[str, str] = {
    **IDENTITY,
    "meminfo": "cat /proc/meminfo",
    "uptime": "cat /proc/uptime",
    "battery": "dumpsys battery",
    "gauge": "grep -H . " + " ".join(f"$P/{file}" for file in _GAUGE_FILES),
    "life": "grep -H . " + " ".join(_LIFE_TIME_FILES),
    "id": "id",
    "su": "ls -d " + " ".join(_SU_PATHS),
    "packages": "pm list packages",
    "features": "pm list features",
    "owners": "dpm list-owners",
    "policy": "dumpsys device_policy",
    "accounts": "accounts",
    "frp": "settings get global secure_frp_mode",
    "credential": "dumpsys lock_settings",
    "telephony": "signal",
    "size": "wm size",
    "sensors": "dumpsys sensorservice",
    "cameras": "dumpsys media.camera",
    # The slowest last: if it is cut off, everything else has come.
    "batterystats": "dumpsys batterystats --charged",
}

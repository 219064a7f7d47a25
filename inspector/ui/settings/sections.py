# SPDX-License-Identifier: Apache-2.0
"""The pages of the settings that are fields alone: bench, looks and language, scanner."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.ui import i18n
from inspector.ui.settings.fields import ChoiceField, TextField
from inspector.ui.settings.section import Section
from inspector.ui.settings.standing import Standing, Threshold
from inspector.ui.theme.tokens import ZOOMS
from inspector.ui.widgets.segmented import Choice
from inspector.ui.widgets.text import Text

_NO_BREAK = "\u00a0"


# Qt's own names say which Spanish and which English.
_LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "pl": "Polski",
    "sv": "Svenska",
}


def language_name(code: str) -> str:
    """Give a language in itself: ``Deutsch``, ``English``."""
    return _LANGUAGES[code]


def switch() -> list[Choice]:
    """Give the two choices of a switch."""
    translate = QCoreApplication.translate
    return [Choice("on", translate("Settings", "On")), Choice("off", translate("Settings", "Off"))]


class BenchSection(Section):
    """What this bench is called, and how it judges and works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("BenchSection", "This bench"), parent=parent)
        self._add_names()
        profile = self.tr("Inspections that are open keep the limits they began with.")
        choices = [Choice("standard", self.tr("Standard")), Choice("strict", self.tr("Strict"))]
        self.add(ChoiceField("profile", self.tr("Limits"), choices, profile))
        self.limits = Text("", lambda kind: kind.table, "ink2", wrap=True)
        self.put(self.limits)
        self.add(
            ChoiceField(
                "auto_advance",
                self.tr("After an answer"),
                [Choice("on", self.tr("Go on by itself")), Choice("off", self.tr("Wait for a key"))],
            )
        )
        self.add(
            TextField(
                "auto_lock_minutes",
                self.tr("Lock the bench after minutes"),
                self.tr("Counted from the last key or touch. 0: never. Devices go on reading."),
            )
        )
        self.end()

    def _add_names(self) -> None:
        seen = self.tr("People see it where they sign in.")
        self.add(TextField("bench_name", self.tr("Name of this bench"), seen))
        stands = self.tr("It stands on every certificate.")
        self.add(TextField("shop_name", self.tr("Name of the shop"), stands))
        self.add(TextField("shop_address", self.tr("Address of the shop"), stands))
        self.add(TextField("shop_url", self.tr("Web address of the shop"), stands))
        leads = self.tr(
            "The code on each certificate and label opens this page, which checks it. It starts with "
            "https://, such as https://verify.example/check. Empty: Inspector alone checks codes."
        )
        self.add(TextField("verify_url", self.tr("Page that the codes open"), leads))
        picture = self.tr("The path of a PNG or a JPEG. It stands at the head of every certificate.")
        self.add(TextField("shop_logo", self.tr("Logo of the shop"), picture))
        nothing = self.tr("0: the certificate says nothing of it.")
        self.add(TextField("warranty_months", self.tr("Warranty in months"), nothing))
        until = self.tr("Until the first person is added. From then on people sign in.")
        self._technician = self.add(TextField("technician", self.tr("Who works here"), until))

    def show_standing(self, standing: Standing) -> None:
        super().show_standing(standing)
        self._technician.setVisible(not standing.has_people)
        self.limits.setText("\n".join(_limit(one, standing.settings.profile) for one in standing.thresholds))


def _limit(one: Threshold, profile: str) -> str:
    """Say one limit of the profile, and what the others say in brackets."""
    translate = QCoreApplication.translate
    unit = f"{_NO_BREAK}{one.unit}" if one.unit else ""
    value = one.values.get(profile, "")
    match one.name:
        case "battery_health_min":
            words = translate("BenchSection", "battery capacity at least {value}")
        case "disk_wear_max":
            words = translate("BenchSection", "disk wear at most {value}")
        case _:
            words = one.name.replace("_", " ") + " {value}"
    return f"{one.checklist}: {words.format(value=value + unit)}"


class LooksSection(Section):
    """How the window looks, and in which language it and the certificates speak."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LooksSection", "Look and language"), parent=parent)
        languages = [Choice(code, language_name(code)) for code in i18n.LANGUAGES]
        system = Choice("", self.tr("System's"))
        window = Choice("", self.tr("As the window"))
        self.add(ChoiceField("language", self.tr("Language of the window"), [system, *languages]))
        prints = self.tr("What a certificate cannot say in a language, it says in English.")
        self.add(
            ChoiceField(
                "certificate_language", self.tr("Language of certificates"), [window, *languages], prints
            )
        )
        self.add(
            ChoiceField(
                "theme",
                self.tr("Light"),
                [
                    Choice("system", self.tr("As the system")),
                    Choice("light", self.tr("Bright")),
                    Choice("dark", self.tr("Dark")),
                ],
            )
        )
        zooms = [Choice(str(zoom), f"{zoom}{_NO_BREAK}%") for zoom in ZOOMS]
        self.add(ChoiceField("zoom", self.tr("Size of everything"), zooms))
        gloves = self.tr("Higher rows and wider scroll bars.")
        self.add(ChoiceField("touch_spacing", self.tr("Room for gloves"), switch(), gloves))
        self.add(ChoiceField("reduce_motion", self.tr("Keep everything still"), switch()))
        self.end()


class ScannerSection(Section):
    """What the scanner sends around a code, and what the shop's own codes begin with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = QCoreApplication.translate(
            "ScannerSection", "They hold from the next start. Leave a field empty where there is none."
        )
        super().__init__(QCoreApplication.translate("ScannerSection", "Scanner"), lead, parent)
        before = self.tr("What the scanner itself puts before each code.")
        self.add(TextField("scan_prefix", self.tr("Before each code"), before))
        after = self.tr("What it puts behind, but for Enter and Tab.")
        self.add(TextField("scan_suffix", self.tr("Behind each code"), after))
        self.add(TextField("badge_prefix", self.tr("Badges begin with")))
        self.add(TextField("order_prefix", self.tr("Orders begin with")))
        self.add(TextField("slot_prefix", self.tr("Labels of slots begin with")))
        self.end()

"""The language of the window: its own words, Qt's words, and how numbers and days are written."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from fora_desktop import i18n
from fora_desktop.paths import RESOURCES

_LOCALES = {
    "da": (QLocale.Language.Danish, QLocale.Country.Denmark),
    "en": (QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "sv": (QLocale.Language.Swedish, QLocale.Country.Sweden),
}


_LACKING = {
    "&Look in:": "&Søg i:",
    "Look In": "Søg i",
    "Files of &type:": "Fil&type:",
    "Drive": "Drev",
    "Folder": "Mappe",
    "File Folder": "Filmappe",
    "File": "Fil",
    "%1 File": "%1-fil",
    "Alias": "Alias",
    "Shortcut": "Genvej",
    "Unknown": "Ukendt",
}


class _Words(QTranslator):
    """The program's texts in another language; one that is missing stays Danish."""

    def of(self, text: str) -> str:
        return self.translate("", text) or text


class _QtWords(QTranslator):
    """Qt's own words, with the Danish ones that it lacks."""

    def translate(self, context: str, source: str, note: str | None = None, number: int = -1) -> str:
        found = super().translate(context, source, note, number)
        return found or (_LACKING.get(source, "") if self.language().startswith("da") else "")


def speak(app: QApplication, language: str, folder: Path = RESOURCES / "i18n") -> QTranslator:
    """Speak a language from now on, or Danish where there is no translation of it; answers with Qt's own words.

    Widgets that are there keep their words: it is called before the first one is made.
    """
    own = _Words(app)
    if language == "da" or language not in _LOCALES or not own.load(f"fora_{language}.qm", str(folder)):
        language = "da"
        i18n.install(None)
    else:
        i18n.install(own.of)
    QLocale.setDefault(QLocale(*_LOCALES[language]))
    qts = _QtWords(app)
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    return qts

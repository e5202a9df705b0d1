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


class _Words(QTranslator):
    """The program's texts in another language; one that is missing stays Danish."""

    def of(self, text: str) -> str:
        return self.translate("", text) or text


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
    qts = QTranslator(app)
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    return qts

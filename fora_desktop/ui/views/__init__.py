"""The pages of the window, in the order of the navigation."""

from fora_desktop.ui.page import Page
from fora_desktop.ui.views.edit_forum import EditForum
from fora_desktop.ui.views.fora import Fora
from fora_desktop.ui.views.historik import Historik
from fora_desktop.ui.views.import_overview import ImportOverview
from fora_desktop.ui.views.import_table import ImportTable
from fora_desktop.ui.views.indstillinger import Indstillinger
from fora_desktop.ui.views.kalender import Kalender
from fora_desktop.ui.views.moede import Moede
from fora_desktop.ui.views.moeder import Moeder
from fora_desktop.ui.views.nyt_moede import NewMeetingPage
from fora_desktop.ui.views.opgaver import Opgaver
from fora_desktop.ui.views.overblik import Overblik
from fora_desktop.ui.views.personer import Personer
from fora_desktop.ui.views.registrering import Registrering

VIEWS: tuple[type[Page], ...] = (
    Overblik,
    Fora,
    Kalender,
    Moeder,
    Moede,
    Registrering,
    Opgaver,
    NewMeetingPage,
    EditForum,
    Personer,
    Historik,
    ImportOverview,
    ImportTable,
    Indstillinger,
)
"""A page with an icon stands in the navigation; the others are opened from where they are needed."""

"""The list of Opgaver saved as a table: .xlsx or .csv."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import tables
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _, counted
from fora_desktop.services import follow_up
from fora_desktop.services.follow_up import Row
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.saving_tables import SaveFile, ask_where_to_save


def save_tasks(parent: QWidget, desk: Desk, rows: Sequence[Row], save_file: SaveFile | None = None) -> str:
    """Ask where, and write; tells what was saved, or nothing where nobody chose a file or it was refused."""
    ask: Callable[[QWidget, Path], Path | None] = save_file or ask_where_to_save
    folder = Path(desk.choices.settings.export_folder or Path.home())
    target = ask(parent, folder / _("Opgaver {day}.xlsx").format(day=desk.today.isoformat()))
    if target is None:
        return ""
    heads, cells = follow_up.as_table(rows, desk.today)
    try:
        write_atomically(target, tables.write(target, heads, cells, sheet=_("Opgaver")))
    except FieldError as refused:
        desk.refused.emit(str(refused))
        return ""
    except OSError:
        desk.refused.emit(
            _("{file} kunne ikke gemmes. Luk filen, hvis den er åben, eller vælg en anden mappe.").format(
                file=target.name
            )
        )
        return ""
    told = counted(len(cells), _("1 række er gemt som {{path}}"), _("{n} rækker er gemt som {{path}}"))
    return told.format(path=target)

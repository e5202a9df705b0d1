"""radicale and vdirsyncer: a server for calendars and the program that brings them there and fetches them again.

vdirsyncer puts the file's events on a server of this machine alone, one by one, and then fetches them into a folder;
what lies in the folder is read.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from . import Reading
from .python_icalendar import Icalendar
from .watched import Home, Program, free_port, program, run, wait_for

LONGEST = 600
"""Seconds for one file: each event is a request of its own, there and back."""

CALENDAR = "/fora/calendar/"
SERVER = """
[server]
hosts = 127.0.0.1:{port}
[auth]
type = none
[storage]
filesystem_folder = {folder}/server
[web]
type = none
[logging]
level = warning
"""
CLIENT = """
[general]
status_path = "{folder}/status/"
[pair up]
a = "file"
b = "server"
collections = null
[pair down]
a = "server"
b = "folder"
collections = null
[storage file]
type = "singlefile"
path = "{folder}/calendar.ics"
[storage server]
type = "caldav"
url = "http://127.0.0.1:{port}/fora/calendar/"
username = "fora"
password = "nobody asks"
[storage folder]
type = "filesystem"
path = "{folder}/events"
fileext = ".ics"
"""


class Radicale:
    name = "radicale + vdirsyncer"
    quick = False
    most: int | None = 500

    def absent(self) -> str | None:
        missing = [name for name in ("radicale", "vdirsyncer") if not program(name)]
        return f"pip install {' '.join(missing)}" if missing else None

    def read(self, data: bytes) -> list[Reading]:
        with _server() as (home, port):
            for name in ("status", "events"):
                (home.folder / name).mkdir()
            (home.folder / "calendar.ics").write_bytes(data)
            client = home.folder / "client.ini"
            client.write_text(CLIENT.format(folder=home.folder, port=port), encoding="utf-8")
            sync = [str(program("vdirsyncer")), "--config", str(client)]
            run("vdirsyncer", [*sync, "discover"], home, 60, typed="y\n" * 20)
            run("vdirsyncer", [*sync, "sync", "up"], home, LONGEST)
            run("vdirsyncer", [*sync, "sync", "down"], home, LONGEST)
            return _events(home.folder / "events")

    def worn(self, text: str) -> str:
        return text

    def close(self) -> None:
        pass


def served(data: bytes) -> bytes:
    """A calendar as the server hands it out after it was put there whole."""
    with _server() as (_home, port):
        _request(port, "DELETE", CALENDAR)
        status, _answer = _request(port, "PUT", CALENDAR, data, {"Content-Type": "text/calendar"})
        assert status == 201, status
        return _request(port, "GET", CALENDAR)[1]


@contextmanager
def _server() -> Iterator[tuple[Home, int]]:
    """radicale on this machine alone, with an empty calendar; its port."""
    home, port = Home(), free_port()
    (home.folder / "server").mkdir()
    (home.folder / "server.ini").write_text(SERVER.format(folder=home.folder, port=port), encoding="utf-8")
    server = Program("radicale", [str(program("radicale")), "--config", str(home.folder / "server.ini")], home)

    def calendar_made() -> bool:
        try:
            return _request(port, "MKCALENDAR", CALENDAR)[0] == 201
        except OSError:  # it does not listen yet
            return False

    try:
        wait_for("radicale", calendar_made, 30, server)
        yield home, port
    finally:
        server.end()
        home.remove()


def _request(
    port: int, method: str, path: str, data: bytes = b"", more: Mapping[str, str] | None = None
) -> tuple[int, bytes]:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request(method, path, data, {"Authorization": "Basic Zm9yYTp4", **(more or {})})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def _events(folder: Path) -> list[Reading]:
    return [event for file in sorted(folder.iterdir()) for event in Icalendar().read(file.read_bytes())]

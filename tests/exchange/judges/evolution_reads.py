"""What Evolution's calendar server makes of a file; run by the system's Python, which has its library (gi).

The paths of some files a line in, the events as JSON on a line out. The files of a line are received one after the
other into a calendar of its own, as Evolution's import does, and its mail with invitations.
"""

import json
import sys
import time
from pathlib import Path

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, ICalGLib  # noqa: E402

NOT_WAITING = 2**32 - 1


def new_calendar(registry, name):
    source = EDataServer.Source.new(None, None)
    source.set_display_name(name)
    source.set_parent("local-stub")
    source.get_extension(EDataServer.SOURCE_EXTENSION_CALENDAR).set_backend_name("local")
    registry.commit_source_sync(source, None)
    while registry.ref_source(source.get_uid()) is None:
        time.sleep(0.02)
    known = registry.ref_source(source.get_uid())
    return ECal.Client.connect_sync(known, ECal.ClientSourceType.EVENTS, NOT_WAITING, None)


def received(calendar, text):
    whole = ICalGLib.Component.new_from_string(text)
    if whole is None:
        raise ValueError("no calendar")
    calendar.receive_objects_sync(whole, ECal.OperationFlags.NONE, None)
    return calendar.get_object_list_as_comps_sync("#t", None)[1]


def moment(calendar, zones, when):
    """Seconds since 1970, by the zone that the server keeps for the event."""
    if when is None or when.get_value() is None:
        return None
    name = when.get_tzid()
    if name not in zones:
        zones[name] = calendar.get_timezone_sync(name, None)[1] if name else ICalGLib.Timezone.get_utc_timezone()
    return when.get_value().as_timet_with_zone(zones[name])


def stamp(inner, kind):
    found = inner.get_first_property(kind)
    return found.get_value_as_string() if found else None


def reading(calendar, zones, event):
    inner = event.get_icalcomponent()
    summary = event.get_summary()
    described = inner.get_description()
    return {
        "uid": event.get_uid(),
        "sequence": inner.get_sequence(),
        "stamped": stamp(inner, ICalGLib.PropertyKind.DTSTAMP_PROPERTY),
        "start": moment(calendar, zones, event.get_dtstart()),
        "end": moment(calendar, zones, event.get_dtend()),
        "summary": summary.get_value() if summary else "",
        "location": event.get_location() or "",
        "description": described or "",
        "categories": [each for each in event.get_categories_list() or [] if each],
        "status": stamp(inner, ICalGLib.PropertyKind.STATUS_PROPERTY) or "",
        "transparency": stamp(inner, ICalGLib.PropertyKind.TRANSP_PROPERTY) or "",
    }


def main():
    registry = EDataServer.SourceRegistry.new_sync(None)
    for number, line in enumerate(sys.stdin):
        try:
            calendar = new_calendar(registry, f"judged {number}")
            zones, found = {}, []
            for path in json.loads(line):
                found = received(calendar, Path(path).read_bytes().decode())
            answer = {"events": [reading(calendar, zones, each) for each in found]}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


main()

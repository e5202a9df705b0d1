// Writes the corpus's calendar with ical-generator. Usage: node generator.mjs path/to/ical-generator/dist/index.js
import { pathToFileURL } from "node:url";

const { default: ical } = await import(pathToFileURL(process.argv[2]));
const timezone = "Europe/Copenhagen";
const zone = {
  name: timezone,
  generator: () => `BEGIN:VTIMEZONE
TZID:Europe/Copenhagen
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`,
};
const calendar = ical({ name: "Møder på Ærø", prodId: "//ical-generator//corpus//DA", timezone: zone });
const stamp = "2026-01-05T08:00:00";
const add = (id, start, end, summary, more = {}) =>
  calendar.createEvent({ id, stamp, start, end, summary, status: "CONFIRMED", timezone, ...more });

add("plain@example.org", "2026-03-04T10:00:00", "2026-03-04T12:00:00", "Møde på Ærø, “Blå Sal”", {
  location: "Rådhuset; mødelokale Å",
});
add("allday@example.org", "2026-05-11T00:00:00", "2026-05-13T00:00:00", "Kursus i Tønder", { allDay: true });
add("weekly@example.org", "2026-03-10T09:00:00", "2026-03-10T10:00:00", "Ugemøde", {
  repeating: { freq: "WEEKLY", count: 6, exclude: ["2026-03-24T09:00:00"], excludeTimezone: timezone },
});
add("weekly@example.org", "2026-04-01T13:00:00", "2026-04-01T14:00:00", "Ugemøde (flyttet)", {
  recurrenceId: "2026-03-31T09:00:00",
});
add("cancelled@example.org", "2026-06-02T09:00:00", "2026-06-02T15:00:00", "Temadag, aflyst", {
  status: "CANCELLED",
  sequence: 2,
});
add("transparent@example.org", "2026-06-03T08:00:00", "2026-06-03T16:00:00", "Står på vagtlisten", {
  transparency: "TRANSPARENT",
});
add("attendees@example.org", "2026-09-15T13:00:00", "2026-09-15T14:30:00", "Budgetmøde", {
  status: "TENTATIVE",
  organizer: { name: "Åse Øgaard", email: "aase@example.org" },
  attendees: [
    { name: "Åse Øgaard", email: "aase@example.org", status: "ACCEPTED" },
    { name: "Møller, Bo", email: "bo@example.org", status: "DECLINED" },
  ],
});
add(
  "long@example.org",
  "2026-11-19T18:00:00",
  "2026-11-19T21:00:00",
  "Årsmøde for lokalråd, SSP, brandvæsen, skoler og foreninger i hele Østre Kreds med særligt punkt om trafiksikkerhed på skoleveje",
  { description: `Dagsorden:\n1. Valg af dirigent\n2. Beretning: ${"æøå ÆØÅ, ".repeat(8)}\n3. Eventuelt; kaffe` },
);
process.stdout.write(calendar.toString());

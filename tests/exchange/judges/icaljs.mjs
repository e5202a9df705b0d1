// Reads one calendar a line (a JSON string) and answers with its events on a line. Usage: node icaljs.mjs path/to/ical.js
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { default: ICAL } = await import(pathToFileURL(process.argv[2]));

const utc = (time) => time.convertToZone(ICAL.Timezone.utcTimezone).toString();
const moment = (component, name) => {
  const time = component.getFirstPropertyValue(name);
  return time === null ? null : utc(time);
};

function read(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const alarm = event.getFirstSubcomponent("valarm");
    const categories = event.getFirstProperty("categories");
    return {
      uid: event.getFirstPropertyValue("uid"),
      sequence: event.getFirstPropertyValue("sequence"),
      created: moment(event, "created"),
      changed: moment(event, "last-modified"),
      stamped: moment(event, "dtstamp"),
      start: moment(event, "dtstart"),
      end: moment(event, "dtend"),
      summary: event.getFirstPropertyValue("summary") ?? "",
      location: event.getFirstPropertyValue("location") ?? "",
      description: event.getFirstPropertyValue("description") ?? "",
      categories: categories ? categories.getValues() : [],
      status: event.getFirstPropertyValue("status"),
      transparency: event.getFirstPropertyValue("transp"),
      reminder: alarm ? 0 - alarm.getFirstPropertyValue("trigger").toSeconds() / 60 : null,
    };
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { events: read(JSON.parse(line)) };
  } catch (error) {
    answer = { error: String(error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}

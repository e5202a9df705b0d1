// The body of a function that runs inside Thunderbird: imports the file at `path` as its import window does, into a
// calendar of its own, and hands back what that calendar then holds.
const [path] = given;
const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const { CalendarFileImporter } = ChromeUtils.importESModule("resource:///modules/CalendarFileImporter.sys.mjs");

const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
file.initWithPath(path);
const importer = new CalendarFileImporter();
let items;
try {
  items = await importer.parseIcsFile(file);
} catch (error) {
  if (error.message !== "noItemsFound") throw error; // what it says of an empty calendar
  items = [];
}
const calendar = cal.manager.createCalendar("storage", Services.io.newURI("moz-storage-calendar://"));
calendar.name = "judged";
cal.manager.registerCalendar(calendar);
await importer.startImport(items, calendar);
const held = await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null);

const moment = (time) => (time ? new Date(time.nativeTime / 1000).toISOString() : null);
const read = held.map((item) => ({
  uid: item.id,
  sequence: Number(item.getProperty("SEQUENCE") ?? 0),
  created: moment(item.creationDate),
  changed: moment(item.lastModifiedTime),
  stamped: moment(item.stampTime),
  start: moment(item.startDate),
  end: moment(item.endDate),
  summary: item.title ?? "",
  location: item.getProperty("LOCATION") ?? "",
  description: item.descriptionText ?? "",
  categories: item.getCategories(),
  status: item.status,
  transparency: item.getProperty("TRANSP") ?? "",
  reminder: item.getAlarms().length ? 0 - item.getAlarms()[0].offset.inSeconds / 60 : null,
}));
cal.manager.removeCalendar(calendar);
return read;

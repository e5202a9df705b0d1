// The body of a function that runs inside Thunderbird: the file at `path` imported and exported again, as by its windows.
const [path] = given;
const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const { CalendarFileImporter } = ChromeUtils.importESModule("resource:///modules/CalendarFileImporter.sys.mjs");

const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
file.initWithPath(path);
const importer = new CalendarFileImporter();
const calendar = cal.manager.createCalendar("storage", Services.io.newURI("moz-storage-calendar://"));
calendar.name = "corpus";
cal.manager.registerCalendar(calendar);
await importer.startImport(await importer.parseIcsFile(file), calendar);
const held = await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null);
const exporter = Cc["@mozilla.org/calendar/export;1?type=ics"].getService(Ci.calIExporter);
const storage = Cc["@mozilla.org/storagestream;1"].createInstance(Ci.nsIStorageStream);
storage.init(4096, 1 << 24, null);
exporter.exportToStream(storage.getOutputStream(0), held, "corpus");
const reading = Cc["@mozilla.org/intl/converter-input-stream;1"].createInstance(Ci.nsIConverterInputStream);
reading.init(storage.newInputStream(0), "UTF-8", 0, 0);
let text = "";
for (const part = {}; reading.readString(65536, part); ) text += part.value;
cal.manager.removeCalendar(calendar);
return text;

// The body of a function that runs inside Thunderbird: invitations (`texts`) are taken one after the other as its mail
// window does when `address` got them and presses the button, into a calendar of that person's; what it then holds.
const [texts, address] = given;
const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");

const calendar = cal.manager.createCalendar("storage", Services.io.newURI("moz-storage-calendar://"));
calendar.name = "invited";
cal.manager.registerCalendar(calendar);
calendar.setProperty("organizerId", `mailto:${address}`);

const taken = (text) =>
  new Promise((resolve, reject) => {
    const message = Cc["@mozilla.org/calendar/itip-item;1"].createInstance(Ci.calIItipItem);
    message.init(text);
    message.autoResponse = Ci.calIItipItem.NONE;
    message.targetCalendar = calendar;
    message.identity = address;
    let asked = false; // it asks again about what it has just written
    cal.itip.processItipItem(message, async (_message, result, action) => {
      if (asked) return;
      asked = true;
      try {
        if (!Components.isSuccessCode(result)) throw new Error(`refused: ${result}`);
        if (!action) throw new Error(`Thunderbird sees nothing to do in\n${text}`);
        const done = { onOperationComplete: resolve };
        await action(done, "ACCEPTED", { responseMode: Ci.calIItipItem.NONE });
      } catch (error) {
        reject(error);
      }
    });
  });
for (const text of texts) await taken(text);

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
  status: item.status,
}));
cal.manager.removeCalendar(calendar);
return read;

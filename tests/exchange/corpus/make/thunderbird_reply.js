// The body of a function that runs inside Thunderbird: the invitation at `path` accepted by `address`, and the answer as
// Thunderbird mails it (checkAndSend in calItipUtils, _createTempImipFile in CalItipEmailTransport).
const [path, address] = given;
const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const { CalIcsSerializer } = ChromeUtils.importESModule("resource:///modules/CalIcsSerializer.sys.mjs");

const message = Cc["@mozilla.org/calendar/itip-item;1"].createInstance(Ci.calIItipItem);
message.init(await IOUtils.readUTF8(path));
const item = message.getItemList()[0].clone();
const attendee = item.getAttendeeById(`mailto:${address}`).clone();
attendee.participationStatus = "ACCEPTED";
item.removeAllAttendees();
item.addAttendee(attendee);
item.setProperty("COMMENT", "Kommer gerne; måske lidt sent");
const serializer = new CalIcsSerializer();
serializer.addItems([item]);
const method = cal.icsService.createIcalProperty("METHOD");
method.value = "REPLY";
serializer.addProperty(method);
return serializer.serializeToString();

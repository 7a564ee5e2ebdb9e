import Operations
import Wire

extension Session {
  /// `{"file":"samples/a.zip","entry":"b.jsonl","line":3,"result":{…}}`.
  func json(_ message: some WireMessage, _ origin: Outgoing.Origin, key: String) throws -> String {
    let place = origin.place
    var text = "{\"file\":\(JSONText.quoted(origin.path)),"
    if !place.entries.isEmpty { text += "\"entry\":\(JSONText.quoted(place.entries.joined(separator: "!")))," }
    if let line = place.line { text += "\"line\":\(line)," }
    if let record = place.record { text += "\"record\":\(record)," }
    return text + "\"\(key)\":\(try json(message))}"
  }
}

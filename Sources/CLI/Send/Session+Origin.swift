import Operations
import Wire

extension Session {
  /// `{"file":"samples/a.jsonl","line":3,"result":{…}}`.
  func json(_ message: some WireMessage, _ origin: Outgoing.Origin, key: String) throws -> String {
    let line = origin.line.map { "\"line\":\($0)," } ?? ""
    return "{\"file\":\(JSONText.quoted(origin.path)),\(line)\"\(key)\":\(try json(message))}"
  }
}

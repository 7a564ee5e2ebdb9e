import Logging
import Models

/// One log event, ready to be written.
struct LogLine {
  var time: Timestamp
  var level: Logger.Level
  var label: String
  var message: String
  var metadata: [(key: String, value: String)]

  /// "2026-01-31T10:00:00.123Z info ingest listening address=tcp://127.0.0.1:7301".
  var text: String {
    var line = "\(time.rfc3339) \(level.rawValue) \(label) \(Self.oneLine(message))"
    for (key, value) in metadata {
      let isPlain =
        !value.isEmpty && value.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "\"" }
      line += " \(key)=" + (isPlain ? Self.oneLine(value) : JSONText.quoted(value))
    }
    return line
  }

  /// `{"time":"…","level":"info","logger":"ingest","message":"listening","address":"tcp://127.0.0.1:7301"}`.
  ///
  /// Metadata stand beside the fixed names; where one of them has the same name, it gets "metadata." in front.
  var json: String {
    var fields = [("time", time.rfc3339), ("level", level.rawValue), ("logger", label), ("message", message)]
    let fixed = Set(fields.map(\.0))
    fields += metadata.map { (fixed.contains($0.key) ? "metadata." + $0.key : $0.key, $0.value) }
    return "{" + fields.map { "\(JSONText.quoted($0.0)):\(JSONText.quoted($0.1))" }.joined(separator: ",") + "}"
  }

  /// Control characters would let a text forge lines or drive a terminal.
  private static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return text }
    return String(JSONText.quoted(text).dropFirst().dropLast())
  }
}

/// The parts of "newswire.v1.Ingest/Submit".
struct MethodName: Hashable, Sendable {
  /// "newswire.v1.Ingest".
  var service: String
  /// "Submit".
  var method: String

  /// Nil when the text is not two non-empty parts around one slash.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    service = String(parts[0])
    method = String(parts[1])
  }
}

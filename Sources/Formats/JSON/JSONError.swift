/// Where and why a text is no JSON.
struct JSONError: Error, Sendable, Hashable {
  /// "JSON is cut off at byte 120".
  var reason: String
}

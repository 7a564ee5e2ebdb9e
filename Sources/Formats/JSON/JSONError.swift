/// Where and why a text is no JSON.
package struct JSONError: Error, Sendable, Hashable {
  /// "JSON is cut off at byte 120".
  var reason: String
}

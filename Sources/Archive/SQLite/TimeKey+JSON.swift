extension Sequence<TimeKey> {
  /// The rows as a statement takes a list of any length, by SQLite's `json_each`: one statement instead of one for each.
  var jsonArray: String { "[\(map { String($0.rawValue) }.joined(separator: ","))]" }
}

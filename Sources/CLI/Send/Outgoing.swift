import Models

/// A document on its way, and where it came from.
struct Outgoing: Sendable {
  var document: Document
  var origin: Origin

  /// Where a document stands in what was named.
  struct Origin: Sendable, Hashable, CustomStringConvertible {
    var path: String
    /// 1 for the first; nothing when the file is one document.
    var line: Int?

    var description: String { line.map { "\(path):\($0)" } ?? path }
  }
}

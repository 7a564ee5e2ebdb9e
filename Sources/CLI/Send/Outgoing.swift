import Formats
import Models

/// A document on its way, and where it came from.
struct Outgoing: Sendable {
  var document: Document
  var origin: Origin

  /// Where a document stands in what was named.
  struct Origin: Sendable, Hashable, CustomStringConvertible {
    /// The file or address.
    var path: String
    var place = InputPlace()

    /// "news.zip!a/b.jsonl:3", "crawl.warc.gz#17".
    var description: String {
      var text = ([path] + place.entries).joined(separator: "!")
      if let line = place.line { text += ":\(line)" }
      if let record = place.record { text += "#\(record)" }
      return text
    }
  }
}

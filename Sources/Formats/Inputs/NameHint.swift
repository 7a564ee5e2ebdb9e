/// What the end of a file's name tells.
enum NameHint {
  private static let types = [
    "html": "text/html", "htm": "text/html", "xhtml": "application/xhtml+xml", "txt": "text/plain",
    "text": "text/plain", "json": "application/json", "jsonl": "application/x-ndjson",
    "ndjson": "application/x-ndjson", "csv": "text/csv", "tsv": "text/tab-separated-values", "md": "text/markdown",
    "markdown": "text/markdown", "eml": "message/rfc822", "mbox": "application/mbox", "xml": "application/xml",
    "nitf": "application/xml", "newsml": "application/xml", "rss": "application/rss+xml",
    "atom": "application/atom+xml", "rdf": "application/rdf+xml", "warc": "application/warc", "wet": "application/warc",
  ]

  /// A media type; empty when the name does not tell.
  static func contentType(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    guard let ending = last.split(separator: ".").dropFirst().last else { return "" }
    return types[ending.lowercased()] ?? ""
  }
}

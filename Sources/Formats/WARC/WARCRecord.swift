/// One record of a WARC archive (ISO 28500).
struct WARCRecord {
  let headers: HeaderLines
  let block: [UInt8]

  /// "response", "conversion", …
  var type: String { headers["warc-type"].lowercased() }

  /// The address that was fetched.
  var url: String {
    let text = headers["warc-target-uri"]
    return text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
  }
}

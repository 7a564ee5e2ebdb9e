/// A part of a mail, or all of it: headers and a body (RFC 5322, RFC 2045).
struct MailPart {
  let headers: HeaderLines
  let body: ArraySlice<UInt8>

  /// Cuts bytes into headers and body.
  init(_ bytes: ArraySlice<UInt8>) {
    var lines: [ArraySlice<UInt8>] = []
    var index = bytes.startIndex
    let limit = min(bytes.endIndex, bytes.startIndex + MailLimits.headBytesMax)
    while index < limit {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[index..<end]
      index = min(end + 1, bytes.endIndex)
      let text = line.last == 0x0D ? line.dropLast() : line
      guard !text.isEmpty else { break }
      lines.append(text)
    }
    headers = HeaderLines(lines)
    body = bytes[index...]
  }

  /// "text/plain" where it does not say.
  var type: String {
    let essence = MediaType(headers["content-type"]).essence
    return essence.contains("/") ? essence : "text/plain"
  }

  /// A file that goes with the mail.
  var isAttachment: Bool { headers["content-disposition"].lowercased().hasPrefix("attachment") }

  /// A parameter of the content type: "boundary", "format".
  func parameter(_ name: String) -> String {
    let text = headers["content-type"]
    guard let start = text.lowercased().firstRange(of: name + "=")?.upperBound else { return "" }
    let rest = text.dropFirst(text.lowercased().distance(from: text.lowercased().startIndex, to: start))
    if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    return String(rest.prefix { !$0.isWhitespace && $0 != ";" })
  }

  /// The bytes as they were before they were encoded for their way, in UTF-8.
  var text: String {
    let bytes = TransferEncoding.decoded(body, TextCleaning.collapsed(headers["content-transfer-encoding"]))
    return CharsetDecoder.decode(bytes, declared: MediaType(headers["content-type"]).charset)
  }

  /// The parts between the boundary's lines; the last one may lack its end.
  var parts: [MailPart] {
    let boundary = parameter("boundary")
    guard !boundary.isEmpty, boundary.utf8.count <= MailLimits.boundaryBytesMax else { return [] }
    let mark = Array(("--" + boundary).utf8)
    var parts: [MailPart] = []
    var start: Int?
    var index = body.startIndex
    while index < body.endIndex, parts.count < MailLimits.partsMax {
      let end = body[index...].firstIndex(of: 0x0A) ?? body.endIndex
      let line = body[index..<end]
      if line.starts(with: mark) {
        if let start { parts.append(MailPart(body[start..<index])) }
        start = line.dropFirst(mark.count).starts(with: "--".utf8) ? nil : min(end + 1, body.endIndex)
        if start == nil { break }
      }
      index = end + 1
    }
    if let start, start < body.endIndex, parts.count < MailLimits.partsMax { parts.append(MailPart(body[start...])) }
    return parts
  }
}

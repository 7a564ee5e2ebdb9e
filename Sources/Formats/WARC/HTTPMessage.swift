/// A response as crawlers keep it: status line, headers, body.
struct HTTPMessage {
  /// The longest head that is read.
  static let headBytesMax = 64 << 10

  let status: Int
  let headers: HeaderLines
  let body: ArraySlice<UInt8>

  /// Nothing when the bytes are no response.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard Ascii.hasPrefix(bytes, "http/"), let end = Self.headEnd(bytes) else { return nil }
    let lines = bytes[..<end.head].split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.last == 0x0D ? line.dropLast() : line
    }
    let words = (lines.first ?? []).split(separator: 0x20)
    guard words.count >= 2, let status = Int(String(decoding: words[1].prefix(3), as: UTF8.self)) else { return nil }
    self.status = status
    headers = HeaderLines(lines.dropFirst())
    body = bytes[end.body...]
  }

  /// The body as it was before it was cut and pressed for its way.
  func content() throws(FormatError) -> [UInt8] {
    var content = body
    if headers["transfer-encoding"].lowercased().contains("chunked"), let whole = ChunkedBody.decode(content) {
      content = whole[...]
    }
    let encoding = headers["content-encoding"].lowercased()
    guard !encoding.isEmpty, encoding != "identity" else { return Array(content) }
    guard let compression = Compression.of(content) else {
      // Many crawlers unpack the body and leave the header as it was: text is text.
      guard encoding == "br" || encoding == "deflate", BinarySignature.kind(of: Array(content)) != nil else {
        return Array(content)
      }
      throw FormatError(.notText, "the body is compressed by \(encoding), which is not read")
    }
    let meter = ExpansionGuard(.document)
    let source = BufferedSource(MeteredSource(MemorySource(Array(content)), meter))
    let whole = BufferedSource(try compression.expanded(source, meter))
    return try whole.readAll(upTo: FormatCatalog.contentBytesMax + 1)
  }

  /// Where the head ends and where the body begins.
  private static func headEnd(_ bytes: ArraySlice<UInt8>) -> (head: Int, body: Int)? {
    var index = bytes.startIndex
    let limit = min(bytes.endIndex, bytes.startIndex + headBytesMax)
    while index < limit, let feed = bytes[index..<limit].firstIndex(of: 0x0A) {
      let rest = bytes[(feed + 1)...]
      if rest.first == 0x0A { return (feed, feed + 2) }
      if rest.starts(with: [0x0D, 0x0A]) { return (feed, feed + 3) }
      index = feed + 1
    }
    return nil
  }
}

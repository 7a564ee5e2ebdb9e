public import Models

/// What a list shows of an article and its text, read from the bytes of its message: the rest of the message, which is most of its
/// fields, is passed over unread.
///
/// For bytes that were checked when they were stored: fields that are passed over are not checked again.
public struct ArticleGlance: Sendable, Hashable {
  /// As ``Models/ArticleSummary`` says; the revision is the message's.
  public var summary: ArticleSummary
  /// The article's text.
  public var body: String

  /// Reads a message of an article; of its keywords the first `keywordsMax`.
  public init(wireBytes bytes: UnsafeRawBufferPointer, keywordsMax: Int) throws(WireError) {
    (summary, body) = (ArticleSummary(), "")
    var scanner = ByteScanner(bytes)
    while !scanner.isAtEnd {
      let (number, type) = try scanner.tag()
      switch (number, type) {
      case (2, .varint): summary.revision = try scanner.number("revision")
      case (11, .lengthDelimited): body = try scanner.text("body", max: WireLimits.bodyByteCountMax)
      case (_, .lengthDelimited): try read(number, try scanner.lengthDelimited(), keywordsMax)
      default: try scanner.skip(type)
      }
    }
  }

  /// The address alone, read up to its place in the message; empty when the message has none.
  public static func address(wireBytes bytes: UnsafeRawBufferPointer) throws(WireError) -> String {
    var scanner = ByteScanner(bytes)
    while !scanner.isAtEnd {
      let (number, type) = try scanner.tag()
      if number == 3, type == .lengthDelimited { return try scanner.text("url", max: WireLimits.urlByteCountMax) }
      try scanner.skip(type)
    }
    return ""
  }

  private mutating func read(
    _ number: UInt32, _ value: UnsafeRawBufferPointer, _ keywordsMax: Int
  ) throws(WireError) {
    switch number {
    case 1: summary.id = ArticleID(rawValue: try value.text("id", max: WireLimits.idByteCountMax))
    case 3: summary.url = try value.text("url", max: WireLimits.urlByteCountMax)
    case 4: summary.title = try value.text("title", max: WireLimits.titleByteCountMax)
    case 6: summary.publishedAt = try Self.time(value, "published_at")
    case 8: summary.receivedAt = try Self.time(value, "received_at")
    case 9: summary.language = try value.text("language", max: WireLimits.codeByteCountMax)
    case 10:
      do { summary.source = try Source(wireBytes: value) } catch { throw error.inside("source") }
    case 13: summary.standfirst = try Self.first(of: value, "standfirst", max: WireLimits.excerptByteCountMax)
    case 15:
      guard summary.keywords.count < keywordsMax else { return }
      summary.keywords.append(try Self.first(of: value, "keywords", max: WireLimits.titleByteCountMax))
    case 17:
      guard summary.countries.count < WireLimits.valueCountMax else {
        throw .tooMany(summary.countries.count + 1, WireLimits.valueCountMax, "countries")
      }
      summary.countries.append(try Self.first(of: value, "countries", max: WireLimits.codeByteCountMax))
    default: break
    }
  }

  /// The text that excerpts, keywords and countries have as their first field.
  private static func first(
    of bytes: UnsafeRawBufferPointer, _ name: String, max byteCountMax: Int
  ) throws(WireError) -> String {
    var (scanner, text) = (ByteScanner(bytes), "")
    while !scanner.isAtEnd {
      let (number, type) = try scanner.tag()
      if number == 1, type == .lengthDelimited {
        text = try scanner.text(name, max: byteCountMax)
      } else {
        try scanner.skip(type)
      }
    }
    return text
  }

  private static func time(_ bytes: UnsafeRawBufferPointer, _ name: String) throws(WireError) -> Timestamp? {
    let text = try bytes.text(name, max: Timestamp.rfc3339BytesMax)
    guard !text.isEmpty else { return nil }
    guard let time = Timestamp(rfc3339: text) else { throw WireError(field: name, reason: "not a time as in RFC 3339") }
    return time
  }
}

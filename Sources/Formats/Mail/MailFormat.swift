public import Models

/// A mail, as newsletters and press offices send it (RFC 5322, MIME).
public struct MailFormat: DocumentFormat {
  /// "mail".
  public static let name = "mail"

  /// Headers that nothing but mail has, and what each mail has.
  private static let marks = ["message-id:", "mime-version:", "received:", "return-path:", "delivered-to:"]
  private static let headers = ["from:", "subject:", "date:", "to:"]

  /// Creates the format.
  public init() {}

  /// Certain when the bytes begin with the headers of a mail, declared for its type.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    // Most documents are no mail, which their first line tells.
    guard Self.beginsWithHeader(start) || mediaType.essence == "message/rfc822" else { return .none }
    let lines = start.split(separator: 0x0A, omittingEmptySubsequences: false).prefix {
      $0.first.map { $0 != 0x0D } ?? false
    }
    func has(_ name: String) -> Bool { lines.contains { Ascii.hasPrefix($0, name) } }
    if Self.beginsWithHeader(start), Self.headers.count(where: has) >= 2, Self.marks.contains(where: has) {
      return .certain
    }
    return mediaType.essence == "message/rfc822" && lines.count > 0 ? .declared : .none
  }

  private static func beginsWithHeader(_ start: ArraySlice<UInt8>) -> Bool {
    let line = start.prefix { $0 != 0x0A }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
    return line[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// One article.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    let mail = MailPart(ByteOrderMark.skipped(document.content))
    let link = ["archived-at", "x-canonical-url"].map { CanonicalURL(Self.address(mail.headers[$0])) }
    let url = link.lazy.compactMap { $0?.string }.first ?? ""
    let blocks = MailText.blocks(mail, url: url.isEmpty ? document.url : url)
    guard !blocks.isEmpty else { throw FormatError(.noText, "the mail has no text") }
    var facts = StatedFacts(blocks, origin: .mailHeader)
    facts.set(.title, \.title, EncodedWord.decoded(mail.headers["subject"]))
    facts.set(.publishedAt, \.publishedAt, date: Self.withoutComment(mail.headers["date"]))
    let sender = MailAddress(mail.headers["from"])
    facts.setAuthors([sender.name])
    facts.set(.url, \.url, url)
    facts.set(.language, \.language, LanguageTag.normalised(mail.headers["content-language"]))
    let words = EncodedWord.decoded(mail.headers["keywords"]).split(separator: ",").map(String.init)
    facts.set(.tags, \.tags, words)
    facts.set(.siteName, \.siteName, MailAddress(mail.headers["list-id"]).name)
    var article = facts.article
    article.publisherDomain = sender.domain
    return [article]
  }

  /// "<https://a.example/x>" without its brackets.
  private static func address(_ text: String) -> String { text.replacing("<", with: "").replacing(">", with: "") }

  /// "Mon, 10 Feb 2025 08:00:00 +0100 (CET)".
  private static func withoutComment(_ text: String) -> String { String(text.prefix { $0 != "(" }) }
}

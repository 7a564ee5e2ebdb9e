internal import Models

/// A record of a crawl as a document.
enum WARCDocument {
  /// Nothing for records that are about the crawl and hold no page: requests, metadata.
  static func content(of record: WARCRecord, _ catalog: FormatCatalog) -> InputItem.Content? {
    switch record.type {
    case "response": response(record, catalog)
    case "resource" where !record.url.isEmpty:
      choose(record.block, type: record.headers["content-type"], record, catalog)
    case "conversion": conversion(record)
    default: nil
    }
  }

  private static func response(_ record: WARCRecord, _ catalog: FormatCatalog) -> InputItem.Content? {
    // Look-ups of names are kept as responses too.
    guard record.url.lowercased().hasPrefix("http") else { return nil }
    guard let message = HTTPMessage(record.block[...]) else {
      return .refused(reason: "the record holds no HTTP response")
    }
    guard (200..<300).contains(message.status) else { return .leftOut }
    do throws(FormatError) {
      return choose(try message.content(), type: message.headers["content-type"], record, catalog)
    } catch {
      return .refused(reason: error.reason)
    }
  }

  /// Text that was taken out of a page by whoever made the archive.
  private static func conversion(_ record: WARCRecord) -> InputItem.Content? {
    let languages = record.headers["warc-identified-content-language"].split(separator: ",")
    let document = Document(
      url: address(record), contentType: "text/plain; charset=utf-8", content: record.block,
      language: languages.count == 1 ? LanguageTag.short(String(languages[0])) : "")
    return checked(document)
  }

  private static func choose(
    _ content: [UInt8], type: String, _ record: WARCRecord, _ catalog: FormatCatalog
  ) -> InputItem.Content {
    let document = Document(url: address(record), contentType: type, content: content)
    guard !content.isEmpty, !isForRobots(record.url), DocumentChoice.isArticle(document, catalog) else {
      return .leftOut
    }
    let isJSON = content.first { !Ascii.isSpace($0) } == UInt8(ascii: "{")
    guard !isJSON || JSONShape.isArticle(content.prefix(InputShape.sniffedBytesMax), nil) else { return .leftOut }
    return checked(document)
  }

  private static func checked(_ document: Document) -> InputItem.Content {
    guard !document.content.isEmpty else { return .leftOut }
    guard document.content.count <= FormatCatalog.contentBytesMax else {
      return .refused(reason: "a document may have at most \(FormatCatalog.contentBytesMax >> 20) MiB")
    }
    return .document(document)
  }

  /// An address that the contract takes, or none.
  private static func address(_ record: WARCRecord) -> String { CanonicalURL(record.url) == nil ? "" : record.url }

  private static func isForRobots(_ url: String) -> Bool {
    ["/robots.txt", "/ads.txt", "/humans.txt", "/llms.txt"].contains { url.lowercased().hasSuffix($0) }
  }
}

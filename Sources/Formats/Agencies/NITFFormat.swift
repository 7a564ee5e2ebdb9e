public import Models

/// IPTC's NITF, one article a document.
public struct NITFFormat: DocumentFormat {
  /// "nitf".
  public static let name = "nitf"

  /// Creates the format.
  public init() {}

  /// Certain when the root element is `nitf`.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    XMLProlog.rootName(start) == "nitf" ? .certain : .none
  }

  /// One article.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    let tree = try XMLReader.read(document.content, declared: MediaType(document.contentType).charset)
    return [try NITFArticle.read(tree, 0).article]
  }
}

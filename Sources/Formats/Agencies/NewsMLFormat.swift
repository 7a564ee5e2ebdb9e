public import Models

/// IPTC's NewsML-G2: a news item, or a message with several.
public struct NewsMLFormat: DocumentFormat {
  /// "newsml".
  public static let name = "newsml"
  /// Each of its articles has an address of its own, or none.
  public static let isCollection = true
  /// The most items of one message.
  public static let itemsMax = 10_000

  /// Creates the format.
  public init() {}

  /// Certain when the root element is an item or a message.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    switch XMLProlog.rootName(start) {
    case "newsItem", "newsMessage": .certain
    default: .none
    }
  }

  /// An article for each item with a text; pictures, videos and what is cancelled give none.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    let tree = try XMLReader.read(document.content, declared: MediaType(document.contentType).charset)
    let items = tree.nodes[0].name == "newsItem" ? [0] : tree.all(0, "newsItem")
    guard !items.isEmpty else { throw FormatError(.noArticle, "the message has no news item in it") }
    guard items.count <= Self.itemsMax else {
      throw FormatError(.tooLarge, "more than \(Self.itemsMax) items in one message")
    }
    var articles: [ParsedArticle] = []
    var reason: FormatError?
    for item in items {
      do throws(FormatError) { articles.append(try NewsMLItem.read(tree, item)) } catch { reason = error }
    }
    if articles.isEmpty, let reason { throw reason }
    return articles
  }
}

/// The place in a document where a fact was found.
public enum FactOrigin: Int, Sendable, Hashable, CaseIterable {
  /// One that this version does not know.
  case unspecified = 0
  /// The sender's hints beside the content.
  case sender = 1
  /// A `script` of JSON-LD.
  case jsonLD = 2
  /// Another `script`.
  case script = 3
  /// An Open Graph or `article:` property.
  case openGraph = 4
  /// Another `meta` element.
  case meta = 5
  /// A `link` element.
  case link = 6
  /// A schema.org property of microdata or RDFa.
  case microdata = 7
  /// A `time` element.
  case timeElement = 8
  /// An element of the visible page.
  case markup = 9
  /// The words of the text.
  case text = 10
  /// The address.
  case address = 11
  /// An element of a feed.
  case feed = 12
  /// A key of a JSON object.
  case jsonKey = 13
  /// A line of the block in front of a plain text.
  case headerLine = 14
  /// An element of an agency's XML.
  case xmlElement = 15
  /// A header of a mail.
  case mailHeader = 16
  /// The block of facts in front of Markdown.
  case frontMatter = 17
}

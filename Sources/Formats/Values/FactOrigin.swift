/// The place in a document where a fact was found.
public enum FactOrigin: String, Sendable, Hashable, CaseIterable {
  /// The sender's hints beside the content.
  case sender
  /// A `script` of JSON-LD.
  case jsonLD
  /// Another `script`.
  case script
  /// An Open Graph or `article:` property.
  case openGraph
  /// Another `meta` element.
  case meta
  /// A `link` element.
  case link
  /// A schema.org property of microdata or RDFa.
  case microdata
  /// A `time` element.
  case timeElement
  /// An element of the visible page.
  case markup
  /// The words of the text.
  case text
  /// The address.
  case address
  /// An element of a feed.
  case feed
  /// A key of a JSON object.
  case jsonKey
  /// A line of the block in front of a plain text.
  case headerLine
  /// An element of an agency's XML.
  case xmlElement
  /// A header of a mail.
  case mailHeader
  /// The block of facts in front of Markdown.
  case frontMatter
}

import Models

/// A run of text between two block-level boundaries of a page.
struct TextBlock: Sendable {
  /// What it will be in the article.
  var kind: Block.Kind
  /// The innermost block-level element around it.
  var node: Int
  /// Whitespace collapsed, UTF-8.
  var text: [UInt8]
  /// How many bytes of the text stand in links.
  var linkBytes: Int
  /// How many links there are.
  var linkCount: Int
  /// 1 to 6 for headings, else 0.
  var headingLevel: Int
  /// True when all of the text stands in bold or strong type.
  var isBold: Bool

  /// Bytes of text that lead nowhere.
  var plainBytes: Int { text.count - linkBytes }

  /// 0 to 1.
  var linkDensity: Double { text.isEmpty ? 0 : Double(linkBytes) / Double(text.count) }

  /// The text as a string.
  var string: String { String(decoding: text, as: UTF8.self) }
}

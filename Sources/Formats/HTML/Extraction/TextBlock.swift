import Models

/// A run of text between two block-level boundaries of a page. A large page has a hundred thousand of them, several times over:
/// so its numbers are kept in 32 bits, and the level of its heading in 8.
struct TextBlock: Sendable {
  /// Whitespace collapsed, UTF-8.
  let text: [UInt8]
  private let node32: Int32
  private let linkBytes32: Int32
  private let linkCount32: Int32
  private let level8: Int8
  /// What it will be in the article.
  let kind: Block.Kind
  /// True when all of the text stands in bold or strong type.
  let isBold: Bool

  init(
    kind: Block.Kind, node: Int, text: [UInt8], linkBytes: Int, linkCount: Int, headingLevel: Int, isBold: Bool
  ) {
    self.text = text
    node32 = Int32(node)
    linkBytes32 = Int32(linkBytes)
    linkCount32 = Int32(linkCount)
    level8 = Int8(headingLevel)
    self.kind = kind
    self.isBold = isBold
  }

  /// The innermost block-level element around it.
  var node: Int { Int(node32) }

  /// How many bytes of the text stand in links.
  var linkBytes: Int { Int(linkBytes32) }

  /// How many links there are.
  var linkCount: Int { Int(linkCount32) }

  /// 1 to 6 for headings, else 0.
  var headingLevel: Int { Int(level8) }

  /// Bytes of text that lead nowhere.
  var plainBytes: Int { text.count - linkBytes }

  /// 0 to 1.
  var linkDensity: Double { text.isEmpty ? 0 : Double(linkBytes) / Double(text.count) }

  /// The text as a string.
  var string: String { String(decoding: text, as: UTF8.self) }
}

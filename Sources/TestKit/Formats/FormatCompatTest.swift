public import Formats
import Models
public import Testing

/// What every format must do with any bytes whatever: an article or a reason, never a crash, within bounds.
///
///     @Test(arguments: FormatCompatTest.Check.allCases)
///     func html(_ check: FormatCompatTest.Check) throws {
///       try FormatCompatTest(HTMLFormat(), sample: page, contentType: "text/html").run(check)
///     }
public struct FormatCompatTest: Sendable {
  /// One property of a format.
  public enum Check: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case readsTheSample, isFoundByTheCatalogue, sameBytesGiveTheSameArticle
    case empty, whitespace, truncatedAtEveryByte, everyByteReplaced, everyByteDoubled
    case nulBytes, binary, invalidUTF8, wideText, wideTextWithoutMark, mixedCharsets, loneSurrogates
    case millionAttributes, deepNesting, repeatedOpenings, longLine

    /// The name in a test's output.
    public var testDescription: String { rawValue }
  }

  private let format: any DocumentFormat
  private let sample: [UInt8]
  private let contentType: String
  private let nesting: (open: String, close: String)

  /// How deep `deepNesting` nests.
  public static let nestingDepth = 10_000

  /// A suite over one format.
  ///
  /// - Parameters:
  ///   - sample: a small document of the format with at least one article; each of its bytes is a test.
  ///   - nesting: what opens and closes a level in this format.
  public init(
    _ format: any DocumentFormat, sample: String, contentType: String, nesting: (open: String, close: String)
  ) {
    self.format = format
    self.sample = Array(sample.utf8)
    self.contentType = contentType
    self.nesting = nesting
  }

  /// Runs one check.
  public func run(_ check: Check) throws {
    switch check {
    case .readsTheSample: #expect(try articles(sample).isEmpty == false)
    case .isFoundByTheCatalogue: try isFoundByTheCatalogue()
    case .sameBytesGiveTheSameArticle: #expect(try articles(sample) == articles(sample))
    case .empty: refuses([])
    case .whitespace: refuses(Array(" \n\t\r\n ".utf8))
    case .truncatedAtEveryByte: for count in sample.indices { survives(Array(sample[..<count])) }
    case .everyByteReplaced: everyByteReplaced()
    case .everyByteDoubled: for index in sample.indices { survives(Array(sample[...index]) + sample[index...]) }
    case .nulBytes: survives(sample.flatMap { [$0, 0] })
    case .binary: survives((0..<65_536).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 8) })
    case .invalidUTF8: survives(sample + [0xC3, 0x28, 0xED, 0xA0, 0x80, 0xF5, 0xFF] + sample)
    case .wideText: survives([0xFF, 0xFE] + sample.flatMap { [$0, 0] })
    case .wideTextWithoutMark:
      survives(sample.flatMap { [$0, 0] })
      survives(sample.flatMap { [0, $0] })
    case .mixedCharsets:
      survives(sample + [0xE4, 0xF6, 0x93, 0x94] + sample.flatMap { [$0, 0] } + [0xFF, 0xFE] + sample)
    case .loneSurrogates: loneSurrogates()
    case .millionAttributes: survives(sample + Array("<p".utf8) + repeated(" a=1", bytes: 4 << 20) + Array(">".utf8))
    case .deepNesting: deepNesting()
    case .repeatedOpenings: survives(repeated(nesting.open, bytes: 1 << 20))
    case .longLine: survives(sample + repeated("word ", bytes: 1 << 20))
    }
  }

  private func isFoundByTheCatalogue() throws {
    let document = Document(contentType: contentType, content: sample)
    #expect(try type(of: FormatCatalog.standard.format(for: document)).name == type(of: format).name)
  }

  private func everyByteReplaced() {
    for index in sample.indices {
      var changed = sample
      changed[index] = changed[index] == UInt8(ascii: "<") ? 0x80 : UInt8(ascii: "<")
      survives(changed)
    }
  }

  /// Half of a pair, as a reference, as an escape and as bytes, in many places.
  private func loneSurrogates() {
    let halves = [Array("&#xD800;".utf8), Array(#"\uDC00"#.utf8), [0xED, 0xB0, 0x80]]
    for half in halves {
      for index in stride(from: 0, to: sample.count, by: max(1, sample.count / 64)) {
        survives(Array(sample[..<index]) + half + sample[index...])
      }
    }
  }

  private func deepNesting() {
    let open = repeated(nesting.open, bytes: Self.nestingDepth * nesting.open.utf8.count)
    let close = repeated(nesting.close, bytes: Self.nestingDepth * nesting.close.utf8.count)
    survives(open + Array("text".utf8) + close)
    survives(open)
    survives(sample + open + sample + close)
  }

  private func articles(_ bytes: [UInt8]) throws(FormatError) -> [ParsedArticle] {
    try format.parse(Document(contentType: contentType, content: bytes))
  }

  /// The format gives a reason that can be shown to people.
  private func refuses(_ bytes: [UInt8]) {
    let error = #expect(throws: FormatError.self) { try articles(bytes) }
    #expect(error?.reason.isEmpty == false)
  }

  /// The format gives well-formed articles or a reason.
  private func survives(_ bytes: [UInt8]) {
    do {
      for article in try articles(bytes) {
        #expect(!article.blocks.isEmpty)
        #expect(article.blocks.allSatisfy { !$0.text.isEmpty && !$0.text.unicodeScalars.contains("\0") })
        #expect(!article.title.unicodeScalars.contains("\0"))
      }
    } catch {
      #expect(!error.reason.isEmpty)
      #expect(error.reason.utf8.count < 1_024)
    }
  }

  private func repeated(_ text: String, bytes: Int) -> [UInt8] {
    guard !text.isEmpty else { return [] }
    return Array(String(repeating: text, count: max(1, bytes / text.utf8.count)).utf8)
  }
}

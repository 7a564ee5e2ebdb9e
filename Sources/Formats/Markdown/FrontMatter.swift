/// The block of facts in front of a Markdown text: YAML between lines of "---", or TOML between lines of "+++".
struct FrontMatter {
  /// A longer block is no block.
  static let bytesMax = 16 << 10

  /// The values by name in lower case; a value that is a list has several.
  let values: [String: [String]]
  /// Where the text behind the block begins.
  let end: Int

  /// Nothing when the bytes do not begin with a block.
  init?(_ bytes: ArraySlice<UInt8>) {
    let lines = bytes.prefix(Self.bytesMax).split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let first = lines.first.map(Self.trimmed), first == "---" || first == "+++",
      let last = lines.dropFirst().first(where: {
        Self.trimmed($0) == first || first == "---" && Self.trimmed($0) == "..."
      })
    else { return nil }
    let text = String(decoding: bytes[(lines[0].endIndex + 1)..<last.startIndex], as: UTF8.self)
    values = first == "---" ? YAMLFacts.read(text) : TOMLFacts.read(text)
    end = min(last.endIndex + 1, bytes.endIndex)
  }

  /// The first value under one of these names, or empty.
  func text(_ names: String...) -> String { names.lazy.compactMap { values[$0]?.first }.first ?? "" }

  /// All values under the first of these names that has any.
  func list(_ names: String...) -> [String] { names.lazy.compactMap { values[$0] }.first ?? [] }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    line.count > 8 ? "" : TextCleaning.collapsed(String(decoding: line, as: UTF8.self))
  }
}

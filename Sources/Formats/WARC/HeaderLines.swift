/// A block of "Name: value" lines, as in HTTP, WARC and mail.
struct HeaderLines {
  /// The most lines that are kept.
  static let linesMax = 1_000

  private var values: [String: [String]] = [:]

  /// Reads lines up to the first empty one; lines that begin with a space go on with the one before them.
  init(_ lines: some Sequence<ArraySlice<UInt8>>) {
    var last: String?
    for line in lines.prefix(Self.linesMax) {
      let text = CharsetDecoder.decode(Array(line), declared: "")
      guard !text.isEmpty else { return }
      if text.first == " " || text.first == "\t", let last {
        let lines = values[last] ?? []
        values[last] = lines.dropLast() + [(lines.last ?? "") + " " + TextCleaning.collapsed(text)]
      } else if let colon = text.firstIndex(of: ":") {
        let name = TextCleaning.collapsed(text[..<colon]).lowercased()
        values[name, default: []].append(TextCleaning.collapsed(text[text.index(after: colon)...]))
        last = name
      }
    }
  }

  /// The first value of a name in lower case, or empty.
  subscript(_ name: String) -> String { values[name]?.first ?? "" }

  /// All values of a name in lower case.
  func all(_ name: String) -> [String] { values[name] ?? [] }
}

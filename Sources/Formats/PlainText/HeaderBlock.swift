import Models

/// The lines in front of a plain text that say what it is: "Title: …", "Author: …", "Date: …".
struct HeaderBlock {
  /// More lines than this are no header block.
  static let linesMax = 16

  private static let names: Set<String> = [
    "title", "author", "authors", "date", "source", "url", "language", "country", "section", "tags", "description",
  ]

  /// The values by name in lower case.
  private(set) var values: [String: String] = [:]
  /// How many lines the block takes, the empty one behind it included.
  private(set) var lineCount = 0

  /// Reads the block at the front of `lines`; empty when there is none.
  ///
  /// All lines up to the first empty one must be "Name: value" with a known name, or continue the line before them by
  /// leading space. A text that merely begins with "Date: " in a sentence and goes on without an empty line is no block.
  init(_ lines: [Substring]) {
    var values: [String: String] = [:]
    var last: String?
    for (index, line) in lines.prefix(Self.linesMax + 1).enumerated() {
      let text = TextCleaning.collapsed(line)
      if text.isEmpty {
        guard !values.isEmpty else { return }
        self.values = values
        lineCount = index + 1
        return
      }
      if let (name, value) = Self.field(text) {
        values[name] = value
        last = name
      } else if let last, line.first == " " || line.first == "\t" {
        values[last, default: ""] += " " + text
      } else {
        return
      }
    }
    if lines.count <= Self.linesMax, !values.isEmpty {
      self.values = values
      lineCount = lines.count
    }
  }

  /// The value of a name, or empty.
  func value(_ name: String) -> String { values[name] ?? "" }

  /// The names of the authors, which stand apart by semicolons.
  var authors: [String] {
    (value("author") + ";" + value("authors")).split(separator: ";").map { TextCleaning.collapsed($0) }
      .filter { !$0.isEmpty }
  }

  private static func field(_ line: String) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].lowercased()
    guard names.contains(name) else { return nil }
    return (name, TextCleaning.collapsed(line[line.index(after: colon)...]))
  }
}

/// Lines of a page for a terminal of some width.
struct PageCanvas {
  /// The narrowest page, so that a terminal without a width does not break every word.
  static let widthMin = 30
  /// The widest: longer lines are hard to read.
  static let widthMax = 100

  let width: Int
  private let isColored: Bool
  private var lines: [String] = []

  init(width: Int, isColored: Bool) {
    self.width = min(max(width, Self.widthMin), Self.widthMax)
    self.isColored = isColored
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds a paragraph; every line of it is indented.
  mutating func add(_ text: StyledText, indent: Int = 0) {
    add(text, first: String(repeating: " ", count: indent), indent: indent)
  }

  /// Adds a paragraph whose first line begins with `first`, the others with as many spaces as `indent` says.
  mutating func add(_ text: StyledText, first: String, indent: Int) {
    for (index, line) in text.wrapped(to: width - indent).enumerated() {
      let margin = index == 0 ? TextWidth.padded(first, to: indent) : String(repeating: " ", count: indent)
      let rendered = margin + line.rendered(isColored: isColored)
      lines.append(rendered.hasSuffix(" ") ? String(rendered.reversed().drop { $0 == " " }.reversed()) : rendered)
    }
  }

  /// Adds a line of columns, as it is where it fits, else as a paragraph.
  mutating func line(_ text: StyledText, indent: Int = 0) {
    let line = text.rendered(isColored: isColored)
    guard indent + TextWidth.columns(text.rendered(isColored: false)) <= width else { return add(text, indent: indent) }
    lines.append(String(repeating: " ", count: indent) + line)
  }

  /// Adds a heading with a line above it.
  mutating func heading(_ text: String) {
    gap()
    add(StyledText(text, .bold))
  }

  /// An empty line, unless there is one already.
  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Two columns: what it is, and what to type for it.
  mutating func rows(_ rows: [(name: String, command: String)]) {
    let longest = rows.map { TextWidth.columns($0.name) }.max() ?? 0
    let column = min(longest, width * 2 / 5)
    for row in rows {
      let isShort = TextWidth.columns(row.name) <= column
      let name = isShort ? TextWidth.padded(row.name, to: column) : row.name
      let text = "  \(name)  "
      if TextWidth.columns(text) + TextWidth.columns(row.command) <= width {
        lines.append(text + StyledText(row.command, .dim).rendered(isColored: isColored))
      } else {
        add(StyledText(row.name), indent: 2)
        lines.append("    " + StyledText(row.command, .dim).rendered(isColored: isColored))
      }
    }
  }
}

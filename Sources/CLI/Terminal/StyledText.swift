/// Text whose characters carry how they shall look.
struct StyledText: Hashable {
  /// How a character looks.
  struct Style: OptionSet, Hashable {
    let rawValue: UInt8
    static let bold = Style(rawValue: 1)
    static let underline = Style(rawValue: 2)
    static let dim = Style(rawValue: 4)
    static let accent = Style(rawValue: 8)
  }

  struct Cell: Hashable {
    var character: Character
    var style: Style
  }

  private(set) var cells: [Cell] = []

  init(_ text: String = "", _ style: Style = []) {
    cells = text.map { Cell(character: $0, style: style) }
  }

  init(cells: some Sequence<Cell>) { self.cells = Array(cells) }

  var plain: String { String(cells.map(\.character)) }

  static func + (left: StyledText, right: StyledText) -> StyledText { StyledText(cells: left.cells + right.cells) }

  /// Adds a style to some characters.
  mutating func mark(_ range: Range<Int>, _ style: Style) {
    for index in range.clamped(to: cells.indices) { cells[index].style.formUnion(style) }
  }

  /// With escape sequences (ECMA-48, SGR), or plain.
  func rendered(isColored: Bool) -> String {
    guard isColored else { return plain }
    var result = ""
    var current: Style = []
    for cell in cells {
      if cell.style != current {
        result += Self.sequence(cell.style)
        current = cell.style
      }
      result.append(cell.character)
    }
    return current.isEmpty ? result : result + Self.sequence([])
  }

  private static func sequence(_ style: Style) -> String {
    var codes = ["0"]
    if style.contains(.bold) { codes.append("1") }
    if style.contains(.dim) { codes.append("2") }
    if style.contains(.underline) { codes.append("4") }
    if style.contains(.accent) { codes.append("36") }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}

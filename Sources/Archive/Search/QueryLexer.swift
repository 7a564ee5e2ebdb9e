import Models

/// Cuts a search text into its signs.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private let field: String
  private var position = 0
  private var tokens: [QueryToken] = []

  private static let quotes: Set<Unicode.Scalar> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}"]

  /// The signs of `text`; `field` is its path, for errors.
  static func tokens(of text: String, field: String) throws(ArchiveError) -> [QueryToken] {
    var lexer = QueryLexer(scalars: Array(text.unicodeScalars), field: field)
    try lexer.run()
    return lexer.tokens
  }

  private init(scalars: [Unicode.Scalar], field: String) {
    self.scalars = scalars
    self.field = field
  }

  private mutating func run() throws(ArchiveError) {
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar.properties.isWhitespace {
        position += 1
      } else if Self.quotes.contains(scalar) {
        try quoted()
      } else if scalar == "(" || scalar == ")" {
        add(scalar == "(" ? .open : .close, from: position, to: position + 1)
        position += 1
      } else if scalar == "-" {
        if isExclusion { add(.not, from: position, to: position + 1) }
        position += 1
      } else {
        try run(from: position)
      }
    }
  }

  /// A minus stands before something, and behind nothing.
  private var isExclusion: Bool {
    guard position + 1 < scalars.count else { return false }
    let next = scalars[position + 1]
    return next != "-" && next != ")" && !next.properties.isWhitespace
  }

  private mutating func quoted() throws(ArchiveError) {
    let start = position
    guard let end = scalars[(start + 1)...].firstIndex(where: Self.quotes.contains) else {
      throw .invalid(
        field, "the quotation mark at character \(start + 1) is not closed; close it or take it away",
        at: Span(start: start, end: start + 1))
    }
    add(.quoted(text(start + 1, end)), from: start, to: end + 1)
    position = end + 1
  }

  /// What stands up to the next space, quotation mark or parenthesis.
  private mutating func run(from start: Int) throws(ArchiveError) {
    var end = start
    while end < scalars.count, !ends(scalars[end]) { end += 1 }
    if try takeField(start, end) { return }
    position = end
    let run = text(start, end)
    switch run {
    case "OR": add(.or, from: start, to: end)
    case "NOT": add(.not, from: start, to: end)
    case "AND": break
    default: try word(run, start, end)
    }
  }

  /// "source:" and its value where that is no quotation and no parenthesis.
  private mutating func takeField(_ start: Int, _ end: Int) throws(ArchiveError) -> Bool {
    guard let colon = scalars[start..<end].firstIndex(of: ":"), colon > start,
      scalars[start..<colon].allSatisfy({ $0.isASCII && $0.properties.isAlphabetic })
    else { return false }
    let name = text(start, colon)
    guard let known = QueryField(name: name) else {
      guard let likely = QueryField.likely(name) else { return false }
      throw .invalid(
        field, "there is no field \"\(name)\" at character \(start + 1); did you mean \"\(likely.rawValue):\"?",
        at: Span(start: start, end: colon))
    }
    add(.field(known), from: start, to: colon + 1)
    position = colon + 1
    if position < end {
      let value = (position, end)
      position = end
      try word(text(value.0, value.1), value.0, value.1)
    } else if end == scalars.count || scalars[end].properties.isWhitespace || scalars[end] == ")" {
      throw .invalid(
        field, "nothing stands behind \"\(name):\" at character \(start + 1); write \(name):VALUE without a space",
        at: Span(start: start, end: colon + 1))
    }
    return true
  }

  private mutating func word(_ run: String, _ start: Int, _ end: Int) throws(ArchiveError) {
    guard let star = scalars[start..<end].firstIndex(of: "*") else {
      add(.word(run), from: start, to: end)
      return
    }
    guard star == end - 1, star > start else {
      throw .invalid(
        field,
        "the * at character \(star + 1) does not stand at the end of a word; write a word's beginning, as electr*",
        at: Span(start: star, end: star + 1))
    }
    add(.beginning(text(start, star)), from: start, to: end)
  }

  private func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "(" || scalar == ")" || Self.quotes.contains(scalar)
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(String.UnicodeScalarView(scalars[start..<end]))
  }

  private mutating func add(_ kind: QueryToken.Kind, from start: Int, to end: Int) {
    tokens.append(QueryToken(kind: kind, place: Span(start: start, end: end)))
  }
}

/// What the services say in English, in the reader's language: why things stand where they stand, and what is wrong with a request.
///
/// The English sentence is the key, as in gettext: the contract carries it for people, and a test lets the archive say all that it
/// can and looks for each here.
struct Sentences {
  let words: Messages

  /// Longer texts than the contract's reasons are none of the table.
  private static let bytesMax = 1_024
  /// A sentence in a sentence in a sentence.
  private static let depthMax = 3

  /// A reason in the reader's language, for a template. What the table does not have stays in English, and the template marks it as
  /// that (WCAG 2.2, success criterion 3.1.2).
  func view(_ sentence: String) -> View {
    let plain = sentence.shown
    let text = words.language == .english ? plain : known(plain)
    return ["reason": text ?? plain, "reasonForeign": text == nil && !plain.isEmpty]
  }

  /// What is wrong with a request, for a template.
  func faultView(_ detail: String) -> View {
    let text = words.language == .english ? detail : explained(detail)
    return ["reason": (text ?? detail).shown, "reasonForeign": text == nil]
  }

  /// What is wrong, in the reader's language: a sentence, or "field: sentence". Nothing when the table does not have it.
  func explained(_ detail: String) -> String? {
    if let text = known(detail) { return text }
    guard let colon = detail.firstIndex(of: ":"), detail[..<colon].allSatisfy(Self.isNamePart) else { return nil }
    let rest = detail[detail.index(after: colon)...].drop { $0 == " " }
    return known(String(rest)).map { "\(detail[..<colon])\(words("colon")) \($0)" }
  }

  /// A sentence of the table in the reader's language.
  func known(_ sentence: String, depth: Int = 0) -> String? {
    let bytes = Array(sentence.utf8)
    guard depth < Self.depthMax, bytes.count <= Self.bytesMax, let first = bytes.first else { return nil }
    for place in (Self.catalogue.byFirst[first] ?? []) + Self.catalogue.open {
      let row = Self.catalogue.rows[place]
      guard let captures = row.english.match(bytes), let values = values(captures, depth) else { continue }
      return (row.translations[words.language] ?? row.english).filled(values)
    }
    return nil
  }

  private func values(_ captures: [SentencePattern.Capture], _ depth: Int) -> [Character: String]? {
    var values: [Character: String] = [:]
    for capture in captures {
      guard let value = value(capture, depth) else { return nil }
      values[capture.name] = value
    }
    return values
  }

  private func value(_ capture: SentencePattern.Capture, _ depth: Int) -> String? {
    switch capture.kind {
    case .number: Int(capture.text).map { words.number($0) } ?? capture.text
    case .decimal: words.language == .english ? capture.text : capture.text.replacing(".", with: ",")
    case .text: capture.text
    case .country: PlaceNames.country(capture.text, words.language)
    case .topic: TopicNames.name(capture.text, words.language)
    case .sentence: known(capture.text, depth: depth + 1)
    }
  }

  private static func isNamePart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "_.[]".contains(character))
  }

  private struct Row: Sendable {
    var english: SentencePattern
    var translations: [ReaderLanguage: SentencePattern]
  }

  private struct Catalogue: Sendable {
    var rows: [Row]
    /// Rows by the byte that their sentences begin with, and those that begin with a place.
    var byFirst: [UInt8: [Int]]
    var open: [Int]
  }

  private static let catalogue: Catalogue = {
    let rows = SentenceTable.rows.map { cells in
      let patterns = cells.map { SentencePattern($0) }
      return Row(
        english: patterns[0], translations: Dictionary(uniqueKeysWithValues: zip(ReaderLanguage.allCases, patterns)))
    }
    let byFirst = Dictionary(grouping: rows.indices.filter { rows[$0].english.firstByte != nil }) {
      rows[$0].english.firstByte ?? 0
    }
    return Catalogue(rows: rows, byFirst: byFirst, open: rows.indices.filter { rows[$0].english.firstByte == nil })
  }()
}

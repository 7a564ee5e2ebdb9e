/// A sentence of the services with places for what varies: "{s1}, {n2} of them with a copy".
///
/// A place is a kind and a digit: n for a whole number, d for one with a decimal point, t for any text, c for a country's code,
/// k for a topic's name, s for another sentence. Between two places stands a text.
struct SentencePattern: Sendable {
  enum Kind: Character, Sendable {
    case number = "n"
    case decimal = "d"
    case text = "t"
    case country = "c"
    case topic = "k"
    case sentence = "s"
  }

  enum Piece: Sendable, Equatable {
    case literal([UInt8])
    case place(Kind, Character)
  }

  /// What stood in a place of a sentence.
  struct Capture: Sendable {
    var kind: Kind
    var name: Character
    var text: String
  }

  let pieces: [Piece]

  init(_ text: some StringProtocol) {
    var pieces: [Piece] = []
    var literal: [UInt8] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      let inner = rest.prefix(3)
      if character == "{", inner.count == 3, inner.last == "}", let kind = inner.first.flatMap(Kind.init) {
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        literal = []
        pieces.append(.place(kind, inner[inner.index(after: inner.startIndex)]))
        rest = rest.dropFirst(3)
      } else {
        literal += Array(String(character).utf8)
      }
    }
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    self.pieces = pieces
  }

  /// The byte that a sentence of this pattern begins with; nothing when it begins with a place.
  var firstByte: UInt8? {
    guard case .literal(let bytes) = pieces.first else { return nil }
    return bytes.first
  }

  /// What stands in the places, when a sentence is of this pattern. Where a text could end in several places, it is as long as it
  /// can be.
  func match(_ sentence: [UInt8]) -> [Capture]? {
    // Most patterns are told from a sentence by how it ends.
    if case .literal(let end) = pieces.last, !sentence.suffix(end.count).elementsEqual(end) { return nil }
    return Self.match(sentence[...], pieces[...])
  }

  /// The pattern with its places filled.
  func filled(_ values: [Character: String]) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let bytes): String(decoding: bytes, as: UTF8.self)
      case .place(_, let name): values[name] ?? ""
      }
    }.joined()
  }

  private static func match(_ text: ArraySlice<UInt8>, _ pieces: ArraySlice<Piece>) -> [Capture]? {
    guard let piece = pieces.first else { return text.isEmpty ? [] : nil }
    let later = pieces.dropFirst()
    switch piece {
    case .literal(let bytes): return text.starts(with: bytes) ? match(text.dropFirst(bytes.count), later) : nil
    case .place(let kind, let name):
      for end in ends(of: text, before: later.first) {
        let inside = text[text.startIndex..<end]
        guard isOf(kind, inside), let others = match(text[end...], later) else { continue }
        return [Capture(kind: kind, name: name, text: String(decoding: inside, as: UTF8.self))] + others
      }
      return nil
    }
  }

  /// Where a place can end, the farthest first.
  private static func ends(of text: ArraySlice<UInt8>, before next: Piece?) -> [Int] {
    guard case .literal(let bytes) = next else { return [text.endIndex] }
    return text.indices.dropFirst().reversed().filter { text[$0...].starts(with: bytes) }
  }

  private static func isOf(_ kind: Kind, _ text: ArraySlice<UInt8>) -> Bool {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    switch kind {
    case .number: return !text.isEmpty && text.allSatisfy(isDigit)
    case .decimal: return !text.isEmpty && text.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
    case .country: return text.count == 2
    case .text, .topic, .sentence: return !text.isEmpty
    }
  }
}

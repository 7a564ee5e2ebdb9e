import Models

/// "Did you mean": the words of a question that no article holds, replaced by likely ones that some do.
struct Suggestion {
  /// Letters of words that are looked for; shorter ones have too many neighbours.
  static let lettersMin = 4
  /// Words of a question that are replaced at most.
  static let wordsMax = 3

  private let view: IndexView

  init(_ view: IndexView) { self.view = view }

  /// The question as it was probably meant; nothing when nothing likely is found.
  func text(for root: QueryNode, of text: String) throws -> String? {
    var scalars = Array(text.unicodeScalars)
    var replaced = 0
    let words = root.wanted.filter { $0.kind != .beginning && ($0.field == nil || $0.field == .title) }
    for term in words.sorted(by: { $0.place.start > $1.place.start }) {
      for token in TextAnalyzer.tokens(in: term.text).reversed() where replaced < Self.wordsMax {
        guard let word = try likely(token) else { continue }
        let offset = term.place.start + (term.kind == .phrase ? 1 : 0)
        guard offset + token.end <= scalars.count else { continue }
        scalars.replaceSubrange((offset + token.start)..<(offset + token.end), with: word.unicodeScalars)
        replaced += 1
      }
    }
    return replaced > 0 ? String(String.UnicodeScalarView(scalars)) : nil
  }

  /// The most frequent of the nearest words that begin alike; nothing when the word itself is known.
  private func likely(_ token: Token) throws -> String? {
    let letters = Array(token.text.unicodeScalars)
    guard !token.isSign, letters.count >= Self.lettersMin,
      !letters.contains(where: { $0.properties.numericType != nil })
    else { return nil }
    guard try view.lists(of: IndexWord.spelling(token.text)).isEmpty else { return nil }
    let most = letters.count > 7 ? 2 : 1
    let known = try view.words(startingWith: IndexWord.spelling(String(letters[0].description)), limit: .max)
    var best: (word: String, distance: Int, count: Int)?
    for (word, count) in known {
      let spelling = word.unicodeScalars.dropFirst()
      guard abs(spelling.count - letters.count) <= most else { continue }
      let distance = EditDistance.distance(letters, Array(spelling), most: most)
      guard distance <= most else { continue }
      if let best, (best.distance, -best.count) <= (distance, -count) { continue }
      best = (String(String.UnicodeScalarView(spelling)), distance, count)
    }
    return best?.word
  }
}

import Language

/// Tells captions, bylines, teasers and calls to subscribe from sentences of the story.
enum Boilerplate {
  static func isOne(_ sentence: Sentence, _ draft: Draft) -> Bool {
    let tokens = draft.body.tokens[sentence.tokens]
    if begins(openings, tokens, draft) { return true }
    for place in tokens.indices where begins(parts, tokens[place...], draft) { return true }
    return isTitle(tokens, draft)
  }

  /// The title again is no news.
  private static func isTitle(_ tokens: ArraySlice<Token>, _ draft: Draft) -> Bool {
    let title = draft.title.tokens
    return !title.isEmpty && tokens.count <= title.count + 1 && title.count <= tokens.count
      && zip(title, tokens).allSatisfy { $0.word == $1.word }
  }

  private static func begins(_ phrases: [UInt64: [[UInt64]]], _ tokens: ArraySlice<Token>, _ draft: Draft) -> Bool {
    guard let first = tokens.first, let candidates = phrases[draft.words[first.word].hash] else { return false }
    return candidates.contains { phrase in
      phrase.count <= tokens.count && zip(phrase, tokens).allSatisfy { $0 == draft.words[$1.word].hash }
    }
  }

  /// At a sentence's start.
  private static let openings = table(
    """
    photo : | photograph : | image : | picture : | pictured | video : | watch : | read more | read also | see also | © |
    copyright | follow us | sign up | subscribe | click here | advertisement | related : | share this | foto : | bild : |
    lesen sie | mehr zum thema | anzeige | quelle : | crédit | lire aussi | à lire | abonnez | voir aussi | lea también |
    le puede interesar | suscríbete | fuente : | file photo
    """)

  /// Anywhere in it.
  private static let parts = table(
    """
    getty images | all rights reserved | this article was originally | sign up for | our newsletter | use cookies |
    contributed to this report | newsletter abonnieren | tous droits réservés | unseren newsletter | todos los derechos
    """)

  private static func table(_ list: String) -> [UInt64: [[UInt64]]] {
    var phrases: [UInt64: [[UInt64]]] = [:]
    for phrase in list.split(separator: "|") {
      let words = phrase.split(whereSeparator: \.isWhitespace).map { StableWordHash.hash(String($0)) }
      if let first = words.first { phrases[first, default: []].append(words) }
    }
    return phrases
  }
}

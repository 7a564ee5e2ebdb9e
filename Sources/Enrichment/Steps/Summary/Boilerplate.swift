import Language

/// Tells captions, bylines, teasers and calls to subscribe from sentences of the story.
enum Boilerplate {
  static func isOne(_ sentence: Sentence, _ draft: Draft) -> Bool {
    let text = draft.body
    let head = text.text(sentence.start, min(sentence.end, sentence.start + scanned)).lowercased()
    if openings.contains(where: head.hasPrefix) { return true }
    if parts.contains(where: head.contains) { return true }
    // The title again is no news.
    return !draft.article.title.isEmpty && sentence.end - sentence.start <= draft.title.scalars.count + 3
      && text.text(sentence.start, sentence.end).lowercased().hasPrefix(draft.article.title.lowercased())
  }

  private static let scanned = 120

  private static let openings = [
    "photo:", "photograph:", "image:", "picture:", "pictured", "video:", "watch:", "read more", "read also", "see also",
    "by ", "©", "copyright", "follow us", "sign up", "subscribe", "click here", "advertisement", "related:",
    "share this",
    "foto:", "bild:", "lesen sie", "mehr zum thema", "anzeige", "von unserem", "quelle:", "crédit", "lire aussi",
    "photo ",
    "à lire", "abonnez", "voir aussi", "lea también", "le puede interesar", "suscríbete", "fuente:",
  ]

  private static let parts = [
    "getty images", "all rights reserved", "this article was originally", "sign up for", "our newsletter", "cookies",
    "contributed to this report", "reporting by ", "editing by ", "newsletter abonnieren", "tous droits réservés",
  ]
}

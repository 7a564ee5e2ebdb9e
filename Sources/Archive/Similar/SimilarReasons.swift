import Models

/// Why two articles belong together, in words.
enum SimilarReasons {
  /// Names in one line.
  static let namesMax = 3
  /// Scalars of a story's title that are shown.
  static let titleScalarsMax = 120

  /// What they share, the most telling first, and the time from the first to the second.
  static func lines(_ article: Article, from other: Article, story: String?, isCopy: Bool = false) -> [String] {
    var lines = isCopy ? ["same text"] : []
    let event = story == nil ? nil : sharedEvent(article, other)
    if let event {
      lines.append("same event: \(event)")
    } else if let story {
      lines.append(story == other.title ? "same story" : "same story: \(shown(story))")
    }
    for (label, kind) in [
      ("people", Entity.Kind.person), ("organisations", .organisation), ("places", .place), ("names", .other),
    ] {
      let theirs = Set(other.entities.filter { $0.kind == kind }.map { TextAnalyzer.normalized($0.name) })
      let shared = article.entities.filter {
        $0.kind == kind && $0.name != event && theirs.contains(TextAnalyzer.normalized($0.name))
      }
      if !shared.isEmpty {
        lines.append("same \(label): \(shared.prefix(namesMax).map(\.name).joined(separator: ", "))")
      }
    }
    let keywords = Set(other.keywords.map { TextAnalyzer.normalized($0.text) })
    let named = Set(article.entities.map { TextAnalyzer.normalized($0.name) })
    let shared = article.keywords.filter { keyword in
      let form = TextAnalyzer.normalized(keyword.text)
      return keywords.contains(form) && !named.contains(form)
    }
    if !shared.isEmpty { lines.append("same keywords: \(shared.prefix(namesMax).map(\.text).joined(separator: ", "))") }
    if lines.isEmpty { lines += words(article, other) }
    lines.append(
      TimePhrase.distance(from: TimeKey.preferred(for: other), to: TimeKey.preferred(for: article)))
    return lines
  }

  /// What the name of an event holds, in the languages of the entity models.
  private static let eventWords: Set<String> = [
    "summit", "conference", "congress", "forum", "festival", "fair", "expo", "games", "championship", "championships",
    "cup", "olympics", "election", "elections", "referendum", "storm", "hurricane", "gipfel", "konferenz", "kongress",
    "messe", "festspiele", "meisterschaft", "wahl", "sturm", "sommet", "conférence", "congrès", "jeux", "coupe",
    "élection", "élections", "tempête", "cumbre", "conferencia", "congreso", "feria", "juegos", "copa", "elecciones",
    "tormenta", "congres", "beurs", "verkiezingen",
  ]

  /// The first event that both name.
  private static func sharedEvent(_ article: Article, _ other: Article) -> String? {
    let theirs = Set(other.entities.filter { $0.kind == .other }.map { TextAnalyzer.normalized($0.name) })
    return article.entities.first { entity in
      entity.kind == .other && theirs.contains(TextAnalyzer.normalized(entity.name))
        && entity.name.lowercased().split(separator: " ").contains { eventWords.contains(String($0)) }
    }?.name
  }

  /// A title, cut to what a line takes.
  static func shown(_ title: String) -> String {
    let scalars = title.unicodeScalars
    return scalars.count <= titleScalarsMax
      ? title : String(String.UnicodeScalarView(scalars.prefix(titleScalarsMax - 1))) + "…"
  }

  /// Words of four letters and more that both titles have.
  private static func words(_ article: Article, _ other: Article) -> [String] {
    let theirs = Set(TextAnalyzer.tokens(in: other.title).map(\.text))
    let shared = TextAnalyzer.tokens(in: article.title).map(\.text).filter {
      $0.unicodeScalars.count > 3 && theirs.contains($0)
    }
    return shared.isEmpty
      ? ["similar words"] : ["same words in the title: \(shared.prefix(namesMax).joined(separator: ", "))"]
  }
}

import Language
import Models

/// Persons, organisations, places and other names: by a trained tagger in English, German, French, Spanish and Dutch, by rules and
/// gazetteers elsewhere.
///
/// The mentions of one name get one kind by vote, missed mentions of a name that stands elsewhere are added, and the mentions of
/// one entity are joined over the article. In scripts without capitals nothing is found.
public struct EntitiesStep: EnrichmentStep {
  /// "entities".
  public let name = "entities"
  /// Raised with every change of the rules or of the model.
  public let version = 5
  /// The most entities that an article keeps.
  public static let countMax = 100
  /// The most mentions that are joined: what comes later in a very long text is left out.
  public static let runsMax = 4_000

  /// Creates the step.
  public init() {}

  /// Sets the entities, the most salient first.
  public func apply(_ draft: inout Draft) throws {
    let runs = TaggedNames.runs(draft) ?? RuledNames.runs(draft)
    let groups = EntityJoiner(title: draft.title, body: draft.body, words: draft.words).groups(runs)
    let entities = groups.compactMap { entity($0, draft) }
    draft.article.entities = Array(
      entities.enumerated().sorted { ($1.element.salience, $0.offset) < ($0.element.salience, $1.offset) }
        .map(\.element).prefix(Self.countMax))
  }

  private func entity(_ group: EntityJoiner.Group, _ draft: Draft) -> Entity? {
    let body = draft.body
    var mentions: [Mention] = []
    var names = CanonicalName()
    for run in group.runs.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      let text = run.isInTitle ? draft.title : body
      guard let first = run.tokens.first, let last = run.tokens.last else { continue }
      let (start, end) = (text.tokens[first].start, text.tokens[last].end)
      let form = text.text(start, end)
      names.add(form, words: text.tokens[run.tokens].count(where: \.isWord), isInTitle: run.isInTitle)
      if !run.isInTitle { mentions.append(Mention(span: Span(start: start, end: end), text: form)) }
    }
    guard !mentions.isEmpty else { return nil }
    return Entity(
      name: group.kind == .place ? placeName(names.best, group, draft) : names.best, kind: group.kind ?? .other,
      salience: salience(group, first: mentions[0].span.start, draft),
      mentions: mentions)
  }

  /// "Frankreich" for "Frankreichs", where the article has the genitive only.
  private func placeName(_ name: String, _ group: EntityJoiner.Group, _ draft: Draft) -> String {
    guard draft.words.language.hasPrefix("de"), group.key.count == 1, name.hasSuffix("s") else { return name }
    let word = draft.words[group.key[0]]
    let plain = StableWordHash.hash(String(word.folded.dropLast()))
    return Gazetteer.place(word.hash) == nil && Gazetteer.place(plain) != nil ? String(name.dropLast()) : name
  }

  /// Grows with the mentions, an early first one, and a place in the title; always below 1.
  private func salience(_ group: EntityJoiner.Group, first: Int, _ draft: Draft) -> Double {
    let count = Double(group.runs.count)
    let isInTitle = group.runs.contains(where: \.isInTitle)
    let place = 1 - Double(first) / Double(max(1, draft.body.scalars.count))
    let raw = count / (count + 3) * 0.5 + place * 0.2 + (isInTitle ? 0.3 : 0)
    return (raw * 1_000).rounded() / 1_000
  }
}

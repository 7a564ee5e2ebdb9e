import Language
import Models

/// Persons, organisations, places and other names, by rules and gazetteers.
///
/// Runs of capitalised words are found, judged by their own words and their neighbours, and joined over the article. In
/// scripts without capitals nothing is found.
public struct EntitiesStep: EnrichmentStep {
  /// "entities".
  public let name = "entities"
  /// Raised with every change of the rules.
  public let version = 2
  /// The most entities that an article keeps.
  public static let countMax = 100
  /// The most runs that are joined: what comes later in a very long text is left out.
  public static let runsMax = 4_000

  /// Creates the step.
  public init() {}

  /// Sets the entities, the most salient first.
  public func apply(_ draft: inout Draft) throws {
    let usage = CapitalUsage(draft.body, draft.words)
    let hasNounCapitals = draft.article.language.hasPrefix("de")
    var runs: [NameRun] = []
    for (text, isInTitle) in [(draft.title, true), (draft.body, false)] {
      let finder = NameRunFinder(
        text: text, words: draft.words, isInTitle: isInTitle, hasNounCapitals: hasNounCapitals, usage: usage)
      let classifier = NameClassifier(text: text, words: draft.words)
      runs += finder.runs().prefix(Self.runsMax).map(classifier.classified)
    }
    let groups = EntityJoiner(title: draft.title, body: draft.body, words: draft.words).groups(runs)
    let entities = groups.compactMap { entity($0, draft) }
    draft.article.entities = Array(
      entities.enumerated().sorted { ($1.element.salience, $0.offset) < ($0.element.salience, $1.offset) }
        .map(\.element).prefix(Self.countMax))
  }

  private func entity(_ group: EntityJoiner.Group, _ draft: Draft) -> Entity? {
    let body = draft.body
    var mentions: [Mention] = []
    var fullest = ""
    for run in group.runs.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      let text = run.isInTitle ? draft.title : body
      guard let first = run.tokens.first, let last = run.tokens.last else { continue }
      let (start, end) = (text.tokens[first].start, text.tokens[last].end)
      let form = text.text(start, end)
      if isFuller(form, than: fullest), !run.isInTitle || fullest.isEmpty { fullest = form }
      if !run.isInTitle { mentions.append(Mention(span: Span(start: start, end: end), text: form)) }
    }
    guard !mentions.isEmpty else { return nil }
    return Entity(
      name: fullest, kind: group.kind ?? .other, salience: salience(group, first: mentions[0].span.start, draft),
      mentions: mentions)
  }

  /// Longer, or as long with fewer capitals: a dateline's "PARIS" gives way to "Paris".
  private func isFuller(_ form: String, than known: String) -> Bool {
    let (count, before) = (form.unicodeScalars.count, known.unicodeScalars.count)
    guard count == before else { return count > before }
    func capitals(_ text: String) -> Int { text.unicodeScalars.count { ScalarClass.of($0.value) == .upper } }
    return capitals(form) < capitals(known)
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

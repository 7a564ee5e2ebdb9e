import Language
import Models

/// Makes the mentions of an article agree: the same name has one kind everywhere, and is a name everywhere.
///
/// After Finkel et al. (2005, "Incorporating Non-local Information into Information Extraction Systems") and the majority features
/// of Krishnan and Manning (2006), as a vote instead of a second model.
struct NameAgreement {
  let title: AnnotatedText
  let body: AnnotatedText
  let words: Vocabulary

  /// Names of more words are not looked for elsewhere.
  private static let wordsMax = 5
  /// What a vote needs for a name to be added where the tagger saw none.
  private static let weightMin = 24

  /// What a full name counts for its surname, beside its own weight.
  private static let partWeight = 150
  /// What an employee beside a name counts: "Meta's chief AI scientist".
  private static let employerWeight = 150

  /// For each name, by its words, what speaks for each kind.
  private var votes: [[Int]: [Int]] = [:]
  private let usage: CapitalUsage
  private let key: NameKey
  /// German writes every noun with a capital: that one follows says nothing.
  private let hasNounCapitals: Bool

  init(title: AnnotatedText, body: AnnotatedText, words: Vocabulary) {
    (self.title, self.body, self.words) = (title, body, words)
    usage = CapitalUsage(body, words)
    key = NameKey(words)
    hasNounCapitals = words.language.hasPrefix("de")
  }

  /// The mentions with one kind a name, and those that were missed, in order: the title's first.
  mutating func agreed(_ runs: [NameRun]) -> [NameRun] {
    for run in runs { vote(run) }
    var result: [NameRun] = []
    for isInTitle in [true, false] {
      var part = runs.filter { $0.isInTitle == isInTitle }
      part += missed(part, isInTitle: isInTitle)
      result += part.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    let surnames = Set(votes.keys.compactMap { $0.count > 1 && winner($0) == .person ? $0.last : nil })
    for place in result.indices {
      let key = key(of: result[place])
      result[place].kind = known(key, surnames) ?? winner(key) ?? result[place].kind
    }
    return result
  }

  /// The kind of a name that no context changes: an abbreviation of a thing, a product, a building, an event, or a country or capital
  /// after which nobody in the article is called.
  private func known(_ key: [Int], _ surnames: Set<Int>) -> Entity.Kind? {
    guard let word = key.first, let last = key.last else { return nil }
    let hash = words[word].hash
    if key.count > 1 {
      guard winner(key) == .organisation else { return nil }
      let end = words[last].hash
      if NameCues.buildings.contains(hash) || NameCues.buildings.contains(end) { return .place }
      return NameCues.eventFirsts.contains(hash) || NameCues.eventLasts.contains(end) ? .other : nil
    }
    if NameCues.thingAcronyms.contains(hash) || NameCues.products.contains(hash) { return .other }
    guard winner(key) == .person, !surnames.contains(word), !Gazetteer.isFirstName(hash),
      let place = Gazetteer.place(hash)
    else { return nil }
    return place.kind == .country || place.kind == .capital ? .place : nil
  }

  private mutating func vote(_ run: NameRun) {
    let words = key(of: run)
    guard let kind = run.kind, let first = words.first, let last = words.last else { return }
    add(run.weight, to: words, kind)
    if words.count > 1 {
      // A surname is the person's, the first word of a company the company's, unless a town has that name.
      let part = kind == .person ? last : first
      if kind == .person || kind == .organisation, Gazetteer.place(self.words[part].hash) == nil {
        add(run.weight + Self.partWeight, to: [part], kind)
      }
    } else if NameClassifier(text: text(run.isInTitle), words: self.words).hasEmployee(run) {
      add(Self.employerWeight, to: words, .organisation)
    }
  }

  private mutating func add(_ weight: Int, to words: [Int], _ kind: Entity.Kind) {
    votes[words, default: [0, 0, 0, 0]][kind.rawValue] += weight
  }

  private func text(_ isInTitle: Bool) -> AnnotatedText { isInTitle ? title : body }

  private func key(of run: NameRun) -> [Int] { key(text(run.isInTitle).tokens[run.tokens]) }

  /// The kind with the most votes; of equals the first.
  private func winner(_ key: [Int]) -> Entity.Kind? {
    guard let votes = votes[key] else { return nil }
    var best = 0
    for kind in votes.indices where votes[kind] > votes[best] { best = kind }
    return Entity.Kind(rawValue: best)
  }

  /// Capitalised words outside all names that are one elsewhere.
  private func missed(_ runs: [NameRun], isInTitle: Bool) -> [NameRun] {
    let text = text(isInTitle)
    var taken = [Bool](repeating: false, count: text.tokens.count)
    for run in runs { for index in run.tokens { taken[index] = true } }
    var result: [NameRun] = []
    for sentence in text.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard let end = match(at: index, before: sentence.tokens.upperBound, text, taken) else {
          index += 1
          continue
        }
        result.append(
          NameRun(
            tokens: index..<end, isInTitle: isInTitle,
            isAtSentenceStart: text.tokens[index].flags.contains(.sentenceStart), hasTitleBefore: false, certainty: 1))
        index = end
      }
    }
    return result
  }

  private func match(at start: Int, before limit: Int, _ text: AnnotatedText, _ taken: [Bool]) -> Int? {
    var words: [Int] = []
    var found: Int?
    var index = start
    while index < limit, words.count < Self.wordsMax, !taken[index] {
      let token = text.tokens[index]
      if token.flags.contains(.symbol) {
        if words.isEmpty || token.flags.contains(.spaceBefore) { break }
      } else {
        if words.isEmpty, token.flags.isDisjoint(with: [.capitalised, .mixedCase]) { break }
        words.append(key.plain(token.word))
        if isKnown(words) { found = index + 1 }
      }
      index += 1
    }
    // Part of a longer run of capitals is part of another name: "Washington" in "Washington Monument".
    guard let end = found, !joins(start - 1, text, taken), !joins(end, text, taken) else { return nil }
    return end
  }

  /// A single word must not stand in lower case anywhere: "Will" of "Will Young" does.
  private func isKnown(_ words: [Int]) -> Bool {
    guard let votes = votes[words], votes.reduce(0, +) >= Self.weightMin else { return false }
    return words.count > 1 || (usage.isCapitalOnly(words[0]) && !self.words[words[0]].isFunction)
  }

  private func joins(_ index: Int, _ text: AnnotatedText, _ taken: [Bool]) -> Bool {
    guard text.tokens.indices.contains(index), !hasNounCapitals else { return false }
    let token = text.tokens[index]
    return token.isWord && token.flags.contains(.capitalised) && !token.flags.contains(.sentenceStart) && !taken[index]
      && !words[token.word].isFunction
  }
}

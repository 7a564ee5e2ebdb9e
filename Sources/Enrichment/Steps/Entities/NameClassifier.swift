import Language
import Models

/// Tells persons, organisations and places by a name's own words and its neighbours.
struct NameClassifier {
  let text: AnnotatedText
  let words: Vocabulary

  /// The run with its kind.
  func classified(_ run: NameRun) -> NameRun {
    var run = run
    (run.kind, run.certainty) = judgement(run)
    return run
  }

  private func judgement(_ run: NameRun) -> (Entity.Kind?, Int) {
    let tokens = run.tokens.filter { text.tokens[$0].isWord }
    guard let first = tokens.first, let last = tokens.last else { return (nil, 0) }
    let lastHash = words[text.tokens[last].word].hash
    if let known = Gazetteer.longestPlace(at: first, in: text, before: run.tokens.upperBound, words),
      known.end == run.tokens.upperBound
    {
      switch known.place.kind {
      case .seat: return (.organisation, 3)
      case .demonym: return (.other, 3)
      case .area: return (.place, 3)
      case .city where tokens.count == 1 && run.hasTitleBefore: return (.person, 2)
      default: return (.place, tokens.count > 1 || known.place.kind == .country ? 3 : 2)
      }
    }
    if tokens.count > 1, NameCues.organisationEnds.contains(lastHash) { return (.organisation, 3) }
    if tokens.count > 1, NameCues.placeEnds.contains(lastHash) { return (.place, 3) }
    if hasOfLink(run, tokens) { return (.organisation, 3) }
    if isAcronym(tokens) { return (NameCues.thingAcronyms.contains(lastHash) ? .other : .organisation, 2) }
    if tokens.count > 1, NameCues.eventEnds.contains(lastHash) { return (.other, 3) }
    if run.hasTitleBefore { return (.person, 3) }
    if tokens.count == 1, hasEmployee(run) { return (.organisation, 2) }
    return personJudgement(run, tokens, first: first, last: last)
  }

  private func personJudgement(_ run: NameRun, _ tokens: [Int], first: Int, last: Int) -> (Entity.Kind?, Int) {
    let isFirstName = Gazetteer.isFirstName(words[text.tokens[first].word].hash)
    let hasJoint = run.tokens.contains { text.scalars[text.tokens[$0].start] == 0x26 }
    if isFirstName, (2...4).contains(tokens.count), !hasJoint,
      tokens.allSatisfy({ text.tokens[$0].flags.isDisjoint(with: [.allCaps, .hasDigit]) })
    {
      return (.person, 3)
    }
    let speaks =
      isSpeech(run.tokens.upperBound) || isInvertedSpeech(run.tokens.lowerBound - 1) || isAge(run.tokens.upperBound)
    if speaks, tokens.count <= 3 { return (.person, tokens.count > 1 ? 2 : 1) }
    let isAfterPlacePreposition =
      run.tokens.lowerBound > 0
      && NameCues.placePrepositions.contains(words[text.tokens[run.tokens.lowerBound - 1].word].hash)
    if isAfterPlacePreposition, tokens.count <= 2 { return (.place, 1) }
    if tokens.count == 2, isRare(first), isRare(last) { return (.person, 1) }
    if text.tokens[first].flags.contains(.mixedCase) { return (.organisation, 1) }
    return (nil, 0)
  }

  private func isRare(_ index: Int) -> Bool {
    words[text.tokens[index].word].rarity > 4.8 && !text.tokens[index].flags.contains(.allCaps)
  }

  private func isSpeech(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    if text.tokens[index].flags.contains(.symbol), text.tokens.indices.contains(index + 1),
      text.scalars[text.tokens[index].start] == 0x2C
    {
      return NameCues.speech.contains(words[text.tokens[index + 1].word].hash)
    }
    return NameCues.speech.contains(words[text.tokens[index].word].hash)
  }

  /// "said LeCun": only the plainest verbs stand before their subject.
  private func isInvertedSpeech(_ index: Int) -> Bool {
    text.tokens.indices.contains(index) && NameCues.invertedSpeech.contains(words[text.tokens[index].word].hash)
  }

  /// ", 34,".
  private func isAge(_ index: Int) -> Bool {
    guard index + 2 < text.tokens.count, text.scalars[text.tokens[index].start] == 0x2C else { return false }
    let number = text.tokens[index + 1]
    return number.flags.contains(.number) && number.end - number.start == 2
      && text.scalars[text.tokens[index + 2].start] == 0x2C
  }

  /// "Meta's chief AI scientist", "the chief AI scientist of Meta".
  func hasEmployee(_ run: NameRun) -> Bool {
    let end = run.tokens.upperBound
    if text.tokens.indices.contains(end), text.tokens[end].flags.contains(.clitic) {
      return isEmployee(in: (end + 1)...(end + 3))
    }
    let link = run.tokens.lowerBound - 1
    guard text.tokens.indices.contains(link), NameCues.employerLinks.contains(words[text.tokens[link].word].hash) else {
      return false
    }
    return isEmployee(in: (link - 4)...(link - 1))
  }

  private func isEmployee(in range: ClosedRange<Int>) -> Bool {
    range.contains { index in
      text.tokens.indices.contains(index) && NameCues.employees.contains(words[text.tokens[index].word].hash)
    }
  }

  private func hasOfLink(_ run: NameRun, _ tokens: [Int]) -> Bool {
    tokens.count > 2 && NameCues.organisationHeads.contains(words[text.tokens[tokens[0]].word].hash)
      && words[text.tokens[tokens[1]].word].isFunction
  }

  private func isAcronym(_ tokens: [Int]) -> Bool {
    let token = text.tokens[tokens[0]]
    return tokens.count == 1 && token.flags.contains(.allCaps) && (2...6).contains(token.end - token.start)
  }
}

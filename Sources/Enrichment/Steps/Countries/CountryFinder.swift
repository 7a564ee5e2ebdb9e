import Language

/// Finds what names a country in one text.
struct CountryFinder {
  let text: AnnotatedText
  let words: Vocabulary
  let isInTitle: Bool
  /// Where persons are named, in scalars of the text, ascending.
  var persons: [Range<Int>] = []

  /// Adds every find with the weight of its place and kind.
  func add(to tally: inout CountryTally) {
    var index = isInTitle ? 0 : addDateline(to: &tally)
    var (sentence, person) = (0, 0)
    var surnames: Set<Int> = []
    while index < text.tokens.count {
      while sentence + 1 < text.sentences.count, text.sentences[sentence].tokens.upperBound <= index { sentence += 1 }
      while person < persons.count, persons[person].upperBound <= text.tokens[index].start { person += 1 }
      let isPerson = person < persons.count && persons[person].contains(text.tokens[index].start)
      if let found = Subdivisions.country(at: index, in: text, words) {
        let form = text.text(text.tokens[index].start, text.tokens[found.end - 1].end)
        let weight = placeWeight(index, sentence) * kindWeight(.region)
        tally.add(found.country, weight: weight, label: label(.region), form: form)
        index = found.end
        continue
      }
      let limit = text.sentences.isEmpty ? text.tokens.count : text.sentences[sentence].tokens.upperBound
      guard isCandidate(index),
        let found = Gazetteer.longestPlace(at: index, in: text, before: max(limit, index + 1), words),
        isBelievable(index, found)
      else {
        index += 1
        continue
      }
      let word = text.tokens[index].word
      if mayBePerson(index, found), isPerson || surnames.contains(word) || isSurname(index) {
        surnames.insert(word)
        index = found.end
        continue
      }
      let form = text.text(text.tokens[index].start, text.tokens[found.end - 1].end)
      index = found.end
      guard found.place.kind != .area else { continue }
      tally.add(
        lastingCountry(found), weight: placeWeight(index, sentence) * kindWeight(found.place.kind),
        label: label(found.place.kind),
        form: form)
    }
  }

  /// "PARIS (AP) —": capitals, at the start, before a dash within a few words. The token after it.
  private func addDateline(to tally: inout CountryTally) -> Int {
    guard let first = text.tokens.first, first.isWord, first.flags.contains(.capitalised),
      let dash = text.tokens.prefix(Self.datelineTokensMax).firstIndex(where: { isDash($0) }), dash > 0
    else { return 0 }
    var index = 0
    var isFound = false
    // "NEWTON, Mass., March 12 -": the state says more than the town.
    for place in 0..<dash {
      guard let found = Subdivisions.country(at: place, in: text, words) else { continue }
      let form = text.text(first.start, text.tokens[found.end - 1].end)
      tally.add(found.country, weight: Self.datelineWeight, label: "dateline", form: form)
      return dash
    }
    while index < dash {
      if let found = Gazetteer.longestPlace(at: index, in: text, before: dash, words), found.place.kind != .demonym,
        found.place.kind != .area
      {
        let form = text.text(text.tokens[index].start, text.tokens[found.end - 1].end)
        tally.add(lastingCountry(found), weight: isFound ? 1 : Self.datelineWeight, label: "dateline", form: form)
        isFound = true
        index = found.end
      } else {
        index += 1
      }
    }
    return isFound ? dash : 0
  }

  /// The country of a find: that of the state or country behind its comma, if one stands there ("Paris, Texas").
  private func lastingCountry(_ found: (place: Place, end: Int)) -> String {
    guard found.place.kind == .city || found.place.kind == .capital, found.end + 1 < text.tokens.count,
      text.scalars[text.tokens[found.end].start] == 0x2C
    else { return found.place.country }
    if let state = Subdivisions.country(at: found.end + 1, in: text, words) { return state.country }
    guard text.tokens[found.end + 1].flags.contains(.capitalised),
      let next = Gazetteer.longestPlace(at: found.end + 1, in: text, before: text.tokens.count, words)
    else { return found.place.country }
    return next.place.kind == .region ? next.place.country : found.place.country
  }

  private static let datelineTokensMax = 14
  private static let datelineWeight = 5.0
  private static let leadSentences = 2

  private func isDash(_ token: Token) -> Bool {
    guard token.flags.contains(.symbol), token.flags.contains(.spaceBefore) else { return false }
    return [0x2D, 0x2013, 0x2014].contains(text.scalars[token.start])
  }

  /// Names have capitals; adjectives of nations have none in French, Spanish, German.
  private func isCandidate(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isWord && token.end - token.start > 1
  }

  private func isBelievable(_ index: Int, _ found: (place: Place, end: Int)) -> Bool {
    let token = text.tokens[index]
    let isCapital = token.flags.contains(.capitalised)
    if words.language.hasPrefix("en") || found.place.kind != .demonym, !isCapital { return false }
    if found.place.kind == .demonym, !isCapital { return !words[token.word].isFunction }
    return true
  }

  /// A city behind a first name ("Milton Berlin", "Michael Jordan") is a person's.
  private func isSurname(_ index: Int) -> Bool {
    index > 0 && text.tokens[index - 1].flags.contains(.capitalised)
      && Gazetteer.isFirstName(words[text.tokens[index - 1].word].hash)
  }

  /// Whether a find may be somebody's name as well: of countries only some, of peoples none.
  private func mayBePerson(_ index: Int, _ found: (place: Place, end: Int)) -> Bool {
    switch found.place.kind {
    case .demonym, .seat, .area: false
    case .city, .capital, .region: true
    case .country: found.end == index + 1 && Self.countriesOfPersons.contains(words[text.tokens[index].word].folded)
    }
  }

  private static let countriesOfPersons: Set<String> = [
    "jordan", "chad", "georgia", "israel", "ireland", "holland", "france", "england", "wales",
  ]

  private func placeWeight(_ index: Int, _ sentence: Int) -> Double {
    if isInTitle { return 3 }
    if sentence < Self.leadSentences { return 1.6 }
    return text.sentences.isEmpty ? 1 : 1 - 0.6 * Double(sentence) / Double(text.sentences.count)
  }

  private func kindWeight(_ kind: Place.Kind) -> Double {
    switch kind {
    case .country: 1
    case .capital: 0.8
    case .city: 0.6
    case .demonym: 0.8
    case .region: 0.7
    case .seat: 0.8
    case .area: 0
    }
  }

  private func label(_ kind: Place.Kind) -> String {
    if isInTitle { return "title" }
    return switch kind {
    case .country: "name"
    case .capital: "capital"
    case .city: "city"
    case .demonym: "demonym"
    case .region: "region"
    case .seat: "seat"
    case .area: "area"
    }
  }
}

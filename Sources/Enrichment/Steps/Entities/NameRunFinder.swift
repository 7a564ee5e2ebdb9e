import Language

/// Finds runs of capitalised words that may be names.
struct NameRunFinder {
  let text: AnnotatedText
  let words: Vocabulary
  let isInTitle: Bool
  /// German writes every noun with a capital.
  let hasNounCapitals: Bool
  /// Words that the article writes in lower case too, or capitalised only at a sentence's start.
  let usage: CapitalUsage

  /// The runs in the order of the text.
  func runs() -> [NameRun] {
    text.sentences.flatMap { isShouted($0) ? [] : runs(in: $0.tokens) }
  }

  /// A headline in which most words have capitals says nothing by them, except for words known from the body.
  private func isShouted(_ sentence: Sentence) -> Bool {
    var (all, capitals) = (0, 0)
    for token in text.tokens[sentence.tokens] where token.isWord && !words[token.word].isFunction {
      all += 1
      if token.flags.contains(.allCaps) { capitals += 1 }
    }
    return all >= 4 && capitals * 10 > all * 7
  }

  private func isTitleCase(_ range: Range<Int>) -> Bool {
    guard isInTitle, !hasNounCapitals else { return false }
    var (all, capitals) = (0, 0)
    for token in text.tokens[range] where token.isWord && !words[token.word].isFunction {
      all += 1
      if !token.flags.isDisjoint(with: [.capitalised, .mixedCase]) { capitals += 1 }
    }
    return all >= 4 && capitals * 10 > all * 7
  }

  private func runs(in sentence: Range<Int>) -> [NameRun] {
    let isTitleCase = isTitleCase(sentence)
    var result: [NameRun] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard isCapital(index, isTitleCase: isTitleCase) else {
        index += 1
        continue
      }
      let end = runEnd(from: index, before: sentence.upperBound, isTitleCase: isTitleCase)
      append(index..<end, to: &result)
      index = end
    }
    return result
  }

  private func isCapital(_ index: Int, isTitleCase: Bool) -> Bool {
    let token = text.tokens[index]
    guard token.isWord, !token.flags.contains(.clitic), !token.flags.isDisjoint(with: [.capitalised, .mixedCase]) else {
      return false
    }
    let word = words[token.word]
    if token.end - token.start == 1, !isInitial(index) { return false }
    if word.isFunction, !token.flags.contains(.allCaps) || token.end - token.start > 3 { return false }
    if NameCues.notNames.contains(word.hash) { return false }
    return !isTitleCase || usage.isName(token.word)
  }

  /// "J." in "J. K. Rowling", "George W. Bush".
  private func isInitial(_ index: Int) -> Bool {
    index + 1 < text.tokens.count && text.scalars[text.tokens[index + 1].start] == 0x2E
      && text.tokens[index + 1].start == text.tokens[index].end
  }

  private func runEnd(from start: Int, before limit: Int, isTitleCase: Bool) -> Int {
    var end = start + 1
    while end < limit, end - start < Self.tokensMax {
      if isCapital(end, isTitleCase: isTitleCase), joins(end) {
        end += 1
      } else if let next = linkEnd(from: end, runStart: start, before: limit, isTitleCase: isTitleCase) {
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  private static let tokensMax = 9

  /// Only a space may stand between two words of a name.
  private func joins(_ index: Int) -> Bool { text.tokens[index].flags.contains(.spaceBefore) }

  /// The capitalised token that a hyphen, an initial's stop, an ampersand or a particle joins to the run, if one does.
  private func linkEnd(from index: Int, runStart: Int, before limit: Int, isTitleCase: Bool) -> Int? {
    let token = text.tokens[index]
    var next = index + 1
    guard next < limit else { return nil }
    let scalar = text.scalars[token.start]
    if token.flags.contains(.symbol) {
      let isTight = !token.flags.contains(.spaceBefore)
      if scalar == 0x2E, isTight, isInitialRun(index) { return isCapital(next, isTitleCase: isTitleCase) ? next : nil }
      if Gazetteer.isHyphen(text, index), isTight, !text.tokens[next].flags.contains(.spaceBefore) {
        return isCapital(next, isTitleCase: isTitleCase) || text.tokens[next].flags.contains(.number) ? next : nil
      }
      if scalar == 0x26 { return isCapital(next, isTitleCase: isTitleCase) ? next : nil }
      return nil
    }
    let hash = words[token.word].hash
    let isOfLink =
      Self.ofWords.contains(hash) && NameCues.organisationHeads.contains(words[text.tokens[index - 1].word].hash)
    guard isOfLink || NameCues.particles.contains(hash) else { return nil }
    // "von der", "of the".
    if next + 1 < limit, words[text.tokens[next].word].isFunction, !isCapital(next, isTitleCase: isTitleCase) {
      next += 1
    }
    return isCapital(next, isTitleCase: isTitleCase) && joins(next) ? next : nil
  }

  private func isInitialRun(_ stop: Int) -> Bool {
    let before = text.tokens[stop - 1]
    return before.end - before.start == 1 && before.flags.contains(.capitalised)
  }

  private static let ofWords: Set<UInt64> = Set(
    ["of", "for", "für", "des", "de", "du", "d'"].map { StableWordHash.hash($0) })

  /// Takes titles and demonyms off the front, and keeps the run if a name is left.
  private func append(_ range: Range<Int>, to runs: inout [NameRun]) {
    var start = range.lowerBound
    var range = range
    var hasTitle = false
    // "Informatikerin Dr" before ". Maren Oetjen".
    if range.count > 1, isAbbreviatedTitle(range.upperBound - 1) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    while start < range.upperBound - 1 {
      let hash = words[text.tokens[start].word].hash
      let isTitle = NameCues.titles.contains(hash)
      let isDemonym = Gazetteer.place(hash)?.kind == .demonym && isTitleWord(start + 1)
      let isNoun = hasNounCapitals && isCommonNoun(start)
      guard isTitle || isDemonym || isNoun else { break }
      hasTitle = hasTitle || isTitle
      start += 1
      while start < range.upperBound - 1, !text.tokens[start].isWord { start += 1 }
    }
    let first = text.tokens[start]
    let isStart = first.flags.contains(.sentenceStart) || opensAfterMark(start)
    let count = range.upperBound - start
    if !hasTitle { hasTitle = hasTitleBefore(start) }
    guard count > 1 || isKept(start, isSentenceStart: isStart, hasTitle: hasTitle) else { return }
    runs.append(
      NameRun(
        tokens: start..<range.upperBound, isInTitle: isInTitle, isAtSentenceStart: isStart, hasTitleBefore: hasTitle))
  }

  /// After a dash, a colon or an opening quotation mark a capital proves as little as at a sentence's start.
  private func opensAfterMark(_ index: Int) -> Bool {
    guard index > 0, text.tokens[index - 1].flags.contains(.symbol) else { return false }
    return Self.openers.contains(text.scalars[text.tokens[index - 1].start])
      && (text.tokens[index - 1].flags.contains(.spaceBefore) || text.scalars[text.tokens[index - 1].start] == 0x3A)
  }

  private static let openers: Set<UInt32> = [0x22, 0x2D, 0x3A, 0xAB, 0x2013, 0x2014, 0x2018, 0x201C, 0x201E]

  /// "Dr. Maren Oetjen", "Präsident Macron".
  private func hasTitleBefore(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if text.tokens[index - 1].isWord { return isTitleWord(index - 1) }
    return index > 1 && isAbbreviatedTitle(index - 2)
  }

  /// "Dr" before its full stop.
  private func isAbbreviatedTitle(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, isTitleWord(index) else { return false }
    let (title, stop) = (text.tokens[index], text.tokens[index + 1])
    return title.end - title.start <= 4 && stop.start == title.end && text.scalars[stop.start] == 0x2E
  }

  /// "XV", "VIII".
  private func isRomanNumeral(_ token: Token) -> Bool {
    text.scalars[token.start..<token.end].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }

  private func isTitleWord(_ index: Int) -> Bool { NameCues.titles.contains(words[text.tokens[index].word].hash) }

  private func isCommonNoun(_ index: Int) -> Bool {
    let token = text.tokens[index]
    let word = words[token.word]
    if NameCues.germanCompoundEnds.contains(where: word.folded.hasSuffix) { return true }
    return token.flags.isDisjoint(with: [.allCaps, .mixedCase]) && !Gazetteer.isFirstName(word.hash)
      && Gazetteer.place(word.hash) == nil && word.rarity < Self.nounRarityMax && !isInitial(index)
  }

  /// German nouns up to this rarity are taken for words and not for names.
  private static let nounRarityMax: Float = 6.2

  /// Whether a single capitalised word is a name.
  private func isKept(_ index: Int, isSentenceStart: Bool, hasTitle: Bool) -> Bool {
    let token = text.tokens[index]
    let word = words[token.word]
    if NameCues.titles.contains(word.hash) { return false }
    if let place = Gazetteer.place(word.hash) {
      return place.kind != .demonym && (place.kind != .city || !isSentenceStart || usage.isName(token.word))
    }
    if token.end - token.start < 2 || isRomanNumeral(token) { return false }
    if !token.flags.isDisjoint(with: [.allCaps, .mixedCase]) {
      return !isSentenceStart || usage.isName(token.word) || word.rarity > 5
    }
    if hasNounCapitals {
      return hasTitle
        || (word.rarity >= WordFrequencies.unknownRarity && usage.isCapitalOnly(token.word)
          && token.end - token.start < 10)
        || (Gazetteer.isFirstName(word.hash) && word.rarity > 4.5)
    }
    if isSentenceStart { return usage.isName(token.word) }
    return usage.isCapitalOnly(token.word) || word.rarity > 5.5
  }
}

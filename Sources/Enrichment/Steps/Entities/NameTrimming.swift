import Language
import Models

/// Cuts what a tagger took for a name down to what is one: no article, verb or common noun at its ends, no two names in one.
///
/// The tagger has learnt French, Spanish and Dutch from little prose, and a wrong name is worse to a reader than a missed one. So
/// these rules know nothing of single names, only how names are written: with a capital at their ends, small words between, and in
/// French and Spanish an adjective behind ("Banque centrale européenne").
struct NameTrimming {
  let text: AnnotatedText
  let words: Vocabulary
  /// How the article's body writes its words.
  let usage: CapitalUsage

  private var isGerman: Bool { words.language.hasPrefix("de") }
  /// French and Spanish write the second word of a name small.
  private var hasSmallNames: Bool { words.language.hasPrefix("fr") || words.language.hasPrefix("es") }
  /// The most adjectives behind a name's noun.
  private static let tailMax = 2

  /// The names that a run holds: itself, a part of it, several, or none.
  func trimmed(_ run: NameRun) -> [NameRun] {
    // Chat without capitals has names all the same.
    guard usage.hasCapitals else { return [run] }
    let pieces = pieces(run).map { trimmedEnds($0, run) }.filter { !$0.isEmpty && isName($0, of: run) }
    return pieces.map { piece in
      guard piece != run.tokens else { return run }
      var part = run
      part.tokens = piece
      part.isAtSentenceStart = text.tokens[piece.lowerBound].flags.contains(.sentenceStart)
      // What was learnt of the whole says less of a part; an article that fell off changes nothing.
      if pieces.count > 1 || lostWords(run.tokens, piece) { judge(&part) }
      return part
    }
  }

  /// The run cut at marks that no name holds, and at small words that belong to no name.
  private func pieces(_ run: NameRun) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = run.tokens.lowerBound
    var lastCapital: Int?
    for index in run.tokens {
      if isBreak(index) {
        result.append(start..<index)
        (start, lastCapital) = (index + 1, nil)
      } else if isCapital(index) {
        if let last = lastCapital, !isJoint((last + 1)..<index) {
          result.append(start..<(last + 1 + tail(after: last, before: index)))
          start = index
        }
        lastCapital = index
      }
    }
    return result + [start..<run.tokens.upperBound]
  }

  /// A comma, a colon, a quotation mark, a bracket or a dash between words.
  private func isBreak(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.flags.contains(.symbol) else { return false }
    return switch text.scalars[token.start] {
    // German firms are called "Gerkan, Marg und Partner", and the tagger has learnt where.
    case 0x2C: !isGerman
    case 0x2013, 0x2014: token.flags.contains(.spaceBefore)
    case 0x3A, 0x3B, 0x22, 0x28, 0x29, 0xAB, 0xBB, 0x201C...0x201E, 0x3F: true
    default: false
    }
  }

  /// Whether what stands between two capitals joins them: small words and marks, behind at most two adjectives where names have such.
  private func isJoint(_ range: Range<Int>) -> Bool {
    let adjectives = tail(after: range.lowerBound - 1, before: range.upperBound)
    let rest = range.dropFirst(adjectives)
    return rest.allSatisfy { !isContent($0) } && (adjectives == 0 || !rest.isEmpty)
  }

  /// How many small words behind a capital may be a name's adjectives.
  private func tail(after capital: Int, before end: Int) -> Int {
    guard hasSmallNames else { return 0 }
    var count = 0
    while capital + 1 + count < end, isContent(capital + 1 + count) { count += 1 }
    return count <= Self.tailMax ? count : 0
  }

  /// The piece from its first word of a name to its last.
  private func trimmedEnds(_ piece: Range<Int>, _ run: NameRun) -> Range<Int> {
    var (start, end) = (piece.lowerBound, piece.upperBound)
    if isGerman, run.kind == .person { start = behindTitle(piece) }
    while start < end, !isFirst(start, before: end, run) { start += 1 }
    while end > start, !isLast(end - 1, from: start) { end -= 1 }
    return start..<end
  }

  private func isFirst(_ index: Int, before end: Int, _ run: NameRun) -> Bool {
    let token = text.tokens[index]
    // "1. FC Köln".
    if token.flags.contains(.number) { return true }
    guard token.isWord else { return false }
    let isArticle = token.flags.contains(.clitic) || words[token.word].isFunction
    if !isCapital(index) { return index == run.tokens.lowerBound && isParticle(index, before: end, run) }
    guard isArticle, token.flags.contains(.sentenceStart), index + 1 < end else { return true }
    // "The Ledger" may be a name at a sentence's start, "Les annonces" is none.
    return isCapital(index + 1) && !token.flags.contains(.clitic)
  }

  /// "von der Leyen", "de Rocquigny", "al-Kaida"; but "de France" says only whose something is.
  private func isParticle(_ index: Int, before end: Int, _ run: NameRun) -> Bool {
    let token = text.tokens[index]
    guard index + 1 < end, !token.flags.contains(.clitic), NameCues.particles.contains(words[token.word].hash) else {
      return false
    }
    if !hasSmallNames || Gazetteer.isHyphen(text, index + 1) { return true }
    return run.kind == .person && Gazetteer.place(words[text.tokens[end - 1].word].hash) == nil
  }

  private func isLast(_ index: Int, from start: Int) -> Bool {
    let token = text.tokens[index]
    if isCapital(index) || token.flags.contains(.number) { return true }
    if token.flags.contains(.symbol) {
      // "Inc.", "Yahoo!"
      let scalar = text.scalars[token.start]
      return !token.flags.contains(.spaceBefore) && index > start && (scalar == 0x2E || scalar == 0x21)
    }
    guard hasSmallNames, isContent(index) else { return false }
    var first = index
    while first > start, isContent(first - 1) { first -= 1 }
    guard first > start, index - first < Self.tailMax else { return false }
    return isCapital(first - 1) || (isCommonNoun(start) && !(start + 1..<first).contains(where: isNoSmallWord))
  }

  /// "Cour des comptes" begins with a noun that names what it is, "Zandkoning au large" does not.
  private func isCommonNoun(_ index: Int) -> Bool {
    let token = text.tokens[index]
    let word = words[token.word]
    return token.flags.contains(.capitalised) && !token.flags.contains(.sentenceStart)
      && word.rarity < Self.nounRarityMax && Gazetteer.place(word.hash) == nil && !Gazetteer.isFirstName(word.hash)
  }

  /// Nouns up to this rarity are taken for words and not for names.
  private static let nounRarityMax: Float = 6

  private func isNoSmallWord(_ index: Int) -> Bool { isCapital(index) || isContent(index) }

  /// "Metas Chefwissenschaftler Yann LeCun" is called Yann LeCun; but "Anna Richter-Klein" has a first name before what is none.
  private func behindTitle(_ range: Range<Int>) -> Int {
    // A name has two words behind its title.
    guard range.count > 2, !isFirstName(range.lowerBound) else { return range.lowerBound }
    let title = range.dropLast(2).last { index in
      guard text.tokens[index].isWord, !Gazetteer.isHyphen(text, index + 1) else { return false }
      let word = words[text.tokens[index].word]
      return NameCues.employees.contains(word.hash)
        || NameCues.germanCompoundEnds.contains(where: word.folded.hasSuffix)
    }
    return title.map { $0 + 1 } ?? range.lowerBound
  }

  private func isFirstName(_ index: Int) -> Bool {
    text.tokens[index].isWord && Gazetteer.isFirstName(words[text.tokens[index].word].hash)
  }

  /// A piece has a capital, and not only that of a sentence's first word; money is no name.
  private func isName(_ piece: Range<Int>, of run: NameRun) -> Bool {
    guard piece.contains(where: isCapital) else { return false }
    guard piece.count == 1 else { return true }
    let token = text.tokens[piece.lowerBound]
    let word = words[token.word]
    if word.isFunction { return token.flags.contains(.allCaps) }
    if run.kind == .other, NameCues.currencies.contains(word.hash) { return false }
    // "State engineers said": what is left is a word with a sentence's capital.
    return !token.flags.contains(.sentenceStart) || !lostWords(run.tokens, piece) || usage.isName(token.word)
      || Gazetteer.place(word.hash) != nil
  }

  private func isCapital(_ index: Int) -> Bool {
    !text.tokens[index].flags.isDisjoint(with: [.capitalised, .mixedCase, .allCaps])
      || (text.tokens[index].isWord && text.tokens[index].flags.contains(.hasDigit))
  }

  /// A word in lower case that says something.
  private func isContent(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isWord && !isCapital(index) && !token.flags.contains(.clitic) && !words[token.word].isFunction
      && !NameCues.particles.contains(words[token.word].hash)
  }

  private func lostWords(_ whole: Range<Int>, _ part: Range<Int>) -> Bool {
    (whole.lowerBound..<part.lowerBound).contains(where: isContent)
      || (part.upperBound..<whole.upperBound).contains(where: isContent)
  }

  private func judge(_ run: inout NameRun) {
    let judged = NameClassifier(text: text, words: words).classified(run)
    guard let kind = judged.kind, judged.certainty > 1 else {
      run.weight = 1
      return
    }
    (run.kind, run.certainty) = (kind, judged.certainty)
  }
}

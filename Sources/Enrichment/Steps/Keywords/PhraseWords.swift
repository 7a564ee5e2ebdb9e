import Language

/// What the keywords need to know of each word of an article, under the word's number in the ``Vocabulary``.
struct PhraseWords {
  /// One word form.
  struct Word {
    /// The number of its stem, from 0.
    let stem: Int32
    /// How telling it is: its rarity above that of the commonest words, within bounds.
    let weight: Double
    let isFunction: Bool
    /// True for articles and other determiners.
    let isDeterminer: Bool
    /// True when a keyword may stand inside a phrase by it: "of", "de".
    let isLinker: Bool
    /// True when no keyword begins or ends with it: function words, days, months, verbs of speech.
    let isBarred: Bool
    /// True when it ends like an English verb form or adverb: "-ed", "-ing", "-ly".
    let endsLikeVerb: Bool
    /// What it mostly is, in English.
    let classes: WordClasses
    /// True for a unit of time or a large number, which says nothing alone: "week", "million".
    let isUnit: Bool
    /// True for what says which of several times, and nothing else: "first", "last".
    let isOrder: Bool
  }

  /// By the word's number.
  private let words: [Word]
  private let stems: [UInt64: Int32]
  /// Occurrences in the body, by stem.
  private(set) var counts: [Int32]
  /// Occurrences in the body, each the less the later it stands, by stem.
  private(set) var earliness: [Double]
  /// The first occurrence in the body, in tokens, by stem; 0 when only the title has it.
  private(set) var firsts: [Int32]
  /// True for the title's words, by stem.
  private(set) var isInTitle: [Bool]
  /// ``StableWordHash`` of the stems, by stem.
  private(set) var stemHashes: [UInt64] = []

  /// How far a word is from the start when it counts half, in tokens.
  private static let earlinessTokens = 20.0
  private static let weightMin = 0.05
  private static let weightMax = 4.8
  /// The rarity of common content words.
  private static let commonRarity = 2.6

  init(_ draft: Draft, tokensMax: Int) {
    let functionWords = FunctionWords(language: draft.words.language)
    let hasList = FunctionWords.hasList(for: draft.words.language)
    let isEnglish = draft.words.language.prefix { $0 != "-" } == "en"
    var stems: [UInt64: Int32] = [:]
    words = draft.words.words.map { word in
      let next = Int32(stems.count)
      let stem = stems[word.stem] ?? next
      if stem == next { stems[word.stem] = next }
      // Without a list of its function words, a language's commonest words stand in.
      let isFunction = word.isFunction || (!hasList && word.rarity < Self.functionRarity)
      return Word(
        stem: stem, weight: Double(min(max(Double(word.rarity) - Self.commonRarity, Self.weightMin), Self.weightMax)),
        isFunction: isFunction, isDeterminer: word.isFunction && functionWords.isDeterminer(word.hash),
        isLinker: Self.linkers.contains(word.hash),
        isBarred: isFunction || Self.calendar.contains(word.hash) || NameCues.notNames.contains(word.hash)
          || NameCues.speech.contains(word.hash),
        endsLikeVerb: Self.verbEnds.contains { word.folded.hasSuffix($0) },
        classes: isEnglish ? WordClasses.ofEnglish(word.hash) : [], isUnit: Self.units.contains(word.hash),
        isOrder: Self.orders.contains(word.hash))
    }
    self.stems = stems
    counts = Array(repeating: 0, count: stems.count)
    earliness = Array(repeating: 0, count: stems.count)
    firsts = Array(repeating: 0, count: stems.count)
    isInTitle = Array(repeating: false, count: stems.count)
    stemHashes = Array(repeating: 0, count: stems.count)
    for (hash, stem) in stems { stemHashes[Int(stem)] = hash }
    for (place, token) in draft.body.tokens.prefix(tokensMax).enumerated() where token.isWord {
      let stem = Int(words[token.word].stem)
      if counts[stem] == 0 { firsts[stem] = Int32(place) }
      counts[stem] += 1
      earliness[stem] += 1 / (1 + Double(place) / Self.earlinessTokens)
    }
    for token in draft.title.tokens where token.isWord { isInTitle[Int(words[token.word].stem)] = true }
  }

  subscript(number: Int) -> Word { words[number] }

  /// The number of a stem, or nothing when the article does not have it.
  func stem(_ hash: UInt64) -> Int32? { stems[hash] }

  /// The least rarity of a content word in a language without a list.
  private static let functionRarity: Float = 2.9
  /// Days and months of languages that ``NameCues`` does not know.
  private static let calendar: Set<UInt64> = Set(
    """
    понедельник понедельника вторник вторника среду среды четверг четверга пятницу пятницы субботу субботы воскресенье воскресенья
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря году года год
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira domingo janeiro fevereiro março abril maio junho julho
    agosto setembro outubro novembro dezembro lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo
    aprile maggio giugno luglio settembre ottobre dicembre maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
    februari maart mei juni juli augustus poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca
    kwietnia maja czerwca lipca sierpnia września października listopada grudnia måndag tisdag onsdag torsdag fredag lördag
    söndag mars maj augusti
    """.split(whereSeparator: \.isWhitespace).map { StableWordHash.hash(String($0)) })
  private static let units: Set<UInt64> = Set(
    """
    day days week weeks month months year years decade decades hour hours minute minutes second seconds morning afternoon
    evening night time times today tomorrow yesterday percent dozen dozens hundred hundreds thousand thousands million millions billion
    billions trillion everyone everybody someone somebody anyone anybody nobody everything something anything nothing
    mal tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten prozent millionen
    milliarde milliarden fois jour jours semaine semaines mois an ans année années heure heures milliard milliards vez veces día días semana
    semanas mes meses año años hora horas minuto minutos millón millones dia dias mês ano anos milhão milhões giorno giorni
    settimana settimane mese mesi anno anni ora ore minuti milione milioni dagen weken maand maanden jaar jaren uur minuten
    miljoen miljard день дня дней неделя недели недель месяц месяца месяцев лет час часа часов минут процентов тысяч
    миллион миллиона миллионов миллиардов
    """.split(whereSeparator: \.isWhitespace).map { StableWordHash.hash(String($0)) })
  private static let orders: Set<UInt64> = Set(
    """
    first second third last next past previous same recent coming erste ersten letzte letzten nächste nächsten vergangenen
    première premier dernière dernier derniers dernières prochaine prochain primera primer última último últimos próxima próximo
    """.split(whereSeparator: \.isWhitespace).map { StableWordHash.hash(String($0)) })
  private static let verbEnds = ["ed", "ing", "ly"]
  /// Words inside "freedom of speech", "Banco de España".
  private static let linkers: Set<UInt64> = Set(
    ["of", "de", "du", "des", "d'", "d’", "di", "do", "da", "dos", "das", "del", "la", "von", "van"]
      .map { StableWordHash.hash($0) })
}

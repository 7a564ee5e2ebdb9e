/// The names of months in the languages of the news, as they stand in dates.
enum MonthNames {
  /// A month by the beginnings of its names in lower case.
  private static let beginnings: [(Int, [String])] = [
    (1, ["jan", "jän", "ene", "gen", "янв", "січ", "ιαν", "ocak", "led", "stycz", "sty", "ιανου"]),
    (2, ["feb", "fév", "fev", "фев", "лют", "φεβ", "şub", "únor", "lut"]),
    (3, ["mar", "mär", "mrz", "maa", "мар", "бер", "μαρ", "břez"]),
    (4, ["apr", "avr", "abr", "апр", "кві", "απρ", "nis", "dub", "kwie", "kwi"]),
    (5, ["may", "mai", "mag", "maj", "mei", "мая", "май", "тра", "μαΐ", "μαι", "máj", "květ"]),
    (6, ["jun", "juin", "giu", "июн", "чер", "ιουν", "haz", "červn", "czerw", "cze"]),
    (7, ["jul", "juil", "lug", "июл", "лип", "ιουλ", "tem", "července", "lip"]),
    (8, ["aug", "aoû", "ago", "авг", "сер", "αυγ", "ağu", "srp", "sier", "sie", "agu"]),
    (9, ["sep", "set", "сен", "вер", "σεπ", "eyl", "září", "wrze", "wrz"]),
    (10, ["oct", "okt", "out", "ott", "окт", "жов", "οκτ", "eki", "říj", "paź"]),
    (11, ["nov", "ноя", "лис", "νοε", "kas", "listop", "lis"]),
    (12, ["dec", "dez", "déc", "dic", "des", "дек", "гру", "δεκ", "ara", "pros", "grud", "gru"]),
  ]

  private static let words: [(beginning: String, month: Int)] =
    beginnings.flatMap { month, names in names.map { ($0, month) } }.sorted { $0.0.count > $1.0.count }

  /// A longer word is no month, in characters.
  private static let lettersMax = 12

  /// 1 to 12 for a month's name or its abbreviation.
  static func number(_ word: Substring) -> Int? {
    guard (3...lettersMax).contains(word.count) else { return nil }
    let lower = word.lowercased()
    return words.first { lower.hasPrefix($0.beginning) }?.month
  }
}

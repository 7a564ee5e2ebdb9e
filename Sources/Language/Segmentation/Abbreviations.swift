/// Words whose full stop does not end a sentence, folded and without the stop.
enum Abbreviations {
  /// Longer words are not looked up.
  static let scalarsMax = 8

  /// Titles, companies and months that many languages share.
  static let common: Set<String> = [
    "dr", "prof", "mr", "mrs", "ms", "st", "jr", "sr", "vs", "inc", "ltd", "corp", "co", "bros", "no", "nr", "art",
    "vol",
    "fig", "cf", "ca", "approx", "hon", "rev", "gen", "col", "lt", "sgt", "capt", "cmdr", "maj", "gov", "sen", "rep",
    "pres",
    "ph", "mt", "ft", "ave", "blvd", "dept", "est", "univ", "assn", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  ]

  /// Those that are abbreviations only before a number: they are words as well.
  static let beforeNumbers: Set<String> = [
    "no", "nos", "nr", "art", "fig", "vol", "max", "min", "pp", "núm", "pág", "bd",
  ]

  /// "5 p.m." may end a sentence.
  static let timesOfDay: Set<String> = ["a.m.", "p.m."]

  /// What goes on behind a time of day: "8 p.m. Tuesday", "8 p.m. Eastern".
  static let afterTimes: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "eastern", "central", "pacific",
    "mountain", "local", "greenwich", "london", "beijing", "moscow",
  ]

  /// Those of one language.
  static let byLanguage: [String: Set<String>] = [
    "en": ["messrs", "mssrs", "supt", "det", "insp", "atty", "adm", "brig", "cpl", "pvt", "rt", "viz", "al", "esp"],
    "de": [
      "bzw", "usw", "etc", "ggf", "evtl", "inkl", "exkl", "zzgl", "abs", "bd", "hrsg", "jh", "jhd", "mio", "mrd",
      "mind",
      "max", "min", "str", "tel", "vgl", "sog", "geb", "gest", "verh", "dipl", "ing", "mag", "hl", "hll", "jun", "sen",
      "z",
      "d", "u", "o", "ä", "b", "h", "i", "s", "a", "rd", "ca", "fr", "hr", "frl", "gem", "lt", "zt", "mr", "stv",
      "allg",
    ],
    "fr": [
      "m", "mm", "mme", "mmes", "mlle", "mlles", "me", "mgr", "pr", "env", "av", "apr", "janv", "févr", "juil", "déc",
    ],
    "es": [
      "sr", "sra", "sres", "srta", "dra", "d", "da", "ud", "uds", "ee", "uu", "ej", "pág", "art", "núm", "av", "gral",
    ],
    "it": ["sig", "sigg", "dott", "avv", "ing", "on", "sen", "geom", "rag", "arch", "es", "pag"],
    "pt": ["sr", "sra", "srs", "dra", "exmo", "exma", "av", "pág", "núm", "eng"],
    "nl": ["dhr", "mevr", "mw", "drs", "ir", "mr", "bijv", "bv", "enz", "jl", "resp", "o", "m", "blz", "ds"],
    "ru": ["г", "гг", "им", "ул", "д", "стр", "тыс", "млн", "млрд", "руб", "т", "е", "др", "пр", "св", "акад", "проф"],
    "pl": ["dr", "prof", "ul", "np", "tys", "mln", "mld", "zł", "im", "al", "tzw", "r", "ok", "ks", "płk", "gen"],
    "sv": ["bl", "dvs", "ex", "kl", "ca", "resp", "t", "d", "v", "s", "k", "osv", "mfl", "mm"],
  ]

  /// After an abbreviation such a word, when capitalised, opens a new sentence.
  static let openers: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "but", "and", "in",
    "on",
    "at", "if", "when", "while", "after", "before", "there", "his", "her", "their", "as", "for", "with", "however",
    "der",
    "die", "das", "er", "sie", "es", "ein", "eine", "doch", "im", "wir", "le", "la", "les", "il", "elle", "ils", "un",
    "une", "mais", "el", "los", "las", "pero", "en",
  ]
}

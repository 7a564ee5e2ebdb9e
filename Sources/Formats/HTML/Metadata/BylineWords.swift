/// The words that stand beside names in bylines, in the languages of the news; all in lower case.
enum BylineWords {
  /// What says that a time follows.
  static let times: Set<String> = [
    "published", "updated", "posted", "modified", "edited", "corrected", "created", "veröffentlicht", "aktualisiert",
    "publié", "publiée", "actualisé", "publicado", "publicada", "actualizado", "actualizada", "atualizado",
    "pubblicato", "aggiornato", "gepubliceerd", "bijgewerkt", "publicerad", "publicerat", "uppdaterad", "uppdaterat",
    "publisert", "oppdatert", "udgivet", "opdateret", "opublikowano", "aktualizacja", "zaktualizowano", "publikováno",
    "aktualizováno", "julkaistu", "päivitetty", "опубликовано", "обновлено", "опубліковано", "оновлено", "güncelleme",
    "yayınlanma", "δημοσιεύτηκε",
  ]

  /// What parts a time: "4 min", "3 hours".
  static let units: Set<String> = [
    "s", "sec", "secs", "min", "mins", "minute", "minutes", "hr", "hrs", "hour", "hours", "day", "days", "week",
    "weeks", "month", "months", "year", "years", "minuten", "std", "stunde", "stunden", "tag", "tage", "tagen", "woche",
    "wochen", "monat", "monaten", "jahr", "jahren", "uhr", "heure", "heures", "jour", "jours", "mois", "ans", "minuto",
    "minutos", "hora", "horas", "día", "días", "dia", "dias", "semana", "semanas", "meses", "años", "minuti", "ora",
    "ore", "giorni", "uur", "dagen", "dag", "minuter", "timmar", "timer", "minutter", "minut", "godzin", "godziny",
    "минут", "минуты", "мин", "час", "часа", "часов", "am", "pm",
  ]

  /// What ends an age or a time of reading.
  static let endings: Set<String> = [
    "ago", "read", "lesezeit", "lecture", "lectura", "leitura", "leestijd", "lettura", "läsning", "now", "yesterday",
    "today", "gestern", "heute", "hier", "ayer", "ieri", "gisteren",
  ]

  /// What leads from a name to a time.
  static let joints: Set<String> = [
    "on", "at", "last", "first", "um", "am", "den", "der", "vom", "stand", "vor", "le", "les", "à", "il", "y", "a",
    "el",
    "hace", "em", "há", "fa", "op", "om", "geleden", "for", "since", "mon", "tue", "tues", "wed", "thu", "thur",
    "thurs", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi",
    "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "maandag", "dinsdag", "woensdag",
    "donderdag", "vrijdag", "zaterdag", "zondag", "segunda", "terça", "quarta", "quinta", "sexta",
  ]

  /// What people are.
  static let roles: Set<String> = [
    "editor", "editors", "correspondent", "reporter", "reporters", "writer", "journalist", "columnist", "contributor",
    "producer", "critic", "analyst", "commentator", "presenter", "intern", "fellow", "professor", "lecturer",
    "director", "president", "ceo", "founder", "author", "economist", "strategist", "photographer", "blogger",
    "manager", "editor-at-large",
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "journalistin", "autor", "autorin",
    "volontär", "volontärin", "kolumnist", "kolumnistin", "chefredakteur", "chefredakteurin", "journaliste",
    "rédacteur", "rédactrice", "correspondant", "correspondante", "chroniqueur", "periodista", "redactor", "redactora",
    "corresponsal", "giornalista", "corrispondente", "redattore", "repórter", "jornalista", "redacteur",
    "verslaggever", "correspondente", "dziennikarz", "корреспондент", "журналист",
  ]

  /// What stands before it.
  static let ranks: Set<String> = [
    "a", "an", "the", "of", "and", "&", "our", "senior", "junior", "chief", "staff", "deputy", "associate", "assistant",
    "executive", "managing", "acting", "former", "special", "guest", "freelance", "general", "lead", "head", "night",
    "day", "digital", "online", "web", "video", "data", "news", "newsdesk", "desk", "world", "foreign", "international",
    "national", "local", "regional", "political", "politics", "business", "economics", "finance", "financial",
    "money", "sport", "sports", "football", "science", "health", "medical", "education", "environment", "climate",
    "technology", "tech", "culture", "arts", "music", "film", "travel", "crime", "court", "courts", "defence",
    "defense", "diplomatic", "security", "transport", "investigative", "features", "opinion", "europe", "european",
    "asia", "africa", "us", "uk", "westminster", "washington", "city", "environmental", "legal", "social", "affairs",
    "breaking", "multimedia", "audience", "community", "leitender", "leitende", "freier", "freie", "stellvertretender",
    "stellvertretende",
  ]

  /// Organisations that people belong to.
  static let bodies: Set<String> = [
    "university", "universität", "université", "universidad", "institute", "institut", "college", "school", "hospital",
    "gmbh", "inc", "inc.", "ltd", "ltd.", "llc", "ag", "foundation", "centre", "center", "phd", "md",
  ]

  /// What asks readers to do something, or names a picture.
  static let requests: Set<String> = [
    "follow", "replying", "posts", "joined", "unsubscribe", "see", "zeige", "share", "comment", "comments", "view",
    "read", "more", "email", "e-mail", "contact", "subscribe",
    "illustration", "graphic", "video", "source", "credit", "tags", "category", "categories", "filed", "print",
    "advertisement", "sponsored", "topics", "click", "listen", "save", "reading", "folgen", "teilen", "kommentare",
    "drucken", "quelle", "partager", "commentaires", "compartir", "comentarios",
  ]

  /// What leads from a name to a place or an employer, between words with capitals.
  static let places: Set<String> = ["in", "aus", "from", "for", "für", "at", "à", "is", "reports", "reporting", "via"]

  /// Places of more than one word where news is written; a single word is not taken for a name beside others.
  static let cities: Set<String> = [
    "new york", "los angeles", "san francisco", "san diego", "las vegas", "washington dc", "washington d.c.",
    "hong kong", "new delhi", "tel aviv", "buenos aires", "são paulo", "sao paulo", "rio de janeiro", "mexico city",
    "cape town", "kuala lumpur", "abu dhabi", "st. petersburg", "saint petersburg", "den haag", "the hague",
    "new zealand", "south africa", "south korea", "north korea", "saudi arabia", "united kingdom", "united states",
    "northern ireland", "sri lanka", "costa rica", "puerto rico", "frankfurt am main", "phnom penh", "addis ababa",
  ]

  /// Agencies, which are named beside people in one word.
  static let agencies: Set<String> = [
    "aap", "afp", "ani", "anp", "ansa", "ap", "apa", "ats", "belga", "bloomberg", "dpa", "dts", "efe", "epd", "ians",
    "kna", "kyodo", "lusa", "ntb", "pa", "pap", "pti", "reuters", "ritzau", "sda", "sid", "stt", "tass", "tt", "upi",
    "xinhua", "yonhap",
  ]
}

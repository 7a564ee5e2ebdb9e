internal import Language

/// Which lists of cue words and places hold a word, one bit each.
enum NameCueFlags {
  static let function: UInt32 = 1 << 0
  static let particle: UInt32 = 1 << 9
  static let demonym: UInt32 = 1 << (16 + UInt32(Place.Kind.demonym.rawValue))
  /// Every kind of place but peoples.
  static let places: UInt32 = 0xFF << 16 & ~demonym

  private static let lists: [Set<UInt64>] = [
    NameCues.titles, NameCues.employees, NameCues.thingAcronyms, NameCues.organisationEnds, NameCues.organisationHeads,
    NameCues.placeEnds, NameCues.placePrepositions, NameCues.speech, NameCues.particles, NameCues.eventEnds,
    NameCues.notNames,
  ]

  /// The lists by hash, so that one look-up tells all.
  private static let cues: [UInt64: UInt32] = {
    var cues: [UInt64: UInt32] = [:]
    for (number, list) in lists.enumerated() {
      for hash in list { cues[hash, default: 0] |= 2 << UInt32(number) }
    }
    return cues
  }()

  static func of(_ word: Vocabulary.Word) -> UInt32 {
    var flags = cues[word.hash] ?? 0
    if word.isFunction { flags |= function }
    if let place = Gazetteer.place(word.hash) { flags |= 1 << (16 + UInt32(place.kind.rawValue)) }
    return flags
  }
}

/// Something by which articles can be found or compared, in its normalised form.
struct Term: Sendable, Hashable {
  /// What the term names. The raw value is stored: never change or reuse one.
  enum Kind: Int, Sendable, Hashable, CaseIterable {
    case sourceID = 1
    case sourceName = 2
    /// A country that the article is about.
    case country = 3
    /// The country of the article's source.
    case homeCountry = 4
    case language = 5
    case keyword = 6
    case person = 7
    case organisation = 8
    case place = 9
    case otherEntity = 10
    case topic = 11
    /// A word of the title or the standfirst; for comparison only.
    case word = 12
  }

  var kind: Kind
  var value: String
}

extension Term.Kind {
  /// The kinds that name an entity.
  static let entities: [Term.Kind] = [.person, .organisation, .place, .otherEntity]

  /// How much a shared term of this kind says about two articles; 0 when it says nothing.
  var weight: Double {
    switch self {
    case .person, .organisation: 1
    case .keyword: 0.8
    case .otherEntity: 0.7
    case .place, .word: 0.5
    default: 0
    }
  }

  /// Whether it stands in the index as something to filter by.
  var isFacet: Bool { self != .word }
}

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
    /// A word of an entity's name of several words.
    case entityWord = 12
    /// Words that stand next to each other in a source's name.
    case sourceWords = 13
  }

  var kind: Kind
  var value: String
}

extension Term.Kind {
  /// The kinds that name an entity.
  static let entities: [Term.Kind] = [.person, .organisation, .place, .otherEntity]
}

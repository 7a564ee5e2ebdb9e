internal import Formats
public import Models

/// A source: what was found of it, and what people have set, which wins.
public struct SourceEntry: Sendable, Hashable {
  /// As it was found, by the latest article that says something.
  public var found: Source
  /// What people have set; an empty value is one too.
  public var edits: [SourceEdit.Field: String] = [:]
  /// Grows with every edit of any source; 0 for one that nobody has edited.
  public var editNumber = 0
  /// Articles that were made of its documents.
  public var articleCount = 0
  /// When it was heard of first.
  public var firstSeenAt: Timestamp?
  /// When an article of it came last.
  public var lastSeenAt: Timestamp?

  /// A source of which nothing but the key is known; a key with a dot and without spaces is a domain.
  public init(id: SourceID) {
    found = Source(id: id)
    if id.rawValue.contains("."), !id.rawValue.contains(" ") { found.domain = id.rawValue }
  }

  /// Whether there is anything to tell of it: an article that was made, or an edit. What is left of a source whose only edit was
  /// taken back is kept for those who ask for edits, and shown to nobody else.
  public var isKnown: Bool { lastSeenAt != nil || !edits.isEmpty }

  /// The source as it is to be used.
  public var source: Source {
    var source = found
    source.name = edits[.name] ?? (found.name.isEmpty ? DomainName.readable(found.domain) : found.name)
    source.country = edits[.country] ?? country.value
    source.language = edits[.language] ?? found.language
    return source
  }

  /// What the country comes from: "edit", "declared", "agency", "domain" or "language"; empty without a country.
  public var countryEvidence: String { edits[.country] != nil ? "edit" : country.evidence }

  /// Takes in what was found with an article: what it says wins over what an earlier one said, and silence over nothing.
  public mutating func note(_ sighting: SourceSighting, now: Timestamp) {
    let source = sighting.source
    // Articles come back with what a person says in them, which is nothing that was found.
    if edits[.name] == nil, !source.name.isEmpty, source.name != source.domain || found.name.isEmpty {
      found.name = source.name
    }
    if !source.domain.isEmpty { found.domain = source.domain }
    if edits[.country] == nil, !source.country.isEmpty { found.country = source.country }
    if edits[.language] == nil, !source.language.isEmpty { found.language = source.language }
    articleCount += sighting.articleCount
    firstSeenAt = firstSeenAt ?? now
    lastSeenAt = now
  }

  /// Applies what a person says.
  public mutating func apply(_ edit: SourceEdit) {
    for field in edit.cleared { edits[field] = nil }
    for (field, value) in edit.values { edits[field] = value }
  }

  private var country: (value: String, evidence: String) {
    let (agency, domain) = (
      SourceCountry.ofAgency(found.domain, name: found.name), SourceCountry.ofDomain(found.domain)
    )
    let language = SourceCountry.ofLanguage(found.language)
    if !found.country.isEmpty {
      if found.country == agency { return (found.country, "agency") }
      if found.country == domain { return (found.country, "domain") }
      if found.country != language { return (found.country, "declared") }
    }
    let candidates = [(agency, "agency"), (domain, "domain"), (found.country, "language"), (language, "language")]
    return candidates.first { !$0.0.isEmpty } ?? ("", "")
  }
}

internal import Formats
internal import Logging
internal import Models
internal import Queue
internal import Registry

/// Keeps the registry of sources up to date with what workers find, and tells workers what it knows.
actor SourceDesk {
  /// How long an answer of the registry is believed: another process may have edited it.
  static let lifetime = Duration.seconds(30)
  /// The most sources that are remembered.
  static let knownMax = 4_096

  private let store: any SourceStore
  private let time: any TimeSource
  private let logger: Logger
  private var known: [SourceID: SourceEntry?] = [:]
  private var knownUntil: Timestamp?

  init(store: any SourceStore, time: any TimeSource, logger: Logger) {
    self.store = store
    self.time = time
    self.logger = logger
  }

  /// Notes the sources of articles that were made. Statistics: when the registry fails, the log says so and work goes on.
  func note(_ completions: [Completion]) async {
    let sightings = completions.flatMap { completion in
      let share = completion.sources.count == 1 ? completion.articleIDs.count : 1
      return completion.sources.map { SourceSighting($0, articleCount: share) }
    }
    guard !sightings.isEmpty else { return }
    do throws(RegistryError) {
      try await store.noteSources(sightings, now: time.now())
    } catch {
      logger.error("the registry failed", metadata: ["error": "\(error)"])
    }
  }

  /// Forgets what is remembered, after an edit.
  func forget() { known = [:] }

  /// The documents with what the registry knows of their publishers.
  func advise(_ documents: [LeasedDocument]) async -> [LeasedDocument] {
    let ids = documents.map { Self.source(of: $0.document) }
    await learn(Set(ids.compactMap(\.self)))
    return zip(documents, ids).map { leased, id in
      guard let id, let entry = known[id].flatMap(\.self) else { return leased }
      var leased = leased
      leased.document.source = entry.hint(beside: leased.document.source)
      return leased
    }
  }

  private func learn(_ ids: Set<SourceID>) async {
    let now = time.now()
    if known.count > Self.knownMax || (knownUntil.map { $0 <= now } ?? true) {
      known = [:]
      knownUntil = now.advanced(by: Self.lifetime)
    }
    let unknown = ids.filter { known[$0] == nil }
    guard !unknown.isEmpty else { return }
    do throws(RegistryError) {
      let found = try await store.sources(Array(unknown))
      for id in unknown { known.updateValue(nil, forKey: id) }
      for entry in found { known.updateValue(entry, forKey: entry.found.id) }
    } catch {
      logger.error("the registry failed", metadata: ["error": "\(error)"])
    }
  }

  /// The registered domain of the document's address, else of what its sender says.
  private static func source(of document: Document) -> SourceID? {
    if let url = CanonicalURL(document.url) { return SourceID(rawValue: url.registrableDomain) }
    guard let domain = document.source?.domain, !domain.isEmpty else { return nil }
    return SourceID(rawValue: DomainName.registrable(domain.lowercased()))
  }
}

extension SourceEntry {
  /// What a worker is told: edits overrule the article, what was found fills what the sender leaves open. The language that
  /// was found is not told: one article's need not be the next one's.
  fileprivate func hint(beside sent: SourceHint?) -> SourceHint {
    var hint = sent ?? SourceHint()
    if hint.domain.isEmpty { hint.domain = found.domain }
    if let name = edits[.name] ?? (hint.name.isEmpty ? found.name : nil) { hint.name = name }
    if let country = edits[.country] ?? (hint.country.isEmpty ? source.country : nil) { hint.country = country }
    if let language = edits[.language] { hint.language = language }
    hint.isEdited = !edits.isEmpty
    return hint
  }
}

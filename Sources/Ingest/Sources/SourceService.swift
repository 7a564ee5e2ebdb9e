internal import Formats
internal import Models
internal import Queue
internal import RPC
internal import Registry
internal import Wire

/// `newswire.v1.Sources`: who publishes, as it was found and as people have set it.
struct SourceService: RPCService {
  var name: String { SourceMethods.service }

  let store: any SourceStore & FeedStore
  let desk: SourceDesk
  let time: any TimeSource

  /// The page size when the caller does not say.
  private static let pageCountDefault = 100

  func register(in router: inout Router) {
    router.register(SourceMethods.list) { request, _ in try await list(request) }
    router.register(SourceMethods.set) { request, _ in try await set(request) }
  }

  private func list(_ request: ListSourceRecordsRequest) async throws(RPCError) -> ListSourceRecordsResponse {
    if !request.ids.isEmpty {
      let ids = request.ids.map(Self.key)
      let found = try await calling { () throws(RegistryError) in try await store.sources(ids) }
      return ListSourceRecordsResponse(sources: try await records(found))
    }
    let limit = request.limit == 0 ? Self.pageCountDefault : request.limit
    if request.edited { return try await edited(after: request.cursor, limit: limit) }
    let after = SourceID(rawValue: request.cursor)
    let found = try await calling { () throws(RegistryError) in try await store.sources(after: after, limit: limit + 1)
    }
    let page = Array(found.prefix(limit))
    let next = found.count > limit ? page.last?.found.id.rawValue ?? "" : ""
    return ListSourceRecordsResponse(sources: try await records(page), nextCursor: next)
  }

  /// A page of edits. Its cursor stays good: what it gives later are the edits since.
  private func edited(after cursor: String, limit: Int) async throws(RPCError) -> ListSourceRecordsResponse {
    guard let number = cursor.isEmpty ? 0 : Int(cursor), number >= 0 else {
      throw .invalidArgument("cursor", "not a cursor of edits; begin again without one")
    }
    let found = try await calling { () throws(RegistryError) in
      try await store.editedSources(after: number, limit: limit)
    }
    let last = found.last?.editNumber ?? number
    return ListSourceRecordsResponse(sources: try await records(found), nextCursor: String(last))
  }

  private func set(_ request: SetSourceRequest) async throws(RPCError) -> SetSourceResponse {
    let id = Self.key(request.id.rawValue)
    guard !id.rawValue.isEmpty else { throw .invalidArgument("id", "name a source: a domain, or a name") }
    var edit = SourceEdit(
      id: id, cleared: Set(try request.cleared.map { name throws(RPCError) in try Self.field(name) }))
    let values: [SourceEdit.Field: String] = [
      .name: request.name, .country: request.country, .language: request.language,
    ]
    for name in request.fields {
      let field = try Self.field(name)
      edit.values[field] = values[field] ?? ""
    }
    guard !edit.values.isEmpty || !edit.cleared.isEmpty else {
      throw .invalidArgument("fields", "name at least one of name, country, language")
    }
    if let country = edit.values[.country], !country.isEmpty {
      guard let code = CountryNames.code(of: country) else {
        throw .invalidArgument("country", CountryNames.refusal(of: country))
      }
      edit.values[.country] = code
    }
    if let language = edit.values[.language], !language.isEmpty {
      guard let tag = LanguageTag.normalised(language) else {
        throw .invalidArgument("language", LanguageTag.refusal(of: language))
      }
      edit.values[.language] = tag
    }
    if edit.values[.name]?.allSatisfy(\.isWhitespace) == true {
      throw .invalidArgument("name", "empty; to take an edit back, clear it")
    }
    let change = edit
    let now = time.now()
    let entry = try await calling { () throws(RegistryError) in try await store.editSource(change, now: now) }
    await desk.forget()
    return SetSourceResponse(source: entry.isKnown ? try await records([entry]).first : nil)
  }

  private func records(_ entries: [SourceEntry]) async throws(RPCError) -> [SourceRecord] {
    var records: [SourceRecord] = []
    for entry in entries {
      let domain = entry.found.domain
      let feeds =
        domain.isEmpty
        ? [] : try await calling { () throws(RegistryError) in try await store.feedURLs(ofDomain: domain) }
      let source = entry.source
      records.append(
        SourceRecord(
          id: entry.found.id, name: source.name, domain: domain, country: source.country, language: source.language,
          feeds: feeds, edited: entry.edits.keys.sorted().map(\.rawValue), countryEvidence: entry.countryEvidence,
          articleCount: entry.articleCount, firstSeenAt: entry.firstSeenAt, lastSeenAt: entry.lastSeenAt,
          editNumber: entry.editNumber))
    }
    return records
  }

  /// The key of a source by its key, host or address: hosts have the registered domain for a key.
  private static func key(_ text: String) -> SourceID {
    let text = text.lowercased()
    if let url = CanonicalURL(text) { return SourceID(rawValue: url.registrableDomain) }
    guard text.contains("."), let url = CanonicalURL("https://" + text + "/") else { return SourceID(rawValue: text) }
    return SourceID(rawValue: url.registrableDomain)
  }

  private static func field(_ name: String) throws(RPCError) -> SourceEdit.Field {
    guard let field = SourceEdit.Field(rawValue: name) else {
      throw .invalidArgument("fields", "\"\(name)\" cannot be edited; name, country and language can")
    }
    return field
  }
}

import Enrichment
public import Models
public import RPC
import Wire

/// The counts behind `newswire.v1.Archive`.
public struct RemoteTagSource: TagSource {
  /// The most pages that are read: what is beyond is not asked for.
  static let pagesMax = 64
  /// How often the counts may change while they are read.
  static let restartsMax = 3

  private let client: Client

  /// Asks through this client.
  public init(_ client: Client) { self.client = client }

  /// Calls `Tags`, page by page.
  public func tags(
    knownVersion: String
  ) async throws(WorkError) -> (version: String, languages: [LanguageTags])? {
    var pages = TagPagesRead()
    var request = TagsRequest(knownVersion: knownVersion)
    while true {
      let page = try await client.workCall(ArchiveMethods.tags, request)
      if page.isUnchanged { return nil }
      try pages.add(page)
      let isEnough = pages.count >= Self.pagesMax || pages.tagCount >= TagLexicon.tagsMax
      if page.nextCursor.isEmpty || isEnough { return (page.version, pages.languages) }
      request = TagsRequest(knownVersion: knownVersion, cursor: page.nextCursor)
    }
  }
}

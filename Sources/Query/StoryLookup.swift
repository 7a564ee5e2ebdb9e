import Archive
import Models
import RPC

/// Finds a story by its ID, by the start of it, or by an article of it.
struct StoryLookup: Sendable {
  let archive: any ArticleArchive

  func story(_ request: StoryRequest) async throws -> StoryResponse {
    var request = request
    request.id = request.id.lowercased()
    guard request.id.utf8.count <= ArchiveLimits.identifierBytesMax else {
      throw RPCError.invalidArgument("id", "longer than \(ArchiveLimits.identifierBytesMax) bytes")
    }
    if let exact = try await archive.story(request) { return exact }
    request.id = try await complete(request.id)
    if let response = try await archive.story(request) { return response }
    throw notFound(request.id)
  }

  /// The only story, or else the only article, whose ID starts so.
  private func complete(_ prefix: String) async throws -> String {
    guard prefix.count >= QueryLimits.idPrefixMin else {
      throw RPCError.invalidArgument("id", "write at least \(QueryLimits.idPrefixMin) characters of the ID")
    }
    let limit = QueryLimits.candidatesMax + 1
    let stories = try await archive.storyIDs(startingWith: prefix, limit: limit).map(\.rawValue)
    let found =
      stories.isEmpty ? try await archive.articleIDs(startingWith: prefix, limit: limit).map(\.rawValue) : stories
    guard let first = found.first else { throw notFound(prefix) }
    guard found.count > 1 else { return first }
    let named = found.prefix(QueryLimits.candidatesMax).joined(separator: ", ")
    throw RPCError(
      .failedPrecondition,
      "several IDs start with \"\(prefix)\": \(named)\(found.count > QueryLimits.candidatesMax ? ", …" : "")",
      details: [.resource(ResourceInfo(type: "story", name: prefix))])
  }

  private func notFound(_ id: String) -> RPCError {
    RPCError(
      .notFound, "no story's and no article's ID starts with \"\(id)\"; headlines list stories with their IDs",
      details: [.resource(ResourceInfo(type: "story", name: id))])
  }
}

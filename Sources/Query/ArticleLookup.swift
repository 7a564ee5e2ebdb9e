import Archive
import Models
import RPC

/// Finds an article by its ID or by the start of it.
struct ArticleLookup: Sendable {
  let archive: any ArticleArchive

  func article(_ text: String, revision: Int = 0) async throws -> Article {
    let id = ArticleID(rawValue: text.lowercased())
    if id.rawValue.utf8.count <= ArchiveLimits.identifierBytesMax,
      let exact = try await archive.article(id, revision: revision)
    {
      return exact
    }
    let found = try await complete(id.rawValue)
    if let article = try await archive.article(found, revision: revision) { return article }
    let count = try await archive.revisions(of: found).count
    throw RPCError(
      .notFound, "article \(found) has revisions 1 to \(count), not \(revision); 0 is the newest",
      details: [.resource(ResourceInfo(type: "revision", name: "\(found)/\(revision)"))])
  }

  private func complete(_ prefix: String) async throws -> ArticleID {
    guard prefix.count >= QueryLimits.idPrefixMin else {
      throw RPCError.invalidArgument("id", "write at least \(QueryLimits.idPrefixMin) characters of the ID")
    }
    guard prefix.utf8.count <= ArchiveLimits.identifierBytesMax, prefix.utf8.allSatisfy(Self.isIDByte) else {
      throw RPCError.invalidArgument("id", "not an article's ID: \"a\" and 26 letters and digits, or the start of that")
    }
    let ids = try await archive.articleIDs(startingWith: prefix, limit: QueryLimits.candidatesMax + 1)
    guard let first = ids.first else {
      throw RPCError(
        .notFound, "no article's ID starts with \"\(prefix)\"; a search lists articles with their IDs",
        details: [.resource(ResourceInfo(type: "article", name: prefix))])
    }
    guard ids.count > 1 else { return first }
    let named = ids.prefix(QueryLimits.candidatesMax).map(\.rawValue).joined(separator: ", ")
    throw RPCError(
      .failedPrecondition,
      "several articles' IDs start with \"\(prefix)\": \(named)\(ids.count > QueryLimits.candidatesMax ? ", …" : "")",
      details: [.resource(ResourceInfo(type: "article", name: prefix))])
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
  }
}

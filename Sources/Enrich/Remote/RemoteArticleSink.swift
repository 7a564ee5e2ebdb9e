public import Models
public import RPC
import Wire

/// The archive behind `newswire.v1.Archive`.
public struct RemoteArticleSink: ArticleSink {
  private let client: Client

  /// Puts through this client.
  public init(_ client: Client) { self.client = client }

  /// Calls `Put`.
  public func put(_ articles: [Article]) async throws {
    _ = try await client.workCall(ArchiveMethods.put, PutRequest(articles: articles))
  }
}

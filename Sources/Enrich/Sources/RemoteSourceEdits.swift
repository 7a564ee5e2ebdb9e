public import Models
public import RPC
import Wire

/// The edits behind `newswire.v1.Sources`, for the archive behind `newswire.v1.Archive`.
public struct RemoteSourceEdits: SourceEdits {
  /// Edits of one page.
  static let pageCount = 256

  private let ingest: Client
  private let query: Client

  /// Asks one service and tells the other.
  public init(ingest: Client, query: Client) { (self.ingest, self.query) = (ingest, query) }

  /// Calls `Sources/List`. A service from before edits had numbers gives all its sources, which is no answer.
  public func edits(after cursor: String) async throws(WorkError) -> (records: [SourceRecord], cursor: String) {
    let request = ListSourceRecordsRequest(cursor: cursor, limit: Self.pageCount, edited: true)
    let page = try await ingest.workCall(SourceMethods.list, request)
    guard page.sources.allSatisfy({ $0.editNumber > 0 }) else {
      throw WorkError("ingest is older than this worker and does not number edits")
    }
    return (page.sources, page.nextCursor)
  }

  /// Calls `Archive/PutSources`, with nothing that the archive does not keep.
  public func put(_ records: [SourceRecord]) async throws(WorkError) {
    let bare = records.map { record in
      var record = record
      record.feeds = []
      return record
    }
    _ = try await query.workCall(ArchiveMethods.putSources, PutSourcesRequest(sources: bare))
  }
}

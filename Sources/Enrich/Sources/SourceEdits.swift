public import Models

/// Where a worker hears of edits of sources, and where it tells them.
public protocol SourceEdits: Sendable {
  /// Edits after a cursor, in order, and the cursor behind them; none at the end. From the first on for an empty cursor.
  func edits(after cursor: String) async throws(WorkError) -> (records: [SourceRecord], cursor: String)

  /// Puts edits into the archive.
  func put(_ records: [SourceRecord]) async throws(WorkError)
}

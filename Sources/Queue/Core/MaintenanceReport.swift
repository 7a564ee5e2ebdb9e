/// What one step of maintenance did.
public struct MaintenanceReport: Sendable, Hashable {
  /// Leases that had expired and were taken back.
  public var expiredLeases = 0
  /// Those of them that were the last attempt and became dead letters.
  public var deadLetters = 0
  /// Done documents whose content was older than its retention.
  public var purgedContents = 0
  /// Done documents that are forgotten altogether.
  public var purgedEntries = 0
  /// Whether a limit ended the step, so that another may follow at once.
  public var isMore = false

  /// Creates a report of nothing.
  public init() {}
}

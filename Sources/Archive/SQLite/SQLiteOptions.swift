internal import FoundationEssentials
public import Models

/// How the embedded archive uses the machine.
public struct SQLiteOptions: Sendable {
  /// Concurrent questions; more wait.
  public var readersMax: Int = 4
  /// Page cache of each connection, in KiB.
  public var cacheKibibytes: Int = 16 << 10
  /// How much of the file is mapped into memory, in bytes; pages come from the system's cache then.
  public var mmapBytes: Int = 1 << 30
  /// The size at which the archive is full, in bytes; 0 for as much as the disk holds.
  public var storeBytesMax: Int = 0
  /// How long ranks, headlines and trends may be out of date.
  public var rankAge: Duration = ArchiveLimits.rankAge
  /// The time that "after:-7d" counts from.
  public var now: @Sendable () -> Timestamp = {
    Timestamp(millisecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1_000))
  }
  /// Called while the index is built anew, which an archive of another version needs before it opens: articles done, of how many.
  public var onRebuild: (@Sendable (Int, Int) -> Void)?
  /// Called before each commit with its number, counted from 1; what it throws undoes the commit. For tests.
  public var beforeCommit: (@Sendable (Int) throws -> Void)?

  /// Called with the CPU milliseconds that it took to find a new article's story and write it down. For benchmarks.
  public var onAssignment: (@Sendable (Double) -> Void)?

  /// Creates the options with their defaults.
  public init() {}
}

public import Models

/// A feed with all that is kept of it.
public struct FeedRecord: Sendable, Hashable {
  /// What users see.
  public var subscription: Subscription
  /// The `ETag` of the last answer that was worked through.
  public var entityTag = ""
  /// Its `Last-Modified`.
  public var lastModified = ""
  /// Where the last polls were sent on to for good; empty when they were not.
  public var movedTo = ""
  /// How many polls in a row were sent there.
  public var movedCount = 0
  /// The pause that the feed itself asks for, in seconds; 0 when it does not.
  public var hintSeconds = 0
  /// The entries that are documents already, the newest last; at most ``RegistryLimits/seenMax``.
  public var seen: [EntryMark] = []

  /// A feed that was never polled.
  public init(_ subscription: Subscription) { self.subscription = subscription }

  /// Notes entries as seen, and forgets the oldest beyond the limit.
  public mutating func markSeen(_ marks: [EntryMark]) {
    let new = Set(marks)
    seen = Array((seen.filter { !new.contains($0) } + marks).suffix(RegistryLimits.seenMax))
  }
}

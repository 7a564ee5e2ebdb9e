/// The sizes of the steps in which a store does what may be much, so that nobody waits long behind one.
package enum QueueStep {
  /// Expired leases that are taken back at once.
  package static let expiredMax = 1_024
  /// Entries whose backoff has ended that become ready at once.
  package static let promotedMax = 1_024
  /// Entries that are purged at once.
  package static let purgedMax = 256
  /// Dead letters that are retried or dropped at once.
  package static let deadLettersMax = 1_000
}

/// What one lane takes at once.
struct LaneLimits: Sendable, Hashable {
  /// Documents of one lease.
  var leaseCount = 8
  /// Articles of one put; the contract allows 256.
  var putArticlesMax = 64
  /// Bytes of one put, about; the contract allows 8 MiB.
  var putBytesMax = 4 << 20
  /// How often a call is tried while the worker stops.
  var stoppingAttemptsMax = 3
}

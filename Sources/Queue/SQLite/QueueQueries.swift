/// The questions that are asked all the time. Each walks one small index and stops at its limit, so that it costs the same
/// in a queue of a hundred and of a million; a test holds them to it.
enum QueueQueries {
  /// Ready entries in order. Arguments: count.
  static let ready = "INDEXED BY entry_waiting WHERE state = 1 AND not_before = 0 ORDER BY sequence LIMIT ?"
  /// Leases that have expired, the earliest first. Arguments: now, count.
  static let expired =
    "INDEXED BY entry_leased WHERE state = 2 AND expires_at <= ? ORDER BY expires_at, sequence LIMIT ?"
  /// Dead letters in order. Arguments: the sequence before the first, count.
  static let dead = "INDEXED BY entry_dead WHERE state = 4 AND sequence > ? ORDER BY sequence LIMIT ?"
  /// Done entries whose content is old, the oldest first. Arguments: time, count.
  static let oldContents =
    "INDEXED BY entry_kept WHERE state = 3 AND has_content = 1 AND finished_at <= ? ORDER BY finished_at LIMIT ?"
  /// Done entries that are old, the oldest first. Arguments: time, count.
  static let oldEntries = "INDEXED BY entry_done WHERE state = 3 AND finished_at <= ? ORDER BY finished_at LIMIT ?"
  /// Makes ready whose backoff has ended. Arguments: now, count.
  static let promote = """
    UPDATE entry SET not_before = 0 WHERE sequence IN (
      SELECT sequence FROM entry INDEXED BY entry_waiting
      WHERE state = 1 AND not_before BETWEEN 1 AND ? ORDER BY not_before, sequence LIMIT ?)
    """
  /// When the next lease expires.
  static let nextExpiry = "SELECT MIN(expires_at) FROM entry INDEXED BY entry_leased WHERE state = 2"
  /// When the next backoff ends, where nothing is ready.
  static let nextBackoff = "SELECT MIN(not_before) FROM entry INDEXED BY entry_waiting WHERE state = 1"
}

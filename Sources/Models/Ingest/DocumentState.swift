/// DocumentState.
public enum DocumentState: Int, Sendable, Hashable, CaseIterable {
  /// Unknown.
  case unknown = 0
  /// Waiting.
  case waiting = 1
  /// Leased.
  case leased = 2
  /// Done.
  case done = 3
  /// Dead.
  case dead = 4
}

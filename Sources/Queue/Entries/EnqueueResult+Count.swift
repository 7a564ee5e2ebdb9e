extension EnqueueResult {
  /// How many entries it made.
  package var newCount: Int {
    guard case .taken(let outcomes) = self else { return 0 }
    return outcomes.count { outcome in
      switch outcome {
      case .accepted, .revision: true
      case .duplicate: false
      }
    }
  }
}

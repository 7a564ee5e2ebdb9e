extension DeadLetterSelection {
  /// Whether `entry` is a dead letter that is meant.
  package func contains(_ entry: Entry) -> Bool {
    guard entry.state == .dead else { return false }
    switch self {
    case .all: return true
    case .documents(let documents): return documents.contains(entry.documentID)
    }
  }
}

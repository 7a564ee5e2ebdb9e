import Models
import Operations

/// What became of everything that was to be sent.
struct SendTally: Hashable {
  var accepted = 0
  var duplicate = 0
  /// Duplicates of dead letters: they stay dead.
  var deadDuplicates = 0
  var revision = 0
  var refused = 0
  /// Paths that gave nothing: not there, not readable, empty folders.
  var missing = 0
  /// What in folders, archives and crawls is no article.
  var leftOut = 0
  /// Inputs that an earlier run had sent.
  var passedOver = 0
  /// With `--wait`: what was enriched, and what became a dead letter.
  var enriched = 0
  var dead = 0

  var total: Int { accepted + duplicate + revision + refused }

  mutating func count(_ outcome: SubmitResult.Outcome) {
    switch outcome {
    case .accepted: accepted += 1
    case .duplicate: duplicate += 1
    case .revision: revision += 1
    case .refused, .unspecified: refused += 1
    }
  }

  /// How the program ends.
  var exitStatus: ExitStatus {
    if refused > 0 || dead > 0 || deadDuplicates > 0 { return .badData }
    return missing > 0 ? .noInput : .success
  }

  /// "63 documents: 60 accepted, 1 revision, 2 duplicates, 0 refused".
  func summary(isWaiting: Bool) -> String {
    var text = "\(ReadingForms.count(total, "document")): \(accepted) accepted, "
    text += "\(ReadingForms.count(revision, "revision")), \(ReadingForms.count(duplicate, "duplicate"))"
    if deadDuplicates > 0 {
      let dead = deadDuplicates == 1 ? "1 is a dead letter" : "\(deadDuplicates) are dead letters"
      text += " (of which \(dead); see `newswire dead list`)"
    }
    text += ", \(refused) refused"
    if missing > 0 { text += "; \(ReadingForms.count(missing, "path")) gave nothing" }
    if passedOver > 0 { text += "; \(ReadingForms.count(passedOver, "file")) sent before" }
    if isWaiting { text += "\n\(enriched) enriched, \(dead) dead" + (dead > 0 ? "; see `newswire dead list`" : "") }
    return text
  }
}

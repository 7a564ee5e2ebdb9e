/// How much each term of a question weighs, by its rarity. A later page takes the weights of the first one from its cursor, so
/// that articles which arrive in between change the score of none.
final class TermWeights {
  /// Weights are kept in steps of 1/1024.
  static let scale = 1_024.0

  /// In steps, in the order of terms.
  private(set) var steps: [UInt32]
  private let isPinned: Bool
  private var next = 0

  /// With the weights of an earlier page; empty for a first page.
  init(_ pinned: [UInt32]) {
    steps = pinned
    isPinned = !pinned.isEmpty
  }

  /// The weight of the next term.
  func weight(_ rarity: () throws -> Double) rethrows -> Double {
    if !isPinned { steps.append(UInt32(min(try rarity() * Self.scale, Double(UInt32.max) / 2))) }
    defer { next += 1 }
    return next < steps.count ? Double(steps[next]) / Self.scale : 0
  }

  /// Begins again with the first term, for the same question asked again.
  func restart() -> TermWeights { TermWeights(steps) }
}

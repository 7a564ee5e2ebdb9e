/// When two articles are copies of one text.
enum NearDuplicate {
  /// How much of the shorter text's sampled shingles the other must hold.
  static let containmentMin = 0.42
  /// Fewer sampled shingles than this say nothing.
  static let shinglesMin = 4
  /// A copy may be cut, but not to less than this share of the longer text.
  static let sizeRatioMin = 0.25

  /// The containment |A ∩ B| / min(|A|, |B|) of two ascending samples (A. Broder, "On the resemblance and containment of
  /// documents", 1997); 0 when one is too small, or far smaller than the other.
  static func containment(_ left: [UInt64], _ right: [UInt64]) -> Double {
    let smaller = min(left.count, right.count)
    guard smaller >= shinglesMin else { return 0 }
    guard Double(smaller) >= sizeRatioMin * Double(max(left.count, right.count)) else { return 0 }
    var (first, second, shared) = (0, 0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        shared += 1
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return Double(shared) / Double(smaller)
  }

  static func isCopy(_ left: [UInt64], of right: [UInt64]) -> Bool { containment(left, right) >= containmentMin }
}

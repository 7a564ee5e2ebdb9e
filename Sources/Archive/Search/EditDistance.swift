/// How many letters two words are apart.
enum EditDistance {
  /// Whether at most `most` letters have to be put in, taken out, changed, or changed places with their neighbour (the
  /// restricted distance of F. Damerau, 1964).
  static func isWithin(_ most: Int, _ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    distance(left, right, most: most) <= most
  }

  /// The distance; some greater number than `most` when it is greater.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], most: Int) -> Int {
    guard abs(left.count - right.count) <= most else { return most + 1 }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var (before, last): ([Int], [Int]) = ([], Array(0...right.count))
    for row in 1...left.count {
      var current = [row] + Array(repeating: 0, count: right.count)
      var least = row
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, before[column - 2] + 1)
        }
        current[column] = cost
        least = min(least, cost)
      }
      if least > most { return most + 1 }
      (before, last) = (last, current)
    }
    return last[right.count]
  }
}

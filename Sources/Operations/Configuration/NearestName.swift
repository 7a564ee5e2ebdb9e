/// Finds what somebody meant who has mistyped a name.
enum NearestName {
  /// The candidate that takes the fewest changes; nothing when even that one looks different.
  static func nearest(to name: String, among candidates: Set<String>) -> String? {
    let wanted = letters(name)
    let ranked = candidates.map { (name: $0, distance: distance(wanted, letters($0))) }
    let best = ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return best.flatMap { $0.distance <= max(1, wanted.count / 3) ? $0.name : nil }
  }

  /// Capitals, hyphens and underscores are how other programs would write the same name.
  private static func letters(_ name: String) -> [Character] {
    name.lowercased().filter { $0 != "-" && $0 != "_" }.map(\.self)
  }

  /// How many letters are to be added, removed or replaced (Levenshtein), by one row of the table at a time.
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var row = Array(0...second.count)
    for (line, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in second.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[second.count]
  }
}

import Models

/// Finds the names of an article's entities in a text of its.
enum EntityMarks {
  /// Where names stand in `text`, in characters: the longest first, whole words only, none over another.
  static func ranges(in text: String, of entities: [Entity]) -> [Range<Int>] {
    let characters = Array(text)
    var names = Set(entities.flatMap { [$0.name] + $0.mentions.map(\.text) })
    names.remove("")
    var taken = [Bool](repeating: false, count: characters.count)
    var ranges: [Range<Int>] = []
    for name in names.sorted(by: { ($0.count, $1) > ($1.count, $0) }) {
      let wanted = Array(name)
      guard wanted.count <= characters.count else { continue }
      var start = 0
      while start + wanted.count <= characters.count {
        let range = start..<(start + wanted.count)
        if characters[start] == wanted[0], characters[range].elementsEqual(wanted), isWholeWord(range, in: characters),
          !taken[range].contains(true)
        {
          for index in range { taken[index] = true }
          ranges.append(range)
          start = range.upperBound
        } else {
          start += 1
        }
      }
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func isWholeWord(_ range: Range<Int>, in characters: [Character]) -> Bool {
    func isWord(_ character: Character) -> Bool {
      character.isLetter && !(character.unicodeScalars.first.map(TextWidth.isWide) ?? false) || character.isNumber
    }
    if range.lowerBound > 0, isWord(characters[range.lowerBound - 1]) { return false }
    return range.upperBound == characters.count || !isWord(characters[range.upperBound])
  }
}

public import Models

/// Finds the names of an article's entities in a text of its.
public enum EntityMarks {
  /// One place where a name stands.
  public struct Mark: Hashable, Sendable {
    /// In characters of the text.
    public var range: Range<Int>
    /// Which of the entities it names.
    public var entity: Int
  }

  /// The most entities whose names are looked for: those that the article is most about.
  public static let entitiesMax = 128

  /// Where names stand in `text`: the longest first, whole words only, none over another; in the order of the text.
  public static func marks(in text: String, of entities: [Entity]) -> [Mark] {
    let characters = Array(text)
    var owners: [String: Int] = [:]
    let important = entities.indices.sorted { (entities[$0].salience, $1) > (entities[$1].salience, $0) }
    for index in important.prefix(entitiesMax) {
      for name in [entities[index].name] + entities[index].mentions.map(\.text)
      where !name.isEmpty && owners[name] == nil && text.contains(name) { owners[name] = index }
    }
    var taken = [Bool](repeating: false, count: characters.count)
    var marks: [Mark] = []
    for (name, entity) in owners.sorted(by: { ($0.key.count, $1.key) > ($1.key.count, $0.key) }) {
      let wanted = Array(name)
      var start = 0
      while start + wanted.count <= characters.count {
        let range = start..<(start + wanted.count)
        if characters[start] == wanted[0], characters[range].elementsEqual(wanted), isWholeWord(range, in: characters),
          !taken[range].contains(true)
        {
          for index in range { taken[index] = true }
          marks.append(Mark(range: range, entity: entity))
          start = range.upperBound
        } else {
          start += 1
        }
      }
    }
    return marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func isWholeWord(_ range: Range<Int>, in characters: [Character]) -> Bool {
    func isWord(_ character: Character) -> Bool {
      character.isLetter && !(character.unicodeScalars.first.map(WideScalars.contain) ?? false) || character.isNumber
    }
    if range.lowerBound > 0, isWord(characters[range.lowerBound - 1]) { return false }
    return range.upperBound == characters.count || !isWord(characters[range.upperBound])
  }
}

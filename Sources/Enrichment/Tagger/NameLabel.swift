package import Models

/// The tags of a token: outside, or the first, an inner, the last or the only one of a name (BILOU; Ratinov and Roth, 2009,
/// "Design Challenges and Misconceptions in Named Entity Recognition").
///
/// Names of other kinds are told by first and inner only, so that all tags fit into a vector of sixteen.
package enum NameLabel {
  /// Lanes of a row of weights; the last one is not used.
  package static let lanes = 16
  /// Tags in use.
  package static let count = 15
  /// Not part of a name.
  package static let outside = 0

  /// The kinds in the order of their tags.
  package static let kinds: [Entity.Kind] = [.person, .organisation, .place, .other]

  /// One bit for each tag that fits.
  static func bits(where fits: (Int) -> Bool) -> UInt16 {
    (0..<count).reduce(0) { fits($1) ? $0 | 1 << UInt16($1) : $0 }
  }

  /// The kind of a tag; nothing outside.
  package static func kind(_ label: Int) -> Entity.Kind? {
    label == outside || label >= count ? nil : kinds[(label - 1) / 4]
  }

  /// The tags of a name of `length` tokens.
  package static func labels(_ kind: Entity.Kind, length: Int) -> [Int] {
    guard let place = kinds.firstIndex(of: kind), length > 0 else { return [] }
    let first = 1 + 4 * place
    if kind == .other { return [first] + [Int](repeating: first + 1, count: length - 1) }
    if length == 1 { return [first + 3] }
    return [first] + [Int](repeating: first + 1, count: length - 2) + [first + 2]
  }

  /// True when `next` may follow `label`; a sentence begins and ends as if it stood between tokens outside.
  package static func follows(_ next: Int, after label: Int) -> Bool {
    guard label < count, next < count else { return false }
    let (role, nextRole) = (role(label), role(next))
    let opens = nextRole == .outside || nextRole == .begin || nextRole == .unit || nextRole == .otherBegin
    switch role {
    case .outside, .last, .unit: return opens
    case .begin, .inside: return !opens && kind(label) == kind(next)
    case .otherBegin, .otherInside: return opens || next == 14
    }
  }

  private enum Role { case outside, begin, inside, last, unit, otherBegin, otherInside }

  private static func role(_ label: Int) -> Role {
    if label == outside { return .outside }
    if label == 13 { return .otherBegin }
    if label == 14 { return .otherInside }
    return [.begin, .inside, .last, .unit][(label - 1) % 4]
  }

  /// The names that a row of tags says, as ranges of tokens.
  package static func spans(_ labels: ArraySlice<Int>) -> [(tokens: Range<Int>, kind: Entity.Kind)] {
    var result: [(tokens: Range<Int>, kind: Entity.Kind)] = []
    var start: Int?
    for index in labels.indices {
      let label = labels[index]
      let role = role(label)
      if role != .inside, role != .last, role != .otherInside {
        if let open = start, let kind = kind(labels[index - 1]) { result.append((open..<index, kind)) }
        start = role == .outside ? nil : index
      }
    }
    if let open = start, let kind = kind(labels[labels.endIndex - 1]) { result.append((open..<labels.endIndex, kind)) }
    return result
  }
}

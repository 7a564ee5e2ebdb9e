internal import Formats

/// One line of a robots.txt: a pattern of paths, "*" for anything and "$" for the end.
struct RobotsRule: Sendable, Hashable {
  let isAllowed: Bool
  private let pattern: [UInt8]
  private let isAnchored: Bool

  init(isAllowed: Bool, pattern: String) {
    self.isAllowed = isAllowed
    var text = Self.normalised(pattern)
    isAnchored = text.hasSuffix("$")
    if isAnchored { text.removeLast() }
    self.pattern = Array(text.utf8)
  }

  /// By which the more specific of two rules is told.
  var length: Int { pattern.count + (isAnchored ? 1 : 0) }

  /// Goes back to the latest "*" only, so the time is the product of both lengths at worst.
  func matches(_ path: [UInt8]) -> Bool {
    var (index, place) = (0, 0)
    var star: (index: Int, place: Int)?
    while true {
      if index == pattern.count, !isAnchored || place == path.count { return true }
      if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
        star = (index, place)
        index += 1
      } else if index < pattern.count, place < path.count, pattern[index] == path[place] {
        index += 1
        place += 1
      } else if let last = star, last.place < path.count {
        star = (last.index, last.place + 1)
        (index, place) = (last.index + 1, last.place + 1)
      } else {
        return false
      }
    }
  }

  /// Escapes in one form, so that "/a%7Eb" and "/a~b" are the same.
  static func normalised(_ path: String) -> String { CanonicalURL.normalisedEscapes(path) }
}

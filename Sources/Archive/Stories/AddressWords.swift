import FoundationEssentials

/// The words in an article's address: publishers write a headline into it, and often a longer one than they print.
enum AddressWords {
  /// Bytes of an address that are looked at.
  static let bytesMax = 2_048
  /// Words that are given back.
  static let wordsMax = 24
  /// A part of the path with fewer words is a section or a number.
  static let wordsMin = 3
  /// Letters of a word: what is longer is a key.
  static let lettersRange = 2...20
  /// Letters of an ending as in ".html".
  private static let endingLettersMax = 5

  /// The words of the part of the path that has the most of them, in lower case; none when no part reads like a headline.
  static func words(of url: String) -> [String] {
    let address = String(decoding: url.utf8.prefix(bytesMax), as: UTF8.self)
    guard let start = address.firstRange(of: "://")?.upperBound else { return [] }
    let path = address[start...].prefix { !"?#\\".contains($0) }
    var best: [String] = []
    for part in path.split(separator: "/").dropFirst() {
      let words = words(ofPart: part)
      if words.count > best.count { best = words }
    }
    return best.count < wordsMin ? [] : best
  }

  private static func words(ofPart part: Substring) -> [String] {
    var part = part
    if let point = part.lastIndex(of: "."), part[point...].dropFirst().allSatisfy(\.isLetter),
      part[point...].count <= endingLettersMax + 1
    {
      part = part[..<point]
    }
    let text = String(part)
    let words = TextAnalyzer.tokens(in: text.removingPercentEncoding ?? text).lazy.map(\.spelling)
    return Array(words.filter { lettersRange.contains($0.count) && $0.allSatisfy(\.isLetter) }.prefix(wordsMax))
  }
}

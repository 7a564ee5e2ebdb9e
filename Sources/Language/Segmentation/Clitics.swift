/// Elided words that stand before an apostrophe ("l'homme") and possessives that stand after one ("Meta's").
struct Clitics {
  private let before: Set<String>
  private let hasPossessive: Bool

  init(language: String) {
    let base = String(language.prefix { $0 != "-" })
    before = Self.elisions[base] ?? []
    hasPossessive = base == "en" || base == "und" || base == "de" || base == "nl"
  }

  /// Where a word splits: the offset at which its second part begins, and which part is the clitic.
  func split(_ word: ArraySlice<UInt32>) -> (at: Int, cliticIsFirst: Bool)? {
    guard let apostrophe = word.firstIndex(where: { $0 == 0x27 || $0 == 0x2019 || $0 == 0x02BC }) else { return nil }
    let head = word[..<apostrophe]
    let tail = word[(apostrophe + 1)...]
    if hasPossessive, !head.isEmpty, tail.count == 1, tail.first == 0x73 || tail.first == 0x53 {
      return (apostrophe, false)
    }
    guard !tail.isEmpty, head.count <= Self.elisionScalarsMax else { return nil }
    return before.contains(ScalarText.string(head.map(CaseFolding.lowercased))) ? (apostrophe + 1, true) : nil
  }

  private static let elisionScalarsMax = 8

  private static let elisions: [String: Set<String>] = [
    "fr": ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"],
    "it": [
      "l", "d", "c", "m", "t", "s", "v", "un", "all", "dell", "nell", "sull", "dall", "coll", "quell", "quest", "bell",
    ],
    "ca": ["l", "d", "m", "t", "s", "n"],
    "oc": ["l", "d", "m", "t", "s", "n"],
  ]
}

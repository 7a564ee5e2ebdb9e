import Models

/// The text that a page states in its JSON-LD, as evidence of where the article begins and ends.
///
/// It stands on a quarter of news pages and is right less often than the page itself: shortened, without headings and
/// lists, or of another article. So it only cuts off what stands around it, and replaces a page that shows next to nothing of
/// it.
struct StatedBody {
  /// A shorter text is a summary, in bytes.
  static let bytesMin = 600
  /// More of it is not looked at.
  static let charactersMax = 200_000
  /// The page must show this much of the stated text for its edges to be believed.
  static let shownMin = 0.8
  /// A page that shows less than this share of the stated text keeps it from its readers: then it is taken as it is.
  static let hiddenMax = 0.4

  private let paragraphs: [String]
  private let windows: Set<UInt64>
  private let bytes: Int

  /// Nothing where the page states no text worth the name.
  init?(_ text: String) {
    guard text.utf8.count >= Self.bytesMin else { return nil }
    let start = text.utf8.count <= Self.charactersMax ? text[...] : text.prefix(Self.charactersMax)
    paragraphs = start.unicodeScalars.split(whereSeparator: Self.isNewline).map { MarkupText.plain(String($0)) }
      .filter { !$0.isEmpty }
    let letters = paragraphs.flatMap { Self.letters($0.utf8) }
    bytes = letters.count
    guard bytes >= Self.bytesMin else { return nil }
    windows = Self.windows(letters, step: 1)
  }

  /// The blocks without those before the first and behind the last that is stated; a lead is often not stated and kept.
  func trimmed(_ blocks: [TextBlock]) -> [TextBlock] {
    let isStated = blocks.map(isStated)
    let lengths = blocks.map { Self.letters($0.text).count }
    let shown = zip(lengths, isStated).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    guard Double(shown) >= Double(bytes) * Self.shownMin, shown * 2 >= lengths.reduce(0, +),
      let first = isStated.firstIndex(of: true), let last = isStated.lastIndex(of: true)
    else { return blocks }
    return blocks[..<first].filter { $0.text.count >= Standfirst.longBytesMin } + blocks[first...last]
  }

  /// The stated text itself where the page shows next to nothing of it.
  func instead(of blocks: [TextBlock]) -> [ParsedBlock]? {
    let shown = blocks.reduce(0) { $0 + Self.letters($1.text).count }
    guard Double(shown) < Double(bytes) * Self.hiddenMax else { return nil }
    return paragraphs.map { ParsedBlock(.paragraph, $0) }
  }

  /// True when at least half of a block's letters stand in the stated text in the same order.
  private func isStated(_ block: TextBlock) -> Bool {
    let own = Self.windows(Self.letters(block.text), step: Self.windowBytes / 2)
    return own.count { windows.contains($0) } * 2 >= max(own.count, 1)
  }

  /// The characters that Unicode breaks lines at.
  private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static let windowBytes = 24

  /// Hashes of the runs of so many bytes: a rolling hash (R. Karp and M. Rabin, 1987), so that the cost is linear.
  private static func windows(_ letters: [UInt8], step: Int) -> Set<UInt64> {
    let base: UInt64 = 1_099_511_628_211
    var leading: UInt64 = 1
    for _ in 0..<windowBytes { leading &*= base }
    var found = Set<UInt64>(minimumCapacity: letters.count / step)
    var hash: UInt64 = 0
    for (index, byte) in letters.enumerated() {
      hash = hash &* base &+ UInt64(byte)
      if index >= windowBytes { hash &-= leading &* UInt64(letters[index - windowBytes]) }
      if index + 1 >= windowBytes, (index + 1 - windowBytes) % step == 0 { found.insert(hash) }
    }
    return found
  }

  /// What is left without spaces and punctuation, in lower case.
  private static func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.compactMap { byte in
      let lower = Ascii.lowercased(byte)
      return lower >= 0x80 || (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) ? lower : nil
    }
  }
}

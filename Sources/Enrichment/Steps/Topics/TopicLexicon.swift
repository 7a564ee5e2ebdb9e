import Language

/// Which words speak for which topic.
struct TopicLexicon: Sendable {
  /// In the order of their codes.
  let topics: [MediaTopic]
  /// Topics of a word, by hash of the folded word.
  private let words: [UInt64: [UInt8]]
  /// Topics of all words that begin so, by hash of the beginning.
  private let beginnings: [UInt64: [UInt8]]

  static let standard = TopicLexicon(lines: EmbeddedData.lines("topics.txt"))

  private static let beginningBytesMin = 4
  private static let beginningBytesMax = 14

  init(lines: [Substring]) {
    var topics: [MediaTopic] = []
    var words: [UInt64: [UInt8]] = [:]
    var beginnings: [UInt64: [UInt8]] = [:]
    for line in lines {
      if line.hasPrefix("["), let space = line.firstIndex(of: " ") {
        topics.append(
          MediaTopic(
            code: "medtop:" + line[line.index(after: line.startIndex)..<space],
            name: String(line[line.index(after: space)...].dropLast())))
        continue
      }
      let topic = UInt8(topics.count - 1)
      for entry in line.split(separator: " ") {
        if entry.hasSuffix("*") {
          Self.insert(topic, StableWordHash.hash(String(entry.dropLast())), &beginnings)
        } else {
          Self.insert(topic, StableWordHash.hash(String(entry)), &words)
        }
      }
    }
    self.topics = topics
    self.words = words
    self.beginnings = beginnings
  }

  private static func insert(_ topic: UInt8, _ hash: UInt64, _ table: inout [UInt64: [UInt8]]) {
    if table[hash]?.contains(topic) != true { table[hash, default: []].append(topic) }
  }

  /// The topics for which a folded word speaks, by their places in ``topics``.
  func topics(of word: Vocabulary.Word) -> [UInt8] {
    var found = words[word.hash] ?? []
    var hash = StableWordHash.offsetBasis
    var count = 0
    for byte in word.folded.utf8.prefix(Self.beginningBytesMax) {
      hash = StableWordHash.combine(hash, byte)
      count += 1
      guard count >= Self.beginningBytesMin, let more = beginnings[hash] else { continue }
      for topic in more where !found.contains(topic) { found.append(topic) }
    }
    return found
  }
}

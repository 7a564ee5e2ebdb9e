import Testing

@testable import Language

@Suite struct WordEmbeddingsTests {
  private func vector(_ words: String, _ embeddings: WordEmbeddings = WordEmbeddings(language: "en")) -> [Double] {
    var sum = [Double](repeating: 0, count: WordEmbeddings.dimensions)
    for word in words.split(separator: " ") { embeddings.add(StableWordHash.hash(String(word)), times: 1, to: &sum) }
    return sum
  }

  private func cosine(_ one: [Double], _ two: [Double]) -> Double {
    func product(_ one: [Double], _ two: [Double]) -> Double { zip(one, two).reduce(0) { $0 + $1.0 * $1.1 } }
    return product(one, two) / (product(one, one) * product(two, two)).squareRoot()
  }

  @Test(arguments: [
    ("shares", "stocks", "elephant"), ("fuel", "gasoline", "festival"), ("lawsuit", "court", "banana"),
    ("doctor", "hospital", "guitar"),
  ])
  func kindredWordsPointTheSameWay(word: String, kindred: String, other: String) {
    #expect(cosine(vector(word), vector(kindred)) > cosine(vector(word), vector(other)) + 0.2)
  }

  @Test func anUnknownWordAndAnUnknownLanguageAddNothing() {
    #expect(vector("qwxzzyplugh") == vector("") && vector("stocks qwxzzyplugh") == vector("stocks"))
    #expect(WordEmbeddings(language: "xx").isEmpty && vector("stocks", WordEmbeddings(language: "xx")) == vector(""))
    #expect(!WordEmbeddings(language: "en-GB").isEmpty)
  }

  @Test func readsItsTableAndNoneThatIsBroken() {
    // One word, whose row says -7 and 7, and then zeros.
    let hash = UInt32(truncatingIfNeeded: StableWordHash.hash("ferry"))
    let key = (0..<4).map { UInt8(truncatingIfNeeded: hash >> (8 * UInt32($0))) }
    let table: [UInt8] =
      [1, 0, 0, 0] + key + [0xF1] + [UInt8](repeating: 0x88, count: WordEmbeddings.dimensions / 2 - 1)
    let ferry = vector("ferry ferry", WordEmbeddings(PackedColumns(table)))
    #expect(ferry.prefix(3) == [-14, 14, 0] && ferry.dropFirst(2).allSatisfy { $0 == 0 })
    for broken in [[], Array(table.dropLast()), table + [0], [255, 255, 255, 255]] as [[UInt8]] {
      #expect(WordEmbeddings(PackedColumns(broken)).isEmpty)
    }
  }
}

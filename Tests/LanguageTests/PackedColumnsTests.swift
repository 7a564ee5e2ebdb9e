import Testing

@testable import Language

@Suite struct PackedColumnsTests {
  @Test func readsNumbersKeysAndColumns() {
    // A count; the keys 5, 261 and 16777477 as differences, a column for each of their bytes; two columns of values.
    var columns = PackedColumns(
      [3, 0, 0, 0] + [5, 0, 0] + [0, 1, 0] + [0, 0, 0] + [0, 0, 1] + [7, 8, 9] + [1, 2, 3])
    let count = columns.number()
    #expect(count == 3 && columns.isLeft(18) && !columns.isLeft(17) && !columns.isLeft(19))
    #expect(columns.sortedKeys(count) == [5, 261, 16_777_477])
    #expect(Array(columns.column(count)) == [7, 8, 9] && Array(columns.column(count)) == [1, 2, 3])
    #expect(columns.isLeft(0) && columns.column(1).isEmpty && columns.number() == 0)
  }

  @Test(arguments: [[], [1], [255, 255, 255, 255], [2, 0, 0, 0, 1, 2, 3]] as [[UInt8]])
  func givesNothingOfWhatIsNotThere(_ bytes: [UInt8]) {
    var columns = PackedColumns(bytes)
    let count = columns.number()
    #expect(columns.sortedKeys(max(1, count)).isEmpty && columns.column(Int.max).isEmpty && columns.column(-1).isEmpty)
    #expect(NgramTable(PackedColumns(bytes)).languages.isEmpty)
  }

  @Test func aTableOfNgramsThatNamesAnUnknownLanguageIsNone() {
    // One language, "aa", and one n-gram with one entry for a language.
    func table(_ language: UInt8) -> NgramTable {
      let head: [UInt8] = [1, 0, 0, 0] + [97, 97, 0, 0] + [1, 0, 0, 0] + [1, 0, 0, 0]
      return NgramTable(PackedColumns(head + [9, 0, 0, 0] + [1, language, 16]))
    }
    #expect(table(0).languages == ["aa"] && table(1).languages.isEmpty)
    var scores: [Int32] = [0]
    scores.withUnsafeMutableBufferPointer { scores in
      table(0).add(9, to: scores)
      table(0).add(8, to: scores)
    }
    #expect(scores == [16])
  }

  @Test func whatIsNotPackedIsUnpackedToNothing() {
    #expect(EmbeddedData.unpacked("no such resource").isEmpty && EmbeddedData.unpacked("topics.txt").isEmpty)
    #expect(EmbeddedData.unpacked("language-ngrams.bin.zst").count > 1 << 20)
  }
}

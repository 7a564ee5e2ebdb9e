import Models
import Testing

@testable import Enrichment

@Suite struct NameDecoderTests {
  /// Small whole numbers that are the same at each run.
  private struct Numbers {
    var state: UInt64 = 42
    mutating func next() -> Int16 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int16(state >> 33 & 63) - 32
    }
    mutating func row() -> SIMD16<Int16> {
      var row = SIMD16<Int16>()
      for lane in 0..<NameLabel.count { row[lane] = next() }
      return row
    }
  }

  @Test func tagsOfANameReadBackAsThatName() {
    for kind in NameLabel.kinds {
      for length in 1...4 {
        let labels = [0] + NameLabel.labels(kind, length: length) + [0]
        let spans = NameLabel.spans(labels[...])
        #expect(spans.count == 1 && spans[0].tokens == 1..<(length + 1) && spans[0].kind == kind)
        #expect(zip(labels, labels.dropFirst()).allSatisfy { NameLabel.follows($1, after: $0) })
      }
    }
    let two = NameLabel.labels(.person, length: 2) + NameLabel.labels(.place, length: 1)
    #expect(NameLabel.spans(two[...]).map(\.tokens) == [0..<2, 2..<3])
  }

  @Test func aNameIsNeitherLeftOpenNorEnteredInside() {
    let inner = NameLabel.labels(.person, length: 3)[1]
    let first = NameLabel.labels(.person, length: 3)[0]
    let last = NameLabel.labels(.place, length: 2)[1]
    #expect(!NameLabel.follows(inner, after: NameLabel.outside))
    #expect(!NameLabel.follows(NameLabel.outside, after: first))
    #expect(!NameLabel.follows(last, after: first))
    #expect(!NameLabel.follows(15, after: 0) && !NameLabel.follows(0, after: 15))
  }

  @Test func findsTheBestOfAllRowsOfTags() {
    var numbers = Numbers()
    let model = TaggerModel(features: [], rows: [], transitions: (0..<16).map { _ in numbers.row() })
    for length in [1, 2, 3, 4] {
      for _ in 0..<5 {
        let scores = (0..<length).map { _ in numbers.row() }
        let found = NameDecoder(model: model).labels(
          scores, allowed: [UInt16](repeating: NameLimits.all, count: length))
        let best = Self.best(scores, model)
        #expect(Self.total(found, scores, model) == best)
        #expect(zip([0] + found, found + [0]).allSatisfy { NameLabel.follows($1, after: $0) })
      }
    }
    #expect(NameDecoder(model: model).labels([], allowed: []).isEmpty)
  }

  private static func total(_ labels: [Int], _ scores: [SIMD16<Int16>], _ model: TaggerModel) -> Int {
    var (sum, before) = (0, 0)
    for (label, score) in zip(labels, scores) {
      sum += Int(model.transitions[before][label]) + Int(score[label])
      before = label
    }
    return sum
  }

  /// The best sum by trying all rows of tags.
  private static func best(_ scores: [SIMD16<Int16>], _ model: TaggerModel) -> Int {
    var rows: [[Int]] = [[]]
    for _ in scores {
      rows = rows.flatMap { row in
        (0..<NameLabel.count).filter { NameLabel.follows($0, after: row.last ?? 0) }.map { row + [$0] }
      }
    }
    return rows.filter { NameLabel.follows(0, after: $0.last ?? 0) }.map { total($0, scores, model) }.max() ?? 0
  }

  @Test func brokenModelsFindNothing() {
    for bytes in [[], [1, 0, 0, 0], [UInt8](repeating: 255, count: 600)] {
      let model = TaggerModel(unpacking: bytes)
      #expect(!model.isUsable)
    }
    #expect(TaggerModel.shared.isUsable)
    #expect(CompactTable("no such table").value(7) == 0)
  }
}

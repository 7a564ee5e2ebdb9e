import Language
import Models
import Testing

@testable import Enrichment
@testable import Training

@Suite struct TrainingTests {
  private static let sentences = [
    ("Anna Brandner lives in Toronto with her sister.", [(0, 13, Entity.Kind.person), (23, 30, .place)]),
    ("Voltara said that profits fell.", [(0, 7, .organisation)]),
    ("Ralf Heller works for Voltara in Geneva.", [(0, 11, .person), (22, 29, .organisation), (33, 39, .place)]),
    ("Nobody in Geneva knew.", [(10, 16, .place)]),
  ].map { LabelledSentence(text: $0.0, language: "en", split: "train", names: $0.1.map { ($0.0, $0.1, $0.2) }) }

  private static func model(seed: UInt64) -> PackedModel {
    var set = ExampleSet()
    for _ in 0..<10 { set.add(sentences, weight: 1, hasOther: true) }
    var options = ChainTrainer.Options()
    (options.seed, options.epochs) = (seed, 6)
    var trainer = ChainTrainer(set, options: options)
    trainer.train { _ in }
    return trainer.model(rowsMax: 10_000)
  }

  @Test func learnsWhatItIsShown() {
    let score = NameScore(NameTagger(Self.model(seed: 1).tagger), on: Self.sentences, kinds: NameLabel.kinds)
    #expect(score.f1 == 100)
  }

  @Test func theSameSeedGivesTheSameFile() {
    let file = Self.model(seed: 3).file
    #expect(file == Self.model(seed: 3).file && file != Self.model(seed: 4).file)
  }

  @Test func theFileReadsBackAsTheModel() throws {
    let packed = Self.model(seed: 1)
    let bytes = packed.file.withUnsafeBytes { EmbeddedData.unpacked($0) }
    let read = TaggerModel(unpacking: bytes)
    #expect(read.isUsable && read.transitions == packed.transitions)
    for (feature, row) in zip(packed.features, packed.rows) {
      #expect(read.score([feature]) == SIMD16<Int16>(truncatingIfNeeded: row))
    }
  }

  @Test func sumsOverAllRowsOfTags() {
    let links = (0..<16).map { from in
      var row = SIMD16<Float>.zero
      for to in 0..<NameLabel.count where NameLabel.follows(to, after: from) { row[to] = Float(from + to) * 0.01 + 0.5 }
      return row
    }
    let potentials = (0..<3).map { place in
      var row = SIMD16<Float>.zero
      for lane in 0..<NameLabel.count { row[lane] = Float((lane * 7 + place * 3) % 5) + 0.25 }
      return row
    }
    let lattice = Lattice(potentials, links: links, allowed: nil)
    var rows: [(tags: [Int], weight: Float)] = [([], 1)]
    for potential in potentials {
      rows = rows.flatMap { row in
        (0..<NameLabel.count).map { (row.tags + [$0], row.weight * links[row.tags.last ?? 0][$0] * potential[$0]) }
      }
    }
    for place in rows.indices { rows[place].weight *= links[rows[place].tags[2]][0] }
    let total = rows.reduce(0) { $0 + $1.weight }
    for place in 0..<3 {
      for label in 0..<NameLabel.count {
        let expected = rows.filter { $0.tags[place] == label }.reduce(0) { $0 + $1.weight } / total
        #expect(abs(lattice.node(place)[label] - expected) < 1e-4)
      }
    }
  }

  @Test func fragmentsOfListsAreLeftOut() {
    func sentence(_ text: String) -> LabelledSentence {
      LabelledSentence(text: text, language: "en", split: "", names: [])
    }
    #expect(WikiFilter.isProse(sentence("He was born in the town of Alma and died there.")))
    #expect(!WikiFilter.isProse(sentence("Redirect Alma (Georgia)")))
    #expect(!WikiFilter.isProse(sentence("Alma Beta Gamma Delta Epsilon Zeta in list")))
  }
}

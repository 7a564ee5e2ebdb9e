internal import Enrichment
internal import Foundation
internal import Models

/// Which sets are learnt, how much each counts, and on which the result is measured.
struct Recipe {
  let data: String
  let prose: String?
  let wikiCount: Int
  let wikiWeight: Float

  private static let wiki = ["en", "de", "fr", "nl"]
  private static let kinds: [Entity.Kind] = [.person, .organisation, .place]

  private func read(_ name: String, _ language: String) throws -> [LabelledSentence] {
    try LabelledSet.read("\(data)/\(name).jsonl.gz", language: language)
  }

  /// The examples of the sets whose licences let a model be shipped.
  func examples(all: Bool) throws -> ExampleSet {
    var set = ExampleSet()
    set.add(try read("wnut17_en", "en").filter { all || $0.split == "train" }, weight: 1, hasOther: true)
    let german = try read("germeval2014_de", "de").enumerated().filter { all || $0.offset % 5 != 0 }.map(\.element)
    set.add(german, weight: 1, hasOther: true)
    for language in Self.wiki {
      let sentences = try read("wikiann_\(language)", language).filter { WikiFilter.isProse($0) }
      set.add(Array(sentences.prefix(wikiCount)), weight: wikiWeight, hasOther: false)
    }
    if let prose {
      for file in try FileManager.default.contentsOfDirectory(atPath: prose).sorted() where file.hasSuffix(".jsonl") {
        let language = String(file.prefix(2))
        set.add(try LabelledSet.read("\(prose)/\(file)", language: language), weight: 1, hasOther: true)
      }
    }
    return set
  }

  /// CoNLL-2003's training part: for measuring trainers, never for a model that ships.
  func comparison() throws -> ExampleSet {
    var set = ExampleSet()
    set.add(try read("conll2003_en", "en").filter { $0.split == "train" }, weight: 1, hasOther: true)
    return set
  }

  /// The measures, by name.
  func scores(_ tagger: NameTagger, compare: Bool) throws -> [(String, NameScore)] {
    let english = try read("conll2003_en", "en").filter { $0.split == "dev" }
    if compare {
      return [
        ("CoNLL en", NameScore(tagger, on: english, kinds: Self.kinds)),
        ("CoNLL en, with other", NameScore(tagger, on: english, kinds: Self.kinds + [.other])),
      ]
    }
    let german = try read("germeval2014_de", "de").enumerated().filter { $0.offset % 5 == 0 }.map(\.element)
    let tweets = try read("wnut17_en", "en").filter { $0.split == "dev" }
    return [
      ("CoNLL en", NameScore(tagger, on: english, kinds: Self.kinds)),
      ("GermEval de", NameScore(tagger, on: german, kinds: Self.kinds)),
      ("WNUT en", NameScore(tagger, on: tweets, kinds: Self.kinds)),
      ("CoNLL es", NameScore(tagger, on: try read("conll2002_es", "es"), kinds: Self.kinds)),
    ]
  }
}

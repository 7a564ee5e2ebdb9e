/// Questions of the kinds that readers ask, by words of known frequency.
struct Questions {
  struct Kind {
    var name: String
    var texts: [String]
  }

  let kinds: [Kind]

  init(_ words: [String]) {
    var random = Random(seed: 99)
    func common() -> String { words[20 + random.below(180)] }
    func middling() -> String { words[500 + random.below(4_500)] }
    func rare() -> String { words[20_000 + random.below(60_000)] }
    func many(_ text: () -> String) -> [String] { (0..<50).map { _ in text() } }
    kinds = [
      Kind(name: "one common word", texts: many { common() }),
      Kind(name: "the most common words", texts: (0..<20).map { words[$0] }),
      Kind(name: "one middling word", texts: many { middling() }),
      Kind(name: "one rare word", texts: many { rare() }),
      Kind(name: "two common words", texts: many { "\(common()) \(common())" }),
      Kind(name: "common and middling", texts: many { "\(common()) \(middling())" }),
      Kind(name: "three words with OR", texts: many { "\(common()) OR \(common()) OR \(middling())" }),
      Kind(name: "phrase of two common words", texts: many { "\"\(common()) \(common())\"" }),
      Kind(name: "beginning of a word", texts: many { middling().prefix(4) + "*" }),
      Kind(name: "common word in a country", texts: many { "\(common()) country:FR" }),
      Kind(name: "common word of a source", texts: many { "\(common()) source:source\(random.below(50)).example" }),
      Kind(name: "word without another", texts: many { "\(middling()) -\(common())" }),
      Kind(name: "in the title", texts: many { "title:\(common())" }),
      Kind(name: "common word of last month", texts: many { "\(common()) after:2025-01-20" }),
    ]
  }
}

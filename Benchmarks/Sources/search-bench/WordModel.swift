import Foundation

/// A language that is made up: words with Zipf's frequencies, the same for the same seed.
struct WordModel: Sendable {
  /// Words of the vocabulary.
  static let wordCount = 200_000
  /// How fast frequencies fall, and what flattens the first ones (B. Mandelbrot, 1953): the first word makes 5 % of a text.
  static let exponent = 1.05
  static let shift = 2.7

  let words: [String]
  /// Of the first n words, for the choice by a number between 0 and 1.
  private let sums: [Double]

  init() {
    var random = Random(seed: 1)
    words = Self.words(&random)
    var (sum, sums): (Double, [Double]) = (0, [])
    for rank in 1...Self.wordCount {
      sum += 1 / pow(Double(rank) + Self.shift, Self.exponent)
      sums.append(sum)
    }
    self.sums = sums.map { $0 / sum }
  }

  /// Syllables, the frequent words short; each once.
  private static func words(_ random: inout Random) -> [String] {
    let (heads, vowels, tails) = (
      Array("bcdfghjklmnprstvwz"), Array("aeiou"), ["", "", "n", "r", "s", "t", "l", "nd", "rk"]
    )
    var (seen, words): (Set<String>, [String]) = ([], [])
    while words.count < wordCount {
      let syllables = words.count < 200 ? 1 : words.count < 5_000 ? 2 : 3 + random.below(2)
      var word = ""
      for _ in 0..<syllables {
        word +=
          "\(heads[random.below(heads.count)])\(vowels[random.below(vowels.count)])\(tails[random.below(tails.count)])"
      }
      while !seen.insert(word).inserted { word.append(heads[random.below(heads.count)]) }
      words.append(word)
    }
    return words
  }

  /// A word's place in the order of frequency.
  func rank(_ random: inout Random) -> Int {
    let wanted = random.unit()
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

internal import Language

/// The stretches of a text in which names may stand: runs around capitals, so that the rest costs nothing.
enum NameStretches {
  /// The longest stretch that is decoded as one; what is longer is cut.
  static let tokensMax = 512
  /// Small words, marks and numbers between two capitals that may belong to one name: "Bank of the West".
  private static let gapMax = 3

  /// The stretches of one sentence, in order.
  static func of(_ sentence: Range<Int>, _ input: NameText) -> [Range<Int>] {
    let isPlain = isWithoutCapitals(sentence, input)
    var result: [Range<Int>] = []
    for index in sentence where isPlain ? isRare(index, input) : input.shapes[index].isCapital {
      let start = max(sentence.lowerBound, leftEdge(index, sentence.lowerBound, input))
      let end = min(sentence.upperBound, rightEdge(index, sentence.upperBound, input))
      if let last = result.last, start <= last.upperBound + gapMax, end - last.lowerBound <= tokensMax {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        result.append(max(start, result.last?.upperBound ?? start)..<end)
      }
    }
    return result
  }

  /// Tweets and chat leave capitals out: there every word that is not a small one may be a name.
  static func isWithoutCapitals(_ sentence: Range<Int>, _ input: NameText) -> Bool {
    var (all, capitals) = (0, 0)
    for index in sentence {
      if input.shapes[index] == .hash { return true }
      if input.shapes[index] == .lower { all += 1 }
      if input.shapes[index].isCapital {
        all += 1
        capitals += 1
      }
    }
    return all >= 2 && capitals <= 1 && capitals * 8 < all
  }

  private static func isRare(_ index: Int, _ input: NameText) -> Bool {
    let token = input.text.tokens[index]
    if input.shapes[index].isCapital { return true }
    guard token.isWord else { return false }
    let traits = input.traits[token.word]
    return traits.cues & NameCueFlags.function == 0 && (traits.names != 0 || traits.rarity >= 8)
  }

  /// "1. FC Köln", "al-Assad", "iPhone".
  private static func leftEdge(_ index: Int, _ limit: Int, _ input: NameText) -> Int {
    var start = index
    while start > limit, index - start < gapMax {
      let shape = input.shapes[start - 1]
      guard shape.isNumber || shape == .hyphen || shape == .stop || shape == .apostrophe || shape == .clitic else {
        break
      }
      start -= 1
    }
    return start > limit && input.shapes[start - 1] == .lower ? start - 1 : start
  }

  /// "Inc.", "Schalke 04", "Attac-Gruppe".
  private static func rightEdge(_ index: Int, _ limit: Int, _ input: NameText) -> Int {
    var end = index + 1
    while end < limit, end - index <= gapMax {
      let shape = input.shapes[end]
      guard shape.isNumber || shape == .hyphen || shape == .stop || shape == .apostrophe else { break }
      end += 1
    }
    return end < limit && input.shapes[end] == .lower ? end + 1 : end
  }
}

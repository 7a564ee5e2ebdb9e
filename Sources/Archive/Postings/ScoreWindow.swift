/// The scores of a range of documents, as the parts of a question add to them one after the other.
final class ScoreWindow {
  /// How the parts that match make one score.
  enum Scoring {
    /// Forms of one word: the best of them.
    case best
    /// Different words: their sum.
    case sum
  }

  /// Documents in a window: their scores fit a processor's nearest cache.
  static let usualSize = 4_096

  let size: Int
  private let scoring: Scoring
  private let scores: UnsafeMutablePointer<Double>
  /// A bit for each document that some part has.
  private let bits: UnsafeMutablePointer<UInt64>
  private var base = 0

  /// `size` is a multiple of 64.
  init(_ scoring: Scoring, size: Int) {
    self.scoring = scoring
    self.size = size
    scores = .allocate(capacity: size)
    bits = .allocate(capacity: size / 64)
    begin(at: 0)
  }

  deinit {
    scores.deallocate()
    bits.deallocate()
  }

  /// Forgets all, for the documents from `base` on.
  func begin(at base: Int) {
    self.base = base
    scores.initialize(repeating: 0, count: size)
    bits.initialize(repeating: 0, count: size / 64)
  }

  /// A part that matches `document`, which is in the window, scores it.
  @inline(__always)
  func add(_ score: Double, to document: Int) {
    let place = document - base
    bits[place >> 6] |= 1 << UInt64(place & 63)
    switch scoring {
    case .sum: scores[place] += score
    case .best: scores[place] = max(scores[place], score)
    }
  }

  func score(of document: Int) -> Double { scores[document - base] }

  /// The greatest document up to `target`, which is in the window, that some part has; -1 when there is none.
  func last(upTo target: Int) -> Int {
    let place = target - base
    var word = place >> 6
    var found = bits[word] & (UInt64.max >> UInt64(63 - place & 63))
    while found == 0, word > 0 {
      word -= 1
      found = bits[word]
    }
    return found == 0 ? -1 : base + word << 6 + 63 - found.leadingZeroBitCount
  }
}

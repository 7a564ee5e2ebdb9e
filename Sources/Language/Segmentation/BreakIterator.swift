internal import CICU

/// ICU's break iterator (Unicode Standard Annex 29, with dictionaries for Chinese, Japanese, Thai, Khmer, Lao, Burmese).
struct BreakIterator: ~Copyable {
  enum Kind {
    case word
    case sentence
  }

  private let handle: OpaquePointer?

  init(_ kind: Kind, language: String) {
    handle = cicu_breaks_open(kind == .word ? 1 : 0, language == "und" ? "" : language)
  }

  deinit { if let handle { cicu_breaks_close(handle) } }

  /// The ends of the segments of `text`, as scalar offsets that begin at `from`; the text's end when ICU cannot be had.
  func boundaries(_ text: UTF16Text, from: Int) -> [Int] {
    var result: [Int] = []
    text.units.withUnsafeBufferPointer { units in
      guard let handle else {
        result = [from + text.scalarCount(from: 0, to: units.count)]
        return
      }
      cicu_breaks_set_text(handle, units.baseAddress, Int32(units.count))
      var previous = 0
      var offset = from
      while true {
        let next = Int(cicu_breaks_next(handle))
        guard next > previous else { break }
        offset += text.scalarCount(from: previous, to: next)
        result.append(offset)
        previous = next
      }
      // The iterator must not keep a pointer that ends with this scope.
      cicu_breaks_set_text(handle, nil, 0)
    }
    return result
  }
}

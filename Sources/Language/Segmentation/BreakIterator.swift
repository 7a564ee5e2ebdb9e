internal import CICU

/// ICU's break iterator (Unicode Standard Annex 29, with dictionaries for Chinese, Japanese, Thai, Khmer, Lao, Burmese).
struct BreakIterator: ~Copyable {
  enum Kind {
    case word
    case sentence
  }

  private let handle: OpaquePointer?

  init(_ kind: Kind, language: String) {
    var status = U_ZERO_ERROR
    let type = kind == .word ? UBRK_WORD : UBRK_SENTENCE
    let locale = language == "und" ? "" : language
    handle = cicu_ubrk_open(type, locale, nil, 0, &status)
  }

  deinit { if let handle { cicu_ubrk_close(handle) } }

  /// The ends of the segments of `text`, as scalar offsets that begin at `from`; the text's end when ICU cannot be had.
  func boundaries(_ text: UTF16Text, from: Int) -> [Int] {
    var result: [Int] = []
    text.units.withUnsafeBufferPointer { units in
      var status = U_ZERO_ERROR
      guard let handle else {
        result = [from + text.scalarCount(from: 0, to: units.count)]
        return
      }
      cicu_ubrk_set_text(handle, units.baseAddress, Int32(units.count), &status)
      var previous = 0
      var offset = from
      while true {
        let next = Int(cicu_ubrk_next(handle))
        guard next > previous else { break }
        offset += text.scalarCount(from: previous, to: next)
        result.append(offset)
        previous = next
      }
      // The iterator must not keep a pointer that ends with this scope.
      cicu_ubrk_set_text(handle, nil, 0, &status)
    }
    return result
  }
}

import Models

/// Points at the place of a search text that is wrong: the text, and a caret below the place.
enum QueryPlaceText {
  /// Columns of the text that are shown around the place.
  static let columnsMax = 72

  /// Two lines, for a terminal; nothing when the place lies outside the text.
  static func lines(_ text: String, start: Int, end: Int) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard start >= 0, start < end, end <= scalars.count else { return nil }
    // The characters that hold the scalars before and at the place, as they are printed.
    func printed(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range])).neutralised().split(whereSeparator: \.isNewline).joined(
        separator: " ")
    }
    var before = printed(0..<start)
    if TextWidth.columns(before) > columnsMax / 2 {
      var width = 1
      let near = before.reversed().prefix {
        width += TextWidth.columns($0)
        return width <= columnsMax / 2
      }
      before = "…" + String(near.reversed())
    }
    let place = printed(start..<end)
    let line = TextWidth.truncated(before + place + printed(end..<scalars.count), to: columnsMax)
    let marks = min(max(TextWidth.columns(place), 1), max(columnsMax - TextWidth.columns(before), 1))
    let caret = String(repeating: " ", count: TextWidth.columns(before)) + String(repeating: "^", count: marks)
    return "  \(line)\n  \(caret)"
  }

  /// A failure with the place of the search text, where its status tells one.
  static func failure(_ failure: CallFailure, of text: String) -> CallFailure {
    let violations = (failure.status?.details ?? []).flatMap { detail -> [FieldViolation] in
      if case .badRequest(let request) = detail { return request.violations }
      return []
    }
    guard let violation = violations.first(where: { $0.field == "filter.text" && $0.end > $0.start }),
      let lines = lines(text, start: violation.start, end: violation.end)
    else { return failure }
    var failure = failure
    failure.failure.message = "\(violation.description.neutralised())\n\(lines)"
    return failure
  }
}

/// The place of a search text that is wrong, with a caret below it.
enum FaultPlace {
  /// Scalars that are shown before and after the place.
  static let contextMax = 60

  static func view(_ text: String, _ place: Range<Int>) -> View {
    let scalars = Array(text.unicodeScalars)
    let start = min(max(place.lowerBound, 0), scalars.count)
    let end = min(max(place.upperBound, start), scalars.count)
    func cut(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])).shown }
    let first = max(0, start - contextMax)
    let before = (first > 0 ? "…" : "") + cut(first..<start)
    let marked = cut(start..<end)
    let last = min(scalars.count, end + contextMax)
    let width = min(max(marked.count, 1), 2 * contextMax)
    return [
      "placeBefore": before, "placeText": marked,
      "placeAfter": cut(end..<last) + (last < scalars.count ? "…" : ""),
      "placeCaret": String(repeating: " ", count: before.count) + String(repeating: "^", count: width),
    ]
  }
}

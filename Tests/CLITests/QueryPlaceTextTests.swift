import Models
import Testing

@testable import CLI

@Suite struct QueryPlaceTextTests {
  @Test func pointsBelowThePlace() {
    #expect(QueryPlaceText.lines("peace \"talks", start: 6, end: 7) == "  peace \"talks\n        ^")
    #expect(QueryPlaceText.lines("contry:FR", start: 0, end: 6) == "  contry:FR\n  ^^^^^^")
    // Wide characters take two columns, accents that stand alone none.
    #expect(QueryPlaceText.lines("人工 (e\u{301}", start: 3, end: 4) == "  人工 (e\u{301}\n       ^")
  }

  @Test func staysOnOneLineAndWithinIt() {
    let long = String(repeating: "word ", count: 100) + "(x"
    let lines = QueryPlaceText.lines(long, start: 500, end: 501)?.split(separator: "\n") ?? []
    #expect(lines.count == 2 && lines.allSatisfy { $0.count <= QueryPlaceText.columnsMax + 3 })
    let caret = lines.last.flatMap {
      $0.firstIndex(of: "^").map { lines[1].distance(from: lines[1].startIndex, to: $0) }
    }
    #expect(caret.map { lines[0][lines[0].index(lines[0].startIndex, offsetBy: $0)] } == "(")
    #expect(QueryPlaceText.lines("a\nb (", start: 4, end: 5)?.split(separator: "\n").count == 2)
  }

  @Test func saysNothingOfPlacesOutside() {
    #expect(QueryPlaceText.lines("ab", start: 2, end: 3) == nil && QueryPlaceText.lines("ab", start: 1, end: 1) == nil)
    #expect(QueryPlaceText.lines("", start: 0, end: 1) == nil)
  }
}

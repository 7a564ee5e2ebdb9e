import Models
import TestKit
import Testing

@testable import Archive

@Suite struct SearchQueryTests {
  private func parse(_ text: String) throws(ArchiveError) -> SearchQuery {
    try SearchQuery.parse(text, field: "filter.text", now: ArticleSamples.noon)
  }

  /// A question in a short form: all in (), any in [], - before what is excluded.
  private func form(_ node: QueryNode?) -> String {
    switch node {
    case nil: return ""
    case .all(let nodes): return "(\(nodes.map { form($0) }.joined(separator: " ")))"
    case .any(let nodes): return "[\(nodes.map { form($0) }.joined(separator: " "))]"
    case .not(let node): return "-\(form(node))"
    case .term(let term):
      let text =
        switch term.kind {
        case .word: term.text
        case .beginning: term.text + "*"
        case .phrase: "'\(term.text)'"
        }
      return (term.field.map { "\($0.rawValue):" } ?? "") + text
    }
  }

  @Test(arguments: [
    ("one", "one"), ("one two", "(one two)"), ("one two one", "(one two)"), ("\"one two\" three", "('one two' three)"),
    ("“one two”", "'one two'"), ("a b OR c d", "(a [b c] d)"), ("a OR b OR c", "[a b c]"),
    ("(a b) OR c", "[(a b) c]"), ("((a))", "a"), ("a -b", "(a -b)"), ("a NOT b", "(a -b)"), ("a --b", "(a -b)"),
    ("a -(b OR c)", "(a -[b c])"), ("-b", "-b"), ("a AND b", "(a b)"), ("electr*", "electr*"),
    ("title:peace", "title:peace"), ("TITLE:\"peace talks\"", "title:'peace talks'"),
    ("title:(peace OR war)", "[title:peace title:war]"), ("country:(FR OR de)", "[country:FR country:de]"),
    ("source:\"New York\" x", "(source:'New York' x)"), ("site:a.example", "source:a.example"),
    ("language:fr", "lang:fr"), ("open-source", "open-source"), ("well-known -fake", "(well-known -fake)"),
    ("12:30", "12:30"), ("https://a.example/x", "https://a.example/x"), ("rock'n'roll", "rock'n'roll"),
    ("!!! word ???", "word"), ("🙂 word", "word"), ("word - other", "(word other)"), ("or and not", "(or and not)"),
    ("story:s123 -title:x", "(story:s123 -title:x)"), ("topic:medtop:1", "topic:medtop:1"),
  ])
  func understands(text: String, expected: String) throws {
    #expect(form(try parse(text).root) == expected)
  }

  @Test(arguments: [
    ("\"open", 0, 1), ("a \"b\" \"c", 6, 7), ("(a", 0, 1), ("a)", 1, 2), ("a OR", 2, 4), ("OR a", 0, 2),
    ("a OR OR b", 2, 4),
    ("a (OR b)", 3, 5), ("NOT", 0, 3), ("a -(b", 3, 4), ("wor*d", 3, 4), ("*", 0, 1), ("x *", 2, 3), ("a*", 0, 2),
    ("title: x", 0, 6), ("contry:FR", 0, 6), ("country:UK", 8, 10), ("country:(FR OR XX)", 15, 17),
    ("lang:english", 5, 12), ("country:France", 8, 14), ("source:...", 7, 10), ("source:ab*", 7, 10),
    ("after:tomorrow", 6, 14), ("after:\"2025\"", 0, 6), ("a OR after:-7d", 5, 11), ("after:-7d OR a", 0, 6),
    ("-before:today", 1, 8), ("É (a", 2, 3),
  ])
  func pointsAtThePlace(text: String, start: Int, end: Int) throws {
    let error = #expect(throws: ArchiveError.self) { try parse(text) }
    #expect(error?.place == Span(start: start, end: end), "\(text): \(error?.message ?? "")")
    #expect(error?.code == .invalidArgument && error?.field == "filter.text")
  }

  @Test(arguments: [
    ("2025-02-01", "2025-02-01T00:00:00Z"), ("2025-02", "2025-02-01T00:00:00Z"), ("2024", "2024-01-01T00:00:00Z"),
    ("2025-02-01T10:00:00+01:00", "2025-02-01T09:00:00Z"), ("today", "2025-02-10T00:00:00Z"),
    ("yesterday", "2025-02-09T00:00:00Z"), ("now", "2025-02-10T12:00:00Z"), ("-7d", "2025-02-03T12:00:00Z"),
    ("36h", "2025-02-09T00:00:00Z"), ("-2W", "2025-01-27T12:00:00Z"), ("-90min", "2025-02-10T10:30:00Z"),
    ("-1mo", "2025-01-11T12:00:00Z"), ("-1y", "2024-02-11T12:00:00Z"),
  ])
  func readsTimes(text: String, expected: String) throws {
    let query = try parse("word after:\(text)")
    #expect(query.after?.millisecondsSinceEpoch == Timestamp(rfc3339: expected)?.millisecondsSinceEpoch)
    #expect(form(query.root) == "word" && query.before == nil)
  }

  @Test func takesNoTimesThatAreNone() {
    for text in ["soon", "-7", "7x", "-999999999d", "d", "-", "2025-13", "2025-02-30", "99999", "0x10d"] {
      #expect(TimeExpression.time(text, now: ArticleSamples.noon) == nil, "\(text)")
    }
  }

  @Test func staysWithinItsBounds() throws {
    #expect(throws: ArchiveError.self) { try parse(String(repeating: "word ", count: 2_000)) }
    #expect(throws: ArchiveError.self) { try parse((0..<65).map { "w\($0)" }.joined(separator: " ")) }
    #expect(throws: ArchiveError.self) { try parse(String(repeating: "(", count: 2_000)) }
    #expect(throws: ArchiveError.self) { try parse("\"" + String(repeating: "w ", count: 40) + "\"") }
    let deep = String(repeating: "(", count: 16) + "a" + String(repeating: ")", count: 16)
    #expect(form(try parse(deep).root) == "a")
    #expect(try parse("") == SearchQuery())
    #expect(try parse(" \n ") == SearchQuery())
    for text in ["!!!", "-", "()", "\"\"", "🙂", "\u{0301}", "AND"] {
      #expect(throws: ArchiveError.self, "\(text)") { try parse(text) }
    }
  }
}

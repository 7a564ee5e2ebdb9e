import Models

/// A search text as it is looked for.
struct SearchQuery: Sendable, Hashable {
  /// What must match; nothing when the text only narrows the time, or is blank.
  var root: QueryNode?
  /// Published then or later.
  var after: Timestamp?
  /// Published earlier.
  var before: Timestamp?

  /// Reads a search text; `field` is its path, for errors, and `now` what "after:-7d" counts from.
  ///
  /// Words, phrases and fields must all hold; `OR` stands between two of which one must, and binds closer than the space;
  /// `-` or `NOT` stands before what must not hold; parentheses hold together.
  static func parse(_ text: String, field: String, now: Timestamp) throws(ArchiveError) -> SearchQuery {
    guard text.utf8.count <= ArchiveLimits.queryBytesMax else {
      throw .invalid(field, "longer than \(ArchiveLimits.queryBytesMax) bytes; look for fewer words")
    }
    guard text.contains(where: { !$0.isWhitespace }) else { return SearchQuery() }
    var parser = QueryParser(try QueryLexer.tokens(of: text, field: field), field: field, now: now)
    let query = try parser.parse()
    guard query.root != nil || query.after != nil || query.before != nil else {
      throw .invalid(field, "no letter and no digit to look for; write words or a \"phrase\"")
    }
    return query
  }

  /// Whether some word or phrase weighs a match; where none does, the newest stand first.
  var isWeighing: Bool { root?.wanted.contains { $0.field == nil || $0.field == .title } ?? false }
}

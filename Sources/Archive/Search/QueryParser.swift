import Models

/// Makes a question of the signs of a search text, by recursive descent.
struct QueryParser {
  private let tokens: [QueryToken]
  private let field: String
  private let now: Timestamp
  private var position = 0
  private var depth = 0
  private var termCount = 0
  /// Within OR or an exclusion, where a time cannot stand.
  private var isConditional = false
  private var query = SearchQuery()

  init(_ tokens: [QueryToken], field: String, now: Timestamp) {
    self.tokens = tokens
    self.field = field
    self.now = now
  }

  mutating func parse() throws(ArchiveError) -> SearchQuery {
    query.root = try sequence(under: nil)
    if position < tokens.count {
      throw error("the parenthesis at character % was not opened; open it or take it away", tokens[position])
    }
    if let after = query.after, let before = query.before, after >= before {
      throw .invalid(field, "before: is not later than after:, so that nothing can lie between")
    }
    return query
  }

  private var current: QueryToken? { position < tokens.count ? tokens[position] : nil }

  /// Everything up to a closing parenthesis or the end.
  private mutating func sequence(under named: QueryField?) throws(ArchiveError) -> QueryNode? {
    var nodes: [QueryNode] = []
    while let token = current, token.kind != .close {
      if let node = try alternatives(under: named), !nodes.contains(node) { nodes.append(node) }
    }
    return nodes.count > 1 ? .all(nodes) : nodes.first
  }

  private mutating func alternatives(under named: QueryField?) throws(ArchiveError) -> QueryNode? {
    if let token = current, token.kind == .or {
      throw error("the OR at character % has nothing before it; write a word there, or \"or\" for the word", token)
    }
    let wasConditional = isConditional
    defer { isConditional = wasConditional }
    isConditional = isConditional || leadsToOr
    var nodes = [try exclusion(under: named)]
    while let token = current, token.kind == .or {
      position += 1
      isConditional = true
      guard let next = current, next.kind != .close, next.kind != .or else {
        throw error("the OR at character % has nothing behind it; write a word there, or \"or\" for the word", token)
      }
      nodes.append(try exclusion(under: named))
    }
    let found = nodes.compactMap { $0 }
    return found.count > 1 ? .any(found) : found.first
  }

  /// Whether the field here, with its value, is followed by OR.
  private var leadsToOr: Bool {
    guard case .field? = current?.kind, position + 2 < tokens.count else { return false }
    return tokens[position + 2].kind == .or
  }

  private mutating func exclusion(under named: QueryField?) throws(ArchiveError) -> QueryNode? {
    var (isNot, last): (Bool, QueryToken?) = (false, nil)
    while let token = current, token.kind == .not {
      (isNot, last) = (!isNot, token)
      position += 1
    }
    guard let last else { return try primary(under: named) }
    guard let next = current, next.kind != .close, next.kind != .or else {
      throw error("what must not occur is missing behind character %; write a word there", last)
    }
    let wasConditional = isConditional
    defer { isConditional = wasConditional }
    isConditional = true
    let node = try primary(under: named)
    return isNot ? node.map { .not($0) } : node
  }

  private mutating func primary(under named: QueryField?) throws(ArchiveError) -> QueryNode? {
    guard let token = current else { return nil }
    position += 1
    switch token.kind {
    case .open: return try group(token, under: named)
    case .field(let field): return try valued(field, token)
    case .word(let text): return try term(.word, text, named, token)
    case .beginning(let text): return try term(.beginning, text, named, token)
    case .quoted(let text): return try term(.phrase, text, named, token)
    case .or, .not, .close: return nil
    }
  }

  private mutating func group(_ token: QueryToken, under named: QueryField?) throws(ArchiveError) -> QueryNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= ArchiveLimits.queryDepthMax else {
      throw error("more than \(ArchiveLimits.queryDepthMax) parentheses within each other at character %", token)
    }
    let node = try sequence(under: named)
    guard current?.kind == .close else {
      throw error("the parenthesis at character % is not closed; close it or take it away", token)
    }
    position += 1
    return node
  }

  private mutating func valued(_ named: QueryField, _ token: QueryToken) throws(ArchiveError) -> QueryNode? {
    guard named.isTime else {
      switch current?.kind {
      case .word, .beginning, .quoted, .open: return try primary(under: named)
      default: throw error("nothing stands behind \"\(named.rawValue):\" at character %", token)
      }
    }
    guard let value = current, case .word(let text) = value.kind else {
      throw error("no time stands behind \"\(named.rawValue):\" at character %; \(TimeExpression.forms)", token)
    }
    position += 1
    guard !isConditional else {
      throw error("\"\(named.rawValue):\" at character % cannot stand in OR or behind -; write it alone", token)
    }
    guard let time = TimeExpression.time(text, now: now) else {
      throw error("no time at character %; \(TimeExpression.forms)", value)
    }
    if named == .after { query.after = max(query.after ?? time, time) }
    if named == .before { query.before = min(query.before ?? time, time) }
    return nil
  }

  /// Nothing where there is no letter and no digit to look for.
  private mutating func term(
    _ kind: QueryTerm.Kind, _ text: String, _ named: QueryField?, _ token: QueryToken
  ) throws(ArchiveError) -> QueryNode? {
    let tokens = TextAnalyzer.tokens(in: text)
    let isText = named == nil || named == .title
    if tokens.isEmpty {
      guard !isText else { return nil }
      throw error("nothing that \(named?.rawValue ?? ""): could mean stands at character %", token)
    }
    termCount += 1
    guard termCount <= ArchiveLimits.queryTermsMax else {
      throw error("more than \(ArchiveLimits.queryTermsMax) words and phrases at character %; look for fewer", token)
    }
    guard tokens.count <= ArchiveLimits.phraseWordsMax else {
      throw error("more than \(ArchiveLimits.phraseWordsMax) words in the phrase at character %; shorten it", token)
    }
    if kind == .beginning {
      guard isText else { throw error("* cannot stand behind \(named?.rawValue ?? ""): at character %", token) }
      let isLong = tokens[tokens.count - 1].isSign || tokens[tokens.count - 1].text.unicodeScalars.count >= 2
      guard isLong else { throw error("at least 2 letters must stand before the * at character %", token) }
    }
    if let fault = Self.fault(of: text, in: named) { throw error(fault, token) }
    return .term(QueryTerm(kind: kind, text: text, field: named, place: token.place))
  }

  /// What is wrong with a code.
  private static func fault(of text: String, in field: QueryField?) -> String? {
    switch field {
    case .country where CountryNames.name(of: text.uppercased()) == nil:
      text.uppercased() == "UK"
        ? "no country at character %; the United Kingdom is GB"
        : "no country at character %; a country is a code of two letters, such as FR"
    case .lang where !(2...3).contains(text.prefix { $0 != "-" }.utf8.count):
      "no language at character %; a language is a code of two or three letters, such as fr"
    default: nil
    }
  }

  /// "%" in the message becomes the number of the character, counted from 1.
  private func error(_ message: String, _ token: QueryToken) -> ArchiveError {
    let parts = message.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
    return .invalid(field, parts.joined(separator: String(token.place.start + 1)), at: token.place)
  }
}

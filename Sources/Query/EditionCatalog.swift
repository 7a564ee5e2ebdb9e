import Models
import RPC

/// The editions: the world's, and one for each country.
enum EditionCatalog {
  /// The edition of a code, or nothing.
  static func edition(_ code: String) -> Edition? {
    if code == Edition.world.code { return .world }
    return CountryNames.name(of: code).map { Edition(code: code, name: $0) }
  }

  /// The edition to which an article belongs: the country of its source, whose readers it was written for, else the country
  /// that it is about most, else the world.
  static func edition(of article: Article) -> Edition {
    let codes = [article.source.country] + article.countries.prefix(1).map(\.code)
    return codes.lazy.compactMap { edition($0.uppercased()) }.first ?? .world
  }

  /// The edition that a caller named; the world's for nothing.
  static func edition(named text: String, field: String) throws -> Edition {
    let code = text.uppercased()
    if code.isEmpty { return .world }
    guard let edition = edition(code) else { throw unknown(text, field: field, orWorld: true) }
    return edition
  }

  /// The country that a caller named; empty for nothing.
  static func country(named text: String, field: String) throws -> String {
    let code = text.uppercased()
    guard code.isEmpty || CountryNames.name(of: code) != nil else { throw unknown(text, field: field, orWorld: false) }
    return code
  }

  private static func unknown(_ text: String, field: String, orWorld: Bool) -> RPCError {
    .invalidArgument(
      field, "no country \"\(text.prefix(32))\": \(CountryNames.hint(for: text))\(orWorld ? ", or WORLD" : "")")
  }
}

extension EditionCatalog {
  /// A filter with its countries as codes.
  static func checked(_ filter: ArticleFilter) throws -> ArticleFilter {
    var filter = filter
    filter.countries = try filter.countries.enumerated().map { index, country in
      let field = "filter.countries[\(index)]"
      let code = try Self.country(named: country, field: field)
      guard !code.isEmpty else { throw RPCError.invalidArgument(field, "empty") }
      return code
    }
    return filter
  }
}

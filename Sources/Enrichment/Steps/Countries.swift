import Language
import Models

/// The countries that the story is about: names, demonyms, capitals, large cities and seats of power, weighed by where
/// they stand (dateline, title, lead, body), with the publisher's own country as a weak prior. Where none is named and the
/// publisher is not known, currencies and forms of companies speak.
public struct CountriesStep: EnrichmentStep {
  /// "countries".
  public let name = "countries"
  /// Raised with every change of the weights.
  public let version = 2
  /// The most countries that an article keeps.
  public static let countMax = 8

  /// Creates the step.
  public init() {}

  /// Sets the countries, the surest first.
  public func apply(_ draft: inout Draft) throws {
    var tally = CountryTally()
    let persons = draft.article.entities.filter { $0.kind == .person }.flatMap(\.mentions)
      .map { $0.span.start..<max($0.span.start, $0.span.end) }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    CountryFinder(text: draft.title, words: draft.words, isInTitle: true).add(to: &tally)
    CountryFinder(text: draft.body, words: draft.words, isInTitle: false, persons: persons).add(to: &tally)
    var countries = tally.countries(publisher: draft.article.source.country, countMax: Self.countMax)
    if countries.isEmpty, let sign = TradeSigns.strongest([draft.title, draft.body], draft.words) {
      countries = [Country(code: sign.country, confidence: Self.signConfidence, evidence: ["money: \(sign.form)"])]
    }
    draft.article.countries = countries
  }

  /// A currency says less than a name does.
  private static let signConfidence = 0.2
}

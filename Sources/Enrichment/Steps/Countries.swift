import Language
import Models

/// The countries that the story is about: names, demonyms, capitals, large cities and seats of power, weighed by where
/// they stand (dateline, title, lead, body), with the publisher's own country as a weak prior.
public struct CountriesStep: EnrichmentStep {
  /// "countries".
  public let name = "countries"
  /// Raised with every change of the weights.
  public let version = 1
  /// The most countries that an article keeps.
  public static let countMax = 8

  /// Creates the step.
  public init() {}

  /// Sets the countries, the surest first.
  public func apply(_ draft: inout Draft) throws {
    var tally = CountryTally()
    CountryFinder(text: draft.title, words: draft.words, isInTitle: true).add(to: &tally)
    CountryFinder(text: draft.body, words: draft.words, isInTitle: false).add(to: &tally)
    draft.article.countries = tally.countries(publisher: draft.article.source.country, countMax: Self.countMax)
  }
}

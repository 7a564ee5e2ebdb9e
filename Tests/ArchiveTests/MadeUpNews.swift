import Models
import TestKit

/// Articles of made-up words, so that nothing is alike by chance.
enum MadeUpNews {
  static let letters = Array("abcdefghijklmnopqrstuvwxyz")

  /// Other words for each seed.
  static func words(_ count: Int, seed: UInt64) -> [String] {
    var random = SeededRandom(seed: seed)
    return (0..<count).map { _ in String((0..<7).map { _ in letters.randomElement(using: &random) ?? "a" }) }
  }

  /// A report of an event: most words are the event's, in an order of the report's own.
  static func report(_ number: Int, event: Int, source: Int, hours: Double, keywords: [String] = []) -> Article {
    var random = SeededRandom(seed: UInt64(number))
    let told = (words(40, seed: UInt64(1_000_000 + event)) + words(12, seed: UInt64(2_000_000 + number)))
      .shuffled(using: &random)
    return ArticleSamples.article(
      number, title: words(5, seed: UInt64(1_000_000 + event)).joined(separator: " "),
      body: told.joined(separator: " "), source: source, hoursLater: hours, keywords: keywords)
  }
}

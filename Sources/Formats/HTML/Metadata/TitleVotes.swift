/// What the other places say of a headline.
///
/// The headline for machines is right most often; where the page and its preview agree against it, or differ from it only
/// in what is put in front or in how it is set, theirs is what readers see.
struct TitleVotes {
  /// Open Graph's title without the site's name.
  var openGraph: String
  /// The heading of the page.
  var heading: String
  /// The `title` element without the site's name.
  var page: String

  /// A shorter title is a label, in bytes.
  private static let bytesMin = 12

  /// Open Graph's title where it should stand in the place of the headline.
  func better(than headline: String) -> String? {
    guard openGraph.utf8.count >= Self.bytesMin, openGraph != headline, !TitleText.isCut(openGraph) else { return nil }
    let isSame = TitleText.letters(headline) == TitleText.letters(openGraph)
    return isSame || isWithoutKicker(headline) ? openGraph : nil
  }

  /// True when the headline is Open Graph's with a label in front: "Floods: Three villages cut off".
  private func isWithoutKicker(_ headline: String) -> Bool {
    guard headline.hasSuffix(openGraph) else { return false }
    let kicker = headline.dropLast(openGraph.count).reversed().drop { $0.isWhitespace }
    return kicker.first.map { ":-–—|/»".contains($0) } ?? false
  }
}

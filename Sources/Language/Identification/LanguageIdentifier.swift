/// Tells the language of a text from two witnesses: CLD2 with its full tables (some 170 languages, by what it knows of
/// running text) and our own scores over n-grams in 75 languages (better on titles and between close ones). In a short text its
/// words are a third one, and the page's claim is the last, and weak.
public enum LanguageIdentifier {
  /// How much of a text CLD2 looks at, in bytes of UTF-8: more does not change the answer.
  public static let bytesMax = 2 << 10

  /// The language of a text, "und" rather than a guess.
  ///
  /// - Parameters:
  ///   - claim: what the page says, BCP 47, or empty.
  ///   - domain: the publisher's domain; its top level is a weak hint.
  public static func identify(_ text: String, claim: String = "", domain: String = "") -> IdentifiedLanguage {
    let claimed = base(claim)
    var scores = LanguageScores(text)
    let letters = scores.sample.count
    guard letters >= lettersMin else {
      return IdentifiedLanguage(code: letters > 0 && !claimed.isEmpty ? claimed : "und", isByText: false)
    }
    let guess = CLDGuess(text, bytesMax: bytesMax, claimed: claimed, topLevelDomain: topLevel(domain))
    if let code = guess.code { scores.add(guess.isReliable ? guessWeight : guessWeight / 2, for: base(code)) }
    scores.addWords()
    let code = decided(scores, guess)
    guard !claimed.isEmpty, code != claimed else { return IdentifiedLanguage(code: code, isByText: code != "und") }
    scores.add(claimWeight, for: claimed)
    let withClaim = decided(scores, guess)
    return IdentifiedLanguage(code: withClaim, isByText: withClaim == code && code != "und")
  }

  /// Fewer letters say nothing.
  private static let lettersMin = 4
  /// What CLD2's answer is worth, and the page's claim, in the units of ``LanguageScores``.
  private static let guessWeight: Int32 = 160
  private static let claimWeight: Int32 = 160
  /// A language that only CLD2 knows is taken unless ours lead by this much a letter: each of its kin fits it somewhat.
  private static let leadOfALetter: Int32 = 48
  /// What a letter of a text in a known language says at least; a run of names, of abbreviations or of keys says less.
  private static let scoreOfALetterMin: Int32 = 112
  /// How far the best language must lead where CLD2 says something else.
  private static let leadMin: Int32 = 48
  /// Languages so close that a short text may well be in either: the better one is still a fair answer.
  private static let close: [Set<String>] = [
    ["bs", "hr", "sr"], ["id", "ms"], ["nb", "nn", "da"], ["cs", "sk"], ["zu", "xh"], ["hi", "mr"],
  ]

  private static func decided(_ scores: LanguageScores, _ guess: CLDGuess) -> String {
    let letters = Int32(scores.sample.count)
    guard let (first, second) = scores.best else { return guess.isReliable ? guess.code ?? "und" : "und" }
    let lead = first.score - second.score
    if let code = guess.code, guess.isReliable, !scores.knows(base(code)), lead < leadOfALetter * letters {
      return code
    }
    // "zh-Hant" says more than "zh".
    if let code = guess.code, base(code) == first.code { return code }
    if scores.sample.isSharedScript, first.score < scoreOfALetterMin * letters { return "und" }
    if lead < leadMin, !close.contains(where: { $0.contains(first.code) && $0.contains(second.code) }) { return "und" }
    return first.code
  }

  private static func base(_ claim: String) -> String {
    let base = claim.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard (2...3).contains(base.utf8.count), base != "und" else { return "" }
    return base == "no" ? "nb" : base
  }

  private static func topLevel(_ domain: String) -> String {
    guard let last = domain.split(separator: ".").last, last.utf8.count == 2 else { return "" }
    return String(last)
  }
}

import Language

/// The short forms of American states and Canadian provinces, as newspapers put them behind a town: "Newton, Mass."
enum Subdivisions {
  private static let codes: [String: String] = {
    let states = """
      ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore
      pa ri sc sd tenn tex vt va wash wva wis wyo dc
      """
    let provinces = "ont que bc alta sask man ns nb nfld pei"
    var codes: [String: String] = [:]
    for (names, country) in [(states, "US"), (provinces, "CA")] {
      for name in names.split(whereSeparator: \.isWhitespace) { codes[String(name)] = country }
    }
    return codes
  }()

  /// The country of the state or province that stands abbreviated at `index`, behind a comma; and the token after it.
  static func country(
    at index: Int, in text: AnnotatedText, _ words: Vocabulary
  ) -> (country: String, end: Int)? {
    guard index > 1, index < text.tokens.count else { return nil }
    let (before, comma, token) = (text.tokens[index - 2], text.tokens[index - 1], text.tokens[index])
    guard before.flags.contains(.capitalised), comma.end - comma.start == 1, text.scalars[comma.start] == 0x2C,
      token.flags.contains(.capitalised), let country = codes[words[token.word].folded.filter { $0 != "." }]
    else { return nil }
    if token.flags.contains(.abbreviation) { return (country, index + 1) }
    // Without its full stop it may be any word ("Miss", "Man"), unless a comma follows as after a state.
    guard index + 1 < text.tokens.count, text.tokens[index + 1].flags.contains(.symbol) else { return nil }
    switch text.scalars[text.tokens[index + 1].start] {
    case 0x2E: return (country, index + 2)
    case 0x2C: return (country, index + 1)
    default: return nil
    }
  }
}

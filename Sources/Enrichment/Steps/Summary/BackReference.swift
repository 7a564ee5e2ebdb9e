import Language

/// Tells sentences that begin with a pronoun: alone they leave the reader asking who or what is meant.
enum BackReference {
  /// How far before a sentence that stands of which it speaks, in sentences; 0 when it speaks for itself.
  static func reach(of sentence: Sentence, _ draft: Draft) -> Int {
    let language = String(draft.article.language.prefix { $0 != "-" })
    guard let pronouns = byLanguage[language],
      let first = draft.body.tokens[sentence.tokens].first(where: { !$0.flags.contains(.symbol) })
    else { return 0 }
    let word = draft.words[first.word].hash
    return pronouns.things.contains(word) ? 1 : pronouns.people.contains(word) ? personReach : 0
  }

  /// A person stays in mind for some sentences.
  private static let personReach = 3

  private struct Pronouns {
    var people: Set<UInt64>
    var things: Set<UInt64>

    init(_ people: String, _ things: String) {
      (self.people, self.things) = (Self.hashes(people), Self.hashes(things))
    }

    private static func hashes(_ list: String) -> Set<UInt64> {
      Set(list.split(separator: " ").map { StableWordHash.hash(String($0)) })
    }
  }

  /// By language, for what is a pronoun in one is an article or a verb in another; articles of the language itself that
  /// are pronouns too are left out.
  private static let byLanguage = [
    "en": Pronouns("he she his her him", "it they this these those their its them"),
    "de": Pronouns("er sie ihm ihnen sein seine ihr ihre", "es dies dieser diese dieses"),
    "fr": Pronouns("il elle ils elles son sa ses leur leurs", "cela celui celle ceux"),
    "es": Pronouns("él ella ellos ellas su sus", "esto ese esa esos esas"),
    "nl": Pronouns("hij zij ze zijn haar hun", "dit deze"),
    "pt": Pronouns("ele ela eles elas seu sua seus suas", "isso isto esse essa"),
    "it": Pronouns("egli ella essi suo sua loro", "questo questa"),
    "ru": Pronouns("он она они его её их", "это этот эта эти"),
  ]
}

import Language

/// Tells sentences that begin with a pronoun: alone they leave the reader asking who or what is meant.
enum BackReference {
  /// How far before a sentence that stands of which it speaks, in sentences; 0 when it speaks for itself.
  static func reach(of sentence: Sentence, _ draft: Draft) -> Int {
    guard let first = draft.body.tokens[sentence.tokens].first(where: { !$0.flags.contains(.symbol) }) else { return 0 }
    let word = draft.words[first.word].hash
    return things.contains(word) ? 1 : people.contains(word) ? personReach : 0
  }

  /// A person stays in mind for some sentences.
  private static let personReach = 3

  // In the languages that have most readers here; words that are articles in one of them are left out.

  private static let people = table(
    """
    he she his her him er sie ihm ihnen sein seine ihr ihre il elle ils elles son sa ses leur leurs él ella ellos ellas su
    sus hij zij ze zijn haar hun ele ela eles elas seu sua seus suas egli ella essi suo sua loro он она они его её их
    """)

  private static let things = table(
    """
    it they this these those their its them es dies dieser diese dieses cela celui celle ceux esto ese esa esos esas dit
    deze isso isto esse essa questo questa это этот эта эти
    """)

  private static func table(_ list: String) -> Set<UInt64> {
    Set(list.split(whereSeparator: \.isWhitespace).map { StableWordHash.hash(String($0)) })
  }
}

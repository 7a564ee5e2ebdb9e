import Language
import Models

/// Names by the trained tagger, made consistent over the article.
enum TaggedNames {
  /// The languages that the model has learnt.
  static let languages: Set<String> = ["en", "de", "fr", "es", "nl"]

  /// The mentions in title and body; nothing when the article is in another language.
  static func runs(_ draft: Draft) -> [NameRun]? {
    guard let language = language(of: draft), TaggerModel.shared.isUsable else { return nil }
    let tagger = NameTagger(.shared)
    let traits = NameText.traits(draft.words, language: language)
    let usage = CapitalUsage(draft.body, draft.words)
    var runs: [NameRun] = []
    for (text, isInTitle) in [(draft.title, true), (draft.body, false)] {
      let input = NameText(text, traits: traits, words: draft.words, language: language)
      let trimming = NameTrimming(text: text, words: draft.words, usage: usage)
      let found = tagger.names(in: input).prefix(EntitiesStep.runsMax).flatMap { find in
        trimming.trimmed(
          NameRun(
            tokens: find.tokens, isInTitle: isInTitle,
            isAtSentenceStart: text.tokens[find.tokens.lowerBound].flags.contains(.sentenceStart),
            hasTitleBefore: false,
            kind: find.kind, certainty: certainty(find.margin), weight: find.margin + 1))
      }
      runs += found.prefix(EntitiesStep.runsMax)
    }
    var agreement = NameAgreement(title: draft.title, body: draft.body, words: draft.words)
    return agreement.agreed(runs)
  }

  /// The text's language, or the one that its page claims when the text is too short to tell.
  private static func language(of draft: Draft) -> String? {
    let known = draft.article.language == "und" ? draft.claims.language : draft.article.language
    let base = String(known.prefix { $0 != "-" && $0 != "_" }).lowercased()
    return languages.contains(base) ? base : nil
  }

  private static func certainty(_ margin: Int) -> Int { margin > 160 ? 3 : margin > 60 ? 2 : 1 }
}

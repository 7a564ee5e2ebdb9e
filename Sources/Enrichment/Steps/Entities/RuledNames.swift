import Language

/// Names by rules and gazetteers, for languages that the tagger has not learnt.
enum RuledNames {
  static func runs(_ draft: Draft) -> [NameRun] {
    let usage = CapitalUsage(draft.body, draft.words)
    // Luxembourgish writes its nouns as German does.
    let hasNounCapitals = ["de", "lb"].contains(draft.article.language.prefix { $0 != "-" })
    var runs: [NameRun] = []
    for (text, isInTitle) in [(draft.title, true), (draft.body, false)] {
      let finder = NameRunFinder(
        text: text, words: draft.words, isInTitle: isInTitle, hasNounCapitals: hasNounCapitals, usage: usage)
      let classifier = NameClassifier(text: text, words: draft.words)
      runs += finder.runs().prefix(EntitiesStep.runsMax).map(classifier.classified)
    }
    return runs
  }
}

import Enrichment
import TestKit
import Testing

@Suite struct StepTests {
  @Test func languageBearsHostileText() { StepCompatTest(LanguageStep()).run() }
  @Test func sentencesBearHostileText() { StepCompatTest(SentencesStep()).run() }
  @Test func entitiesBearHostileText() { StepCompatTest(EntitiesStep()).run() }
  @Test func countriesBearHostileText() { StepCompatTest(CountriesStep()).run() }
  @Test func topicsBearHostileText() { StepCompatTest(TopicsStep()).run() }
  @Test func keywordsBearHostileText() { StepCompatTest(KeywordsStep()).run() }
  @Test func summaryBearsHostileText() { StepCompatTest(SummaryStep()).run() }
  @Test func fingerprintBearsHostileText() { StepCompatTest(FingerprintStep()).run() }
  @Test func allBearLongText() { StepCompatTest.runLong() }
}

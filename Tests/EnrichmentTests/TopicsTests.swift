import Enrichment
import TestKit
import Testing

@Suite struct TopicsTests {
  @Test(arguments: [
    (
      "en", "15000000", "The goalkeeper saved a penalty and the team won the cup final at the stadium after extra time."
    ),
    (
      "en", "04000000",
      "Shares of the company fell after its quarterly profit and revenue missed what analysts had forecast."
    ),
    (
      "en", "17000000", "Forecasters expect heavy snow, strong winds and freezing temperatures, with rain in the south."
    ),
    (
      "de", "07000000",
      "Ärzte im Krankenhaus behandeln Patienten mit dem Virus, eine Impfung schützt vor der Krankheit."
    ),
    ("fr", "02000000", "Le tribunal a condamné le suspect à dix ans de prison pour meurtre, a dit le procureur."),
    ("es", "11000000", "El parlamento aprobó la ley del gobierno y la oposición pidió elecciones al presidente."),
    ("it", "05000000", "Gli studenti e gli insegnanti della scuola hanno finito gli esami di maturità."),
    ("pt", "03000000", "O incêndio e a explosão deixaram vítimas; os bombeiros trabalham no resgate."),
    ("nl", "06000000", "De uitstoot en de vervuiling schaden het klimaat, de natuur en de biodiversiteit."),
    ("ru", "12000000", "Патриарх и священники православной церкви прочитали молитву в храме, сообщила церковь."),
  ])
  func tellsTopics(_ language: String, _ code: String, _ text: String) {
    let draft = StepCompatTest.draft(HostileText("", claim: language, [text]))
    let topics = Pipeline(steps: [LanguageStep(), SentencesStep(), TopicsStep()]).enrich(draft).topics
    #expect(topics.first?.code == "medtop:\(code)")
    #expect(topics.allSatisfy { (0...1).contains($0.confidence) && !$0.name.isEmpty })
  }

  @Test func saysNothingOfTooLittle() {
    let draft = StepCompatTest.draft(HostileText("", ["It is what it is."]))
    #expect(Pipeline(steps: [LanguageStep(), SentencesStep(), TopicsStep()]).enrich(draft).topics.isEmpty)
  }
}

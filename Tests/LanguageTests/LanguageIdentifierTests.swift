import Language
import Testing

@Suite struct LanguageIdentifierTests {
  @Test(arguments: [
    ("en", "The president said on Tuesday that the summit in Paris had been a success for everyone."),
    ("de", "Der Bundeskanzler sagte am Dienstag, dass der Gipfel in Paris ein Erfolg gewesen sei."),
    ("fr", "Le président a déclaré mardi que le sommet de Paris avait été un succès pour tous."),
    ("es", "El presidente dijo el martes que la cumbre de París había sido un éxito para todos."),
    ("ru", "Президент заявил во вторник, что саммит в Париже прошёл успешно для всех участников."),
    ("zh", "总统星期二表示，巴黎峰会对所有与会者来说都是成功的。"),
  ])
  func tellsNewsLanguages(_ code: String, _ text: String) {
    #expect(LanguageIdentifier.identify(text).code == code)
    #expect(LanguageIdentifier.identify(text, claim: "sv").code == code)
  }

  @Test(arguments: ["", "12345", "…", "🎉🎉🎉", "xq zv"])
  func doesNotGuess(_ text: String) { #expect(LanguageIdentifier.identify(text).code == "und") }

  @Test func takesTheClaimForTooLittleText() {
    #expect(LanguageIdentifier.identify("Paris", claim: "fr-FR").code == "fr")
  }

  @Test func cutsInsideAScalarSafely() {
    let news = "Президент заявил во вторник, что саммит номер "
    for shift in 0..<4 {
      let text = String(repeating: "a", count: shift) + (1...400).map { news + "\($0) прошёл успешно. " }.joined()
      #expect(LanguageIdentifier.identify(text).code == "ru")
    }
  }
}

import Foundation
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

  @Test(arguments: [
    ("de", "Neue Brücke über den Rhein eröffnet"), ("en", "Rail strike to go ahead next week"),
    ("nl", "Kabinet wil strengere regels voor binnenvaart"), ("sv", "Regeringen vill höja skatten på bensin"),
    ("nb", "Regjeringen vil øke støtten til bøndene"), ("da", "Regeringen vil hæve afgiften på benzin"),
    ("nn", "Eg veit ikkje kva dei vil gjere no"), ("cs", "Vláda schválila nový rozpočet na příští rok"),
    ("sk", "Vláda schválila nový rozpočet na budúci rok"), ("uk", "Уряд схвалив новий бюджет на наступний рік"),
    ("pt", "Governo aprova novas regras para as escolas"), ("es", "El Gobierno aprueba las nuevas normas escolares"),
    ("ca", "El Govern aprova les noves normes per a les escoles"), ("zu", "Umengameli uvule isikole esisha eThekwini"),
    ("ja", "東京で地震"), ("zh", "北京发生地震"), ("ko", "서울에서 새 학교 개교"), ("th", "เปิดโรงเรียนใหม่ในกรุงเทพฯ"),
  ])
  func tellsTitles(_ code: String, _ title: String) {
    #expect(LanguageIdentifier.identify(title).code == code)
    #expect(LanguageIdentifier.identify(title.decomposedStringWithCanonicalMapping).code == code)
  }

  /// Swedish or nothing by their letters alone.
  @Test(arguments: [
    "Stocks slip on data", "Oil and gas as a weapon in a long war", "Cosmetics firm in a patent dispute",
  ])
  func tellsShortHeadlinesByTheirWords(_ title: String) { #expect(LanguageIdentifier.identify(title).code == "en") }

  /// Their neighbours have a table of words, they have none.
  @Test(arguments: [
    ("ro", "Un nou caz de corupție la București"), ("ca", "Detinguts tres joves per un robatori"),
    ("af", "Die polisie soek na die vermiste man"), ("la", "Senatus populusque de pace deliberant"),
    ("tl", "Bagong tulay sa Maynila binuksan na"), ("bg", "Нов закон за пенсиите влиза в сила"),
  ])
  func languagesWithoutATableKeepTheirHeadlines(_ code: String, _ title: String) {
    #expect(LanguageIdentifier.identify(title).code == code)
  }

  /// Languages of which only one of the witnesses knows.
  @Test(arguments: [
    ("gl", "O presidente da Xunta anunciou onte que o novo hospital abrirá as súas portas no outono."),
    ("mt", "Il-Prim Ministru qal li l-gvern se jkompli jinvesti fit-toroq u fl-iskejjel matul is-sena."),
    ("am", "ፕሬዚዳንቱ አዳዲስ ትምህርት ቤቶች እንደሚገነቡ ዛሬ አስታወቁ።"),
    ("ky", "Президент жаңы мектептерди куруу боюнча жарлыкка кол койду жана өкмөткө тапшырма берди."),
  ])
  func tellsRareLanguages(_ code: String, _ text: String) { #expect(LanguageIdentifier.identify(text).code == code) }

  @Test func looksAtTheScriptOfMostOfTheText() {
    let names = "Samsung Galaxy Tab, Windows Phone Developer Edition: "
    let text = names + String(repeating: "微软发布了一份公告，说明新功能的启动方式。", count: 6)
    #expect(LanguageIdentifier.identify(text).code == "zh")
  }

  @Test func takesTheClaimOnlyWhereItMayBeTrue() {
    let title = "Angela Merkel, Emmanuel Macron"
    #expect(LanguageIdentifier.identify(title, claim: "de").code == "de")
    #expect(LanguageIdentifier.identify("Regjeringen vil øke støtten til bøndene", claim: "ru").code == "nb")
    #expect(LanguageIdentifier.identify("Dvije škole u gradu", claim: "bs").code == "bs")
    #expect(LanguageIdentifier.identify("Dvije škole u gradu", claim: "hr").code == "hr")
  }

  @Test(arguments: ["", "12345", "…", "🎉🎉🎉", "xq zv", "xqzt brrm pfft wkkl njjd vvsx tqqp"])
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

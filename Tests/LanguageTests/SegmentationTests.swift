import Language
import Testing

@Suite struct SegmentationTests {
  private func sentences(_ text: String, _ language: String = "en") -> [String] {
    var words = Vocabulary(language: language)
    let annotated = AnnotatedText(text, language: language, blocks: [], words: &words)
    return annotated.sentences.map { annotated.text($0.start, $0.end) }
  }

  private func tokens(_ text: String, _ language: String = "en") -> [String] {
    var words = Vocabulary(language: language)
    let annotated = AnnotatedText(text, language: language, blocks: [], words: &words)
    return annotated.tokens.map { annotated.text($0.start, $0.end) }
  }

  @Test(arguments: [
    "Dr. Smith of the U.S. Senate met Mr. Jones.", "J. K. Rowling wrote to M. Dupont.", "It cost $3.5 billion (No. 2).",
  ])
  func abbreviationsDoNotEndASentence(_ text: String) { #expect(sentences(text) == [text]) }

  @Test func aSentenceMayEndWithAnAbbreviation() {
    #expect(sentences("They live in the U.S. The law is old.") == ["They live in the U.S.", "The law is old."])
  }

  @Test(arguments: [
    ("en", "He said no. She left.→He said no.|She left."),
    ("en", "They live at No. 10 Downing Street.→They live at No. 10 Downing Street."),
    ("en", "“Why now?” he asked. Nobody knew.→“Why now?” he asked.|Nobody knew."),
    ("en", "She said “Stop!” and left. It rained.→She said “Stop!” and left.|It rained."),
    ("en", "They met at 5 p.m. Police came later.→They met at 5 p.m.|Police came later."),
    ("en", "It opens at 8 p.m. Tuesday in Paris.→It opens at 8 p.m. Tuesday in Paris."),
    ("en", "George W. Bush and J. R. R. Tolkien never met.→George W. Bush and J. R. R. Tolkien never met."),
    ("en", "Prices rose 3.5 per cent, to $4.25. The pound fell.→Prices rose 3.5 per cent, to $4.25.|The pound fell."),
    ("en", "1. Beat the eggs.→1. Beat the eggs."), ("en", "b) Add the milk.→b) Add the milk."),
    ("en", "He left (it was late). She stayed.→He left (it was late).|She stayed."),
    ("en", "“We won. It was close,” he said. They sang.→“We won.|It was close,” he said.|They sang."),
    ("en", "Council backs new bridge→Council backs new bridge"),
    (
      "de",
      "Der 2. Weltkrieg endete am 8. Mai 1945. Es war Frühling.→Der 2. Weltkrieg endete am 8. Mai 1945.|Es war Frühling."
    ),
    ("de", "„Warum jetzt?“, fragte er. Keiner wusste es.→„Warum jetzt?“, fragte er.|Keiner wusste es."),
    ("fr", "M. Dupont a dit « non ». Mme Durand est partie.→M. Dupont a dit « non ».|Mme Durand est partie."),
    ("es", "El Sr. García llegó. ¿Quién lo sabía?→El Sr. García llegó.|¿Quién lo sabía?"),
    ("ru", "Ул. Ленина закрыта. Движение идёт в обход.→Ул. Ленина закрыта.|Движение идёт в обход."),
    ("ja", "「行きます。」と彼は言った。雨が降った。→「行きます。」と彼は言った。|雨が降った。"),
    ("zh", "他来了！她走了。为什么？→他来了！|她走了。|为什么？"),
    (
      "en",
      "The vote is on Thursday.The mayor will speak.A recount may follow.→The vote is on Thursday.|The mayor will speak.|A recount may follow."
    ),
    ("en", "Gov.Pete Quill met Mr.Smith.→Gov.Pete Quill met Mr.Smith."),
    ("en", "She wrote to Echo.Com and Last.Fm.→She wrote to Echo.Com and Last.Fm."),
    ("en", "See Echo.Example/news or ask ada@echo.Example today.→See Echo.Example/news or ask ada@echo.Example today."),
    ("en", "Call Console.WriteLine or Report.Close() here.→Call Console.WriteLine or Report.Close() here."),
    (
      "fr",
      "La mairie est fermée.L’eau monte.À Quint, on attend.→La mairie est fermée.|L’eau monte.|À Quint, on attend."
    ),
    ("ru", "Компания Яндекс.Такси вышла в Казань.Он рад.→Компания Яндекс.Такси вышла в Казань.|Он рад."),
    ("ru", "Мост закрыт.Движение идёт в обход.→Мост закрыт.|Движение идёт в обход."),
    ("ar", "وصل الرئيس. هل يبقى؟ نعم.→وصل الرئيس.|هل يبقى؟|نعم."),
  ])
  func findsSentences(_ language: String, _ textAndSentences: String) {
    let parts = textAndSentences.split(separator: "→").map(String.init)
    #expect(sentences(parts[0], language) == parts[1].split(separator: "|").map(String.init))
  }

  @Test func japaneseAndChineseWordsAreFoundByDictionary() {
    #expect(tokens("東京都は新しい学校を開いた", "ja").count > 5)
    #expect(tokens("北京市政府宣布新政策", "zh").count > 3)
  }

  @Test func germanKnowsItsOwn() {
    let text = "Am 3. Mai kamen z.B. Dr. Meier und Prof. Schulz. Es regnete."
    #expect(sentences(text, "de") == ["Am 3. Mai kamen z.B. Dr. Meier und Prof. Schulz.", "Es regnete."])
  }

  @Test func chineseSentencesEndWithTheirOwnStop() {
    #expect(sentences("峰会在巴黎举行。欧洲不应限制开源模型。", "zh").count == 2)
  }

  @Test func thaiWordsAreFoundByDictionary() {
    #expect(tokens("การประชุมสุดยอดปัญญาประดิษฐ์", "th").count > 2)
  }

  @Test func wordsOfSentencesThatRunTogetherAreTold() {
    #expect(tokens("the mayor's house.L'eau", "fr").suffix(4) == ["house", ".", "L'", "eau"])
    #expect(tokens("left.The") == ["left", ".", "The"])
    #expect(!tokens("in the U.S.The law").contains("The"), "an abbreviation, not a word of a sentence")
  }

  @Test func elisionsAndPossessivesAreSplit() {
    #expect(tokens("l'homme d’État", "fr") == ["l'", "homme", "d’", "État"])
    #expect(tokens("Meta's chief", "en") == ["Meta", "'s", "chief"])
    #expect(tokens("the U.S. Senate", "en") == ["the", "U.S.", "Senate"])
  }

  @Test(arguments: [
    "👩‍👩‍👧‍👦 wins 🇫🇷 in Paris 👍🏽. Then Cafe\u{301} closed 🎉!", "قال الرئيس في باريس. ثم غادر.", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 text 東京 here.",
  ])
  func offsetsCountScalars(_ text: String) {
    var words = Vocabulary(language: "en")
    let annotated = AnnotatedText(text, language: "en", blocks: [], words: &words)
    let scalars = Array(text.unicodeScalars)
    var previous = 0
    for token in annotated.tokens {
      #expect(token.start >= previous && token.end <= scalars.count && token.start < token.end)
      #expect(annotated.text(token.start, token.end).unicodeScalars.elementsEqual(scalars[token.start..<token.end]))
      previous = token.end
    }
    #expect(annotated.text(annotated.tokens.last?.start ?? 0, scalars.count).last == text.last)
  }

  @Test func blocksAreNeverJoined() {
    var words = Vocabulary(language: "en")
    let annotated = AnnotatedText("A headline\n\nThe text.", language: "en", blocks: [0..<10, 12..<21], words: &words)
    #expect(annotated.sentences.map(\.block) == [0, 1])
  }
}

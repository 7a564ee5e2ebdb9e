import Enrichment
import Formats
import Models
import Testing

@Suite struct EntitiesTests {
  private static func entities(_ body: String, title: String = "", language: String = "en") throws -> [Entity] {
    let document = Document(
      contentType: "text/plain", content: Array(body.utf8), title: title, language: language,
      source: SourceHint(name: "Example"))
    let leased = LeasedDocument(documentID: "d1", document: document, sequence: 1)
    let article = try #require(try Pipeline().enrich(leased).first)
    let scalars = Array(article.body.unicodeScalars)
    for mention in article.entities.flatMap(\.mentions) {
      let text = String(String.UnicodeScalarView(scalars[mention.span.start..<mention.span.end]))
      #expect(text == mention.text)
    }
    return article.entities
  }

  @Test(arguments: [
    ("en", "The chairman of Siemens, Ralf Brandner, flew to Toronto on Friday to meet the workers of the plant."),
    ("de", "Der Vorsitzende von Siemens, Ralf Brandner, reiste am Freitag nach Toronto und sprach mit den Arbeitern."),
    ("fr", "Le président de Siemens, Ralf Brandner, s'est rendu vendredi à Toronto pour parler aux salariés du site."),
    ("es", "El presidente de Siemens, Ralf Brandner, viajó el viernes a Toronto para hablar con los trabajadores."),
    ("nl", "De voorzitter van Siemens, Ralf Brandner, reisde vrijdag naar Toronto om met de arbeiders te spreken."),
  ])
  func findsNamesInFiveLanguages(language: String, text: String) throws {
    let entities = try Self.entities(text, language: language)
    #expect(entities.first { $0.name == "Siemens" }?.kind == .organisation)
    #expect(entities.first { $0.name == "Ralf Brandner" }?.kind == .person)
    #expect(entities.first { $0.name == "Toronto" }?.kind == .place)
    #expect(entities.count == 3)
  }

  @Test func offsetsHoldBehindEmojiMarksAndRightToLeftText() throws {
    let text =
      "👩‍🚀 Zoe\u{308} flew. שלום עולם \u{202E}abc\u{202C} Then Angela Brandner of Siemens spoke in Toronto, she said. 🇩🇪"
    let entities = try Self.entities(text)
    #expect(entities.contains { $0.name == "Angela Brandner" && $0.kind == .person })
    #expect(entities.contains { $0.name == "Toronto" && $0.kind == .place })
  }

  @Test func aHeadlineInCapitalsHidesNoNames() throws {
    let text = """
      The plant will close in May, workers were told on Friday.

      SIEMENS TO CUT JOBS IN TORONTO, SAYS BRANDNER

      Nobody knows what will become of the land.
      """
    let entities = try Self.entities(text)
    #expect(entities.contains { $0.name == "TORONTO" && $0.kind == .place })
    #expect(!entities.contains { $0.name.contains("JOBS") })
  }

  @Test func oneNameHasOneKindAndOneFullForm() throws {
    let text = """
      Ralf Brandner resigned on Monday. Brandner, 61, had led Voltara Group for nine years. "I am tired," Brandner said. \
      The shares of Voltara Group fell. Voltara declined to comment.
      """
    let entities = try Self.entities(text)
    let person = try #require(entities.first { $0.kind == .person })
    #expect(person.name == "Ralf Brandner" && person.mentions.map(\.text) == ["Ralf Brandner", "Brandner", "Brandner"])
    #expect(entities.filter { $0.name.contains("Voltara") }.count == 1)
  }

  @Test func aGenitiveIsTheSameName() throws {
    let text = """
      Die Kanzlerin Angela Merkel sprach am Montag in Berlin. Merkels Rede war kurz. In Paris lobte Emmanuel Macron die Rede, \
      und Macrons Sprecher sagte, dass Merkel recht habe.
      """
    let entities = try Self.entities(text, language: "de")
    #expect(
      entities.first { $0.name == "Angela Merkel" }?.mentions.map(\.text) == ["Angela Merkel", "Merkels", "Merkel"])
    #expect(entities.first { $0.name == "Emmanuel Macron" }?.mentions.count == 2)
  }

  @Test func acronymsJoinTheNameThatTheyShorten() throws {
    let text = """
      The International Monetary Fund said on Friday that growth would slow. The IMF, which met in Washington, warned of debt. \
      IMF officials were more hopeful a year ago.
      """
    let entities = try Self.entities(text)
    let fund = try #require(entities.first { $0.name == "International Monetary Fund" })
    #expect(fund.kind == .organisation && fund.mentions.map(\.text).filter { $0 == "IMF" }.count == 2)
  }

  @Test func otherLanguagesKeepTheRules() throws {
    let text =
      "Il presidente Sergio Mattarella è arrivato a Roma martedì, dove ha incontrato i ministri del governo italiano."
    let entities = try Self.entities(text, language: "it")
    #expect(entities.contains { $0.name == "Roma" && $0.kind == .place })
  }

  @Test func aCountryInTheGenitiveIsCalledByItsName() throws {
    let text =
      "Die Regierung Frankreichs lud am Montag nach Paris ein, und Angela Brandner von Siemens kam am Abend dazu."
    let place = try #require(try Self.entities(text, language: "de").first { $0.mentions.first?.text == "Frankreichs" })
    #expect(place.name == "Frankreich" && place.kind == .place)
  }

  @Test func anAbbreviationOfAThingIsNoOrganisation() throws {
    let text =
      "AI is here to stay, Ralf Brandner said in Toronto. Siemens wants AI in every plant, and AI in every office."
    #expect(!(try Self.entities(text).contains { $0.name == "AI" && $0.kind != .other }))
  }

  @Test(arguments: [
    ("Meta released Llama last year. Companies in Berlin use Llama.", "Llama", Entity.Kind.other),
    ("Leaders met at the Grand Palais in Paris. The Grand Palais had been closed.", "Grand Palais", .place),
    (
      "Ministers left the Lisbon Ocean Summit on Friday. The Lisbon Ocean Summit had no result.", "Lisbon Ocean Summit",
      .other
    ),
    ("Crystal Palace beat Arsenal on Sunday. Crystal Palace had lost to Chelsea.", "Crystal Palace", .organisation),
  ])
  func productsAndBuildingsAreWhatTheyAre(_ text: String, _ name: String, _ kind: Entity.Kind) throws {
    let entity = try #require(try Self.entities(text).first { $0.name == name })
    #expect(entity.kind == kind)
  }
}

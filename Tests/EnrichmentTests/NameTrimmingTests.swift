import Language
import Models
import Testing

@testable import Enrichment

/// What a tagger hands over as a name, and what is left of it.
@Suite struct NameTrimmingTests {
  /// The names that are left of the run that covers `name` in `body`.
  private static func names(_ name: String, in body: String, language: String, kind: Entity.Kind) throws -> [String] {
    var words = Vocabulary(language: language)
    let text = AnnotatedText(body, language: language, blocks: [0..<body.unicodeScalars.count], words: &words)
    let scalars = Array(body.unicodeScalars)
    let wanted = Array(name.unicodeScalars)
    let start = try #require(scalars.indices.first { scalars[$0...].starts(with: wanted) })
    let tokens = text.tokens.indices.filter {
      text.tokens[$0].start >= start && text.tokens[$0].end <= start + wanted.count
    }
    let run = NameRun(
      tokens: try #require(tokens.first)..<(try #require(tokens.last) + 1), isInTitle: false,
      isAtSentenceStart: false, hasTitleBefore: false, kind: kind, certainty: 2, weight: 80)
    let trimming = NameTrimming(text: text, words: words, usage: CapitalUsage(text, words))
    return trimming.trimmed(run).map { part in
      text.text(text.tokens[part.tokens.lowerBound].start, text.tokens[part.tokens.upperBound - 1].end)
    }
  }

  /// A text that writes names with capitals.
  private static func body(_ sentence: String) -> String { sentence + " Yann LeCun, Meta, Paris, Brest." }

  @Test(arguments: [
    ("fibre de toile", "Pas une fibre de toile.", []),
    ("L’assureur du musée offre", "L’assureur du musée offre une prime.", []),
    ("d’Ardoin", "La fusion d’Ardoin est sûre.", ["Ardoin"]),
    ("Les annonces du sommet de Paris", "Les annonces du sommet de Paris font rêver.", ["Paris"]),
    ("IA du groupe américain Meta", "Le chef de l’IA du groupe américain Meta parle.", ["IA", "Meta"]),
    ("Zandkoning au large de Douvres", "La drague Zandkoning au large de Douvres.", ["Zandkoning", "Douvres"]),
    ("À la gare maritime, Latifa Benhaddou", "À la gare maritime, Latifa Benhaddou attend.", ["Latifa Benhaddou"]),
    ("Banque centrale européenne", "La Banque centrale européenne hésite.", ["Banque centrale européenne"]),
    (
      "Organisation mondiale de la Santé", "L’Organisation mondiale de la Santé alerte.",
      ["Organisation mondiale de la Santé"]
    ),
    ("Le Monde", "Le Monde a publié la lettre.", ["Le Monde"]),
    ("Cour des comptes", "Hier, la Cour des comptes a alerté.", ["Cour des comptes"]),
    ("Aucun ne venait de France", "Aucun ne venait de France.", ["France"]),
  ])
  func leavesOfFrenchPhrasesTheNames(name: String, sentence: String, left: [String]) throws {
    #expect(try Self.names(name, in: Self.body(sentence), language: "fr", kind: .organisation) == left)
  }

  @Test(arguments: [
    ("de Rocquigny", "M. de Rocquigny a signé.", Entity.Kind.person, ["de Rocquigny"]),
    ("de France", "Le Tour de France passe.", .person, ["France"]),
  ])
  func keepsTheParticleOfAFamily(name: String, sentence: String, kind: Entity.Kind, left: [String]) throws {
    #expect(try Self.names(name, in: Self.body(sentence), language: "fr", kind: kind) == left)
  }

  @Test(arguments: [
    (
      "Metas Chefwissenschaftler Yann LeCun", "Es warnte Metas Chefwissenschaftler Yann LeCun.", Entity.Kind.person,
      ["Yann LeCun"]
    ),
    ("Anna Richter-Klein", "Es sprach Anna Richter-Klein.", .person, ["Anna Richter-Klein"]),
    ("Ulrich Bauer von Stein", "Es sprach Ulrich Bauer von Stein.", .person, ["Ulrich Bauer von Stein"]),
    ("1. FC Köln", "Der 1. FC Köln verlor.", .organisation, ["1. FC Köln"]),
    ("Gerkan, Marg und Partner", "Es klagten Gerkan, Marg und Partner.", .organisation, ["Gerkan, Marg und Partner"]),
    ("von der Leyen", "Es sprach Frau von der Leyen.", .person, ["von der Leyen"]),
    ("al-Kaida", "Es war al-Kaida.", .organisation, ["al-Kaida"]),
    ("Düren–Euskirchen", "Die Bahn Düren–Euskirchen fährt.", .place, ["Düren–Euskirchen"]),
    ("Euro", "Es kostet 5 Euro.", .other, []),
    ("Franken", "Er kommt aus Franken.", .place, ["Franken"]),
  ])
  func knowsHowGermanWritesNames(name: String, sentence: String, kind: Entity.Kind, left: [String]) throws {
    #expect(try Self.names(name, in: Self.body(sentence), language: "de", kind: kind) == left)
  }

  @Test(arguments: [
    ("Marlin Point, Virginia", "They left Marlin Point, Virginia.", ["Marlin Point", "Virginia"]),
    ("The vaccine", "The vaccine works.", []),
    ("State engineers", "State engineers closed it.", []),
    ("main antenna", "It has a main antenna.", []),
    ("Bank of the West", "She left Bank of the West.", ["Bank of the West"]),
    ("Yahoo!", "She left Yahoo!", ["Yahoo!"]),
  ])
  func leavesOfEnglishPhrasesTheNames(name: String, sentence: String, left: [String]) throws {
    #expect(try Self.names(name, in: Self.body(sentence), language: "en", kind: .organisation) == left)
  }

  /// The last words of a text, in a sentence without capitals: nothing of them is left, and nothing stands behind them.
  @Test(arguments: [Entity.Kind.person, .organisation]) func smallWordsAtTheEndOfATextAreNoName(kind: Entity.Kind)
    throws
  {
    let body = "Angela Merkel war in Paris. am ende kam justin bieber"
    #expect(try Self.names("justin bieber", in: body, language: "de", kind: kind) == [])
  }

  @Test func chatWithoutCapitalsKeepsItsNames() throws {
    #expect(
      try Self.names("justin bieber", in: "omg saw justin bieber today", language: "en", kind: .person)
        == ["justin bieber"])
  }
}

import Enrichment
import Models
import Testing

@Suite struct KeywordTests {
  private func keywords(_ text: String, title: String = "", language: String, tags: [String] = []) throws -> [String] {
    let document = Document(contentType: "text/plain", content: Array(text.utf8), title: title, language: language)
    let steps = StepCatalog.standard.filter {
      $0.name != "keywords" && $0.name != "summary" && $0.name != "fingerprint"
    }
    let tagging = TaggingStep(tags: tags)
    let pipeline = Pipeline(steps: steps + [tagging, KeywordsStep()])
    let leased = LeasedDocument(documentID: "k", document: document, sequence: 1)
    return try #require(try pipeline.enrich(leased).first).keywords.map(\.text)
  }

  @Test func keepsTheFormOfTheText() throws {
    let found = try keywords(
      """
      The harbour board of Port Ellery will close the old swing bridge for two years. The swing bridge carries the railway to \
      Port Ellery, and its bearings are worn. Engineers of the harbour board said that the swing bridge could not wait.
      """, title: "Swing bridge to close for two years", language: "en")
    #expect(found.contains("swing bridge") && found.contains("Port Ellery"))
    #expect(found.contains("harbour board"))
  }

  @Test func leavesPartsOfAFixedPhraseOut() throws {
    let found = try keywords(
      """
      La coopérative veut vendre son huile d'olive en Norvège. L'huile d'olive de la vallée est pressée à froid. Cette année, \
      l'huile d'olive se vend mal en France, et la coopérative cherche des clients.
      """, language: "fr")
    #expect(found.contains("huile d'olive"))
    #expect(!found.contains("huile") && !found.contains("olive"))
  }

  @Test func germanKeywordsAreNouns() throws {
    let found = try keywords(
      """
      Der Gemeinderat von Altenbrück hat den Bau der Seilbahn beschlossen. Die Seilbahn soll teure Busse ersetzen und das \
      Krankenhaus besser anbinden. Gegner der Seilbahn wollen klagen und sammeln Unterschriften.
      """, language: "de")
    #expect(found.contains("Seilbahn") && found.contains("Gemeinderat"))
    #expect(found.allSatisfy { $0.split(separator: " ").last?.first?.isUppercase == true })
  }

  @Test func scriptsWithoutSpacesGiveWholeWords() throws {
    let chinese = try keywords(
      "港口管理局将关闭旧铁路桥。铁路桥的轴承已经磨损。工程师说，铁路桥不能再等。城市居民担心港口的交通。", language: "zh")
    #expect(chinese.contains("铁路桥"))
    #expect(chinese.allSatisfy { $0.count > 1 })
    let japanese = try keywords("港の管理局は古い鉄道橋を閉鎖する。鉄道橋の軸受は摩耗している。技術者は鉄道橋の修理を急いでいる。", language: "ja")
    #expect(japanese.contains { $0.hasPrefix("鉄道") })
    #expect(!japanese.contains("は") && !japanese.contains("する"))
  }

  @Test func thePublishersTagLeads() throws {
    let text = """
      The ferry to the northern islands stopped for the third day because of ice. Islanders buy food by air. The ferry company \
      asked the navy for an icebreaker, and the council of the islands met in the school hall.
      """
    #expect(try keywords(text, language: "en", tags: ["Icebreaker"]).first == "icebreaker")
    let added = try keywords(text, language: "en", tags: ["Northern ferry routes"])
    #expect(added.contains("Northern ferry routes"))
    #expect(try !keywords(text, language: "en", tags: ["Weather"]).contains("Weather"))
  }

  /// Whichever stands first.
  @Test func twoFormsOfOneTagGainOnce() throws {
    let text = """
      Ellery buys out its district heating network (DHN). The DHN loses water, engineers said, and the DHN needs new pumps. Pipes of the \
      DHN were laid in Mill Street.
      """
    let tags = ["district heating network", "DHN"]
    let found = try keywords(text, language: "en", tags: tags)
    #expect(try found == keywords(text, language: "en", tags: tags.reversed()))
    #expect(found.count { $0 == "DHN" || $0 == "district heating network" } == 1)
  }

  /// A short text has few phrases, so that the last keywords would be whatever words are left.
  @Test func aShortTextGivesNoPiecesOfSentences() throws {
    let found = try keywords(
      """
      Residents strongly oppose the quarry, a survey suggests. It reportedly needs two million tonnes of water in a week. He’d \
      resign if the council approved it, the mayor warned, urging a slower start.
      """, title: "Survey threatens quarry plan", language: "en")
    #expect(found.contains("quarry") && found.contains("survey") && found.contains("mayor"))
    let pieces = [
      "strongly", "oppose", "suggests", "reportedly", "resign", "approved", "warned", "urging", "slower", "week",
      "threatens", "he’d", "million", "survey suggests", "survey threatens",
    ]
    #expect(found.filter { pieces.contains($0.lowercased()) }.isEmpty)
  }

  @Test func aNameIsNoVerbAndAReportIsNotReportedly() throws {
    let found = try keywords(
      """
      The report on the flood names Rose as the author. The second report is late, reportedly because Rose is ill. Rose wrote a third \
      report for the river board of the county.
      """, language: "en")
    #expect(found.contains("Rose"))
    #expect(found.contains("report") && !found.contains("reportedly"))
  }

  @Test func aNameThatOccursOnceTakesThePlaceOfItsParts() throws {
    let found = try keywords(
      "The parcel office of the harbour has a new master. Mr Elric Thornbury of Great Yarmouth will begin on Monday.",
      language: "en")
    #expect(found.contains("Great Yarmouth") && found.contains("Elric Thornbury"))
    #expect(!found.contains("Yarmouth") && !found.contains("Elric") && !found.contains("Thornbury"))
  }

  @Test func unitsOfTimeAreNoKeywordWithWhatCountsThem() throws {
    let found = try keywords(
      "For the first time the ferry sails at night. Last week was the first time that the ferry had room for time trials.",
      language: "en")
    #expect(found.contains("ferry") && Set(found).isDisjoint(with: ["first", "first time", "Last week", "time"]))
  }

  @Test func sentencesThatRunTogetherGiveNoWord() throws {
    let found = try keywords(
      "The ferry left the harbour.Passengers waited for the second boat. The harbour.Passengers of the ferry were cold.",
      language: "en")
    #expect(!found.isEmpty && found.allSatisfy { !$0.contains(".") })
  }

  /// "Streaming" alone is a piece of a sentence, but publishers have a section of that name.
  @Test func thePublisherKnowsItsTags() throws {
    let text = """
      The orchestra of Ellery lives by streaming its concerts. Listeners pay for streaming what the hall cannot seat.
      """
    #expect(try !keywords(text, language: "en").contains("streaming"))
    #expect(try keywords(text, language: "en", tags: ["Streaming"]).contains("streaming"))
  }
}

/// Puts tags on a draft, as a page's own facts would.
private struct TaggingStep: EnrichmentStep {
  let name = "tagging"
  let version = 1
  let tags: [String]

  func apply(_ draft: inout Draft) throws { draft.article.tags = tags }
}

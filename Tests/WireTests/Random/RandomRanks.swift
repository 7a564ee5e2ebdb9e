import Models

extension ScorePart: Arbitrary {
  init(random: inout Random) {
    self.init(name: random.text(), points: random.real(), reason: random.text())
    unknownFields = random.unknownFields()
  }
}

extension SourceHistoryRequest: Arbitrary {
  init(random: inout Random) {
    self.init(id: random.id(), days: random.int(0...90))
    unknownFields = random.unknownFields()
  }
}

extension SourceHistoryResponse: Arbitrary {
  init(random: inout Random) {
    self.init(now: SourceRank(random: &random), days: random.list { SourceDay(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension SourceDay: Arbitrary {
  init(random: inout Random) {
    self.init(
      day: random.text(),
      rank: random.number(),
      rankOf: random.number(),
      score: random.real(),
      articles: random.number(),
      originals: random.number(),
      stories: random.number(),
      first: random.number(),
      followers: random.number())
    unknownFields = random.unknownFields()
  }
}

extension TrendsRequest: Arbitrary {
  init(random: inout Random) {
    self.init(edition: random.pick(["", "WORLD", "FR"]), limit: random.int(0...50))
    unknownFields = random.unknownFields()
  }
}

extension TrendsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      edition: Edition(random: &random),
      trends: random.list { Trend(random: &$0) },
      asOf: random.time(),
      pastDayCount: random.number(),
      sourceCount: random.number())
    unknownFields = random.unknownFields()
  }
}

extension Trend: Arbitrary {
  init(random: inout Random) {
    self.init(
      text: random.text(),
      kind: random.choice(),
      score: random.real(),
      sourceCount: random.number(),
      expected: random.real(),
      past: random.list { TrendDay(random: &$0) },
      reason: random.text(),
      query: random.text(),
      example: ArticleSummary(random: &random))
    unknownFields = random.unknownFields()
  }
}

extension TrendDay: Arbitrary {
  init(random: inout Random) {
    self.init(day: random.text(), sourceCount: random.number())
    unknownFields = random.unknownFields()
  }
}

import Models

extension StoryRequest: Arbitrary {
  init(random: inout Random) {
    self.init(id: random.text(), limit: random.int(0...50), cursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension StoryResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      story: Story(random: &random), timeline: random.list { StoryEntry(random: &$0) }, nextCursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension Story: Arbitrary {
  init(random: inout Random) {
    self.init(
      id: random.id(), title: random.text(), summary: random.text(), articleCount: random.number(),
      firstReport: ArticleSummary(random: &random), sources: random.list { StorySource(random: &$0) },
      countries: random.list { $0.text() }, languages: random.list { $0.text() }, lastReportedAt: random.time())
    unknownFields = random.unknownFields()
  }
}

extension StorySource: Arbitrary {
  init(random: inout Random) {
    self.init(
      source: Source(random: &random), reportedAt: random.time(), articleCount: random.number(), distance: random.text()
    )
    unknownFields = random.unknownFields()
  }
}

extension StoryEntry: Arbitrary {
  init(random: inout Random) {
    self.init(
      article: ArticleSummary(random: &random), reasons: random.list { $0.text() }, score: random.unit(),
      alsoAt: random.list { Source(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension StoryLink: Arbitrary {
  init(random: inout Random) {
    self.init(id: random.id(), title: random.text(), articleCount: random.number())
    unknownFields = random.unknownFields()
  }
}

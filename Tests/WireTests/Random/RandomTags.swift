import Models

extension TagsRequest: Arbitrary {
  init(random: inout Random) {
    self.init(knownVersion: random.text(), cursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension TagsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      version: random.text(),
      isUnchanged: random.bool(),
      languages: random.list { LanguageTags(random: &$0) },
      nextCursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension LanguageTags: Arbitrary {
  init(random: inout Random) {
    self.init(language: random.text(), articles: random.number(), tags: random.list { TagCount(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension TagCount: Arbitrary {
  init(random: inout Random) {
    self.init(text: random.text(), articles: random.number(), companions: random.list { TagCompanion(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension TagCompanion: Arbitrary {
  init(random: inout Random) {
    self.init(place: random.number(), articles: random.number())
    unknownFields = random.unknownFields()
  }
}

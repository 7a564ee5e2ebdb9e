import Models

extension Document: Arbitrary {
  init(random: inout Random) {
    self.init(
      url: random.text(),
      contentType: random.text(),
      content: random.bytes(),
      title: random.text(),
      authors: random.list { $0.text() },
      publishedAt: random.time(),
      language: random.text(),
      source: random.maybe { SourceHint(random: &$0) },
      tags: random.list { $0.text() },
      alternative: random.maybe { Alternative(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension Alternative: Arbitrary {
  init(random: inout Random) {
    self.init(contentType: random.text(), content: random.bytes())
    unknownFields = random.unknownFields()
  }
}

extension SourceHint: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: random.text(),
      domain: random.text(),
      country: random.text(),
      language: random.text(),
      isEdited: random.bool())
    unknownFields = random.unknownFields()
  }
}

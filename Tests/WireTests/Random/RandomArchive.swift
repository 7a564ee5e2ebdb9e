import Models

extension PutRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      articles: [Article(random: &random)] + random.list { Article(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension PutResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      results: random.list { PutResult(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension PutResult: Arbitrary {
  init(random: inout Random) {
    self.init(
      articleID: random.id(),
      outcome: random.choice(),
      revision: random.number())
    unknownFields = random.unknownFields()
  }
}

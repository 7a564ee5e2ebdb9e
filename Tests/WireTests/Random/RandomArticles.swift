import Models

extension Article: Arbitrary {
  init(random: inout Random) {
    self.init(
      id: random.id(),
      revision: random.number(),
      url: random.text(),
      title: random.text(),
      authors: random.list { $0.text() },
      publishedAt: random.time(),
      modifiedAt: random.time(),
      receivedAt: random.time(),
      language: random.text(),
      source: Source(random: &random),
      body: random.text(),
      blocks: random.list { Block(random: &$0) },
      standfirst: random.maybe { Excerpt(random: &$0) },
      digest: random.maybe { Excerpt(random: &$0) },
      keywords: random.list { Keyword(random: &$0) },
      entities: random.list { Entity(random: &$0) },
      countries: random.list { Country(random: &$0) },
      topics: random.list { Topic(random: &$0) },
      tags: random.list { $0.text() },
      section: random.text(),
      image: random.maybe { Image(random: &$0) },
      fingerprint: random.maybe { Fingerprint(random: &$0) },
      steps: random.list { StepRecord(random: &$0) },
      documentID: random.id(),
      sequence: random.large(),
      contentHash: random.text(),
      sentences: random.list { Span(random: &$0) },
      wordCount: random.number(),
      vector: random.maybe { Vector(random: &$0) },
      isPaywalled: random.bool(),
      statedFacts: random.list { StatedFact(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension Source: Arbitrary {
  init(random: inout Random) {
    self.init(
      id: random.id(),
      name: random.text(),
      domain: random.text(),
      country: random.text(),
      language: random.text())
    unknownFields = random.unknownFields()
  }
}

extension Span: Arbitrary {
  init(random: inout Random) {
    let start = random.int(0...5_000)
    self.init(start: start, end: start + random.int(0...300))
    unknownFields = random.unknownFields()
  }
}

extension Block: Arbitrary {
  init(random: inout Random) {
    self.init(
      kind: random.choice(),
      span: Span(random: &random))
    unknownFields = random.unknownFields()
  }
}

extension Excerpt: Arbitrary {
  init(random: inout Random) {
    self.init(
      text: random.text(),
      origin: random.choice(),
      spans: random.list { Span(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension Keyword: Arbitrary {
  init(random: inout Random) {
    self.init(
      text: random.text(),
      score: random.unit())
    unknownFields = random.unknownFields()
  }
}

extension Entity: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: random.text(),
      kind: random.choice(),
      salience: random.unit(),
      mentions: random.list { Mention(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension Mention: Arbitrary {
  init(random: inout Random) {
    self.init(
      span: Span(random: &random),
      text: random.text())
    unknownFields = random.unknownFields()
  }
}

extension Country: Arbitrary {
  init(random: inout Random) {
    self.init(
      code: random.text(),
      confidence: random.unit(),
      evidence: random.list { $0.text() })
    unknownFields = random.unknownFields()
  }
}

extension Topic: Arbitrary {
  init(random: inout Random) {
    self.init(
      code: random.text(),
      name: random.text(),
      confidence: random.unit())
    unknownFields = random.unknownFields()
  }
}

extension Image: Arbitrary {
  init(random: inout Random) {
    self.init(
      url: random.text(),
      caption: random.text())
    unknownFields = random.unknownFields()
  }
}

extension Fingerprint: Arbitrary {
  init(random: inout Random) {
    self.init(version: random.number(), hashes: Set((0..<random.int(0...20)).map { _ in random.next() }).sorted())
    unknownFields = random.unknownFields()
  }
}

extension StatedFact: Arbitrary {
  init(random: inout Random) {
    self.init(fact: random.choice(), origin: random.choice())
    unknownFields = random.unknownFields()
  }
}

extension StepRecord: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: random.text(),
      version: random.number(),
      dataVersion: random.text())
    unknownFields = random.unknownFields()
  }
}

extension Vector: Arbitrary {
  init(random: inout Random) {
    let bytes = [UInt8(random.int(0...255))] + random.bytes()
    self.init(model: random.text(), version: random.number(), values: bytes.map { Int8(bitPattern: $0) })
    unknownFields = random.unknownFields()
  }
}

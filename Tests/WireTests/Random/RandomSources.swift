import Models
import Wire

extension SourceRecord: Arbitrary {
  init(random: inout Random) {
    self.init(
      id: random.id(),
      name: random.text(),
      domain: random.text(),
      country: random.text(),
      language: random.text(),
      feeds: random.list { $0.text() },
      edited: random.list { $0.text() },
      countryEvidence: random.text(),
      articleCount: random.large(),
      firstSeenAt: random.time(),
      lastSeenAt: random.time(),
      editNumber: random.large())
    unknownFields = random.unknownFields()
  }
}

extension ListSourceRecordsRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      cursor: random.text(),
      limit: random.int(0...WireLimits.pageCountMax),
      ids: random.list { $0.text() },
      edited: random.bool())
    unknownFields = random.unknownFields()
  }
}

extension ListSourceRecordsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      sources: random.list { SourceRecord(random: &$0) },
      nextCursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension SetSourceRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      id: random.id(),
      name: random.text(),
      country: random.text(),
      language: random.text(),
      fields: random.list { $0.text() },
      cleared: random.list { $0.text() })
    unknownFields = random.unknownFields()
  }
}

extension SetSourceResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      source: random.maybe { SourceRecord(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension PutSourcesRequest: Arbitrary {
  init(random: inout Random) {
    self.init(sources: [SourceRecord(random: &random)] + random.list { SourceRecord(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension PutSourcesResponse: Arbitrary {
  init(random: inout Random) {
    self.init(changed: random.int(0...100))
    unknownFields = random.unknownFields()
  }
}

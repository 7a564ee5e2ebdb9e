import Models
import Wire

extension Subscription: Arbitrary {
  init(random: inout Random) {
    self.init(
      url: random.text(),
      title: random.text(),
      siteURL: random.text(),
      fullText: random.choice(),
      source: random.maybe { SourceHint(random: &$0) },
      state: random.choice(),
      addedAt: random.time(),
      nextAt: random.time(),
      polledAt: random.time(),
      error: random.text(),
      failureCount: random.number(),
      intervalSeconds: random.number(),
      entryCount: random.number(),
      documentCount: random.large(),
      result: random.text(),
      fixedIntervalSeconds: random.number())
    unknownFields = random.unknownFields()
  }
}

extension AddFeedsRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      feeds: [Subscription(random: &random)] + random.list { Subscription(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension AddFeedsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      results: random.list { AddFeedResult(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension AddFeedResult: Arbitrary {
  init(random: inout Random) {
    self.init(
      outcome: random.choice(),
      url: random.text(),
      reason: random.text())
    unknownFields = random.unknownFields()
  }
}

extension ListFeedsRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      cursor: random.text(),
      limit: random.int(0...WireLimits.pageCountMax))
    unknownFields = random.unknownFields()
  }
}

extension ListFeedsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      feeds: random.list { Subscription(random: &$0) },
      nextCursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension RemoveFeedsRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      urls: [random.text()] + random.list { $0.text() })
    unknownFields = random.unknownFields()
  }
}

extension RemoveFeedsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      removed: random.number())
    unknownFields = random.unknownFields()
  }
}

extension RefreshFeedsRequest: Arbitrary {
  init(random: inout Random) {
    let all = random.bool()
    self.init(
      urls: all ? [] : random.list { $0.text() },
      all: all)
    unknownFields = random.unknownFields()
  }
}

extension RefreshFeedsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      refreshed: random.number())
    unknownFields = random.unknownFields()
  }
}

extension DiscoverFeedsRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      url: random.text())
    unknownFields = random.unknownFields()
  }
}

extension DiscoverFeedsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      feeds: random.list { FeedCandidate(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension FeedCandidate: Arbitrary {
  init(random: inout Random) {
    self.init(
      url: random.text(),
      title: random.text(),
      contentType: random.text(),
      siteURL: random.text())
    unknownFields = random.unknownFields()
  }
}

extension SetFeedsRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      urls: random.list { $0.text() },
      name: random.text(),
      country: random.text(),
      language: random.text(),
      fullText: random.choice(),
      fixedIntervalSeconds: random.number(),
      fields: random.list { $0.text() })
    unknownFields = random.unknownFields()
  }
}

extension SetFeedsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      feeds: random.list { Subscription(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

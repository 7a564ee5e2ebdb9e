import Models
import Wire

extension Alert: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: random.text(),
      filter: ArticleFilter(random: &random),
      url: random.text(),
      state: random.choice(),
      createdAt: random.time(),
      cursor: random.text(),
      error: random.text(),
      deliveredAt: random.time(),
      deliveryCount: random.number(),
      articleCount: random.number(),
      waiting: random.number(),
      waitingSince: random.time(),
      dead: random.number())
    unknownFields = random.unknownFields()
  }
}

extension AlertDelivery: Arbitrary {
  init(random: inout Random) {
    self.init(
      id: random.text(),
      alert: random.text(),
      articleIDs: random.ids(),
      attempts: random.number(),
      createdAt: random.time(),
      failedAt: random.time(),
      error: random.text(),
      fromCursor: random.text(),
      toCursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension CreateAlertRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: "n" + random.text(),
      filter: ArticleFilter(random: &random),
      url: random.text(),
      secret: random.text(),
      cursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension CreateAlertResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      alert: Alert(random: &random),
      secret: random.text())
    unknownFields = random.unknownFields()
  }
}

extension ListAlertsRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      cursor: random.text(),
      limit: random.int(0...WireLimits.pageCountMax))
    unknownFields = random.unknownFields()
  }
}

extension ListAlertsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      alerts: random.list { Alert(random: &$0) },
      nextCursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension GetAlertRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: "n" + random.text())
    unknownFields = random.unknownFields()
  }
}

extension GetAlertResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      alert: Alert(random: &random))
    unknownFields = random.unknownFields()
  }
}

extension SetAlertPausedRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: "n" + random.text(),
      paused: random.bool())
    unknownFields = random.unknownFields()
  }
}

extension SetAlertPausedResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      alert: Alert(random: &random))
    unknownFields = random.unknownFields()
  }
}

extension DeleteAlertRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: "n" + random.text())
    unknownFields = random.unknownFields()
  }
}

extension DeleteAlertResponse: Arbitrary {
  init(random: inout Random) {
    self.init()
    unknownFields = random.unknownFields()
  }
}

extension TestAlertRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: "n" + random.text())
    unknownFields = random.unknownFields()
  }
}

extension TestAlertResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      status: random.number(),
      error: random.text())
    unknownFields = random.unknownFields()
  }
}

extension ListAlertDeadLettersRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: "n" + random.text(),
      cursor: random.text(),
      limit: random.int(0...WireLimits.pageCountMax))
    unknownFields = random.unknownFields()
  }
}

extension ListAlertDeadLettersResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      deliveries: random.list { AlertDelivery(random: &$0) },
      nextCursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension RetryAlertDeadLettersRequest: Arbitrary {
  init(random: inout Random) {
    let all = random.bool()
    self.init(
      name: "n" + random.text(),
      ids: all ? [] : ["m"] + random.list { $0.text() },
      all: all)
    unknownFields = random.unknownFields()
  }
}

extension RetryAlertDeadLettersResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      count: random.number())
    unknownFields = random.unknownFields()
  }
}

extension DropAlertDeadLettersRequest: Arbitrary {
  init(random: inout Random) {
    let all = random.bool()
    self.init(
      name: "n" + random.text(),
      ids: all ? [] : ["m"] + random.list { $0.text() },
      all: all)
    unknownFields = random.unknownFields()
  }
}

extension DropAlertDeadLettersResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      count: random.number())
    unknownFields = random.unknownFields()
  }
}

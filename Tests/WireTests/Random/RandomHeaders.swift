import Models

extension Metadata: Arbitrary {
  init(random: inout Random) {
    self.init(
      entries: random.list { Entry(key: $0.pick(["traceparent", "authorization", "x-1_2.z"]), value: $0.text()) })
  }
}

extension CallHeader: Arbitrary {
  init(random: inout Random) {
    self.init(
      method: random.text(), timeoutMilliseconds: random.number(), metadata: Metadata(random: &random),
      protocolVersion: random.number())
  }
}

extension ReplyHeader: Arbitrary {
  init(random: inout Random) {
    self.init(status: Status(random: &random), metadata: Metadata(random: &random))
  }
}

extension Status: Arbitrary {
  init(random: inout Random) {
    self.init(
      code: random.choice(), message: random.text(),
      details: random.list { random in
        switch random.int(0...3) {
        case 0: .retry(RetryInfo(random: &random))
        case 1: .badRequest(BadRequest(random: &random))
        case 2: .error(ErrorInfo(random: &random))
        default: .resource(ResourceInfo(random: &random))
        }
      })
  }
}

import Models

extension HealthCheckRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      service: random.text())
    unknownFields = random.unknownFields()
  }
}

extension HealthCheckResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      status: random.choice(),
      reason: random.text(),
      version: random.text(),
      uptimeMilliseconds: random.large())
    unknownFields = random.unknownFields()
  }
}

extension ScrapeRequest: Arbitrary {
  init(random: inout Random) {
    self.init()
    unknownFields = random.unknownFields()
  }
}

extension ScrapeResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      text: random.text())
    unknownFields = random.unknownFields()
  }
}

extension ListServicesRequest: Arbitrary {
  init(random: inout Random) {
    self.init()
    unknownFields = random.unknownFields()
  }
}

extension ListServicesResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      services: random.list { $0.text() })
    unknownFields = random.unknownFields()
  }
}

extension DescribeServiceRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      service: random.text())
    unknownFields = random.unknownFields()
  }
}

extension DescribeServiceResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      service: random.text(),
      methods: random.list { MethodDescription(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension MethodDescription: Arbitrary {
  init(random: inout Random) {
    self.init(
      name: random.text(),
      requestType: random.text(),
      responseType: random.text(),
      isIdempotent: random.bool())
    unknownFields = random.unknownFields()
  }
}

extension RetryInfo: Arbitrary {
  init(random: inout Random) {
    self.init(
      retryAfterMilliseconds: random.number())
    unknownFields = random.unknownFields()
  }
}

extension BadRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      violations: random.list { FieldViolation(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension FieldViolation: Arbitrary {
  init(random: inout Random) {
    self.init(
      field: random.text(),
      description: random.text(),
      start: random.number(),
      end: random.number())
    unknownFields = random.unknownFields()
  }
}

extension ErrorInfo: Arbitrary {
  init(random: inout Random) {
    self.init(
      reason: random.text(),
      domain: random.text())
    unknownFields = random.unknownFields()
  }
}

extension ResourceInfo: Arbitrary {
  init(random: inout Random) {
    self.init(
      type: random.text(),
      name: random.text())
    unknownFields = random.unknownFields()
  }
}

import Models

extension LeaseRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      workerID: "w",
      count: random.int(1...256),
      durationMilliseconds: random.bool() ? 0 : random.int(1_000...3_600_000),
      waitMilliseconds: random.int(0...30_000))
    unknownFields = random.unknownFields()
  }
}

extension LeaseResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      documents: random.list { LeasedDocument(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension LeasedDocument: Arbitrary {
  init(random: inout Random) {
    self.init(
      leaseID: random.id(),
      documentID: random.id(),
      document: Document(random: &random),
      attempt: random.number(),
      sequence: random.large(),
      receivedAt: random.time(),
      expiresAt: random.time())
    unknownFields = random.unknownFields()
  }
}

extension RenewRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      workerID: random.id(),
      leaseIDs: random.ids(),
      durationMilliseconds: random.bool() ? 0 : random.int(1_000...3_600_000))
    unknownFields = random.unknownFields()
  }
}

extension RenewResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      lostLeaseIDs: random.ids())
    unknownFields = random.unknownFields()
  }
}

extension CompleteRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      workerID: random.id(),
      completions: random.list { Completion(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension Completion: Arbitrary {
  init(random: inout Random) {
    self.init(
      leaseID: random.id(),
      articleIDs: random.ids(),
      sources: random.list { Source(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension CompleteResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      completed: random.number())
    unknownFields = random.unknownFields()
  }
}

extension FailRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      workerID: random.id(),
      failures: random.list { Failure(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension Failure: Arbitrary {
  init(random: inout Random) {
    self.init(
      leaseID: random.id(),
      reason: random.text(),
      isPermanent: random.bool())
    unknownFields = random.unknownFields()
  }
}

extension FailResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      dead: random.number())
    unknownFields = random.unknownFields()
  }
}

extension ReleaseRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      workerID: random.id(),
      leaseIDs: random.ids())
    unknownFields = random.unknownFields()
  }
}

extension ReleaseResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      released: random.number())
    unknownFields = random.unknownFields()
  }
}

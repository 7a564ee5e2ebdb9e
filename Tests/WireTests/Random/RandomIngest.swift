import Models

extension SubmitRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      documents: [Document(random: &random)] + random.list { Document(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension SubmitResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      results: random.list { SubmitResult(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension SubmitResult: Arbitrary {
  init(random: inout Random) {
    self.init(
      outcome: random.choice(),
      documentID: random.id(),
      reason: random.text())
    unknownFields = random.unknownFields()
  }
}

extension StatusRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      documentIDs: random.ids())
    unknownFields = random.unknownFields()
  }
}

extension StatusResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      documents: random.list { DocumentStatus(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension DocumentStatus: Arbitrary {
  init(random: inout Random) {
    self.init(
      documentID: random.id(),
      state: random.choice(),
      attempts: random.number(),
      articleIDs: random.ids(),
      reason: random.text())
    unknownFields = random.unknownFields()
  }
}

extension QueueStatsRequest: Arbitrary {
  init(random: inout Random) {
    self.init()
    unknownFields = random.unknownFields()
  }
}

extension QueueStatsResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      waiting: random.large(),
      leased: random.large(),
      done: random.large(),
      dead: random.large(),
      depthMax: random.large(),
      oldestWaitingMilliseconds: random.large(),
      workers: random.list { WorkerStats(random: &$0) })
    unknownFields = random.unknownFields()
  }
}

extension WorkerStats: Arbitrary {
  init(random: inout Random) {
    self.init(
      workerID: random.id(),
      leased: random.large(),
      idleMilliseconds: random.large())
    unknownFields = random.unknownFields()
  }
}

extension ListDeadLettersRequest: Arbitrary {
  init(random: inout Random) {
    self.init(
      cursor: random.text(),
      limit: random.int(0...50))
    unknownFields = random.unknownFields()
  }
}

extension ListDeadLettersResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      deadLetters: random.list { DeadLetter(random: &$0) },
      nextCursor: random.text())
    unknownFields = random.unknownFields()
  }
}

extension DeadLetter: Arbitrary {
  init(random: inout Random) {
    self.init(
      documentID: random.id(),
      url: random.text(),
      title: random.text(),
      reason: random.text(),
      attempts: random.number(),
      diedAt: random.time(),
      contentBytes: random.large())
    unknownFields = random.unknownFields()
  }
}

extension RetryDeadLettersRequest: Arbitrary {
  init(random: inout Random) {
    let all = random.bool()
    self.init(documentIDs: all ? [] : random.ids(), all: all)
    unknownFields = random.unknownFields()
  }
}

extension RetryDeadLettersResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      count: random.large())
    unknownFields = random.unknownFields()
  }
}

extension DropDeadLettersRequest: Arbitrary {
  init(random: inout Random) {
    let all = random.bool()
    self.init(documentIDs: all ? [] : random.ids(), all: all)
    unknownFields = random.unknownFields()
  }
}

extension DropDeadLettersResponse: Arbitrary {
  init(random: inout Random) {
    self.init(
      count: random.large())
    unknownFields = random.unknownFields()
  }
}

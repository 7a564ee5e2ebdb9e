package import Models

// The rules of the queue, over values. Each returns whether it applied; the stores only load, apply and save.
extension Entry {
  /// The longest reason that is kept, in bytes of UTF-8.
  package static let reasonBytesMax = 2_048
  /// The most article IDs that are kept for one document.
  package static let articleIDsMax = 256

  /// Hands the entry to a worker: an attempt begins.
  package mutating func lease(by worker: WorkerID, now: Int64, duration: Duration) {
    state = .leased
    attempts += 1
    leaseNumber += 1
    isLeaseRemembered = true
    notBefore = 0
    self.worker = worker
    expiresAt = now + duration.wholeMilliseconds
  }

  /// Takes an expired lease back. The lease is remembered, so that its worker may still complete it.
  package mutating func expire(now: Int64, policy: AttemptPolicy) {
    reason = "attempt \(attempts) of \(policy.attemptsMax): worker lost (the lease of \(worker) expired)"
    endAttempt(isLast: attempts >= policy.attemptsMax, now: now, rest: .zero)
  }

  /// Marks the entry as done.
  package mutating func complete(_ number: Int, by worker: WorkerID, articleIDs: [ArticleID], now: Int64) -> Bool {
    guard remembers(number, of: worker) else { return false }
    state = .done
    isLeaseRemembered = false
    finishedAt = now
    reason = ""
    // Stores keep them as lines; an ID that is none or has a line break cannot come from our archive.
    let sound = articleIDs.lazy.filter { !$0.rawValue.isEmpty && !$0.rawValue.utf8.contains(0x0A) }
    self.articleIDs = Array(sound.prefix(Self.articleIDsMax))
    return true
  }

  /// Ends an attempt that failed.
  package mutating func fail(
    _ number: Int, by worker: WorkerID, reason: String, isPermanent: Bool, now: Int64, policy: AttemptPolicy
  ) -> Bool {
    guard remembers(number, of: worker), state != .dead else { return false }
    isLeaseRemembered = false
    // How many attempts there are says nothing of what no attempt can help.
    self.reason = Self.bounded(
      isPermanent && !reason.isEmpty ? reason : "attempt \(attempts) of \(policy.attemptsMax): \(reason)")
    let isLast = isPermanent || attempts >= policy.attemptsMax
    endAttempt(isLast: isLast, now: now, rest: policy.backoff(afterAttempt: attempts))
    return true
  }

  /// Gives a lease that runs back: the attempt does not count.
  package mutating func release(_ number: Int, by worker: WorkerID) -> Bool {
    guard state == .leased, remembers(number, of: worker) else { return false }
    state = .waiting
    isLeaseRemembered = false
    attempts -= 1
    return true
  }

  /// Makes a lease that runs last longer, or shorter.
  package mutating func renew(_ number: Int, by worker: WorkerID, now: Int64, duration: Duration) -> Bool {
    guard state == .leased, remembers(number, of: worker) else { return false }
    expiresAt = now + duration.wholeMilliseconds
    return true
  }

  /// Puts a dead letter back.
  package mutating func retry() {
    state = .waiting
    isLeaseRemembered = false
    attempts = 0
    notBefore = 0
    finishedAt = 0
  }

  private func remembers(_ number: Int, of worker: WorkerID) -> Bool {
    isLeaseRemembered && leaseNumber == number && self.worker == worker
  }

  private mutating func endAttempt(isLast: Bool, now: Int64, rest: Duration) {
    if isLast {
      state = .dead
      finishedAt = now
    } else {
      state = .waiting
      notBefore = rest > .zero ? now + rest.wholeMilliseconds : 0
    }
  }

  private static func bounded(_ text: String) -> String {
    guard text.utf8.count > reasonBytesMax else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: reasonBytesMax)
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    return String(text[..<end])
  }
}

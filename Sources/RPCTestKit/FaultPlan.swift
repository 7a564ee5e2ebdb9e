internal import NNG

/// Which fault strikes next: the same for the same seed.
final class FaultPlan: Sendable {
  enum Fault: Sendable { case none, unsent, lostReply, doubled, late }

  private let rates: FaultyTransport.Rates
  private let state: Guarded<UInt64>

  init(seed: UInt64, rates: FaultyTransport.Rates) {
    self.rates = rates
    state = Guarded(seed)
  }

  func next() -> Fault {
    var bound = Int(random() % 100)
    let faults: [(Fault, Int)] = [
      (.unsent, rates.unsentPercent), (.lostReply, rates.lostReplyPercent), (.doubled, rates.doubledPercent),
      (.late, rates.latePercent),
    ]
    for (fault, percent) in faults {
      bound -= percent
      if bound < 0 { return fault }
    }
    return .none
  }

  /// S. Vigna's SplitMix64.
  private func random() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}

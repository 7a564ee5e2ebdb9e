internal import NNG

/// Which of several servers gets the next call. A pure state machine: it is told what happens, and answers.
///
/// Among the connected servers the one with the fewest outstanding calls is taken (the "least request" policy), and among
/// equals the one that was taken longest ago. A server that is not connected is passed over; one that has just begun to
/// connect, or lost its connection, is waited for as long as `connectGrace`, when no other is there.
struct Balancer {
  /// A server's connection, as last heard.
  enum Link: Equatable, Sendable {
    case connecting(since: ContinuousClock.Instant)
    case connected
    case unreachable(reason: String)
  }

  enum Choice: Equatable, Sendable {
    case use(Address)
    /// None is connected, but one may be soon; nothing is known before this instant unless an event comes.
    case wait(until: ContinuousClock.Instant)
    /// None is reachable, and why.
    case none(reason: String)
  }

  /// What a new resolution changes.
  struct Change: Equatable, Sendable {
    var added: [Address] = []
    /// Gone from the resolution and without outstanding calls.
    var removed: [Address] = []
  }

  private struct Member {
    var link: Link
    var outstanding = 0
    var lastUse: UInt64 = 0
    /// No longer in the resolution: takes no new call, and goes with its last outstanding one.
    var isLeaving = false
  }

  private enum Resolution {
    case pending(since: ContinuousClock.Instant)
    case failed(reason: String)
    case done([Address])
  }

  private var members: [Address: Member] = [:]
  private var resolutions: [Resolution]
  private var useCount: UInt64 = 0
  private let connectGrace: Duration

  init(endpointCount: Int, connectGrace: Duration, now: ContinuousClock.Instant) {
    resolutions = Array(repeating: .pending(since: now), count: endpointCount)
    self.connectGrace = connectGrace
  }

  /// An endpoint's name stands for these addresses now.
  mutating func resolved(endpoint: Int, to addresses: [Address], now: ContinuousClock.Instant) -> Change {
    resolutions[endpoint] = .done(addresses)
    let wanted = wantedAddresses()
    var change = Change()
    for address in addresses {
      guard members[address] == nil else {
        members[address]?.isLeaving = false
        continue
      }
      members[address] = Member(link: .connecting(since: now))
      change.added.append(address)
    }
    for (address, member) in members where !wanted.contains(address) {
      members[address]?.isLeaving = true
      if member.outstanding == 0 {
        members[address] = nil
        change.removed.append(address)
      }
    }
    return change
  }

  /// An endpoint's name could not be resolved. What was known before stays in use.
  mutating func resolutionFailed(endpoint: Int, reason: String) {
    if case .done = resolutions[endpoint] { return }
    resolutions[endpoint] = .failed(reason: reason)
  }

  mutating func linkChanged(_ address: Address, _ event: ConnectionEvent, now: ContinuousClock.Instant) {
    guard members[address] != nil else { return }
    members[address]?.link =
      switch event {
      case .connected: .connected
      case .disconnected: .connecting(since: now)
      case .failed(let reason): .unreachable(reason: reason)
      }
  }

  /// Chooses a server for a call that `excluded` have already failed to take. With `.use`, the call counts as outstanding.
  mutating func choose(excluding excluded: [Address], now: ContinuousClock.Instant) -> Choice {
    var best: (address: Address, member: Member)?
    for (address, member) in members where member.link == .connected && !member.isLeaving {
      guard !excluded.contains(address) else { continue }
      guard let current = best else {
        best = (address, member)
        continue
      }
      if (member.outstanding, member.lastUse) < (current.member.outstanding, current.member.lastUse) {
        best = (address, member)
      }
    }
    guard let best else { return chooseNone(excluding: excluded, now: now) }
    useCount += 1
    members[best.address]?.outstanding += 1
    members[best.address]?.lastUse = useCount
    return .use(best.address)
  }

  /// A call has ended. True when its server was leaving and this was its last: close it.
  mutating func finished(_ address: Address) -> Bool {
    guard let member = members[address] else { return false }
    members[address]?.outstanding = max(0, member.outstanding - 1)
    guard member.isLeaving, member.outstanding <= 1 else { return false }
    members[address] = nil
    return true
  }

  private func wantedAddresses() -> Set<Address> {
    var wanted = Set<Address>()
    for case .done(let addresses) in resolutions { wanted.formUnion(addresses) }
    return wanted
  }

  private func chooseNone(excluding excluded: [Address], now: ContinuousClock.Instant) -> Choice {
    var latest: ContinuousClock.Instant?
    var reasons: [String] = []
    for (address, member) in members where !member.isLeaving && !excluded.contains(address) {
      switch member.link {
      case .connected: break
      case .unreachable(let reason): reasons.append(reason)
      case .connecting(let since):
        if since + connectGrace > now {
          latest = max(latest ?? since, since + connectGrace)
        } else {
          reasons.append("\(address): no connection within \(connectGrace.seconds) s")
        }
      }
    }
    for resolution in resolutions {
      switch resolution {
      case .pending(let since):
        latest = max(latest ?? since, since + connectGrace)
        if since + connectGrace <= now { reasons.append("a name was not resolved within \(connectGrace.seconds) s") }
      case .failed(let reason): reasons.append(reason)
      case .done: break
      }
    }
    if let latest, latest > now { return .wait(until: latest) }
    let text = reasons.isEmpty ? "no server is known" : reasons.sorted().joined(separator: "; ")
    return .none(reason: text)
  }
}

internal import CoreMetrics
internal import Models
internal import NNG

/// Counts calls and times them, by method and code: `<prefix>_calls_total` and `<prefix>_seconds`.
///
/// The metric objects are made once for a method and code. Methods are those of the contract, so there are few.
final class CallMetrics: Sendable {
  private struct Key: Hashable {
    var method: String
    var code: StatusCode
  }

  private struct Handles {
    var calls: Counter
    var seconds: Timer
  }

  private let prefix: String
  private let handles = Guarded<[Key: Handles]>([:])

  init(prefix: String) { self.prefix = prefix }

  func record(_ method: String, _ code: StatusCode, _ time: Duration) {
    let key = Key(method: method, code: code)
    let handles = handles.withLock { known in
      if let found = known[key] { return found }
      let made = make(key)
      known[key] = made
      return made
    }
    handles.calls.increment()
    let (seconds, attoseconds) = time.components
    handles.seconds.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
  }

  private func make(_ key: Key) -> Handles {
    let calls = Counter(label: prefix + "_calls_total", dimensions: [("method", key.method), ("code", key.code.name)])
    let seconds = Timer(
      label: prefix + "_seconds", dimensions: [("method", key.method)], preferredDisplayUnit: .seconds)
    return Handles(calls: calls, seconds: seconds)
  }
}

import CoreMetrics
import Synchronization

/// One metric with one set of labels.
final class Series: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, TimerHandler {
  enum Kind: Hashable {
    case counter, gauge, histogram, timer
  }

  struct Snapshot: Hashable {
    var kind: Kind
    var value = 0.0
    var count = 0
    /// How many values fell between the bound before and the bound of the same place; the last is above them all.
    var buckets: [Int] = []
  }

  /// Upper bounds of the buckets in seconds for timers, in bytes or pieces for other histograms.
  static let timerBounds = [0.000_1, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60]
  static let histogramBounds = [1.0, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304]

  let kind: Kind
  private let state: Mutex<Snapshot>

  init(kind: Kind) {
    self.kind = kind
    let bounds = Self.bounds(kind)
    state = Mutex(Snapshot(kind: kind, buckets: bounds.isEmpty ? [] : Array(repeating: 0, count: bounds.count + 1)))
  }

  static func bounds(_ kind: Kind) -> [Double] {
    switch kind {
    case .counter, .gauge: []
    case .timer: timerBounds
    case .histogram: histogramBounds
    }
  }

  func snapshot() -> Snapshot { state.withLock { $0 } }

  func increment(by amount: Int64) { increment(by: Double(amount)) }
  func increment(by amount: Double) { state.withLock { $0.value += amount } }
  func decrement(by amount: Double) { state.withLock { $0.value -= amount } }
  func reset() { state.withLock { $0 = Snapshot(kind: kind, buckets: $0.buckets.map { _ in 0 }) } }
  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { state.withLock { $0.value = value } }
  func record(_ value: Int64) { record(Double(value)) }
  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

  func record(_ value: Double) {
    let bounds = Self.bounds(kind)
    guard !bounds.isEmpty else { return set(value) }
    let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
    state.withLock { state in
      state.value += value
      state.count += 1
      state.buckets[bucket] += 1
    }
  }
}

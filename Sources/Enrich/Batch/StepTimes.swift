import Enrichment
import Synchronization

/// Adds up how long each step took, for `newswire-enrich run --times`.
final class StepTimes: PipelineObserver {
  private struct Sum {
    var duration = Duration.zero
    var runs = 0
    var failures = 0
  }

  private let sums = Mutex<[String: Sum]>([:])

  func stepFinished(_ step: String, duration: Duration, error: (any Error)?) {
    sums.withLock { sums in
      var sum = sums[step] ?? Sum()
      sum.duration += duration
      sum.runs += 1
      if error != nil { sum.failures += 1 }
      sums[step] = sum
    }
  }

  /// A line for each step that ran, in the order of the catalogue: microseconds a run, share of all, runs, failures.
  func report() -> String {
    let sums = sums.withLock { $0 }
    let total = sums.values.reduce(Duration.zero) { $0 + $1.duration }
    let lines = (["extract"] + StepCatalog.standard.map(\.name) + ["vector"]).compactMap { name -> String? in
      guard let sum = sums[name], sum.runs > 0 else { return nil }
      let mean = Int((sum.duration / sum.runs / .microseconds(1)).rounded())
      let tenths = total > .zero ? Int((sum.duration / total * 1_000).rounded()) : 0
      return "\(name)\t\(mean)\t\(tenths / 10).\(tenths % 10)\t\(sum.runs)\t\(sum.failures)\n"
    }
    return "step\tµs\t%\truns\tfailures\n" + lines.joined()
  }
}

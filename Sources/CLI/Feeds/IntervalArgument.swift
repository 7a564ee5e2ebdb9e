import ArgumentParser
import Operations

/// A pause between polls as it is typed: "10m", or "auto".
struct IntervalArgument: ExpressibleByArgument, Hashable {
  /// The word for a pause that adapts to the feed.
  static let adapting = "auto"

  /// 0 for one that adapts.
  let seconds: Int

  init?(argument: String) {
    guard argument != Self.adapting else {
      seconds = 0
      return
    }
    guard let pause = Duration(settingText: argument), pause >= .seconds(1), pause.components.attoseconds == 0,
      pause.components.seconds <= Int64(UInt32.max)
    else { return nil }
    seconds = Int(pause.components.seconds)
  }
}

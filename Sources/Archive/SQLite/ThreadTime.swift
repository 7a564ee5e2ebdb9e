import Glibc

/// What the thread that asks used of the processor.
enum ThreadTime {
  /// Runs `body` and tells `report` the CPU milliseconds that it took; without a report no clock is read.
  static func measure(_ report: ((Double) -> Void)?, _ body: () throws -> Void) rethrows {
    guard let report else { return try body() }
    let start = milliseconds
    try body()
    report(milliseconds - start)
  }

  private static var milliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}

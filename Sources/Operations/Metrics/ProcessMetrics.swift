import Foundation
import Metrics

/// What the kernel knows of this process, read when somebody asks for the metrics.
enum ProcessMetrics {
  private static let residentBytes = Meter(label: "newswire_process_resident_memory_bytes")
  private static let cpuSeconds = Meter(label: "newswire_process_cpu_seconds")

  static func update() {
    if let bytes = residentMemoryBytes() { residentBytes.set(bytes) }
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return }
    cpuSeconds.set(seconds(usage.ru_utime) + seconds(usage.ru_stime))
  }

  /// The second field of /proc/self/statm counts resident pages (proc(5)).
  private static func residentMemoryBytes() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
    let fields = text.split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}

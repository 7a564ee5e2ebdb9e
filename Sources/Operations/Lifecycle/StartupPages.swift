import Glibc
import ServiceLifecycle

/// Gives the pages of code back that only starting up has touched: they are clean copies of the program's files, which the
/// system brings again when they are needed. It is half of what an idle service holds in memory.
struct StartupPages: Service {
  /// How long starting up may take until its pages are given back.
  static let delay = Duration.seconds(3)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      guard (try? await Task.sleep(for: Self.delay)) != nil else { return }
      Self.release()
    }
    try await gracefulShutdown()
  }

  private static func release() {
    guard let file = fopen("/proc/self/maps", "r") else { return }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0, let text = line {
      guard let range = codeRange(String(cString: text)) else { continue }
      madvise(UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, MADV_DONTNEED)
    }
  }

  /// The addresses of a mapping that holds code of a file and is never written, so that no change of ours can be lost.
  ///
  /// - Parameter line: of `/proc/PID/maps` (proc(5)): "55d4f000-55d52000 r-xp 00002000 08:02 173521 /usr/bin/dbus".
  static func codeRange(_ line: String) -> Range<UInt>? {
    let fields = line.split(separator: " ", omittingEmptySubsequences: true)
    guard fields.count >= 6, fields[1] == "r-xp", fields[5].hasPrefix("/") else { return nil }
    let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
    guard ends.count == 2, ends[0] < ends[1] else { return nil }
    return ends[0]..<ends[1]
  }
}

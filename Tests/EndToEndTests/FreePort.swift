import Foundation

/// TCP ports of the loopback that nobody uses at this moment.
enum FreePort {
  struct NoneFree: Error {}

  /// Below the ports that the system gives to outgoing connections, which would take one away between here and its use.
  private static let range: Range<UInt16> = 20_000..<32_000
  private static let attemptsMax = 1_000

  /// `count` ports in a row.
  static func take(_ count: Int) throws -> [UInt16] {
    for _ in 0..<attemptsMax {
      let first = UInt16.random(in: range.lowerBound..<range.upperBound - UInt16(count))
      let ports = (0..<UInt16(count)).map { first + $0 }
      if ports.allSatisfy(isFree) { return ports }
    }
    throw NoneFree()
  }

  private static func isFree(_ port: UInt16) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    address.sin_port = port.bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}

import Foundation

/// TCP without nng, for peers that do not keep to the protocol.
enum RawConnection {
  struct Failed: Error { var errno: Int32 }

  /// Connects and closes, again and again.
  static func openAndDrop(port: UInt16, times: Int) throws {
    for _ in 0..<times { close(try connected(port: port)) }
  }

  /// Sends each piece over a connection of its own and closes it.
  static func send(_ pieces: [[UInt8]], port: UInt16) throws {
    for piece in pieces {
      let descriptor = try connected(port: port)
      _ = piece.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      close(descriptor)
    }
  }

  private static func connected(port: UInt16) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failed(errno: errno) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      let code = errno
      close(descriptor)
      throw Failed(errno: code)
    }
    return descriptor
  }
}

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

  /// Sends bytes and reads until the other side closes, at most for some seconds; nothing when it does not close by then.
  static func exchange(_ text: String, port: UInt16, seconds: Int = 5) throws -> String? {
    let descriptor = try connected(port: port)
    defer { close(descriptor) }
    var limit = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count >= 0 else { return errno == ECONNRESET ? String(decoding: answer, as: UTF8.self) : nil }
      guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
      answer += buffer[..<count]
    }
  }

  /// Connections that are open and say nothing, held while `body` runs.
  static func holding<Result>(_ count: Int, port: UInt16, _ body: () async throws -> Result) async throws -> Result {
    var descriptors: [Int32] = []
    defer { for descriptor in descriptors { close(descriptor) } }
    for _ in 0..<count { descriptors.append(try connected(port: port)) }
    return try await body()
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

internal import Dispatch
internal import Glibc
internal import Synchronization

/// A web server on loopback that answers as a test says, also as no sound server would. It ends with its last reference.
public final class ScriptedWebServer: Sendable {
  /// Where it answers: "127.0.0.1:PORT".
  public let place: String
  /// What it was asked so far, in order.
  public var questions: [WebQuestion] { log.withLock(\.self) }

  private let descriptor: Int32
  private let log = Mutex<[WebQuestion]>([])
  private static let queue = DispatchQueue(label: "newswire.testkit.web", attributes: .concurrent)

  /// Starts on a free port.
  public init(_ answer: @escaping @Sendable (WebQuestion) -> WebAnswer) throws {
    signal(SIGPIPE, SIG_IGN)
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isListening = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, length) == 0 && listen(descriptor, 64) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    guard isListening else { throw Failure() }
    place = "127.0.0.1:\(UInt16(bigEndian: name.sin_port))"
    Self.queue.async { [weak self] in
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else {
          if errno != EINVAL { continue }
          // Closed here and nowhere else: a number that is free would be the next server's, and this loop would take its callers.
          close(descriptor)
          return
        }
        Self.queue.async { [weak self] in
          Self.serve(connection) { question in
            self?.log.withLock { $0.append(question) }
            return answer(question)
          }
          close(connection)
        }
      }
    }
  }

  /// Makes `accept` fail with EINVAL, from now on.
  deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// No port could be had.
  public struct Failure: Error {}

  private static let bodyBytesMax = 4 << 20

  private static func serve(_ connection: Int32, _ answer: (WebQuestion) -> WebAnswer) {
    var received: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let end = Array("\r\n\r\n".utf8)
    while received.count < 65_536, received.firstRange(of: end) == nil {
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return }
      received += chunk[..<count]
      // What begins with anything but a letter is no HTTP, a TLS handshake for example.
      if received[0] < 0x41 { break }
    }
    let headEnd = received.firstRange(of: end)?.upperBound ?? received.count
    guard var question = WebQuestion(head: String(decoding: received[..<headEnd], as: UTF8.self)) else {
      _ = send(Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8), to: connection)
      return
    }
    question.body = Array(received[headEnd...])
    let bodyCount = min(question.headers["content-length"].flatMap { Int($0) } ?? 0, bodyBytesMax)
    while question.body.count < bodyCount {
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return }
      question.body += chunk[..<count]
    }
    for step in answer(question).steps {
      switch step {
      case .send(let bytes): guard send(bytes, to: connection) else { return }
      case .drip(let bytes, let pause):
        repeat { usleep(UInt32(pause / .microseconds(1))) } while send(bytes, to: connection)
      case .pause(let pause): usleep(UInt32(pause / .microseconds(1)))
      case .hang: while recv(connection, &chunk, chunk.count, 0) > 0 {}
      }
    }
    shutdown(connection, Int32(SHUT_WR))
  }

  private static func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

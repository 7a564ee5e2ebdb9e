import Glibc
import Models
import NNG
import RPCTestKit
import Testing
import Wire

@testable import RPC

/// Peers that do not keep to the protocol, on a real port.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct BadInputTests {
  private func withServer(_ body: (Address, Client) async throws -> Void) async throws {
    let transport = NNGUnderTest(.tcp)
    let running = try await RunningServer.start([EchoService()], on: transport.makeServerTransport())
    let address = try #require(running.addresses.first)
    let client = Client(endpoints: [address], transport: NNGClientTransport())
    try await body(address, client)
    let response = try await client.call(EchoService.echo, RawPayload([1]), options: .init(timeout: .seconds(60)))
    #expect(response.bytes == [1])
    await client.close()
    try await running.stop()
  }

  private func code(of reply: consuming Message) -> StatusCode {
    do throws(RPCError) {
      let _: RawPayload = try ReplyDecoding.response(in: reply)
      return .ok
    } catch {
      return error.code
    }
  }

  private func connect(_ address: Address) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = address.port.bigEndian
    name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    _ = withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        Glibc.connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return descriptor
  }

  @Test func garbageBodiesAreAnsweredAsInvalid() async throws {
    try await withServer { address, _ in
      let socket = try RequestSocket()
      try await socket.dial(address)
      let context = try socket.openContext()
      var generator = SplitMix(seed: 11)
      var bodies: [[UInt8]] = [
        [], [0x80], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F], [0x02, 0x0A, 0x7F], [0x05, 0, 0, 0, 0, 0],
      ]
      for _ in 0..<200 {
        let count = Int.random(in: 0..<64, using: &generator)
        bodies.append((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
      }
      for body in bodies {
        let code = try await code(of: context.exchange(Message(copying: body), timeout: .seconds(60)))
        #expect(code == .invalidArgument || code == .unimplemented, "\(body)")
      }
      await socket.close()
    }
  }

  @Test func connectionsThatAreDroppedByTheHundredsChangeNothing() async throws {
    try await withServer { address, _ in
      for index in 0..<600 {
        let descriptor = connect(address)
        if index % 3 == 1 { _ = write(descriptor, [0, 0x53, 0x50] as [UInt8], 3) }
        if index % 3 == 2 {
          // The whole handshake, then half a frame: a length of 100 bytes and three of them.
          let bytes: [UInt8] = [0, 0x53, 0x50, 0, 0, 0x30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 1, 2, 3]
          _ = write(descriptor, bytes, bytes.count)
        }
        close(descriptor)
      }
    }
  }

  @Test func aFrameLargerThanTheLimitEndsItsConnectionOnly() async throws {
    try await withServer { address, _ in
      let descriptor = connect(address)
      let bytes: [UInt8] = [0, 0x53, 0x50, 0, 0, 0x30, 0, 0, 0, 0, 0, 0, 0x40, 0, 0, 0]
      _ = write(descriptor, bytes, bytes.count)
      var greeting = [UInt8](repeating: 0, count: 8)
      #expect(recv(descriptor, &greeting, 8, Int32(MSG_WAITALL)) == 8)
      // The server hangs up instead of waiting for a gigabyte.
      #expect(recv(descriptor, &greeting, 1, 0) <= 0)
      close(descriptor)
    }
  }
}

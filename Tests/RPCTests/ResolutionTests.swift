import NNG
import RPCTestKit
import Synchronization
import Testing

@testable import RPC

/// A server that comes back under another address, as containers do.
@Suite(.timeLimit(.minutes(1))) struct ResolutionTests {
  /// Knows where the server is now.
  private final class Directory: Resolver {
    let address: Mutex<Address>

    init(_ address: Address) { self.address = Mutex(address) }

    func resolve(_ endpoint: Address) async throws -> [Address] { [address.withLock { $0 }] }
  }

  @Test func aServerThatHasMovedIsFoundAtOnce() async throws {
    let network = InProcessNetwork()
    let (before, after) = (Address(.inproc, host: "before"), Address(.inproc, host: "after"))
    let directory = Directory(before)
    let first = try await RunningServer.start([EchoService()], on: network.server(at: before))
    var options = ClientOptions()
    // Nobody waits so long: only the lost connection can have asked.
    options.resolveInterval = .seconds(3_600)
    options.resolvePause = .milliseconds(1)
    let client = Client(
      endpoints: [Address(.inproc, host: "name")], transport: network.client, resolver: directory, options: options)
    _ = try await client.call(EchoService.echo, RawPayload([1]))
    directory.address.withLock { $0 = after }
    try await first.stop()
    let second = try await RunningServer.start([EchoService()], on: network.server(at: after))
    var patient = CallOptions(timeout: .seconds(50))
    patient.waitsForReady = true
    _ = try await client.call(EchoService.echo, RawPayload([2]), options: patient)
    await client.close()
    try await second.stop()
  }
}

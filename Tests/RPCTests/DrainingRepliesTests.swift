import Logging
import Models
import NNG
import RPCTestKit
import Testing

@testable import RPC

/// A drain waits for calls; their replies reach the callers even where the connections end before they are handed over.
struct DrainingRepliesTests {
  @Test func repliesComeAfterTheEndOfTheirServer() async throws {
    let service = EchoService()
    var router = Router()
    service.register(in: &router)
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let dispatcher = Dispatcher(router: router, interceptors: [], limits: ServerLimits(), logger: logger)
    let network = InProcessNetwork()
    let address = Address(.inproc, host: "server")
    try network.bind(dispatcher, at: address)
    let client = Client(endpoints: [address], transport: network.client)
    async let reply = client.call(EchoService.wait, RawPayload([1, 2, 3]))
    await service.gate.arrived()
    network.unbind(address)
    service.gate.open()
    #expect(try await reply == RawPayload([1, 2, 3]))
    await client.close()
  }
}

import RPC
import ServiceLifecycle

/// Holds services back until calls are taken: a program that cannot listen, because its address is taken, must not have
/// begun to work.
struct ListeningGate {
  /// A service that waits at the gate.
  struct Gated: Service {
    let service: any Service
    let isOpen: OneTimeSignal

    func run() async throws {
      // A stop that comes first lets it through too, so that it closes what it holds.
      await cancelWhenGracefulShutdown { await isOpen.wait() }
      try await service.run()
    }
  }

  /// The server that opens the gate.
  struct Opener: Service {
    let server: Server
    let isOpen: OneTimeSignal

    func run() async throws { try await server.run { _ in isOpen.give() } }
  }

  private let isOpen = OneTimeSignal()

  func holding(_ service: any Service) -> Gated { Gated(service: service, isOpen: isOpen) }

  func opened(by server: Server) -> Opener { Opener(server: server, isOpen: isOpen) }
}

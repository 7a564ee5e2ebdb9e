import ServiceLifecycle

/// Lets go of the connections to query and ingest when everything else has ended.
struct ClosingClients: Service {
  let newsroom: Newsroom

  func run() async throws {
    try? await gracefulShutdown()
    await newsroom.query.close()
    await newsroom.ingest.close()
  }
}

internal import Models
internal import RPC
internal import Registry

/// Runs a call of the registry for a service, and says failures in the words of the caller.
func calling<Value>(_ body: () async throws(RegistryError) -> Value) async throws(RPCError) -> Value {
  do throws(RegistryError) {
    return try await body()
  } catch {
    switch error.code {
    case .full: throw RPCError(.failedPrecondition, error.description)
    case .storageFull:
      var failure = RPCError.resourceExhausted("ingest: \(error)", retryAfter: .seconds(5))
      failure.status.details.append(.error(.storageFull))
      throw failure
    case .storageFailed: throw .unavailable("ingest: \(error)", cause: error)
    case .unusableFile: throw RPCError(.dataLoss, "ingest: \(error)", cause: error)
    }
  }
}

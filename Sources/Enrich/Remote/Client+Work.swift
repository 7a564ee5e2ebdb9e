import Models
import RPC
import Wire

extension Client {
  /// A call whose failure a worker can judge: a request that is wrong will be wrong again, everything else may pass.
  func workCall<Request: WireMessage, Response: WireMessage>(
    _ method: Wire.Method<Request, Response>, _ request: Request
  ) async throws(WorkError) -> Response {
    do {
      return try await call(method, request)
    } catch {
      let isPermanent = error.code == .invalidArgument || error.code == .outOfRange
      throw WorkError("\(error)", isPermanent: isPermanent)
    }
  }
}

extension Duration {
  /// Cut to whole milliseconds.
  var wholeMilliseconds: Int { Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000) }
}

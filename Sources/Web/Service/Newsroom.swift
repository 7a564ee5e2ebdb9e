import Models
import RPC
import Wire

/// The two services that the pages are made from.
struct Newsroom: Sendable {
  let query: Client
  let ingest: Client
  /// The longest time for one question.
  let timeout: Duration

  func ask<Request: WireMessage, Response: WireMessage>(
    _ method: Wire.Method<Request, Response>, _ request: Request
  ) async throws(WebFailure) -> Response {
    try await call(query, method, request)
  }

  func askIngest<Request: WireMessage, Response: WireMessage>(
    _ method: Wire.Method<Request, Response>, _ request: Request
  ) async throws(WebFailure) -> Response {
    try await call(ingest, method, request)
  }

  private func call<Request: WireMessage, Response: WireMessage>(
    _ client: Client, _ method: Wire.Method<Request, Response>, _ request: Request
  ) async throws(WebFailure) -> Response {
    do throws(RPCError) {
      return try await client.call(method, request, options: CallOptions(timeout: timeout))
    } catch {
      throw WebFailure(error)
    }
  }
}

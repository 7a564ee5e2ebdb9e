internal import Models
internal import Wire

/// Answers health checks from a `HealthState`.
struct HealthService: RPCService {
  let name = HealthMethods.service
  let state: HealthState
  /// The services whose health may be asked for.
  let services: Set<String>

  func register(in router: inout Router) {
    router.register(HealthMethods.check, isQuick: true) { request, _ in try check(request) }
  }

  private func check(_ request: HealthCheckRequest) throws(RPCError) -> HealthCheckResponse {
    guard request.service.isEmpty || services.contains(request.service) else {
      throw .notFound("service", request.service)
    }
    var response = HealthCheckResponse(
      status: .serving, version: state.version, uptimeMilliseconds: state.uptime.milliseconds)
    if case .notServing(let reason) = state.status(of: request.service.isEmpty ? nil : request.service) {
      response.status = .notServing
      response.reason = reason
    }
    return response
  }
}

public import Models
public import NNG
import RPC
import Wire

/// Asks a process whether it takes calls.
public enum HealthProbe {
  /// One line that says so: "serving, version 0.1.0".
  ///
  /// - Throws: ``ProgramFailure`` with 69 when it does not, or cannot be reached.
  public static func check(
    _ address: Address, tls: TLSOptions, timeout: Duration
  ) async throws(ProgramFailure) -> String {
    "serving, version \(try await response(from: address, tls: tls, timeout: timeout).version)"
  }

  /// What a process that takes calls says about itself.
  ///
  /// - Throws: ``ProgramFailure`` with 69 when it does not, or cannot be reached.
  public static func response(
    from address: Address, tls: TLSOptions, timeout: Duration
  ) async throws(ProgramFailure) -> HealthCheckResponse {
    let response: HealthCheckResponse
    do {
      response = try await ask(address, tls, timeout: timeout)
    } catch {
      throw ProgramFailure(.unavailable, "nothing answers at \(address): \(error.message)")
    }
    guard response.status == .serving else {
      let reason = response.reason.isEmpty ? "no reason given" : response.reason
      throw ProgramFailure(.unavailable, "\(address) is not serving: \(reason)")
    }
    return response
  }

  /// The answer as it came.
  private static func ask(
    _ address: Address, _ tls: TLSOptions, timeout: Duration
  ) async throws(RPCError) -> HealthCheckResponse {
    let client = Client.service(at: [address], tls: tls, interceptors: [], connectGrace: timeout)
    let result: Result<HealthCheckResponse, RPCError>
    do throws(RPCError) {
      let options = CallOptions(timeout: timeout)
      result = .success(try await client.call(HealthMethods.check, HealthCheckRequest(), options: options))
    } catch {
      result = .failure(error)
    }
    await client.close()
    return try result.get()
  }
}

public import Models
public import RPC
public import Wire

/// A service with one method for each thing that a transport must carry.
public struct EchoService: RPCService {
  /// Gives back what it gets.
  public static let echo = Wire.Method<RawPayload, RawPayload>("test.v1.Echo/Echo", isIdempotent: true)
  /// Fails with a status and every kind of detail.
  public static let fail = Wire.Method<RawPayload, RawPayload>("test.v1.Echo/Fail", isIdempotent: false)
  /// Fails with an error that is no status.
  public static let fault = Wire.Method<RawPayload, RawPayload>("test.v1.Echo/Fault", isIdempotent: false)
  /// Waits at the gate, then gives back what it got.
  public static let wait = Wire.Method<RawPayload, RawPayload>("test.v1.Echo/Wait", isIdempotent: false)
  /// Waits until its task is cancelled.
  public static let hang = Wire.Method<RawPayload, RawPayload>("test.v1.Echo/Hang", isIdempotent: false)
  /// As `hang`, as a long poll does it.
  public static let park = Wire.Method<RawPayload, RawPayload>("test.v1.Echo/Park", isIdempotent: false)
  /// Gives back the metadata as lines of "key=value".
  public static let metadata = Wire.Method<RawPayload, RawPayload>("test.v1.Echo/Metadata", isIdempotent: true)
  /// Gives back the milliseconds that are left, as text.
  public static let timeLeft = Wire.Method<RawPayload, RawPayload>("test.v1.Echo/TimeLeft", isIdempotent: true)
  /// A method whose request is a message of the contract.
  public static let typed = Wire.Method<HealthCheckRequest, HealthCheckRequest>(
    "test.v1.Echo/Typed", isIdempotent: true)

  /// An error with a secret that no caller may read.
  struct Fault: Error, CustomStringConvertible { var description: String { "the password is 1234" } }

  /// The service's full name.
  public let name = "test.v1.Echo"
  /// Where `wait` waits.
  public let gate: Gate
  /// Passed by every handler of `hang` and `park` as it begins; open from the start.
  public let begun: Gate
  /// Passed by every one of them that was cancelled; open from the start.
  public let cancelled: Gate

  /// Makes a service.
  public init(gate: Gate = Gate(), begun: Gate = Gate(), cancelled: Gate = Gate()) {
    self.gate = gate
    self.begun = begun
    self.cancelled = cancelled
    begun.open()
    cancelled.open()
  }

  /// Registers the methods.
  public func register(in router: inout Router) {
    router.register(Self.echo) { request, _ in request }
    router.register(Self.fail) { _, _ in throw Self.failure }
    router.register(Self.fault) { _, _ in throw Fault() }
    router.register(Self.wait) { request, _ in
      await gate.pass()
      return request
    }
    router.register(Self.hang) { _, _ in try await hang() }
    router.register(Self.park, parks: true) { _, _ in try await hang() }
    router.register(Self.metadata) { _, context in
      RawPayload(Array(context.metadata.entries.map { "\($0.key)=\($0.value)" }.joined(separator: "\n").utf8))
    }
    router.register(Self.timeLeft) { _, context in
      let (seconds, attoseconds) = context.timeLeft.components
      return RawPayload(Array("\(seconds * 1_000 + attoseconds / 1_000_000_000_000_000)".utf8))
    }
    router.register(Self.typed) { request, _ in request }
  }

  private func hang() async throws -> RawPayload {
    await begun.pass()
    do {
      while true { try await Task.sleep(for: .seconds(3_600)) }
    } catch {
      await cancelled.pass()
      throw error
    }
  }

  static let failure = RPCError(
    .failedPrecondition, "not like this: ü",
    details: [
      .retry(RetryInfo(retryAfterMilliseconds: 1_500)),
      .badRequest(BadRequest(violations: [FieldViolation(field: "a.b[3]", description: "too long")])),
      .error(ErrorInfo(reason: "NO_WAY", domain: "test")),
      .resource(ResourceInfo(type: "article", name: "a-1")),
    ])
}

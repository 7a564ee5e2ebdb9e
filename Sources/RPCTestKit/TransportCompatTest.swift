public import Testing

/// What every transport must do, tested the same way over each.
///
///     @Test(arguments: TransportCompatTest.Check.allCases)
///     func overMyTransport(_ check: TransportCompatTest.Check) async throws {
///       try await TransportCompatTest(MyTransport()).run(check)
///     }
public struct TransportCompatTest: Sendable {
  /// One property of a transport.
  public enum Check: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case echo, emptyPayload, bigPayload, oversizedRequest, statusWithDetails, internalErrorTellsNothing
    case unknownService, unknownMethod, undecodableRequest, healthAndReflection
    case metadataTravels, tooMuchMetadataIsRefused
    case deadlineTravels, deadlineEndsTheCall, deadlineCancelsTheHandler, nestedCallInheritsTheDeadline
    case slotServesAgainAfterADeadline, cancellationEndsTheCall
    case runningLimit, parkedCallsDoNotStarveOthers, thousandCallsAtOnce
    case drainingRefusesAndFinishes, drainingEndsParkedCalls, serverThatIsGoneBreaksCalls, secondServerOnTheAddress

    /// The name in a test's output.
    public var testDescription: String { rawValue }
  }

  let transport: any TransportUnderTest

  /// A suite over one transport.
  public init(_ transport: any TransportUnderTest) { self.transport = transport }

  /// Runs one check.
  public func run(_ check: Check) async throws {
    switch check {
    case .echo: try await echo()
    case .emptyPayload: try await emptyPayload()
    case .bigPayload: try await bigPayload()
    case .oversizedRequest: try await oversizedRequest()
    case .statusWithDetails: try await statusWithDetails()
    case .internalErrorTellsNothing: try await internalErrorTellsNothing()
    case .unknownService: try await unknownService()
    case .unknownMethod: try await unknownMethod()
    case .undecodableRequest: try await undecodableRequest()
    case .healthAndReflection: try await healthAndReflection()
    case .metadataTravels: try await metadataTravels()
    case .tooMuchMetadataIsRefused: try await tooMuchMetadataIsRefused()
    case .deadlineTravels: try await deadlineTravels()
    case .deadlineEndsTheCall: try await deadlineEndsTheCall()
    case .deadlineCancelsTheHandler: try await deadlineCancelsTheHandler()
    case .nestedCallInheritsTheDeadline: try await nestedCallInheritsTheDeadline()
    case .slotServesAgainAfterADeadline: try await slotServesAgainAfterADeadline()
    case .cancellationEndsTheCall: try await cancellationEndsTheCall()
    case .runningLimit: try await runningLimit()
    case .parkedCallsDoNotStarveOthers: try await parkedCallsDoNotStarveOthers()
    case .thousandCallsAtOnce: try await thousandCallsAtOnce()
    case .drainingRefusesAndFinishes: try await drainingRefusesAndFinishes()
    case .drainingEndsParkedCalls: try await drainingEndsParkedCalls()
    case .serverThatIsGoneBreaksCalls: try await serverThatIsGoneBreaksCalls()
    case .secondServerOnTheAddress: try await secondServerOnTheAddress()
    }
  }
}

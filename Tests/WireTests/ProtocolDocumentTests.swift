import Models
import Testing

@testable import Wire

/// What `docs/protocol.md` says is what the code does.
@Suite struct ProtocolDocumentTests {
  private let document: ProtocolDocument

  init() throws { document = try ProtocolDocument() }

  @Test func theRequestIsTheOneThatIsShown() throws {
    let (header, payload) = try parts(of: document.example("request"))
    let call = CallHeader(method: HealthMethods.check.name, timeoutMilliseconds: 2_000)
    #expect(try CallHeader(wireBytes: header) == call)
    #expect(try call.wireBytes() == header)
    let request = HealthCheckRequest(service: QueryMethods.service)
    #expect(try HealthCheckRequest(wireBytes: payload) == request)
    #expect(try request.wireBytes() == payload)
  }

  @Test func theReplyIsTheOneThatIsShown() throws {
    let (header, payload) = try parts(of: document.example("reply"))
    #expect(try ReplyHeader(wireBytes: header) == ReplyHeader())
    let response = HealthCheckResponse(status: .serving, version: "0.1.0", uptimeMilliseconds: 90_000)
    #expect(try HealthCheckResponse(wireBytes: payload) == response)
    #expect(try response.wireBytes() == payload)
  }

  @Test func theFailureIsTheOneThatIsShown() throws {
    let (header, payload) = try parts(of: document.example("failure"))
    let resource = ResourceInfo(type: "service", name: "newswire.v1.Qery")
    let status = Status(
      code: .notFound, message: "no service \"newswire.v1.Qery\"", details: [.resource(resource)])
    #expect(try ReplyHeader(wireBytes: header) == ReplyHeader(status: status))
    #expect(try ReplyHeader(status: status).wireBytes() == header)
    #expect(payload.isEmpty)
  }

  @Test func everyLimitIsTheConstant() throws {
    var rows: [String: String] = [:]
    for row in try document.table("limits") { rows[row[0]] = row[1].replacing(",", with: "") }
    for (name, value) in Self.limits { #expect(rows.removeValue(forKey: name) == "\(value)", "\(name)") }
    let lease = WireLimits.leaseMillisecondsRange
    #expect(rows.removeValue(forKey: "leaseMillisecondsRange") == "\(lease.lowerBound) to \(lease.upperBound)")
    #expect(rows.isEmpty, "limits without a constant: \(rows.keys)")
  }

  @Test func everyMethodHasItsRow() throws {
    let rows = try document.table("methods")
    let methods = MethodCatalog.services.flatMap(\.methods)
    #expect(rows.count == methods.count)
    for (row, method) in zip(rows, methods) {
      #expect(row[0] == method.name)
      #expect(row[1] == "\(method.request.wireName) → \(method.response.wireName)")
      #expect(row[2] == (method.isIdempotent ? "yes" : "no"))
      #expect(row[3] == "\(method.timeout.components.seconds) s")
    }
  }

  /// Takes a message of SP over TCP apart: length, request ID, header, payload.
  private func parts(of message: [UInt8]) throws -> (header: [UInt8], payload: [UInt8]) {
    let length = message[..<8].reduce(0) { $0 << 8 | Int($1) }
    #expect(length == message.count - 8)
    #expect(message[8] & 0x80 != 0)
    return try message.withUnsafeBytes { message in
      var scanner = ByteScanner(UnsafeRawBufferPointer(rebasing: message[12...]))
      let header = try scanner.lengthDelimited()
      return (Array(header), Array(message[(12 + scanner.offset)...]))
    }
  }

  private static let limits: [String: Int] = [
    "messageByteCountMax": WireLimits.messageByteCountMax, "batchByteCountMax": WireLimits.batchByteCountMax,
    "listItemOverheadByteCountMax": WireLimits.listItemOverheadByteCountMax, "depthMax": WireLimits.depthMax,
    "arenaByteCountMax": WireLimits.arenaByteCountMax, "arenaByteCountMin": WireLimits.arenaByteCountMin,
    "arenaBytesPerByte": WireLimits.arenaBytesPerByte, "nameByteCountMax": WireLimits.nameByteCountMax,
    "reasonByteCountMax": WireLimits.reasonByteCountMax, "detailCountMax": WireLimits.detailCountMax,
    "violationCountMax": WireLimits.violationCountMax, "serviceCountMax": WireLimits.serviceCountMax,
    "metricsByteCountMax": WireLimits.metricsByteCountMax, "batchCountMax": WireLimits.batchCountMax,
    "statusCountMax": WireLimits.statusCountMax, "pageCountMax": WireLimits.pageCountMax,
    "articlePageCountMax": WireLimits.articlePageCountMax, "similarCountMax": WireLimits.similarCountMax,
    "workerCountMax": WireLimits.workerCountMax, "filterValueCountMax": WireLimits.filterValueCountMax,
    "urlByteCountMax": WireLimits.urlByteCountMax, "idByteCountMax": WireLimits.idByteCountMax,
    "workerIDByteCountMax": WireLimits.workerIDByteCountMax, "cursorByteCountMax": WireLimits.cursorByteCountMax,
    "codeByteCountMax": WireLimits.codeByteCountMax, "titleByteCountMax": WireLimits.titleByteCountMax,
    "excerptByteCountMax": WireLimits.excerptByteCountMax, "queryByteCountMax": WireLimits.queryByteCountMax,
    "suggestionByteCountMax": WireLimits.suggestionByteCountMax,
    "evidenceByteCountMax": WireLimits.evidenceByteCountMax, "idPrefixCountMin": WireLimits.idPrefixCountMin,
    "contentByteCountMax": WireLimits.contentByteCountMax,
    "alternativeByteCountMax": WireLimits.alternativeByteCountMax,
    "bodyByteCountMax": WireLimits.bodyByteCountMax,
    "labelCountMax": WireLimits.labelCountMax, "spanCountMax": WireLimits.spanCountMax,
    "entityCountMax": WireLimits.entityCountMax, "valueCountMax": WireLimits.valueCountMax,
    "hashCountMax": WireLimits.hashCountMax, "dimensionMax": WireLimits.dimensionMax,
    "tagPageCountMax": WireLimits.tagPageCountMax, "companionCountMax": WireLimits.companionCountMax,
    "revisionCountMax": WireLimits.revisionCountMax,
    "waitMillisecondsMax": WireLimits.waitMillisecondsMax, "Metadata.entryCountMax": Metadata.entryCountMax,
    "Metadata.byteCountMax": Metadata.byteCountMax, "CallHeader.methodByteCountMax": CallHeader.methodByteCountMax,
    "Timestamp.rfc3339BytesMax": Timestamp.rfc3339BytesMax, "WireJSON.byteCountMax": WireJSON.byteCountMax,
  ]
}

internal import Models
internal import RPC
internal import Testing
internal import Wire

extension TransportCompatTest {
  func echo() async throws {
    try await withEcho { client, _ in
      let request = bytes(64)
      for _ in 0..<10 {
        let response = try await client.call(EchoService.echo, request)
        #expect(response == request)
      }
    }
  }

  func emptyPayload() async throws {
    try await withEcho { client, _ in
      let response = try await client.call(EchoService.echo, RawPayload([]))
      #expect(response.bytes.isEmpty)
    }
  }

  func bigPayload() async throws {
    try await withEcho { client, _ in
      let request = bytes(3 << 20)
      let response = try await client.call(EchoService.echo, request)
      #expect(response == request)
    }
  }

  func oversizedRequest() async throws {
    var options = ClientOptions()
    options.messageBytesMax = 10_000
    try await withEcho(options: options) { client, _ in
      let error = try await failure { () throws(RPCError) in
        _ = try await client.call(EchoService.echo, bytes(10_000))
      }
      #expect(error.code == .resourceExhausted)
      _ = try await client.call(EchoService.echo, bytes(5_000))
    }
  }

  func statusWithDetails() async throws {
    try await withEcho { client, _ in
      let error = try await failure { () throws(RPCError) in
        _ = try await client.call(EchoService.fail, RawPayload([]))
      }
      #expect(error.status == EchoService.failure.status)
      #expect(error.retryAfter == .milliseconds(1_500))
      #expect(error.violations.map(\.field) == ["a.b[3]"])
      #expect(!error.isUnexecuted)
    }
  }

  func internalErrorTellsNothing() async throws {
    try await withEcho { client, _ in
      let error = try await failure { () throws(RPCError) in
        _ = try await client.call(EchoService.fault, RawPayload([]))
      }
      #expect(error.code == .internal)
      #expect(!error.message.contains("1234"))
    }
  }

  func unknownService() async throws {
    try await withEcho { client, _ in
      let method = Wire.Method<RawPayload, RawPayload>("test.v1.Nobody/Echo", isIdempotent: true)
      let error = try await failure { () throws(RPCError) in _ = try await client.call(method, RawPayload([])) }
      #expect(error.code == .unimplemented)
      #expect(error.message.contains("test.v1.Nobody"))
    }
  }

  func unknownMethod() async throws {
    try await withEcho { client, _ in
      let method = Wire.Method<RawPayload, RawPayload>("test.v1.Echo/Shout", isIdempotent: true)
      let error = try await failure { () throws(RPCError) in _ = try await client.call(method, RawPayload([])) }
      #expect(error.code == .unimplemented)
      #expect(error.message.contains("Shout"))
    }
  }

  func undecodableRequest() async throws {
    try await withEcho { client, _ in
      let method = Wire.Method<RawPayload, RawPayload>(EchoService.typed.name, isIdempotent: true)
      // Field 1, three bytes announced, text that is no UTF-8.
      let error = try await failure { () throws(RPCError) in
        _ = try await client.call(method, RawPayload([0x0A, 0x03, 0xFF, 0xFE, 0xFD]))
      }
      #expect(error.code == .invalidArgument)
      #expect(error.violations.map(\.field) == ["service"])
      let response = try await client.call(EchoService.typed, HealthCheckRequest(service: "é"))
      #expect(response.service == "é")
    }
  }

  func healthAndReflection() async throws {
    let patient = CallOptions(timeout: .seconds(60))
    try await withEcho { client, running in
      let services = try await client.call(ReflectionMethods.listServices, ListServicesRequest(), options: patient)
        .services
      #expect(services == ["rpc.v1.Health", "rpc.v1.Reflection", "test.v1.Echo"])
      for service in services {
        let health = try await client.call(
          HealthMethods.check, HealthCheckRequest(service: service), options: patient)
        #expect(health.status == HealthCheckResponse.ServingStatus.serving)
        let description = try await client.call(
          ReflectionMethods.describeService, DescribeServiceRequest(service: service), options: patient)
        #expect(!description.methods.isEmpty)
      }
      let whole = try await client.call(HealthMethods.check, HealthCheckRequest(), options: patient)
      #expect(whole.status == HealthCheckResponse.ServingStatus.serving)
      running.server.health.set(.notServing(reason: "full"), for: "test.v1.Echo")
      let response = try await client.call(
        HealthMethods.check, HealthCheckRequest(service: "test.v1.Echo"), options: patient)
      #expect(response.status == HealthCheckResponse.ServingStatus.notServing)
      #expect(response.reason == "full")
      let error = try await failure { () throws(RPCError) in
        _ = try await client.call(HealthMethods.check, HealthCheckRequest(service: "test.v1.Nobody"), options: patient)
      }
      #expect(error.code == .notFound)

      let request = DescribeServiceRequest(service: "rpc.v1.Health")
      let methods = try await client.call(ReflectionMethods.describeService, request, options: patient).methods
      #expect(methods.map(\.name) == ["Check"])
      #expect(methods.map(\.requestType) == ["rpc.v1.HealthCheckRequest"])
    }
  }

  func metadataTravels() async throws {
    try await withEcho { client, _ in
      var options = CallOptions(metadata: ["authorization": "Bearer x", "traceparent": "00-1-2-01"])
      options.idempotencyKey = "k1"
      let response = try await client.call(EchoService.metadata, RawPayload([]), options: options)
      #expect(
        String(decoding: response.bytes, as: UTF8.self)
          == "authorization=Bearer x\ntraceparent=00-1-2-01\nidempotency-key=k1")
    }
  }

  func tooMuchMetadataIsRefused() async throws {
    try await withEcho { client, _ in
      let options = CallOptions(metadata: ["key": String(repeating: "x", count: Metadata.byteCountMax)])
      let error = try await failure { () throws(RPCError) in
        _ = try await client.call(EchoService.echo, RawPayload([]), options: options)
      }
      #expect(error.code == .invalidArgument)
    }
  }
}

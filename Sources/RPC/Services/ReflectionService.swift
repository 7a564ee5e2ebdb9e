internal import Models
internal import Wire

/// Describes the methods of a server, its own among them.
struct ReflectionService: RPCService {
  let name = ReflectionMethods.service
  private let methods: [String: [MethodDescription]]

  /// - Parameter others: the methods beside its own, by service.
  init(others: [String: [MethodDescription]]) {
    let own = [
      MethodDescription(ReflectionMethods.describeService), MethodDescription(ReflectionMethods.listServices),
    ]
    methods = others.merging([ReflectionMethods.service: own]) { $1 }
  }

  func register(in router: inout Router) {
    router.register(ReflectionMethods.listServices) { [methods] _, _ in
      ListServicesResponse(services: methods.keys.sorted())
    }
    router.register(ReflectionMethods.describeService) { [methods] request, _ in
      guard let described = methods[request.service] else { throw RPCError.notFound("service", request.service) }
      return DescribeServiceResponse(service: request.service, methods: described)
    }
  }
}

internal import Models
internal import Wire

/// Describes the methods of a router.
struct ReflectionService: RPCService {
  let name = ReflectionMethods.service
  let router: Router

  func register(in router: inout Router) {
    router.register(ReflectionMethods.listServices) { _, _ in
      ListServicesResponse(services: (self.router.services.union([name])).sorted())
    }
    router.register(ReflectionMethods.describeService) { request, _ in
      guard self.router.services.contains(request.service) else { throw RPCError.notFound("service", request.service) }
      return DescribeServiceResponse(service: request.service, methods: self.router.methods(of: request.service))
    }
  }
}

/// Every service of the contract, for programs that find methods by their names: `newswire call`, reflection.
public enum MethodCatalog {
  /// In the order of their names.
  public static let services: [ServiceDescriptor] = [
    ServiceDescriptor(
      AlertMethods.service,
      [
        AnyMethod(AlertMethods.create), AnyMethod(AlertMethods.list), AnyMethod(AlertMethods.get),
        AnyMethod(AlertMethods.setPaused), AnyMethod(AlertMethods.delete), AnyMethod(AlertMethods.test),
        AnyMethod(AlertMethods.listDeadLetters), AnyMethod(AlertMethods.retryDeadLetters),
        AnyMethod(AlertMethods.dropDeadLetters),
      ]),
    ServiceDescriptor(
      ArchiveMethods.service,
      [AnyMethod(ArchiveMethods.put), AnyMethod(ArchiveMethods.tags), AnyMethod(ArchiveMethods.putSources)]),
    ServiceDescriptor(
      FeedMethods.service,
      [
        AnyMethod(FeedMethods.add), AnyMethod(FeedMethods.list), AnyMethod(FeedMethods.remove),
        AnyMethod(FeedMethods.set), AnyMethod(FeedMethods.refresh), AnyMethod(FeedMethods.discover),
      ]),
    ServiceDescriptor(
      IngestMethods.service,
      [
        AnyMethod(IngestMethods.submit), AnyMethod(IngestMethods.status), AnyMethod(IngestMethods.queueStats),
        AnyMethod(IngestMethods.listDeadLetters), AnyMethod(IngestMethods.retryDeadLetters),
        AnyMethod(IngestMethods.dropDeadLetters),
      ]),
    ServiceDescriptor(
      QueryMethods.service,
      [
        AnyMethod(QueryMethods.get), AnyMethod(QueryMethods.search), AnyMethod(QueryMethods.similar),
        AnyMethod(QueryMethods.story),
        AnyMethod(QueryMethods.headlines), AnyMethod(QueryMethods.trends), AnyMethod(QueryMethods.sources),
        AnyMethod(QueryMethods.sourceHistory), AnyMethod(QueryMethods.watch),
        AnyMethod(QueryMethods.export), AnyMethod(QueryMethods.archiveStats),
      ]),
    ServiceDescriptor(
      SourceMethods.service,
      [AnyMethod(SourceMethods.list), AnyMethod(SourceMethods.set)]),
    ServiceDescriptor(
      WorkMethods.service,
      [
        AnyMethod(WorkMethods.lease), AnyMethod(WorkMethods.renew), AnyMethod(WorkMethods.complete),
        AnyMethod(WorkMethods.fail), AnyMethod(WorkMethods.release),
      ]),
    ServiceDescriptor(
      HealthMethods.service,
      [AnyMethod(HealthMethods.check)]),
    ServiceDescriptor(
      MetricsMethods.service,
      [AnyMethod(MetricsMethods.scrape)]),
    ServiceDescriptor(
      ReflectionMethods.service,
      [AnyMethod(ReflectionMethods.listServices), AnyMethod(ReflectionMethods.describeService)]),
  ]

  /// The service with a full name, "newswire.v1.Query".
  public static func service(named name: String) -> ServiceDescriptor? { services.first { $0.name == name } }

  /// The method with a full name, "newswire.v1.Query/Search".
  public static func method(named name: String) -> AnyMethod? {
    for service in services {
      if let method = service.methods.first(where: { $0.name == name }) { return method }
    }
    return nil
  }
}

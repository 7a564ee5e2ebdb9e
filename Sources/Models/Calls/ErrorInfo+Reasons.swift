extension ErrorInfo {
  /// The disk of a store is full: beside RESOURCE_EXHAUSTED, which says the same of a queue's own limit.
  public static let storageFull = ErrorInfo(reason: "STORAGE_FULL", domain: "newswire")
}

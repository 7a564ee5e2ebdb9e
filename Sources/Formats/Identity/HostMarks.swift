import Models

/// Labels of a host that do not say what it serves: "www", and those of devices.
enum HostMarks {
  private static let first = DeviceMarks.hostLabels.union(["www"])
  private static let inner = DeviceMarks.innerHostLabel

  /// "echo.example" for "www.echo.example" and "m.echo.example", "de.echo.example" for "de.m.echo.example".
  ///
  /// What somebody has registered is left whole: "amp.com.au" is a company.
  static func removed(from host: String) -> String {
    guard !DomainName.isAddress(host) else { return host }
    var labels = host.split(separator: ".", omittingEmptySubsequences: false)
    if labels.first.map(first.contains) == true || (labels.count > 3 && labels[1] == inner) {
      let keptCount = max(2, DomainName.registrable(host).split(separator: ".").count)
      while labels.count > keptCount, let label = labels.first, first.contains(label) { labels.removeFirst() }
      if labels.count > keptCount + 1, labels[1] == inner { labels.remove(at: 1) }
    }
    return labels.joined(separator: ".")
  }
}

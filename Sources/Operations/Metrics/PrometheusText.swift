/// Prometheus's text exposition format, version 0.0.4.
enum PrometheusText {
  /// A series' key: letters that the format does not take become "_", counters end in "_total", timers in "_seconds".
  static func key(_ label: String, _ dimensions: [(String, String)], kind: Series.Kind) -> PrometheusRegistry.Key {
    var name = identifier(label)
    if !name.hasPrefix("newswire_") { name = "newswire_" + name }
    let suffix =
      switch kind {
      case .counter: "_total"
      case .timer: "_seconds"
      case .gauge, .histogram: ""
      }
    if !name.hasSuffix(suffix) { name += suffix }
    let labels = dimensions.map { "\(identifier($0.0))=\"\(escaped($0.1))\"" }.sorted()
    return PrometheusRegistry.Key(name: name, labels: labels)
  }

  static func render(_ series: [(PrometheusRegistry.Key, Series.Snapshot)], dropped: Int64) -> String {
    var text = ""
    var lastName = ""
    let sorted = series.sorted { ($0.0.name, $0.0.labels.joined()) < ($1.0.name, $1.0.labels.joined()) }
    for (key, snapshot) in sorted {
      if key.name != lastName { text += "# TYPE \(key.name) \(typeName(snapshot.kind))\n" }
      lastName = key.name
      text += lines(key, snapshot)
    }
    text += "# TYPE newswire_metrics_dropped_total counter\nnewswire_metrics_dropped_total \(dropped)\n"
    return text
  }

  private static func lines(_ key: PrometheusRegistry.Key, _ snapshot: Series.Snapshot) -> String {
    let bounds = Series.bounds(snapshot.kind)
    guard !bounds.isEmpty else { return "\(key.name)\(braces(key.labels)) \(number(snapshot.value))\n" }
    var text = ""
    var sum = 0
    for (bound, count) in zip(bounds.map { number($0) } + ["+Inf"], snapshot.buckets) {
      sum += count
      text += "\(key.name)_bucket\(braces(key.labels + ["le=\"\(bound)\""])) \(sum)\n"
    }
    text += "\(key.name)_sum\(braces(key.labels)) \(number(snapshot.value))\n"
    return text + "\(key.name)_count\(braces(key.labels)) \(snapshot.count)\n"
  }

  private static func typeName(_ kind: Series.Kind) -> String {
    switch kind {
    case .counter: "counter"
    case .gauge: "gauge"
    case .histogram, .timer: "histogram"
    }
  }

  private static func braces(_ labels: [String]) -> String {
    labels.isEmpty ? "" : "{" + labels.joined(separator: ",") + "}"
  }

  private static func number(_ value: Double) -> String {
    Int64(exactly: value).map(String.init) ?? "\(value)"
  }

  private static func identifier(_ text: String) -> String {
    let result = String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    return result.first?.isNumber ?? true ? "_" + result : result
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.prefix(256) {
      switch character {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n", "\r\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }
}

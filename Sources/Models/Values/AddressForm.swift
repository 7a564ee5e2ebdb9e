/// Which of several addresses of one article is the one to show.
public enum AddressForm {
  /// The better of two addresses of one article: the one with fewer marks of mobile and AMP pages, or over https instead of http; where
  /// they are alike the new one.
  public static func better(_ old: String, _ new: String) -> String { marks(old) < marks(new) ? old : new }

  /// How far an address is from the one that readers at a desk are given; 0 for such a one, more for none at all.
  ///
  /// To be compared with another address of the same article only: a name that somebody has registered ("amp.com.au") counts as a mark,
  /// but in all of them.
  public static func marks(_ address: String) -> Int {
    let text = address.lowercased()
    guard let start = text.firstRange(of: "://") else { return 9 }
    let rest = text[start.upperBound...]
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    let path = rest[host.endIndex...].drop { $0 != "/" && $0 != "?" }.prefix { $0 != "?" && $0 != "#" }
    let query = rest[path.endIndex...].dropFirst().prefix { $0 != "#" }
    var marks = text.hasPrefix("https:") ? 0 : 1
    if isOfDevice(host) { marks += 2 }
    if isAMP(path) || query.split(separator: "&").contains(where: DeviceMarks.isAMPParameter) { marks += 2 }
    return marks
  }

  private static func isOfDevice(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".")
    guard labels.count > 2 else { return false }
    return DeviceMarks.hostLabels.contains(labels[0]) || (labels.count > 3 && labels[1] == DeviceMarks.innerHostLabel)
  }

  private static func isAMP(_ path: Substring) -> Bool {
    let whole = path.hasSuffix("/") ? path.dropLast() : path
    return whole.hasPrefix(DeviceMarks.pathPrefix) || DeviceMarks.pathSuffixes.contains { whole.hasSuffix($0) }
  }
}

import Glibc

/// How many files and connections the process may have open.
enum FileLimit {
  /// What the process needs beside the connections of its readers.
  static let reserve = 256

  /// Raises the limit to what so many connections need, as far as the system lets it; what it is then.
  static func raise(forConnections count: Int) -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 0 }
    let wanted = min(limit.rlim_max, rlim_t(count + reserve))
    if limit.rlim_cur < wanted {
      var raised = limit
      raised.rlim_cur = wanted
      if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 { limit = raised }
    }
    return Int(clamping: limit.rlim_cur)
  }
}

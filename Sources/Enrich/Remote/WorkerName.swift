import Foundation
public import Models

/// Names workers so that no two that run have the same name.
public enum WorkerName {
  /// "host-1234-k3f9": the machine, the process, and a random end against processes with the same number in containers.
  public static func make() -> WorkerID {
    var host = ProcessInfo.processInfo.hostName.prefix(64)
    if host.isEmpty { host = "host" }
    let suffix = String(UInt32.random(in: 0...UInt32.max), radix: 36)
    return WorkerID(rawValue: "\(host)-\(ProcessInfo.processInfo.processIdentifier)-\(suffix)")
  }
}

import Foundation
import Operations

/// Finds the services' executables: beside this one, else on the PATH.
struct ProgramFolder {
  let environment: [String: String]

  func path(of program: String) throws(ProgramFailure) -> String {
    var folders: [String] = []
    if let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
      folders.append((own as NSString).deletingLastPathComponent)
    }
    folders += (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(program)") {
      return "\(folder)/\(program)"
    }
    throw ProgramFailure(
      .unavailable, "cannot find \(program) beside this program or on the PATH — build it with `swift build -c release`"
    )
  }
}

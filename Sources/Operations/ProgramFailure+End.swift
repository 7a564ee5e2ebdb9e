import Foundation

extension ProgramFailure {
  /// Says on standard error what is wrong and ends the process.
  public func end(program: String) -> Never {
    StandardErrorSink().write(line: "\(program): \(message)")
    exit(exitStatus.rawValue)
  }
}

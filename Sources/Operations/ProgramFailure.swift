/// Why a program ends without having done what was asked: one sentence for people, one code for programs.
public struct ProgramFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The code that the process exits with.
  public var exitStatus: ExitStatus
  /// What is wrong and what to do about it.
  public var message: String

  /// Creates a failure.
  public init(_ exitStatus: ExitStatus, _ message: String) {
    self.exitStatus = exitStatus
    self.message = message
  }

  /// The message.
  public var description: String { message }

  /// A setting that is wrong or missing: exit code 78.
  public static func badConfiguration(_ message: String) -> ProgramFailure {
    ProgramFailure(.badConfiguration, message)
  }
}

import Foundation
import Operations

/// How a process ended.
enum ProcessEnd: Hashable, Sendable {
  case exit(code: Int32)
  case signal(Int32)

  /// Of a process that runs no more.
  init(_ process: Process) {
    let number = process.terminationStatus
    self = process.terminationReason == .uncaughtSignal ? .signal(number) : .exit(code: number)
  }

  /// From what waitpid tells, by the encoding that Linux has.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exit(code: waitStatus >> 8 & 0xFF) : .signal(signal)
  }

  /// Its name and number in a log line: code=78, signal=9.
  var field: (name: String, value: Int32) {
    switch self {
    case .exit(let code): ("code", code)
    case .signal(let number): ("signal", number)
    }
  }

  /// What a program ends with that needed this one.
  var exitStatus: ExitStatus {
    guard case .exit(let code) = self else { return .software }
    return ExitStatus(rawValue: code) ?? .software
  }

  /// For a sentence: "exit code 78", "signal 9".
  var text: String {
    switch self {
    case .exit(let code): "exit code \(code)"
    case .signal(let number): "signal \(number)"
    }
  }
}

import Foundation
import Operations

/// One process of the stack.
struct ChildProcess {
  /// A log that is longer than this at a start is set aside as ".1".
  private static let logBytesMax = 16 << 20

  let process: Process
  let started = ContinuousClock.now
  var processID: Int32 { process.processIdentifier }

  /// Starts a program, what it writes appended to its log; its standard output goes to `output`, when there is one.
  /// Spawned, never forked: nng does not survive a fork.
  static func spawn(
    _ path: String, _ arguments: [String], log: String, output: FileHandle? = nil,
    onExit: @escaping @Sendable (ProcessEnd) -> Void
  ) throws(ProgramFailure) -> ChildProcess {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.terminationHandler = { onExit(ProcessEnd($0)) }
    do {
      let handle = try openLog(log)
      process.standardOutput = output ?? handle
      process.standardError = handle
      try process.run()
      try? handle.close()
    } catch let failure as ProgramFailure {
      throw failure
    } catch {
      throw ProgramFailure(.inputOutput, "cannot start \(path): \(error.localizedDescription)")
    }
    return ChildProcess(process: process)
  }

  func signal(_ number: Int32) {
    if process.isRunning { kill(process.processIdentifier, number) }
  }

  private static func openLog(_ path: String) throws -> FileHandle {
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    if size > logBytesMax { rename(path, path + ".1") }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ProgramFailure(.inputOutput, "cannot write \(path): \(String(cString: strerror(errno)))")
    }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// The last line of a log, which says why a process ended.
  static func lastLine(ofLog path: String) -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else { return "" }
    let end = (try? handle.seekToEnd()) ?? 0
    try? handle.seek(toOffset: end > 4_096 ? end - 4_096 : 0)
    let text = String(decoding: (try? handle.readToEnd()) ?? Data(), as: UTF8.self)
    return text.split(separator: "\n").last.map { String($0).neutralised() } ?? ""
  }
}

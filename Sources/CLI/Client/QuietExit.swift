import Operations

/// The program ends with a code whose reason has been told already.
struct QuietExit: Error {
  var exitStatus: ExitStatus

  init(_ exitStatus: ExitStatus) { self.exitStatus = exitStatus }
}

import Operations

/// Keeps the state's file as new as the disk allows. A stack works without the file, so that a full disk is no reason to stop
/// one. A pure decision but for `write`.
struct StateKeeper {
  /// What is to be told.
  enum Outcome: Hashable {
    case nothing
    case fellBehind(reason: String)
    case caughtUp
  }

  let write: (StackState) throws(ProgramFailure) -> Void
  /// Whether the file is older than the stack: it is to be written again some time later.
  private(set) var isBehind = false

  init(write: @escaping (StackState) throws(ProgramFailure) -> Void) { self.write = write }

  /// Writes the state; a failure is told once, and once again that it is over.
  mutating func keep(_ state: StackState) -> Outcome {
    let wasBehind = isBehind
    do throws(ProgramFailure) {
      try write(state)
      isBehind = false
      return wasBehind ? .caughtUp : .nothing
    } catch {
      isBehind = true
      return wasBehind ? .nothing : .fellBehind(reason: error.message)
    }
  }
}

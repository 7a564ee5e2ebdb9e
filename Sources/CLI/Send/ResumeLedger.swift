import Foundation
import Operations
import Synchronization

/// Keeps the state of a run, and writes it down often enough.
///
/// Beside the actors, so that a signal can have it written at any moment. What is written is always behind what the service
/// has acknowledged: after a crash some documents are sent a second time, which does no harm, and none is left out.
final class ResumeLedger: Sendable {
  /// Writing takes at most one part in so many of the time, however many inputs there are: with few of them each call that
  /// was acknowledged is noted.
  private static let share = 20

  private struct Book {
    var state: ResumeState
    var isChanged = false
    var nextSave: ContinuousClock.Instant?
  }

  private let path: String
  private let book: Mutex<Book>

  /// Reads the state, or begins a new one; the file is written at once, so that a wrong path is told before anything is sent.
  init(_ path: String, map: String) throws(ProgramFailure) {
    let state = try ResumeState.read(path) ?? ResumeState(map: map)
    guard state.map == map else {
      let before = state.map.isEmpty ? "without --map" : "with --map \(state.map)"
      throw ProgramFailure(.usage, "\(path) is the state of a run \(before); use the same, or another state file")
    }
    self.path = path
    book = Mutex(Book(state: state))
    try state.write(path)
  }

  /// How far an input is done with; nothing when it is new.
  func position(_ input: SendInput) -> ResumePosition? { book.withLock { $0.state.inputs[Self.key(input)] } }

  /// Notes what is done with, and writes it down when it is time.
  func settle(_ positions: [SendInput: ResumePosition]) throws(ProgramFailure) {
    let now = ContinuousClock.now
    let isTime = book.withLock { book in
      for (input, position) in positions { book.state.inputs[Self.key(input)] = position }
      book.isChanged = true
      return book.nextSave.map { now >= $0 } ?? true
    }
    if isTime { try save() }
  }

  /// Writes the state down.
  func save() throws(ProgramFailure) {
    let result = book.withLock { book in
      guard book.isChanged else { return Result<Void, ProgramFailure>.success(()) }
      let began = ContinuousClock.now
      do throws(ProgramFailure) { try book.state.write(path) } catch { return .failure(error) }
      let ended = ContinuousClock.now
      book.isChanged = false
      book.nextSave = ended + (ended - began) * Self.share
      return .success(())
    }
    try result.get()
  }

  private static func key(_ input: SendInput) -> String {
    let path = input.path
    guard case .file = input, path != "-", !path.hasPrefix("/") else { return path }
    return FileManager.default.currentDirectoryPath + "/" + path
  }
}

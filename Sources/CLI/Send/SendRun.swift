import Formats
import Operations

/// Goes through the inputs of one run, from where an earlier one was interrupted.
struct SendRun {
  let sender: Sender
  let options: InputOptions
  let ledger: ResumeLedger?
  let opener: any AddressOpener
  let meter: ReadMeter
  /// Tells something to the person at the terminal.
  let note: @Sendable (String) -> Void

  /// What reading an input came to.
  private enum End {
    case done
    /// It does not begin with the documents that the state counts.
    case changed
  }

  func run(_ inputs: [SendInput]) async throws {
    for input in inputs {
      let position = ledger?.position(input)
      if let position, position.isDone, Self.isUntouched(input, position) {
        await sender.passOver(input)
        continue
      }
      if try await send(input, from: position) == .changed {
        guard !input.isStream else {
          throw ProgramFailure(
            .badData,
            "standard input does not begin with what was sent before: nothing more is sent; "
              + "give the same input again, or another state file")
        }
        note("newswire: \(input.path.neutralised()) has changed since it was sent from: it is sent from its beginning")
        _ = try await send(input, from: nil)
      }
    }
    try await sender.flush()
    try ledger?.save()
  }

  /// Whether a file is as it was by what the file system says.
  private static func isUntouched(_ input: SendInput, _ position: ResumePosition) -> Bool {
    guard case .file(let file) = input, !file.isStream else { return false }
    return file.byteCount == position.byteCount && file.modifiedNanoseconds == position.modifiedNanoseconds
  }

  private func send(_ input: SendInput, from start: ResumePosition?) async throws -> End {
    let reader: InputReader
    do throws(FormatError) {
      let opened = try await open(input)
      reader = InputReader(opened.source, opened.origin, options: options)
    } catch {
      await sender.missing(input.path, error.reason)
      return .done
    }
    var position = Self.beginning(of: input)
    var digest = ResumeDigest()
    while let item = reader.next() {
      position.itemCount += 1
      if ledger != nil {
        digest.add(item)
        position.digest = digest.text
      }
      if let start, position.itemCount <= start.itemCount {
        if position.itemCount == start.itemCount {
          guard digest.text == start.digest else { return .changed }
          await sender.begin(after: meter.byteCount)
        }
        continue
      }
      try await sender.take(item, from: input, ledger == nil ? nil : position)
    }
    guard position.itemCount >= start?.itemCount ?? 0 else { return .changed }
    position.isDone = true
    if ledger != nil { try await sender.end(of: input, position) }
    return .done
  }

  private static func beginning(of input: SendInput) -> ResumePosition {
    var position = ResumePosition(byteCount: 0, modifiedNanoseconds: 0, itemCount: 0, digest: "", isDone: false)
    if case .file(let file) = input {
      (position.byteCount, position.modifiedNanoseconds) = (file.byteCount, file.modifiedNanoseconds)
    }
    return position
  }

  private func open(_ input: SendInput) async throws(FormatError) -> sending OpenedInput {
    switch input {
    case .address(let address): try await opener.open(address)
    case .file(let file):
      OpenedInput(
        source: try FileSource(file.path, meter),
        origin: InputOrigin(name: file.path == "-" ? "" : file.path, isNamed: file.isNamed))
    }
  }
}

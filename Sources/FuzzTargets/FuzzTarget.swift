/// A piece of code that must take any bytes whatever: what the fuzzer drives, and what the tests replay.
public struct FuzzTarget: Sendable {
  /// "html", "charset": the name of its folder under `FuzzTesting/Corpus` and on the fuzzer's command line.
  public let name: String
  /// Gives it one input. It throws ``FuzzFailure`` where the outcome breaks a promise; a crash speaks for itself.
  public let run: @Sendable ([UInt8]) throws -> Void

  /// Creates a target.
  public init(_ name: String, run: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.name = name
    self.run = run
  }
}

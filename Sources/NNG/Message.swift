internal import CNNG

/// One nng message: owned by exactly one holder, sent at most once, read in place.
///
/// The type cannot be copied, so the compiler checks what nng leaves to discipline: a message that was sent can be neither
/// read nor sent again, and one that is dropped is freed.
public struct Message: ~Copyable, @unchecked Sendable {  // Safe: one owner at a time, enforced by ~Copyable.
  private let raw: OpaquePointer

  /// Makes a message of `count` bytes that `fill` writes in place.
  ///
  /// - Throws: `NNGError` with `.outOfMemory` when there is no memory for it.
  public init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) throws(NNGError) {
    var pointer: OpaquePointer?
    try NNGError.check(nng_msg_alloc(&pointer, count), during: .open)
    guard let pointer else { throw NNGError(.outOfMemory, during: .open) }
    raw = pointer
    fill(UnsafeMutableRawBufferPointer(start: nng_msg_body(pointer), count: count))
  }

  /// Makes a message with a copy of `bytes`.
  public init(copying bytes: some Collection<UInt8>) throws(NNGError) {
    try self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
  }

  /// Takes over a message that nng handed out.
  init(adopting pointer: OpaquePointer) { raw = pointer }

  deinit { nng_msg_free(raw) }

  /// The length of the body in bytes.
  public var count: Int { nng_msg_len(raw) }

  /// Lends the body's bytes, which are valid only inside `body`.
  public borrowing func withBytes<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: nng_msg_body(raw), count: nng_msg_len(raw)))
  }

  /// The connection on which the message came.
  public var pipe: Pipe { Pipe(id: nng_msg_get_pipe(raw).id) }

  /// Hands the message over to nng, which frees it.
  consuming func release() -> OpaquePointer {
    let pointer = raw
    discard self
    return pointer
  }
}

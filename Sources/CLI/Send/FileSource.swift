import Formats
import Foundation

/// A file, a pipe or standard input.
final class FileSource: ByteSource {
  private let handle: FileHandle
  private let meter: ReadMeter

  /// Opens a path, "-" for standard input; the reason of what is thrown is for people.
  init(_ path: String, _ meter: ReadMeter) throws(FormatError) {
    self.meter = meter
    guard path != "-" else {
      handle = .standardInput
      return
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FormatError(.empty, String(cString: strerror(errno))) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  func read(upTo count: Int) throws(FormatError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var result = -1
      repeat {
        result = Foundation.read(handle.fileDescriptor, buffer.baseAddress, count)
      } while result < 0 && errno == EINTR
      failure = result < 0 ? errno : 0
      filled = max(0, result)
    }
    guard failure == 0 else {
      throw FormatError(.malformed, "cannot be read from here on: \(String(cString: strerror(failure)))")
    }
    meter.add(bytes.count)
    return bytes
  }
}

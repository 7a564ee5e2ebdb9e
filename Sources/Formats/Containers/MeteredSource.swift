/// Counts the bytes of the file itself.
final class MeteredSource: ByteSource {
  private let source: any ByteSource
  private let meter: ExpansionGuard

  init(_ source: any ByteSource, _ meter: ExpansionGuard) { (self.source, self.meter) = (source, meter) }

  func read(upTo count: Int) throws(FormatError) -> [UInt8] {
    let bytes = try source.read(upTo: count)
    meter.addRaw(bytes.count)
    return bytes
  }
}

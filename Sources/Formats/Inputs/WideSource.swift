/// UTF-16 as UTF-8, so that everything behind it can look at bytes.
final class WideSource: ByteSource {
  private let source: any ByteSource
  private let order: WideText.Order
  /// A byte, or a surrogate, that waits for its other half.
  private var rest: [UInt8] = []
  private var isFirst = true

  init(_ source: any ByteSource, _ order: WideText.Order) { (self.source, self.order) = (source, order) }

  func read(upTo count: Int) throws(FormatError) -> [UInt8] {
    while true {
      let bytes = try source.read(upTo: max(2, count / 2))
      guard !bytes.isEmpty || !rest.isEmpty else { return [] }
      var units = take(rest + bytes, isEnd: bytes.isEmpty)
      if isFirst, units.first == 0xFEFF { units.removeFirst() }
      isFirst = false
      guard units.isEmpty else { return Array(String(decoding: units, as: UTF16.self).utf8) }
      guard !bytes.isEmpty else { return [] }
    }
  }

  private func take(_ bytes: [UInt8], isEnd: Bool) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count & ~1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(order == .littleEndian ? second << 8 | first : first << 8 | second)
    }
    rest = isEnd ? [] : Array(bytes.suffix(bytes.count & 1))
    if !isEnd, let last = units.last, last & 0xFC00 == 0xD800 {
      units.removeLast()
      rest = Array(bytes.suffix(2 + bytes.count & 1))
    }
    return units
  }
}

internal import CProtobufC
internal import Models

// How a value becomes a field of a struct. Each function checks the same bound as its counterpart in Reading.swift.

extension Arena {
  func text(_ text: String, _ name: String, max byteCountMax: Int) throws(WireError) -> CText {
    do { return try checkedText(text, byteCountMax) } catch { throw error.inside(name) }
  }

  func id(
    _ id: some RawRepresentable<String>, _ name: String, max byteCountMax: Int = WireLimits.idByteCountMax
  ) throws(WireError) -> CText {
    try text(id.rawValue, name, max: byteCountMax)
  }

  func texts(_ texts: [String], _ name: String, countMax: Int, max byteCountMax: Int) throws(WireError)
    -> (Int, UnsafeMutablePointer<CText?>?)
  {
    try list(texts, name, countMax) { text throws(WireError) in try checkedText(text, byteCountMax) }
  }

  func ids(_ ids: [some RawRepresentable<String>], _ name: String, countMax: Int) throws(WireError)
    -> (Int, UnsafeMutablePointer<CText?>?)
  {
    try list(ids, name, countMax) { id throws(WireError) in
      try checkedText(id.rawValue, WireLimits.idByteCountMax)
    }
  }

  func time(_ time: Timestamp?, _ name: String) throws(WireError) -> CText {
    guard let time else { return try checkedText("", 0) }
    let local = time.millisecondsSinceEpoch + Int64(time.offsetMinutes) * 60_000
    guard Timestamp.millisecondsRange.contains(local) else {
      throw WireError(field: name, reason: "outside of the years 1 to 9999 in its own zone")
    }
    return try text(time.rfc3339, name, max: Timestamp.rfc3339BytesMax)
  }

  func messages<Message: ProtobufMessage>(_ messages: [Message], _ name: String, countMax: Int) throws(WireError)
    -> (Int, UnsafeMutablePointer<UnsafeMutablePointer<Message.Form>?>?)
  {
    try list(messages, name, countMax) { message throws(WireError) in try message.write(in: self) }
  }

  func message<Message: ProtobufMessage>(_ message: Message?, _ name: String) throws(WireError)
    -> UnsafeMutablePointer<Message.Form>?
  {
    guard let message else { return nil }
    do { return try message.write(in: self) } catch { throw error.inside(name) }
  }

  func bytes(_ bytes: [UInt8], _ name: String, max byteCountMax: Int) throws(WireError) -> ProtobufCBinaryData {
    guard bytes.count <= byteCountMax else { throw WireError.tooLong(bytes.count, byteCountMax).inside(name) }
    return try self.bytes(bytes)
  }

  func hashes(_ hashes: [UInt64], _ name: String, countMax: Int) throws(WireError) -> (
    Int, UnsafeMutablePointer<UInt64>?
  ) {
    guard hashes.count <= countMax else { throw .tooMany(hashes.count, countMax, name) }
    let byteCount = hashes.count * MemoryLayout<UInt64>.stride
    let start = try allocate(byteCount)
    start.copyMemory(from: hashes, byteCount: byteCount)
    return (hashes.count, start.bindMemory(to: UInt64.self, capacity: hashes.count))
  }

  /// Copies some bytes.
  func bytes(_ bytes: [UInt8]) throws(WireError) -> ProtobufCBinaryData {
    guard !bytes.isEmpty else { return ProtobufCBinaryData() }
    let start = try allocate(bytes.count)
    start.copyMemory(from: bytes, byteCount: bytes.count)
    return ProtobufCBinaryData(len: bytes.count, data: start.assumingMemoryBound(to: UInt8.self))
  }

  private func list<Value, Form>(
    _ values: [Value], _ name: String, _ countMax: Int, _ write: (Value) throws(WireError) -> UnsafeMutablePointer<Form>
  ) throws(WireError) -> (Int, UnsafeMutablePointer<UnsafeMutablePointer<Form>?>?) {
    guard !values.isEmpty else { return (0, nil) }
    guard values.count <= countMax else { throw .tooMany(values.count, countMax, name) }
    typealias Slot = UnsafeMutablePointer<Form>?
    let slots = try allocate(MemoryLayout<Slot>.stride * values.count)
      .bindMemory(to: Slot.self, capacity: values.count)
    for (index, value) in values.enumerated() {
      do {
        (slots + index).initialize(to: try write(value))
      } catch { throw error.inside("\(name)[\(index)]") }
    }
    return (values.count, slots)
  }

  private func checkedText(_ text: String, _ byteCountMax: Int) throws(WireError) -> CText {
    var text = text
    let result = text.withUTF8 { bytes in
      Result { () throws(WireError) in try copy(bytes, byteCountMax) }
    }
    return try result.get()
  }

  private func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ byteCountMax: Int) throws(WireError) -> CText {
    guard bytes.count <= byteCountMax else { throw .tooLong(bytes.count, byteCountMax) }
    guard !UnsafeRawBufferPointer(bytes).holdsNUL else { throw .embeddedNUL }
    let start = try allocate(bytes.count + 1)
    if let source = bytes.baseAddress { start.copyMemory(from: source, byteCount: bytes.count) }
    start.storeBytes(of: 0, toByteOffset: bytes.count, as: UInt8.self)
    return start.bindMemory(to: CChar.self, capacity: bytes.count + 1)
  }
}

func checkReal(_ number: Double, _ name: String, _ range: ClosedRange<Double>?) throws(WireError) {
  guard number.isFinite else { throw WireError(field: name, reason: "not a finite number") }
  guard let range, !range.contains(number) else { return }
  throw WireError(field: name, reason: "\(number), must be \(range.lowerBound) to \(range.upperBound)")
}

func writeNumber<Number: FixedWidthInteger>(
  _ value: Int, _ name: String, _ range: ClosedRange<Int> = 0...Int.max
) throws(WireError) -> Number {
  guard range.contains(value), let number = Number(exactly: value) else {
    throw .outside(range.clamped(to: 0...Int(clamping: Number.max)), name)
  }
  return number
}

func writeReal(_ number: Double, _ name: String, _ range: ClosedRange<Double>? = nil) throws(WireError) -> Double {
  try checkReal(number, name, range)
  return number
}

extension WireError {
  static func tooLong(_ byteCount: Int, _ byteCountMax: Int) -> WireError {
    WireError(reason: "\(byteCount) bytes, at most \(byteCountMax) are taken")
  }

  static func tooMany(_ count: Int, _ countMax: Int, _ name: String) -> WireError {
    WireError(field: name, reason: "\(count) items, at most \(countMax) are taken")
  }

  static func outside(_ range: ClosedRange<Int>, _ name: String) -> WireError {
    let bounds = range.upperBound == .max ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
    return WireError(field: name, reason: "must be \(bounds)")
  }
}

internal import CProtobufC
internal import Glibc
internal import Models

// How a field of an unpacked struct becomes a value. Each function checks the field's bound and names it in its error.

typealias CText = UnsafeMutablePointer<CChar>

func readText(_ text: CText?, _ name: String, max byteCountMax: Int) throws(WireError) -> String {
  do { return try checkedText(text, byteCountMax) } catch { throw error.inside(name) }
}

func readID<ID: RawRepresentable<String>>(
  _ text: CText?, _ name: String, max byteCountMax: Int = WireLimits.idByteCountMax
) throws(WireError) -> ID {
  // An ID is any text, so that the initialiser does not fail.
  guard let id = ID(rawValue: try readText(text, name, max: byteCountMax)) else {
    throw WireError(field: name, reason: "not an ID")
  }
  return id
}

func readTexts(
  _ count: Int, _ texts: UnsafeMutablePointer<CText?>?, _ name: String, countMax: Int, max byteCountMax: Int
) throws(WireError) -> [String] {
  try readList(count, texts, name, countMax) { text throws(WireError) in try checkedText(text, byteCountMax) }
}

func readIDs<ID: RawRepresentable<String>>(
  _ count: Int, _ texts: UnsafeMutablePointer<CText?>?, _ name: String, countMax: Int
) throws(WireError) -> [ID] {
  try readList(count, texts, name, countMax) { text throws(WireError) in
    try readID(text, "", max: WireLimits.idByteCountMax)
  }
}

/// An empty text is no time.
func readTime(_ text: CText?, _ name: String) throws(WireError) -> Timestamp? {
  guard let text, text.pointee != 0 else { return nil }
  let string = try readText(text, name, max: Timestamp.rfc3339BytesMax)
  guard let time = Timestamp(rfc3339: string) else {
    throw WireError(field: name, reason: "not a time as in RFC 3339; write it like 2025-02-10T14:30:00+01:00")
  }
  return time
}

func readNumber(_ number: some FixedWidthInteger, _ name: String, _ range: ClosedRange<Int> = 0...Int.max)
  throws(WireError) -> Int
{
  guard let value = Int(exactly: number), range.contains(value) else {
    throw .outside(range, name)
  }
  return value
}

func readReal(_ number: Double, _ name: String, _ range: ClosedRange<Double>? = nil) throws(WireError) -> Double {
  try checkReal(number, name, range)
  return number
}

/// A number that this version of the contract does not name becomes the first case.
func readChoice<Choice: RawRepresentable<Int>>(_ number: UInt32, else first: Choice) -> Choice {
  Choice(rawValue: Int(Int32(bitPattern: number))) ?? first
}

func readMessage<Message: ProtobufMessage>(
  _ form: UnsafeMutablePointer<Message.Form>?, _ name: String
) throws(WireError) -> Message? {
  guard let form else { return nil }
  do { return try Message.read(form) } catch { throw error.inside(name) }
}

func readMessages<Message: ProtobufMessage>(
  _ count: Int, _ forms: UnsafeMutablePointer<UnsafeMutablePointer<Message.Form>?>?, _ name: String,
  countMax: Int
) throws(WireError) -> [Message] {
  try readList(count, forms, name, countMax) { form throws(WireError) in
    guard let form else { throw WireError(reason: "missing") }
    return try Message.read(form)
  }
}

private func readList<Form, Value>(
  _ count: Int, _ forms: UnsafeMutablePointer<Form>?, _ name: String, _ countMax: Int,
  _ read: (Form) throws(WireError) -> Value
) throws(WireError) -> [Value] {
  guard count <= countMax else { throw .tooMany(count, countMax, name) }
  var values: [Value] = []
  values.reserveCapacity(count)
  for (index, form) in UnsafeBufferPointer(start: forms, count: count).enumerated() {
    do { values.append(try read(form)) } catch { throw error.inside("\(name)[\(index)]") }
  }
  return values
}

private func checkedText(_ text: CText?, _ byteCountMax: Int) throws(WireError) -> String {
  guard let text, text.pointee != 0 else { return "" }
  let bytes = UnsafeBufferPointer(start: text, count: strlen(text))
  guard bytes.count <= byteCountMax else { throw .tooLong(bytes.count, byteCountMax) }
  let string = bytes.withMemoryRebound(to: UInt8.self) { String(validating: $0, as: UTF8.self) }
  guard let string else { throw WireError.notUTF8 }
  return string
}

func readBytes(_ bytes: ProtobufCBinaryData, _ name: String, max byteCountMax: Int) throws(WireError) -> [UInt8] {
  guard bytes.len <= byteCountMax else { throw WireError.tooLong(bytes.len, byteCountMax).inside(name) }
  return Array(UnsafeBufferPointer(start: bytes.data, count: bytes.len))
}

func readHashes(
  _ count: Int, _ hashes: UnsafeMutablePointer<UInt64>?, _ name: String, countMax: Int
) throws(WireError) -> [UInt64] {
  guard count <= countMax else { throw .tooMany(count, countMax, name) }
  return Array(UnsafeBufferPointer(start: hashes, count: count))
}

/// Where another meaning than the caller's would be harmful, a number that is not known is refused.
func readKnownChoice<Choice: RawRepresentable<Int> & CaseIterable>(_ number: UInt32, _ name: String)
  throws(WireError) -> Choice
{
  let value = Int(Int32(bitPattern: number))
  guard let choice = Choice(rawValue: value) else {
    let known = Choice.allCases.map { "\($0.rawValue) (\($0))" }.joined(separator: ", ")
    throw WireError(field: name, reason: "\(value) is not known here; use \(known)")
  }
  return choice
}

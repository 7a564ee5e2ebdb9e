internal import Glibc

/// The bytes of a field's name in lowerCamelCase: "published_at" becomes "publishedAt".
struct CamelCase: IteratorProtocol {
  private var rest: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) { rest = name }

  mutating func next() -> UInt8? {
    var isUpper = false
    while UInt8(bitPattern: rest.pointee) == UInt8(ascii: "_") {
      isUpper = true
      rest += 1
    }
    let byte = UInt8(bitPattern: rest.pointee)
    guard byte != 0 else { return nil }
    rest += 1
    let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
    return isUpper && isLetter ? byte - 0x20 : byte
  }

  /// Whether a key of JSON is the field's name, in camel case or as it stands in the .proto file.
  static func matches(_ key: String, _ name: UnsafePointer<CChar>) -> Bool {
    if key.utf8.elementsEqual(IteratorSequence(CamelCase(name))) { return true }
    return key.utf8.elementsEqual(
      UnsafeBufferPointer(start: name, count: strlen(name)).lazy.map(UInt8.init(bitPattern:)))
  }
}

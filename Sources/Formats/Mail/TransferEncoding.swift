/// How mail carries bytes as ASCII (RFC 2045, section 6). Both readers take what is wrong as well as they can.
enum TransferEncoding {
  /// The bytes of a body by the name of its encoding; unknown ones are as they are.
  static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    switch encoding.lowercased() {
    case "quoted-printable": quotedPrintable(body, isHeader: false)
    case "base64": base64(body)
    default: Array(body)
    }
  }

  /// "Fr=C3=BChling"; in headers "_" is a space.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, isHeader: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if isHeader, byte == UInt8(ascii: "_") {
        result.append(0x20)
      } else if byte != UInt8(ascii: "=") {
        result.append(byte)
      } else if index + 1 < bytes.endIndex, let high = hex(bytes[index]), let low = hex(bytes[index + 1]) {
        result.append(high << 4 | low)
        index += 2
      } else if let next = lineEnd(bytes, index) {
        index = next
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// Everything but the letters of base64 is passed over.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 4)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  /// Behind a soft line end: "=" and, but for spaces, nothing more on its line.
  private static func lineEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D { index += 1 }
    guard index < bytes.endIndex else { return index }
    return bytes[index] == 0x0A ? index + 1 : nil
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch Ascii.lowercased(byte) {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: Ascii.lowercased(byte) - 0x61 + 10
    default: nil
    }
  }
}

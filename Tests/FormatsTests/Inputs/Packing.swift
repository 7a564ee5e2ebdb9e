@testable import Formats

/// Makes small archives byte by byte, also such as no program would make.
enum Packing {
  /// One file of an archive.
  struct File {
    var name: String
    var content: [UInt8]
    /// What the header says instead of the content's size.
    var claimedSize: Int?
    /// Whether the header says that a password is needed.
    var isEncrypted = false

    init(_ name: String, _ content: [UInt8], claimedSize: Int? = nil) {
      (self.name, self.content, self.claimedSize) = (name, content, claimedSize)
    }

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  /// A ZIP archive whose files are stored as they are (APPNOTE.TXT).
  static func zip(_ files: [File]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let name = Array(file.name.utf8)
      let size = UInt32(file.claimedSize ?? file.content.count)
      let common =
        u16(20) + u16(file.isEncrypted ? 0x801 : 0x800) + u16(0) + u32(0) + u32(CRC32.of(file.content)) + u32(size)
        + u32(size)
        + u16(UInt16(name.count)) + u16(0)
      directory +=
        u32(0x0201_4B50) + u16(20) + common + u16(0) + u16(0) + u16(0) + u32(0) + u32(UInt32(bytes.count)) + name
      bytes += u32(0x0403_4B50) + common + name + file.content
    }
    let start = UInt32(bytes.count)
    bytes += directory + u32(0x0605_4B50) + u16(0) + u16(0) + u16(UInt16(files.count)) + u16(UInt16(files.count))
    return bytes + u32(UInt32(directory.count)) + u32(start) + u16(0)
  }

  /// A tar archive in POSIX's form.
  static func tar(_ files: [File]) -> [UInt8] {
    var bytes: [UInt8] = []
    for file in files {
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at offset: Int) {
        header.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
      }
      put(String(file.name.prefix(99)), at: 0)
      put("0000644", at: 100)
      put(octal(file.claimedSize ?? file.content.count), at: 124)
      put(octal(0), at: 136)
      put("        ", at: 148)
      put("0", at: 156)
      put("ustar", at: 257)
      put("00", at: 263)
      put(String(octal(header.reduce(0) { $0 + Int($1) }).suffix(6)) + "\0", at: 148)
      bytes += header + file.content + [UInt8](repeating: 0, count: (512 - file.content.count % 512) % 512)
    }
    return bytes + [UInt8](repeating: 0, count: 1_024)
  }

  /// A gzip member in which nothing is compressed.
  static func gzip(_ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var rest = content[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(65_535)
      bytes += [rest.isEmpty ? 1 : 0] + u16(UInt16(block.count)) + u16(~UInt16(block.count)) + block
    } while !rest.isEmpty
    return bytes + u32(CRC32.of(content)) + u32(UInt32(truncatingIfNeeded: content.count))
  }

  /// A zstd frame of blocks that repeat one byte (RFC 8878): four bytes for 128 KiB of it.
  static func zstdBomb(_ byte: UInt8, blocks: Int) -> [UInt8] {
    let size: UInt32 = 128 << 10
    var bytes: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38]
    for index in 0..<blocks {
      bytes += u32(size << 3 | 1 << 1 | (index == blocks - 1 ? 1 : 0)).prefix(3) + [byte]
    }
    return bytes
  }

  private static func octal(_ number: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: max(0, 11 - digits.count)) + digits
  }

  private static func u16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func u32(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 0xFF) } }
}

/// The checksum of gzip and ZIP, bit by bit.
enum CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
  }
}

/// The fields of one record of a table (RFC 4180), from its lines: a quoted field may go over several.
struct CSVRecordParser {
  /// The most fields that are kept of a record.
  static let fieldsMax = 1_024

  private let delimiter: UInt8
  private(set) var fields: [[UInt8]] = []
  private var field: [UInt8] = []
  private var isOpen = false
  private var lineCount = 0
  /// Whether, in a record of several lines, something else than a delimiter stood behind the end of a quotation: most often
  /// the quotation was not meant to go so far.
  private(set) var isRagged = false
  /// The bytes that were taken.
  private(set) var byteCount = 0

  init(_ delimiter: UInt8) { self.delimiter = delimiter }

  /// Takes a line without its end; true when the record is complete.
  ///
  /// A quotation mark opens a field only at its beginning, so that inches and feet do no harm; what stands behind a
  /// closing one belongs to the field.
  mutating func add(_ line: [UInt8]) -> Bool {
    byteCount += line.count + 1
    lineCount += 1
    var index = line.startIndex
    if isOpen {
      field.append(0x0A)
    } else if line.first == 0x22 {
      isOpen = true
      index += 1
    }
    while index < line.endIndex {
      let byte = line[index]
      index += 1
      if isOpen {
        guard byte == 0x22 else {
          field.append(byte)
          continue
        }
        if index < line.endIndex, line[index] == 0x22 {
          field.append(0x22)
          index += 1
        } else {
          isOpen = false
          if lineCount > 1, index < line.endIndex, line[index] != delimiter { isRagged = true }
        }
      } else if byte == delimiter {
        endField()
        if index < line.endIndex, line[index] == 0x22 {
          isOpen = true
          index += 1
        }
      } else {
        field.append(byte)
      }
    }
    guard !isOpen else { return false }
    endField()
    return true
  }

  private mutating func endField() {
    if fields.count < Self.fieldsMax { fields.append(field) }
    field = []
  }
}

import Formats

/// Bytes that can be read, and what is known about them.
struct OpenedInput {
  var source: any ByteSource
  var origin: InputOrigin
}

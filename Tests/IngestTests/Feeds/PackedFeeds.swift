import Foundation

/// A feed of one entry as servers pack it.
enum PackedFeeds {
  static let gzip = bytes(
    "H4sIAAAAAAACA42PUQrCMBBErxJ6gK76KWvOIOgFtulqQtMkZLfq8S0tFf3zcxjmMQ+riHlwlZDTqTm0u8ai85QSR4saNLI9kxu4"
      + "R1gTxpAG61WLHAHY+dzyi8YSGRCWDoPyuI2vno2n2uWpmlw4yR+c/QbqWVwNRedvv6CbuQwcxzypN0+Shcy9oTuF1CJ87xDWO/Cx"
      + "glnZvgG3Z4Bk+AAAAA==")
  static let zstd = bytes(
    "KLUv/QRodQQAwogbGHCtAwAuueyNRFxMAdwEco9wYwJp/38oAetfqurqBs+5YbX0s6TahODj2kEU86DP6JJ9L8O/jlBJCCqSm+qW"
      + "PD19dbVdfHjqADbWqsXHOdtynrvVXdphfKx20+cu1+9xY7sAISAA40F/2ZH6lxsKAFkrQmIGvJW9LrQV5GTiFS1BFhCe7qdwi2GW"
      + "AXdnTJA=")

  private static func bytes(_ base64: String) -> [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }
}

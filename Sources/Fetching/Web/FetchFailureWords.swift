internal import AsyncHTTPClient
internal import Formats
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPCompression
internal import NIOPosix
internal import NIOSSL

/// Says what went wrong between two machines so that whoever reads it knows which of them to look at.
enum FetchFailureWords {
  static func describe(_ error: any Error, url: CanonicalURL, limits: FetchLimits) -> FetchError {
    let host = url.host
    switch error {
    case is CancellationError: return FetchError(.cancelled, "the fetch was cancelled")
    case let error as HTTPClientError: return client(error, host: host, limits: limits)
    case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: return tls(error, url: url)
    case is NIOHTTPDecompression.DecompressionError, is NIOHTTPDecompression.ExtraDecompressionError:
      return FetchError(
        .tooLarge,
        "\(host) sent a body that unpacks to more than \(limits.unpackingRatioMax) times its size, or is damaged")
    case HTTPParserError.invalidEOFState: return closed(host)
    case is HTTPParserError:
      return FetchError(.malformed, "\(host) does not answer as HTTP has it (\(error))")
    case is NIOConnectionError:
      return FetchError(.connection, "no connection to \(host): nothing answers on its port, or it is not reachable")
    case let error as IOError:
      return FetchError(.connection, "the connection to \(host) broke (\(error))")
    default:
      return FetchError(.connection, "the connection to \(host) failed (\(error))")
    }
  }

  private static func client(_ error: HTTPClientError, host: String, limits: FetchLimits) -> FetchError {
    switch error {
    case .connectTimeout, .getConnectionFromPoolTimeout:
      return FetchError(
        .connection, "\(host) did not take the connection within \(limits.connect.components.seconds) s")
    case .tlsHandshakeTimeout:
      return FetchError(.tls, "\(host) did not finish the TLS handshake within \(limits.connect.components.seconds) s")
    case .readTimeout, .writeTimeout:
      return FetchError(.timeout, "\(host) was silent for \(limits.idle.components.seconds) s")
    case .deadlineExceeded:
      return FetchError(.timeout, "\(host) did not finish within \(limits.total.components.seconds) s")
    case .remoteConnectionClosed, .uncleanShutdown: return closed(host)
    case .cancelled, .requestStreamCancelled: return FetchError(.cancelled, "the fetch was cancelled")
    case .invalidURL, .emptyHost: return FetchError(.badAddress, "the address at \(host) cannot be asked for")
    default: return FetchError(.connection, "the request to \(host) failed: \(error.shortDescription)")
    }
  }

  private static func closed(_ host: String) -> FetchError {
    FetchError(.connection, "\(host) closed the connection before the answer was whole")
  }

  private static func tls(_ error: any Error, url: CanonicalURL) -> FetchError {
    let text = String(describing: error)
    let host = url.host
    if text.contains("CERTIFICATE_VERIFY_FAILED") {
      return FetchError(
        .tls, "the certificate of \(host) is not trusted: it has expired, or nobody known has signed it")
    }
    if text.contains("failedToValidateHostname") {
      return FetchError(.tls, "the certificate of \(host) is for another name")
    }
    if text.contains("WRONG_VERSION_NUMBER") || text.contains("HTTP_REQUEST") {
      return FetchError(.tls, "\(host) does not speak TLS there: is it http instead of https?")
    }
    return FetchError(.tls, "the TLS handshake with \(host) failed (\(text))")
  }
}

internal import AsyncHTTPClient
internal import Glibc
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPCompression
internal import NIOPosix
internal import NIOSSL

/// Says what went wrong between two machines so that whoever reads it knows which of them to look at.
enum FetchFailureWords {
  /// - Parameter proxy: what stands between the two, where there is one: the connection is one to it then.
  static func describe(_ error: any Error, host: String, proxy: WebProxy?, limits: FetchLimits) -> FetchError {
    let peer = proxy.map { "the proxy \($0)" } ?? host
    switch error {
    case is CancellationError: return FetchError(.cancelled, "the fetch was cancelled")
    case let error as HTTPClientError where error == .proxyAuthenticationRequired:
      return proxy.map(unknownUser) ?? closed(host)
    case let error as HTTPClientError
    where error == .invalidProxyResponse || error == .httpProxyHandshakeTimeout:
      return FetchError(.connection, "\(peer) does not let through to \(host)")
    case let error as HTTPClientError: return client(error, host: host, peer: peer, limits: limits)
    case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: return tls(error, host: host)
    case is NIOHTTPDecompression.DecompressionError, is NIOHTTPDecompression.ExtraDecompressionError:
      return FetchError(
        .tooLarge,
        "\(host) sent a body that unpacks to more than \(limits.unpackingRatioMax) times its size, or is damaged")
    case HTTPParserError.invalidEOFState: return closed(host)
    case is HTTPParserError:
      return FetchError(.malformed, "\(host) does not answer as HTTP has it (\(error))")
    case is NIOConnectionError: return nobody(peer)
    case let error as IOError where error.errnoCode == ECONNREFUSED: return nobody(peer)
    case let error as IOError:
      return FetchError(.connection, "the connection to \(peer) broke (\(error))")
    default:
      return FetchError(.connection, "the connection to \(peer) failed (\(error))")
    }
  }

  private static func nobody(_ peer: String) -> FetchError {
    FetchError(.connection, "no connection to \(peer): nothing answers on its port, or it is not reachable")
  }

  /// What a proxy says that wants to know who asks.
  static func unknownUser(_ proxy: WebProxy) -> FetchError {
    FetchError(.connection, "the proxy \(proxy) wants a name and a password, or others than it was given")
  }

  private static func client(
    _ error: HTTPClientError, host: String, peer: String, limits: FetchLimits
  ) -> FetchError {
    switch error {
    case .connectTimeout, .getConnectionFromPoolTimeout:
      return FetchError(
        .connection, "\(peer) did not take the connection within \(limits.connect.components.seconds) s")
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

  private static func tls(_ error: any Error, host: String) -> FetchError {
    let text = String(describing: error)
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

/// Certificates and checks for `tls+tcp` addresses. nng reads the files when it dials or listens.
public struct TLSOptions: Hashable, Sendable {
  /// How a peer's certificate is looked at.
  public enum PeerCheck: Sendable {
    /// Not at all: for the guard's call to its own listener.
    case none
    /// It must be there and be signed by the CA.
    case required
  }

  /// A PEM file with the certificate and then its unencrypted key. A listener needs one.
  public var certificateAndKeyFile: String?
  /// A PEM file with the certificate authorities to trust.
  public var authorityFile: String?
  /// The name that the server's certificate must carry; nil means the host of the address.
  public var serverName: String?
  /// The check of the peer; nil means nng's default: required when dialing, none when listening.
  public var peerCheck: PeerCheck?

  /// No certificates.
  public init() {}
}

internal import Glibc
public import NNG

extension Settings {
  /// A PEM file with a certificate and its key: a service needs one to listen on `tls+tcp`; a client shows it.
  static let tlsCertificate = Setting<String?>.readableFile("tlsCertificate")
  /// A PEM file with the authorities to trust: a client needs one to call `tls+tcp`; a service that has one takes calls only
  /// from those who show a certificate of theirs.
  static let tlsAuthority = Setting<String?>.readableFile("tlsAuthority")

  /// What a service needs to listen there.
  ///
  /// - Throws: ``ProgramFailure`` with 78 when it is `tls+tcp` and there is no certificate.
  func listenerTLS(_ address: Address) throws(ProgramFailure) -> TLSOptions {
    var options = try files()
    guard address.scheme == .tls else { return TLSOptions() }
    try need(options.certificateAndKeyFile, Self.tlsCertificate, "to listen on \(address)")
    if options.authorityFile != nil { options.peerCheck = .required }
    return options
  }

  /// What a client needs to call these addresses.
  ///
  /// - Throws: ``ProgramFailure`` with 78 when one is `tls+tcp` and there is no authority to check it with.
  public func clientTLS(_ addresses: [Address]) throws(ProgramFailure) -> TLSOptions {
    guard let address = addresses.first(where: { $0.scheme == .tls }) else { return TLSOptions() }
    let options = try files()
    try need(options.authorityFile, Self.tlsAuthority, "to call \(address)")
    return options
  }

  /// What a health check of a process of this machine needs: it shows a certificate, and asks for none, because the name in
  /// it is not that of the loopback.
  public func probeTLS() throws(ProgramFailure) -> TLSOptions {
    var options = try files()
    options.peerCheck = TLSOptions.PeerCheck.none
    return options
  }

  private func files() throws(ProgramFailure) -> TLSOptions {
    var options = TLSOptions()
    options.certificateAndKeyFile = try value(Self.tlsCertificate)
    options.authorityFile = try value(Self.tlsAuthority)
    return options
  }

  private func need(_ file: String?, _ setting: Setting<String?>, _ purpose: String) throws(ProgramFailure) {
    guard file == nil else { return }
    throw .badConfiguration("\(purpose), \(setting.environmentVariable) must name \(setting.allowed)")
  }
}

extension Setting where Value == String? {
  /// A file that is there and may be read; none by default.
  fileprivate static func readableFile(_ key: String) -> Setting {
    Setting(key, allowed: "a PEM file that can be read", default: .some(nil)) { path in
      access(path, R_OK) == 0 ? .some(path) : nil
    }
  }
}

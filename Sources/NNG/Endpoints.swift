internal import CNNG

/// Creates dialers and listeners with the options of their transport. Whoever calls closes what was created.
extension Socket {
  /// Makes a dialer that has not begun.
  func makeDialer(_ address: Address) throws(NNGError) -> nng_dialer {
    let text = address.description
    var dialer = nng_dialer()
    try NNGError.check(nng_dialer_create(&dialer, handle, text), during: .dial, address: text)
    do {
      if address.scheme != .inproc {
        try NNGError.check(nng_dialer_set_bool(dialer, NNG_OPT_TCP_NODELAY, true), during: .option)
        try NNGError.check(nng_dialer_set_bool(dialer, NNG_OPT_TCP_KEEPALIVE, true), during: .option)
      }
      if address.scheme == .tls {
        try secure(
          string: { nng_dialer_set_string(dialer, $0, $1) }, number: { nng_dialer_set_int(dialer, $0, $1) })
        let name = options.tls.serverName ?? address.host
        try NNGError.check(nng_dialer_set_string(dialer, NNG_OPT_TLS_SERVER_NAME, name), during: .option)
      }
    } catch {
      nng_dialer_close(dialer)
      throw error
    }
    return dialer
  }

  /// Binds and listens.
  func listen(_ address: Address) throws(NNGError) -> nng_listener {
    let text = address.description
    var listener = nng_listener()
    try NNGError.check(nng_listener_create(&listener, handle, text), during: .listen, address: text)
    do {
      if address.scheme != .inproc {
        try NNGError.check(nng_listener_set_bool(listener, NNG_OPT_TCP_NODELAY, true), during: .option)
        try NNGError.check(nng_listener_set_bool(listener, NNG_OPT_TCP_KEEPALIVE, true), during: .option)
      }
      if address.scheme == .tls {
        try secure(
          string: { nng_listener_set_string(listener, $0, $1) }, number: { nng_listener_set_int(listener, $0, $1) })
      }
      try NNGError.check(nng_listener_start(listener, 0), during: .listen, address: text)
    } catch {
      nng_listener_close(listener)
      throw error
    }
    return listener
  }

  private func secure(
    string: (String, String) -> Int32, number: (String, Int32) -> Int32
  ) throws(NNGError) {
    if let check = options.tls.peerCheck {
      let mode = check == .none ? NNG_TLS_AUTH_MODE_NONE : NNG_TLS_AUTH_MODE_REQUIRED
      try NNGError.check(number(NNG_OPT_TLS_AUTH_MODE, Int32(mode.rawValue)), during: .option)
    }
    if let file = options.tls.authorityFile {
      try NNGError.check(string(NNG_OPT_TLS_CA_FILE, file), during: .option, address: file)
    }
    if let file = options.tls.certificateAndKeyFile {
      try NNGError.check(string(NNG_OPT_TLS_CERT_KEY_FILE, file), during: .option, address: file)
    }
  }
}

/// Mails as newsletters and press offices send them.
enum Mails {
  static let alternative = """
    Return-Path: <desk@harbourpost.example>
    From: =?utf-8?Q?Ad=C3=A8le_Ortiz?= <desk@harbourpost.example>
    To: readers@lists.example
    Subject: =?UTF-8?B?RMOpZ2Vs?= =?UTF-8?B?IGF1IHBvcnQ=?=
    Date: Mon, 10 Feb 2025 08:00:00 +0100 (CET)
    Message-ID: <1@harbourpost.example>
    Archived-At: <https://harbourpost.example/2025/thaw>
    Keywords: port, weather
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="outer"

    --outer
    Content-Type: multipart/alternative; boundary=inner

    --inner
    Content-Type: text/plain; charset=iso-8859-1
    Content-Transfer-Encoding: quoted-printable

    Le port est ouvert depuis lundi, la glace a fondu apr=E8s =
    trois semaines.

    Les p=EAcheurs sont sortis.

    --=20
    Le Courrier
    --inner
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: base64

    PHA+VG91dCBlc3QgYmllbi48L3A+
    --inner--
    --outer
    Content-Type: image/png
    Content-Disposition: attachment; filename=x.png
    Content-Transfer-Encoding: base64

    iVBORw0KGgo=
    --outer--
    """
}

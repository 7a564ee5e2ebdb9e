/// A request did not arrive whole within its time. As an error it ends the reading of a body; as an event it has a ``RequestGate`` answer
/// what has not become a request at all.
struct LateRequest: Error {}

import Glibc

/// Has a signal answered by a handler, and tells how it was answered before.
@discardableResult
func setAction(_ handler: sighandler_t?, for signal: CInt, flags: CInt = SA_RESTART) -> sigaction {
  var action = sigaction()
  var former = sigaction()
  action.__sigaction_handler.sa_handler = handler
  action.sa_flags = flags
  sigfillset(&action.sa_mask)
  sigaction(signal, &action, &former)
  return former
}

/// Has a signal answered again as it was before.
func putBack(_ former: sigaction, for signal: CInt) {
  var former = former
  sigaction(signal, &former, nil)
}

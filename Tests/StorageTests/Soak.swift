import Glibc

/// Tells whether the long proofs were asked for, by TASKBOARD_SOAK=1.
let isSoak = unsafe getenv("TASKBOARD_SOAK") != nil

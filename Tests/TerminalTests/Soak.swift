import Glibc

/// Tells whether the long proofs were asked for, by TASKBOARD_SOAK=1.
var isSoak: Bool { unsafe getenv("TASKBOARD_SOAK") != nil }

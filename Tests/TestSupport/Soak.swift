import Glibc

/// Tells whether the long proofs were asked for, by TASKBOARD_SOAK=1.
package let isSoak = getenv("TASKBOARD_SOAK") != nil

import FoundationEssentials

/// Tells whether a process works, wants to, or waits for the disk, and not for somebody to tell it something
/// (proc(5)).
///
/// On a busy machine that is how a program that has not got its turn yet is told from one that is done.
func isAtWork(_ pid: Int32) -> Bool {
  guard let facts = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return false }
  return "RD".contains(facts.split(separator: ")").last?.dropFirst().first ?? "S")
}

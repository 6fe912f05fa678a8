import TestSupport
import Testing

/// What the system's log hears, in a mount namespace whose `/dev/log` is a listener of the test's own.
@Suite struct `The system's log` {
  /// Listens at `/dev/log`, runs two commands, and prints what was heard.
  private static let script = #"""
    set -eu
    mount -t tmpfs -o mode=755 dev /dev
    mknod -m 666 /dev/null c 1 3; mknod -m 666 /dev/urandom c 1 9
    perl -MSocket -e '
      socket(my $log, AF_UNIX, SOCK_DGRAM, 0) or die;
      bind($log, pack_sockaddr_un("/dev/log")) or die;
      open(my $ready, ">", $ARGV[0]) or die; close($ready);
      $| = 1;
      while (defined(recv($log, my $line, 8192, 0))) { print "$line\n"; last if $line =~ /gate refused/ }
    ' "$2/ready" & listener=$!
    while [ ! -e "$2/ready" ]; do :; done
    export TASKBOARD_DB="$2/board.db"
    "$1" init --secretary thuky >/dev/null
    for number in 1 2 3; do "$1" add --action "Việc $number" --as thuky >/dev/null; done
    ln -s "$1" "$2/taskboard-gate"
    "$2/taskboard-gate" -c 'sh -c id' 2>/dev/null || :
    wait $listener
    """#

  @Test(.enabled(if: Machine.hasPrivateMounts, "needs root and mount namespaces"), .timeLimit(.minutes(60)))
  func `hears the heads of the journal, and who knocks at the gate with anything else`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Command(
      "unshare",
      ["--mount", "--propagation", "private", "sh", "-c", Self.script, "sh", try Product.path(), folder.path]
    ).run()
    #expect(outcome.code == 0, "\(outcome)")
    let lines = outcome.output.split(separator: "\n")
    // authpriv.info is <86> (RFC 5424, §6.2.1).
    #expect(lines.allSatisfy { $0.hasPrefix("<86>") && $0.contains("taskboard[") }, "\(lines)")
    let anchors = lines.filter { $0.contains("]: anchor \(folder.file("board.db")) ") }
    // One, or two where a day has begun meanwhile.
    let anchored = try Command("cat", [folder.file("board.db.anchors")]).run().output.split(separator: "\n")
    #expect((1...2).contains(anchored.count) && anchors.count == anchored.count, "\(anchors), \(anchored)")
    #expect(zip(anchors, anchored).allSatisfy { $0.hasSuffix($1) }, "\(anchors), \(anchored)")
    #expect(lines.last?.contains("]: gate refused [\"-c\", \"sh -c id\"]") == true)
  }
}

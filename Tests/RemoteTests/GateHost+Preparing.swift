import TestSupport

// What stands in sshd's settings, and what is done before it starts.
extension GateHost {
  /// The lines for the end of `sshd_config`: what is installed, or all of its undoing; and an account whose
  /// keys have lost their `command=`.
  static func settings(_ flavour: Flavour) -> [String] {
    let own =
      flavour != .weakened
      ? ["Include /etc/ssh/sshd_config.d/50-taskboard.conf"]
      : [
        "PermitUserEnvironment yes", "StrictModes no", "ExposeAuthInfo yes", "Match User taskboard",
        "  AuthorizedKeysFile /run/host/weak-keys .ssh/authorized_keys",
      ] + permissive
    let bare = ["Match User tran", "  AuthorizedKeysFile /run/host/bare-keys", "  ExposeAuthInfo yes"]
    return own + bare + (flavour == .weakened ? permissive : [])
  }

  private static let permissive = [
    "AcceptEnv *", "AllowTcpForwarding yes", "AllowStreamLocalForwarding yes", "AllowAgentForwarding yes",
    "X11Forwarding yes", "PermitTunnel yes", "PermitUserRC yes", "MaxSessions 10",
  ]

  /// What is done inside before sshd starts: `/etc` and `/var/lib` become the host's own, the program is
  /// installed, its account is made as `systemd-sysusers` makes it.
  static func preparation(_ flavour: Flavour, in folder: String) -> [String] {
    [
      "chmod 755 \(folder)",
      "umount /etc/passwd /etc/group /etc/shadow",
      "mount -t tmpfs -o mode=755 private /var/lib", "cp -a /etc /run/etc",
      "cp -a \(folder)/installed/etc/. /run/etc/", "mount --bind /run/etc /etc",
      "mount --bind \(folder)/installed/usr/local /usr/local",
      "systemd-sysusers /usr/local/lib/sysusers.d/taskboard.conf",
      "mkdir \(folder)/data /var/lib/taskboard", "chmod 700 \(folder)/data",
      "chown taskboard:taskboard \(folder)/data", "mount --bind \(folder)/data /var/lib/taskboard",
      "sed -n 's/^taskboard:/tran:/p' /etc/passwd >>/etc/passwd",
      "sed -n 's/^taskboard:/tran:/p' /etc/shadow >>/etc/shadow",
      "for name in \(members.joined(separator: " ")); do",
      #"  echo "command=\"taskboard --as $name\" $(cat "$1/$name.pub")""#,
      "done >weak-keys", "mkdir -m 755 \(signatures)",
      "for name in \(members.joined(separator: " ")); do",
      #"  echo "publickey $(cut -d ' ' -f 1-2 "$1/$name.pub")" >\#(signatures)/$name"#, "done",
      flavour == .weakened
        ? #"cp "$1/tran.pub" bare-keys"# : #"echo "restrict,pty $(cat "$1/tran.pub")" >bare-keys"#,
    ] + (flavour == .traced ? tracing : [])
  }

  /// Where it is written that a member's key has signed, as sshd writes it, for a gate without sshd.
  static let signatures = "/run/host/signatures"

  /// Where the traces are written, a file a process.
  static let traces = "/run/traces"

  /// Has the gate started under `strace`, which steps aside so that the gate stays sshd's own child.
  private static let tracing = [
    "install -d -m 777 \(traces)", "rm /usr/local/bin/taskboard-gate",
    "mkdir /usr/local/lib/traced; ln -s ../../bin/taskboard /usr/local/lib/traced/taskboard-gate",
    "cat >/usr/local/bin/taskboard-gate <<'END'", "#!/bin/sh",
    "exec strace -D -ff -y -qq -s 200 -o \(traces)/t -e trace=process,file,%network,kill,tgkill \\",
    #"  /usr/local/lib/traced/taskboard-gate "$@""#, "END", "chmod 755 /usr/local/bin/taskboard-gate",
  ]
}

/// Who may do what over SSH, to what: drawn by hand from the product's page, deed by deed and flag by flag.
///
/// A cell is the exit code that the command must end with: 0 it is done, 4 it is refused, 3 there is no such
/// thing, 5 it has changed since, 7 it makes no sense. `N` is the assignment in the status named, `KEY` a key
/// that nobody has. After the bar stands whose the deed is, as the refusal must say. Watching has no end, so
/// whoever may watch asks from behind a line that is not there.
///
/// Who asks: s the secretariat; of an assignment that BXD leads and BKHCN works along with, l BXD's liaison,
/// c BKHCN's, o BTC's; r a leader, d a liaison of BXD who was disabled while connected, u somebody who was a
/// member while connecting and is none. Then BXD's liaison at an assignment of BTC's (a), and secretary,
/// liaison and leader at one that does not exist (S L R).
enum RightsMatrix {
  /// The deeds to assignments.
  static let assignments = """
    status     s l c o r d u  a  S L R  whose  command
    assigned   0 0 4 4 4 4 4  4  3 3 3  lead   edit N --owner "Trần Văn B"
    assigned   0 0 4 4 4 4 4  4  3 3 3  lead   edit N --position "Vụ trưởng"
    underway   0 0 4 4 4 4 4  4  3 3 3  lead   edit N --owner B --position C --if-revision 4
    underway   5 5 4 4 4 4 4  4  3 3 3  lead   edit N --owner B --if-revision 1
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --action "Việc khác"
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --owner B --action "Việc khác"
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --with BTC
    draft      0 4 4 4 4 4 4  4  3 3 3  staff  edit N --lead BYT
    draft      0 4 4 4 4 4 4  4  3 3 3  staff  edit N --due 2030-05-01
    draft      0 4 4 4 4 4 4  4  3 3 3  staff  edit N --phrase "trước ngày 1/5/2030"
    draft      0 4 4 4 4 4 4  4  3 3 3  staff  edit N --phrase "trong 15 ngày" --from 2026-01-05
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --accountable "Bộ trưởng"
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --authority "Thủ tướng"
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --deliverable "Nghị định"
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --quote "Giao Bộ"
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --directive 1
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --symbol 999/TB-VPCP --issued 2025-07-01
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --owner B --symbol 998/TB-VPCP
    assigned   0 4 4 4 4 4 4  4  3 3 3  staff  edit N --position C --title T --issuer I
    draft      0 4 4 4 4 4 4  4  3 3 3  staff  assign N --incomplete
    draft      7 4 4 4 4 4 4  4  3 3 3  staff  assign N
    draft      0 4 4 4 4 4 4  4  3 3 3  staff  assign N --incomplete --dry-run
    underway   0 4 4 4 4 4 4  4  3 3 3  staff  relead N BYT --reason x
    assigned   4 0 4 4 4 4 4  4  3 3 3  lead   accept N
    assigned   4 5 4 4 4 4 4  4  3 3 3  lead   accept N --if-revision 1
    assigned   4 0 4 4 4 4 4  4  3 3 3  lead   decline N --reason x
    underway   4 0 4 4 4 4 4  4  3 3 3  lead   progress N 40 --note "Đã trình"
    underway   4 0 4 4 4 4 4  4  3 3 3  lead   progress N 40 --format json
    underway   4 0 4 4 4 4 4  4  3 3 3  lead   submit N --document 1/BC --dated 2025-08-01
    underway   4 0 4 4 4 4 4  4  3 3 3  lead   submit N --no-document x
    submitted  0 4 4 4 4 4 4  4  3 3 3  staff  confirm N
    underway   0 4 4 4 4 4 4  4  3 3 3  staff  confirm N --done 2025-08-01 --no-document x
    underway   0 4 4 4 4 4 4  4  3 3 3  staff  confirm N --done 2025-08-01 --document 1/BC --dated 2025-08-01
    submitted  0 4 4 4 4 4 4  4  3 3 3  staff  return N --reason x
    underway   0 0 0 4 4 4 4  4  3 3 3  lead   note N "Đã họp"
    completed  0 0 0 4 4 4 4  4  3 3 3  lead   note N "Đã họp"
    underway   0 4 4 4 4 4 4  4  3 3 3  staff  cancel N --document 5/QĐ
    completed  0 4 4 4 4 4 4  4  3 3 3  staff  reopen N --reason x
    cancelled  0 4 4 4 4 4 4  4  3 3 3  staff  reopen N --reason x
    underway   4 0 4 4 4 4 4  4  3 3 3  lead   extend N 2031-01-01 --reason x
    requested  0 4 4 4 4 4 4  4  3 3 3  staff  grant N
    requested  0 4 4 4 4 4 4  4  3 3 3  staff  grant N 2031-01-01 --document 5/QĐ
    underway   0 4 4 4 4 4 4  4  3 3 3  staff  grant N 2031-01-01
    requested  0 4 4 4 4 4 4  4  3 3 3  staff  deny N --reason x
    extended   0 4 4 4 4 4 4  4  3 3 3  staff  grant N 2031-03-01 --correct x
    """

  /// What is done to no assignment: who asks is s l c o r d u.
  static let board = """
    status     s l c o r d u  whose  command
    -          0 4 4 4 4 4 4  staff  add --lead BXD --action "Việc mới"
    -          0 4 4 4 4 4 4  staff  add --action "Việc mới" --symbol 997/TB --issued 2025-07-01
    -          0 0 7 5 7 4 4  lead   undo
    -          0 0 7 0 7 4 4  lead   undo --dry-run
    -          0 4 4 4 4 4 4  staff  members add moi --name M --role leader
    -          0 4 4 4 4 4 4  staff  members add moi --name M --role liaison --agency BXD --position P
    -          0 4 4 4 4 4 4  staff  members edit bxd --agency BTC
    -          0 4 4 4 4 4 4  staff  members edit bkhcn --role secretariat
    -          0 4 4 4 4 4 4  staff  members edit lanhdao --position P
    -          0 4 4 4 4 4 4  staff  members rename lanhdao "Tên khác"
    -          0 4 4 4 4 4 4  staff  members disable lanhdao
    -          0 4 4 4 4 4 4  staff  members enable nghi
    -          0 4 4 4 4 4 4  staff  members key add bxd KEY
    -          0 4 4 4 4 4 4  staff  members key remove bkhcn FINGERPRINT
    -          0 4 4 4 4 4 4  staff  holidays add 2030-08-31 --kind swappedOff --name x
    -          0 4 4 4 4 4 4  staff  holidays remove 2026-01-01
    -          0 0 0 0 0 4 4  staff  list
    -          0 0 0 0 0 4 4  staff  summary
    -          0 0 0 0 0 4 4  staff  read - --format json
    -          3 3 3 3 3 4 4  staff  watch --since 99999999
    -          0 0 0 0 0 4 4  staff  report cells
    -          0 0 0 0 0 4 4  staff  report late --format xlsx --output -
    -          0 0 0 0 0 4 4  staff  export --format ics
    -          0 0 0 0 0 4 4  staff  export --table members --format csv
    -          7 4 4 4 4 4 4  staff  import - --dry-run
    -          7 4 4 4 4 4 4  staff  import - --table members --dry-run
    -          4 4 4 4 4 4 4  host   report late --output /tmp/late.txt
    -          4 4 4 4 4 4 4  host   export --format ics --output=/var/lib/taskboard/x.ics
    -          4 4 4 4 4 4 4  host   list --as thuky
    -          4 4 4 4 4 4 4  host   --as=bxd list
    -          4 4 4 4 4 4 4  host   list --db /tmp/other.db
    -          4 4 4 4 4 4 4  host   --db=/tmp/other.db stats
    -          4 4 4 4 4 4 4  host   init --secretary bxd
    -          4 4 4 4 4 4 4  host   demo
    -          4 4 4 4 4 4 4  host   backup /tmp/copy.db
    -          4 4 4 4 4 4 4  host   read /etc/passwd
    -          4 4 4 4 4 4 4  host   import /etc/passwd
    -          4 4 4 4 4 4 4  host   import --table members -- /etc/passwd
    -          4 4 4 4 4 4 4  host   read --issued 2025-07-01 -- /etc/passwd
    -          4 4 4 4 4 4 4  host   keys taskboard ssh-ed25519 AAAA
    """
}

extension RightsMatrix {
  /// One cell: somebody asks for something.
  struct Cell: Sendable {
    /// Whose connection it is.
    var member: String
    /// The status of the assignment, and whose it is; nothing where there is none.
    var subject: Subject
    /// The command, with the assignment's number still to be filled in.
    var command: String
    /// The exit code it must end with.
    var code: Int
    /// Whose the deed is.
    var whose: String

    /// What a command is about.
    enum Subject: Sendable {
      case shared(String), anothers(String), missing, board
    }
  }

  /// All cells of both tables.
  static let cells = cells(of: assignments) + cells(of: board)

  private static let askers: [Character: String] = [
    "s": "thuky", "l": "bxd", "c": "bkhcn", "o": "btc", "r": "lanhdao", "d": "nghi", "u": "la", "a": "bxd",
    "S": "thuky", "L": "bxd", "R": "lanhdao",
  ]

  private static func cells(of table: String) -> [Cell] {
    let lines = table.split(separator: "\n").map { $0.split(separator: " ", omittingEmptySubsequences: true) }
    guard let head = lines.first, let whose = head.firstIndex(of: "whose") else { return [] }
    return lines.dropFirst().flatMap { words -> [Cell] in
      let command = words[(whose + 1)...].joined(separator: " ")
      return (1..<whose).compactMap { column -> Cell? in
        guard let letter = head[column].first, let member = askers[letter], let code = Int(words[column])
        else {
          return nil
        }
        let status = String(words[0])
        let subject: Cell.Subject =
          status == "-"
          ? .board : letter.isUppercase ? .missing : letter == "a" ? .anothers(status) : .shared(status)
        return Cell(
          member: member, subject: subject, command: command, code: code, whose: String(words[whose]))
      }
    }
  }
}

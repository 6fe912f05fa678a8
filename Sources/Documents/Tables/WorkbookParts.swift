/// Which parts of a pack refer to which (ECMA-376, part 2): `_rels/NAME.rels`.
final class RelationListener: MarkupListener {
  /// The relations by their names: what the other part is, the last word of its kind, and where it lies.
  private(set) var relations: [String: (kind: String, part: String)] = [:]
  private let folder: String

  /// Listens to the relations of a part in a folder.
  init(folder: String) {
    self.folder = folder
  }

  override func begin(_ name: MarkupName, _ attributes: MarkupAttributes) {
    guard name == MarkupName("Relationship"), attributes.text(MarkupName("TargetMode")) != "External",
      let id = attributes.text(MarkupName("Id")), let kind = attributes.text(MarkupName("Type")),
      let target = attributes.text(MarkupName("Target"))
    else { return }
    let last = kind.split(separator: "/").last.map(String.init) ?? ""
    relations[id] = (last, RelationListener.path(target, from: folder))
  }

  /// The first part of a kind.
  func part(of kind: String) -> String? {
    relations.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value.part
  }

  /// The name of a part in the pack; a way out of the pack ends at its root, where nothing is.
  private static func path(_ target: String, from folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

/// The sheets of a workbook, and the epoch of its days.
final class WorkbookListener: MarkupListener {
  /// The names of the relations to the sheets that are shown, in their order.
  private(set) var shown: [String] = []
  /// Whether days are counted from 1904.
  private(set) var is1904 = false

  override func begin(_ name: MarkupName, _ attributes: MarkupAttributes) {
    if name == MarkupName("workbookPr") {
      is1904 = attributes.flag(MarkupName("date1904"))
    } else if name == MarkupName("sheet"), let id = attributes.text(MarkupName("id"), isPrefixed: true),
      attributes.text(MarkupName("state")) ?? "visible" == "visible"
    {
      shown.append(id)
    }
  }
}

/// The formats of a workbook's cells.
final class StyleListener: MarkupListener {
  private var patterns: [Int: String] = [:]
  private var cells: [Int] = []
  private var isInCells = false

  /// What was heard.
  var formats: NumberFormats { NumberFormats(cells: cells, patterns: patterns) }

  override func begin(_ name: MarkupName, _ attributes: MarkupAttributes) {
    let number = MarkupName("numFmtId")
    if name == MarkupName("cellXfs") {
      isInCells = true
    } else if name == MarkupName("xf"), isInCells {
      cells.append(attributes.number(number) ?? 0)
    } else if name == MarkupName("numFmt"), let id = attributes.number(number) {
      patterns[id] = attributes.text(MarkupName("formatCode"))
    }
  }

  override func end(_ name: MarkupName) {
    if name == MarkupName("cellXfs") { isInCells = false }
  }
}

/// The words that cells share.
final class StringListener: MarkupListener {
  /// What was heard.
  private(set) var strings = SharedStrings()
  private var run = WordRun()

  override func begin(_ name: MarkupName, _ attributes: MarkupAttributes) {
    if name == .si { words.removeAll(keepingCapacity: true) }
    run.begin(name, attributes, self)
  }

  override func end(_ name: MarkupName) {
    run.end(name, self)
    if name == .si { strings.append(EscapedText.resolved(words)) }
  }
}

/// Which cells of a sheet were merged.
final class MergeListener: MarkupListener {
  /// What was heard, by the first row; what begins beyond the columns that are read is left out.
  var ranges: [MergedRange] { found.sorted { $0.first.row < $1.first.row } }
  private var found: [MergedRange] = []
  private let part: String

  /// Listens to a part of the pack.
  init(part: String) {
    self.part = part
  }

  override func begin(_ name: MarkupName, _ attributes: MarkupAttributes) {
    guard name == .mergeCell else { return }
    guard let range = attributes.text(.ref).flatMap({ MergedRange($0) }) else {
      failure = .brokenMarkup(part: part)
      return
    }
    if range.first != range.last, range.first.column < TableFile.mostColumns { found.append(range) }
  }
}

/// Gathers the words of rich text: runs are joined, and what tells how to say them is left out.
struct WordRun {
  private var start = 0
  private var keepsSpace = false
  private var isPhonetic = false

  /// An element begins.
  mutating func begin(_ name: MarkupName, _ attributes: MarkupAttributes, _ listener: MarkupListener) {
    if name == .rPh { isPhonetic = true }
    guard name == .t, !isPhonetic else { return }
    start = listener.words.count
    keepsSpace = attributes.keepsSpace
    listener.isListening = true
  }

  /// An element ends.
  mutating func end(_ name: MarkupName, _ listener: MarkupListener) {
    if name == .rPh { isPhonetic = false }
    guard name == .t, listener.isListening else { return }
    listener.isListening = false
    if keepsSpace { return }
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    while listener.words.count > start, let last = listener.words.last, isSpace(last) {
      listener.words.removeLast()
    }
    listener.words.removeSubrange(start..<(start + listener.words[start...].prefix(while: isSpace).count))
  }
}

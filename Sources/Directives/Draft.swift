import Deadlines

/// A piece of work while the text is still being read.
struct Draft {
  var lead: [NamedAgency]
  var coordinators: [NamedAgency]
  var title: String?
  var assigner: String?
  /// The clause, in words; it grows with what belongs to it.
  var quote: Range<Int>
  /// The work, in words.
  var action: Range<Int>
  var findings: [Finding] = []
  var rule: ReadingRule
  /// Tells whether it is kept only if a deadline comes to it.
  var isTentative = false
  /// The sentence and paragraph that it stands in.
  var sentence: Int
  var paragraph: Int
}

/// Who is told, as later clauses inherit it.
struct Subject {
  var agencies: [NamedAgency]
  var coordinators: [NamedAgency] = []
  var title: String?
  var assigner: String?
  /// The deadline that a heading sets for what stands below it.
  var findings: [Finding] = []
  /// Tells whether it was told in a spirit to work in, not work.
  var isExhorted = false
}

// What is said about filters that have names.

extension Phrase {
  /// Lists the filters that have names.
  package static let savedViews = Phrase(vi: "cách lọc đã lưu", en: "saved views")
  /// Over their menu.
  package static let savedViewsTitle = Phrase(vi: "Cách lọc đã lưu", en: "Saved views")
  /// Over the menu of those that can be forgotten.
  package static let removeViewTitle = Phrase(vi: "Bỏ cách lọc nào?", en: "Forget which?")
  /// Gives the filter a name.
  package static let nameView = Phrase(vi: "đặt tên cho cách lọc này…", en: "name this filter…")
  /// Forgets one that has a name.
  package static let removeView = Phrase(vi: "bỏ một cách lọc đã lưu…", en: "forget a saved view…")
  /// There is no filter to be named.
  package static let nothingToName = Phrase(
    vi: "danh sách chưa lọc gì; gõ / để lọc trước", en: "nothing is filtered; filter with / first")
  /// Over the form that asks for the name.
  package static let nameViewTitle = Phrase(vi: "Lưu cách lọc", en: "Save the filter")
  /// What will be kept.
  package static func viewFilters(_ query: String) -> Phrase {
    Phrase(vi: "Lọc: \(query)", en: "Filter: \(query)")
  }
  /// The field of the name.
  package static let fieldViewName = Phrase(vi: "Tên", en: "Name")
  /// The field of who has it.
  package static let fieldAudience = Phrase(vi: "Dành cho", en: "For")
  /// Only who keeps it.
  package static let onlyMe = Phrase(vi: "chỉ tôi", en: "only me")
  /// Everybody.
  package static let everybody = Phrase(vi: "mọi người", en: "everybody")
  /// The field of the role that begins with it.
  package static let fieldStartingRole = Phrase(vi: "Mở đầu cho", en: "Opens for")
  /// No role begins with it.
  package static let noRole = Phrase(vi: "không ai", en: "nobody")
  /// A view that everybody has, in the menu.
  package static func shared(_ name: String, _ query: String) -> Phrase {
    Phrase(vi: "\(name) (chung)  \(query)", en: "\(name) (shared)  \(query)")
  }
  /// A filter was given its name.
  package static func viewSaved(_ name: String) -> Phrase {
    Phrase(vi: "đã lưu cách lọc “\(name)”; mở lại bằng V", en: "saved the view “\(name)”; V lists it")
  }
  /// A filter's name was forgotten.
  package static func viewRemoved(_ name: String) -> Phrase {
    Phrase(vi: "đã bỏ cách lọc “\(name)”", en: "forgot the view “\(name)”")
  }
}

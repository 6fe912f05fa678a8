import Assignments
import Testing

@Suite struct `Words that look like others` {
  /// Names and codes, and what they can be taken for; a letter or two in each is Cyrillic or Greek.
  @Test(arguments: [
    ("Vаn", "Van"), ("Nguуễn", "Nguyễn"), ("Trần Вình", "Trần Bình"), ("Hоàng", "Hoàng"),
    ("Lê Тhị", "Lê Thị"),
    ("Рhạm", "Phạm"), ("Оanh", "Oanh"), ("Мinh", "Minh"), ("Нải", "Hải"), ("Κhánh", "Khánh"),
    ("Τuấn", "Tuấn"),
    ("Αn", "An"), ("Εm", "Em"), ("ΒXD", "BXD"), ("ВKHCN", "BKHCN"), ("12/ТTr-BXD", "12/TTr-BXD"),
    ("Xuаn2", "Xuan2"), ("thuку", "thuky"), ("Ѕơn", "Sơn"), ("Duсs", "Ducs"),
  ]) func `a word that mixes alphabets carries a sign, and the word it looks like none`(
    false: String, true: String
  ) {
    let marked = LookAlikes.marked("Ông \(`false`), \(`true`)")
    #expect(marked.filter { $0 == LookAlikes.sign }.count == 1, "\(marked)")
    #expect(marked.filter { $0 != LookAlikes.sign } == "Ông \(`false`), \(`true`)")
    #expect(LookAlikes.marked(`true`) == `true`)
  }

  @Test(arguments: [
    "", "Đặng Thị Ngọc Thịnh", "Владимир Путин", "Αθήνα", "Bộ Xây dựng và Москва", "漢字 và Hà Nội",
    "12/TB-VPCP",
    "5 ×10µm", "Vie\u{323}\u{302}t",
  ]) func `words of one alphabet carry none`(text: String) {
    #expect(LookAlikes.marked(text) == text)
  }

  @Test func `the sign stands right behind the word`() {
    #expect(LookAlikes.marked("Trần Vаn An, Bộ Хây") == "Trần Vаn⚠ An, Bộ Хây⚠")
  }

  @Test(arguments: ["thuку", "thuκy", "đầumối", "thu\u{200B}ky", "ｔhuky", "Thuky"])
  func `logins are written in small Latin letters alone`(login: String) {
    #expect(Login(login) == nil)
  }
}

import Assignments
import Deadlines
@testable import Directives
import Testing

@Suite struct `Clauses and what they inherit` {
  private func leads(_ text: String) -> [[String]] { Readings.read(text).map { $0.lead.map(\.name) } }

  /// The clauses of a text, each as its words.
  private func clauses(_ text: String) -> [String] {
    let words = Words(text)
    let mentions = MentionReader(words: words, gazetteer: Gazetteer(Readings.directory)).mentions()
    return Outline(words, mentions: mentions).segments.map { words.text(words.range($0.places)) }
  }

  @Test(arguments: [
    ("Bộ A làm. Bộ B làm; Bộ C làm.", ["Bộ A làm", "Bộ B làm", "Bộ C làm"]),
    ("1. Bộ Y tế:\na) Rà soát.\nb) Trình.", ["Bộ Y tế", "Rà soát", "Trình"]),
    ("(1) Bộ Công an: - Chủ trì. - Xây dựng.", ["Bộ Công an", "Chủ trì", "Xây dựng"]),
    ("giai đoạn 2026 - 2030 của TP. Hồ Chí Minh", ["giai đoạn 2026 - 2030 của TP. Hồ Chí Minh"]),
    (
      "các Bộ: Y tế; Xây dựng rà soát (a; b) xong; rồi trình",
      ["các Bộ: Y tế; Xây dựng rà soát (a; b) xong", "rồi trình"]
    ),
    ("trước ngày 01/11/2025. Theo CT.03 và 3.5 tỷ", ["trước ngày 01/11/2025", "Theo CT.03 và 3.5 tỷ"]),
  ])
  func `are cut at signs that end something`(text: String, expected: [String]) {
    #expect(clauses(text) == expected)
  }

  @Test func `under a heading belong to the agency of the heading, until the next one`() {
    let text = "1. Bộ Y tế:\na) Rà soát danh mục.\n- Trình Chính phủ.\n2. Bộ Nội vụ: báo cáo Thủ tướng."
    #expect(leads(text) == [["Bộ Y tế"], ["Bộ Y tế"], ["Bộ Nội vụ"]])
  }

  @Test func `behind a semicolon keep the subject, and a day parts two pieces of work`() {
    let text =
      "Bộ Y tế xây dựng Nghị định, trình Chính phủ trước ngày 1/11; hướng dẫn địa phương trước ngày 1/12."
    let read = Readings.read(text)
    #expect(leads(text) == [["Bộ Y tế"], ["Bộ Y tế"]])
    #expect(read.map { $0.deadline?.reading.deadline.due?.iso } == ["2025-11-01", "2025-12-01"])
    #expect(leads("Bộ Y tế rà soát danh mục; hướng dẫn địa phương.") == [["Bộ Y tế"]])
  }

  @Test func `that say this ministry mean the last one named`() {
    #expect(
      leads("Bộ Y tế được giao xây dựng đề án. Bộ này cũng cần rà soát danh mục.") == [
        ["Bộ Y tế"], ["Bộ Y tế"],
      ])
  }

  @Test func `below the work may name who leads, who works along and by when`() {
    let read = Readings.read(
      """
      1. Xây dựng Đề án đô thị thông minh.
      - Cơ quan chủ trì: Sở Xây dựng.
      - Cơ quan phối hợp: Sở Tài chính.
      - Thời gian hoàn thành: Quý II/2026.
      """)
    #expect(read.map { $0.lead.map(\.name) } == [["Sở Xây dựng"]])
    #expect(read.map { $0.coordinators.map(\.name) } == [["Sở Tài chính"]])
    #expect(read.map { $0.deadline?.reading.deadline.due?.iso } == ["2026-06-30"])
  }

  @Test func `that only send a document tell nobody`() {
    #expect(leads("Công điện gửi Chủ tịch UBND tỉnh Huế; Bộ trưởng Bộ Y tế; Bộ Nội vụ rà soát.") == [])
  }

  @Test func `tell what an authority has asked for, and not what was asked before`() {
    #expect(leads("Thủ tướng đã yêu cầu Bộ Y tế rà soát danh mục.") == [["Bộ Y tế"]])
    #expect(leads("Trước đó, Thủ tướng đã yêu cầu Bộ Y tế rà soát danh mục.") == [])
  }

  @Test func `of nothing but a day lend it to the work before`() {
    let read = Readings.read(
      "- Bộ Y tế rà soát danh mục. UBND tỉnh Huế lập kế hoạch. Thời hạn hoàn thành: trước ngày 30/11/2025.")
    #expect(read.map { $0.deadline?.reading.deadline.due?.iso } == ["2025-11-30", "2025-11-30"])
  }

  @Test func `with a later day keep it beside the first`() {
    let read = Readings.read(
      "Bộ Y tế thành lập đoàn công tác, hoàn thành trong tháng 12-2025, triển khai trong năm 2026.")
    #expect(read.count == 1)
    #expect(read.first?.milestones.map { $0.reading.deadline.due?.iso } == ["2026-12-31"])
  }

  @Test(arguments: [
    "Bộ Y tế đã trình Nghị định trước ngày 30/6/2025.", "Bộ Y tế đang hoàn thiện đề án.",
    "Bộ Y tế sẽ trình Nghị định trong tháng 12/2025.", "Bộ Y tế cho biết cần hoàn thành trong tháng 12.",
    "Nhiều ý kiến đề nghị sớm xác định phạm vi dữ liệu.", "Tổ công tác có thể mời thêm chuyên gia.",
    "Tỷ lệ hồ sơ trực tuyến đạt 41,2%, tăng 8,5%.", "Tỉnh Huế đề nghị Chính phủ bổ sung vốn.",
    "Các bộ, ngành cần hành động với tinh thần nói thật, làm thật.",
    "Các bộ, ngành khẩn trương triển khai các nhiệm vụ trọng tâm.", "", " \n ", "Nghị định 269/2025/NĐ-CP.",
  ])
  func `that tell, mean, ask or exhort give no work`(text: String) {
    #expect(Readings.read(text).isEmpty)
  }

  @Test func `said twice are read once`() {
    let text = "Thủ tướng giao Bộ Y tế rà soát toàn bộ danh mục thuốc thiết yếu trên cả nước."
    #expect(Readings.read("\(text)\n\n\(text)\n\n\(text)").count == 1)
  }

  @Test func `say what is missing of the six`() throws {
    let read = try #require(
      Readings.read("Bộ trưởng Bộ Y tế trình Chính phủ Nghị định trước ngày 1/11/2025.").first)
    #expect(read.missing == [.owner])
    #expect(read.accountable == "Bộ trưởng")
    #expect(read.authority == "Chính phủ")
    #expect(!ReadingRule.allCases.contains { $0.reason.isEmpty })
  }
}

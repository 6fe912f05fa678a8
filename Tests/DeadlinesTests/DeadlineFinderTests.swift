import Deadlines
import Foundation
import TestSupport
import Testing

@Suite struct `Deadlines in running text` {
  private func find(_ text: String, issued: String = "2025-07-16") -> [Finding] {
    DeadlineFinder.find(in: text, issued: DocumentDate(issued))
  }

  @Test func `each task of a sentence has its own`() {
    let text =
      "Bộ Công an hoàn thành trong tháng 10 năm 2025; Bộ Tài chính chậm nhất ngày 30/9/2025, "
      + "Bộ Y tế trong quý IV/2025."
    let findings = find(text)
    #expect(
      findings.map(\.phrase) == [
        "hoàn thành trong tháng 10 năm 2025", "chậm nhất ngày 30/9/2025", "trong quý IV/2025",
      ])
    #expect(
      findings.map { $0.reading.deadline.due?.iso } == ["2025-10-31", "2025-09-30", "2025-12-31"])
  }

  @Test func `a cell of a table is read whole`() {
    let text =
      "1 | Xây dựng CSDL | Bộ Công an | 12/2025 | 2 | Đào tạo | Thường xuyên | Quý I/2026 | "
      + "Sau khi có Quy chế"
    #expect(
      find(text).map(\.phrase) == ["12/2025", "Thường xuyên", "Quý I/2026", "Sau khi có Quy chế"])
  }

  @Test(arguments: [
    "Nghị quyết 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", "Nghị định số 269/2025/NĐ-CP, Kết luận 77-KL/TW",
    "đã hoàn thành 38/63 nhiệm vụ, giải ngân 70%, tăng 15,5% so với cùng kỳ năm 2024",
    "Kế hoạch số 447/KH-CP ngày 17/5/2025 của Chính phủ", "Đề án phát triển đô thị giai đoạn 2018–2025",
    "Chiến lược phát triển đô thị đến năm 2030, tầm nhìn đến năm 2045",
    "Đến cuối tháng 12-2018, cả nước có 38/63 tỉnh, thành phố",
    "cuối tháng 5/2019, Bộ đã ban hành Khung tham chiếu",
    "Trong thời gian qua, trong năm qua, trong 5 năm qua",
    "Đặc biệt, vào tháng 11/2019, Bộ đã có hướng dẫn", "Mục 3.2.1, Điều 15, khoản 2", "không quá 1/2 ngày",
    "tổng mức đầu tư 1.500 tỷ đồng, vay 12/2 và 3/4", "tại phiên họp ngày 16/7/2025 của Tổ công tác",
    "Căn cứ Tờ trình số 92/TTr-BNV ngày 06/4/2025", "kinh phí năm 2025 là 30 tỷ đồng",
    "kèm theo tiến độ triển khai",
    "Sau 3 năm thực hiện Nghị quyết", "kế hoạch hằng năm của đơn vị", "từ khi Quyết định 950 được ban hành",
    "hôm nay, tại Hà Nội",
  ]) func `numbers, names, statistics and what is done are none`(text: String) {
    #expect(find(text).map(\.phrase) == [])
  }

  @Test func `today is a deadline when it limits`() {
    #expect(
      find("các đơn vị gửi báo cáo trước 17h00 hôm nay để tổng hợp").map(\.phrase) == ["trước 17h00 hôm nay"])
  }

  @Test func `the date of a page behind a time is none of it`() {
    #expect(
      find("Triển khai đề án trong năm 2026 15/11/2025 14:01 (PLO)").map(\.phrase) == ["trong năm 2026"])
  }

  @Test func `a rhythm and the day far behind it are one deadline`() throws {
    let findings = find(
      "thực hiện Kế hoạch này, định kỳ hàng năm báo cáo kết quả về Sở chậm nhất ngày 17 tháng 12.",
      issued: "2025-11-19")
    #expect(findings.count == 1)
    let deadline = try #require(findings.first).reading.deadline
    #expect((deadline.recurrence, deadline.due?.iso) == (.yearly, "2025-12-17"))
  }

  @Test(arguments: [
    "báo cáo Thủ tướng trước ngày 15 tháng 8 năm 2025, bảo đảm tiến độ",
    "Ủy ban nhân dân tỉnh hoàn thành trong quý III/2025",
    "😀 ký tự lạ trước 16h00 thứ Sáu hằng tuần",
  ]) func `a range counts the scalars of the text as given, composed or not`(text: String) throws {
    for text in [text, text.decomposedStringWithCanonicalMapping, text.replacing(" ", with: "\u{A0}\u{A0}")] {
      let finding = try #require(find(text).first)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: Array(text.unicodeScalars)[finding.range])
      #expect(String(view).unicodeScalars.elementsEqual(finding.phrase.unicodeScalars))
      #expect(finding.reading.deadline.phrase == finding.phrase)
      #expect(finding.phrase.precomposedStringWithCanonicalMapping.lowercased().contains(/^(trước|hoàn)/))
    }
  }

  @Test(arguments: 1...10) func `findings lie in order and do not overlap`(seed: Int) {
    var dice = Dice(seed: seed)
    let pieces = [
      "trước ngày", "15/8/2025", "trong", "quý III/2025", "hằng tháng", "định kỳ", ";", ".", ",", "|", "đã",
      "Bộ Xây dựng",
      "hoàn thành", "đến", "2025", "-", "cuối", "tháng 12", "sau khi có", "kể từ ngày", "15 ngày", "(", ")",
      "%", "70",
    ]
    for _ in 0..<25 {
      let text = (0..<60).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined(separator: " ")
      var end = 0
      for finding in find(text) {
        #expect(finding.range.lowerBound >= end)
        #expect(!finding.range.isEmpty)
        end = finding.range.upperBound
      }
      #expect(end <= text.unicodeScalars.count)
    }
  }
}

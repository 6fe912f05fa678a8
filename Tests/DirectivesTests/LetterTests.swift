import Assignments
import Deadlines
import Testing

@testable import Directives

/// What letters of ministries and plans of provinces write, one rule a test.
@Suite struct `Letters and plans` {
  private func tasks(_ text: String, issued: String = "2025-11-01") -> [String] {
    Readings.read(text, issued: issued).map { proposal in
      let leads = proposal.lead.map(\.name).joined(separator: " & ")
      let day = proposal.deadline?.reading.deadline.due?.iso ?? "–"
      return "\(leads): \(proposal.action.text) [\(day)]"
    }
  }

  @Test func `say the same deadline for one piece of work after the other`() {
    #expect(
      tasks(
        """
        1.4. Ủy ban nhân dân các phường, xã, đặc khu - Tuyên truyền, phổ biến quy định. Thời gian thực hiện: \
        Tháng 11 - 12/2025. - Thành lập Ban Chỉ đạo cấp xã. Thời gian hoàn thành: Trước ngày 15/11/2025. \
        - Ban hành kế hoạch kiểm kê. Thời gian hoàn thành: Trước ngày 15/11/2025.
        """
      ) == [
        "Ủy ban nhân dân các phường, xã, đặc khu: Tuyên truyền, phổ biến quy định [2025-12-31]",
        "Ủy ban nhân dân các phường, xã, đặc khu: Thành lập Ban Chỉ đạo cấp xã [2025-11-15]",
        "Ủy ban nhân dân các phường, xã, đặc khu: Ban hành kế hoạch kiểm kê [2025-11-15]",
      ])
  }

  @Test func `tell two departments the same`() {
    #expect(
      tasks(
        """
        1. Sở Y tế:
        - Rà soát trạm y tế.
        - Báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2025.
        2. Sở Tư pháp:
        - Báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2025.
        """
      ) == [
        "Sở Y tế: Rà soát trạm y tế [–]", "Sở Y tế: Báo cáo kết quả về Sở Nội vụ [2025-12-15]",
        "Sở Tư pháp: Báo cáo kết quả về Sở Nội vụ [2025-12-15]",
      ])
  }

  @Test(arguments: [
    (
      "3. Vụ Kế hoạch, Tài chính - Chủ trì tổng hợp số liệu. - Tham mưu Lãnh đạo Bộ tháo gỡ vướng mắc.",
      [
        "Vụ Kế hoạch, Tài chính: tổng hợp số liệu [–]",
        "Vụ Kế hoạch, Tài chính: Tham mưu Lãnh đạo Bộ tháo gỡ vướng mắc [–]",
      ]
    ),
    (
      """
      Trước tình hình đó, Bộ Tài chính yêu cầu: 1. Thủ trưởng các đơn vị được giao nhiệm vụ - Nghiêm túc \
      thực hiện chế độ báo cáo.
      """,
      ["Thủ trưởng các đơn vị được giao nhiệm vụ: Nghiêm túc thực hiện chế độ báo cáo [–]"]
    ),
  ])
  func `head their items with names that a dash ends`(text: String, expected: [String]) {
    #expect(tasks(text) == expected)
  }

  @Test(arguments: [
    (
      "Bộ Tài chính trân trọng đề nghị Bộ Y tế cử cán bộ tham dự lớp bồi dưỡng.",
      "Bộ Y tế: cử cán bộ tham dự lớp bồi dưỡng [–]"
    ),
    (
      "Đề nghị Quý Cơ quan gửi báo cáo về Bộ Tài chính chậm nhất ngày 22/11/2025.",
      "Quý Cơ quan: gửi báo cáo về Bộ Tài chính [2025-11-22]"
    ),
    (
      """
      Yêu cầu các sở, căn cứ quy định tại khoản 4 Điều 3 Thông tư số 80/2025/TT-BTC, trước ngày 10 tháng 01 \
      hàng năm báo cáo tình hình đấu thầu.
      """,
      "các sở: báo cáo tình hình đấu thầu [2026-01-10]"
    ),
    (
      """
      Giao Thống kê tỉnh, thành phố rà soát số liệu theo đơn vị hành chính cũ (63 tỉnh, thành phố) về Bộ Tài \
      chính.
      """,
      """
      Thống kê tỉnh, thành phố: rà soát số liệu theo đơn vị hành chính cũ (63 tỉnh, thành phố) về Bộ Tài \
      chính [–]
      """
    ),
  ])
  func `ask politely, and give their reasons before the work`(text: String, expected: String) {
    #expect(tasks(text) == [expected])
  }

  @Test func `call whoever they go to by a word of courtesy`() {
    let text = """
      Bộ Tài chính đề nghị Ủy ban nhân dân các tỉnh: - Đánh giá thuận lợi, khó khăn; - Giao Sở Tài chính rà \
      soát số liệu. Để bảo đảm thời gian, đề nghị Quý Ủy ban gửi báo cáo chậm nhất ngày 22/11/2025.
      """
    #expect(tasks(text).last == "Ủy ban nhân dân các tỉnh: gửi báo cáo [2025-11-22]")
  }

  @Test(arguments: [
    """
    Bộ Tài chính kính báo cáo Chính phủ xem xét, thông qua: - Dự thảo Luật Thuế; - Giao Bộ trưởng Bộ Tài \
    chính ký Báo cáo tiếp thu, giải trình.
    """,
    """
    Bộ Y tế xin báo cáo Đoàn đại biểu Quốc hội như sau: - Theo quy định tại Thông tư số 45/2024/TT-BTC, để \
    lập phương án giá, cần có định mức kinh tế kỹ thuật.
    """,
  ])
  func `petition and answer, which is no work yet`(text: String) {
    #expect(tasks(text) == [])
  }

  @Test func `give a reason whose purpose is the work`() {
    let text = """
      Giao Bộ trưởng Bộ Tài chính: (i) Ký Tờ trình của Chính phủ; (ii) Căn cứ ý kiến của cấp có thẩm quyền \
      để hoàn thiện hồ sơ và giải trình với Quốc hội, các cơ quan của Quốc hội theo quy định.
      """
    #expect(tasks(text).count == 2)
    #expect(tasks(text).allSatisfy { $0.hasPrefix("Bộ Tài chính: ") })
  }

  @Test func `go on in a torn list with a sentence of command`() {
    let text = """
      (4) Rà soát thiệt hại, hoàn thành trước ngày 30/11/2025. Tổ chức điều phối tiếp nhận tiền và \
      hàng cứu trợ.
      """
    #expect(tasks(text).map { $0.suffix(12) } == ["[2025-11-30]", " cứu trợ [–]"])
  }
}

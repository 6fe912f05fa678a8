import Assignments
import Deadlines
import Directives
import Testing

@Suite struct `Rows of tables` {
  private func rows(_ text: String) -> [[String]] {
    Readings.read(text, issued: "2025-10-01").map {
      [
        $0.lead.map(\.name).joined(separator: " + "), $0.coordinators.map(\.name).joined(separator: " + "),
        $0.action.text, $0.deadline?.reading.deadline.due?.iso ?? "",
      ]
    }
  }

  private let expected = [
    ["Bộ Y tế", "Bộ Nội vụ", "Xây dựng Nghị định về giá thuốc", "2025-12-31"],
    ["UBND tỉnh Huế", "", "Kế hoạch số hóa hồ sơ của tỉnh", "2025-11-30"],
  ]

  @Test func `give work, its lead, who works along and the day`() {
    #expect(
      rows(
        """
        TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
        1 | Xây dựng Nghị định về giá thuốc | Bộ Y tế | Bộ Nội vụ | tháng 12/2025
        2 | Kế hoạch số hóa hồ sơ của tỉnh | UBND tỉnh Huế | | tháng 11/2025
        """) == expected)
  }

  @Test func `are told apart though their lines have run together`() {
    #expect(
      rows(
        "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn "
          + "1 | Xây dựng Nghị định về giá thuốc | Bộ Y tế | Bộ Nội vụ | tháng 12/2025 "
          + "2 | Kế hoạch số hóa hồ sơ của tỉnh | UBND tỉnh Huế | | tháng 11/2025") == expected)
  }

  @Test func `need no head where the work begins with a verb or a product`() {
    #expect(
      rows("46 | Hoàn thiện Đề án đô thị thông minh | Bộ Xây dựng | 31/10/2025 | Đang thực hiện").map {
        $0[0] + " | " + $0[3]
      } == ["Bộ Xây dựng | 2025-10-31"])
  }

  @Test func `keep who answers apart from who leads`() {
    let read = Readings.read(
      """
      | STT | Tên nhiệm vụ | Người đứng đầu chịu trách nhiệm | Cơ quan chủ trì | Thời hạn hoàn thành |
      | 1 | Xây dựng Nghị định về giá thuốc | Bộ trưởng Bộ Y tế | Cục Quản lý Dược | 31/12/2025 |
      """)
    #expect(read.map { $0.lead.map(\.name) } == [["Cục Quản lý Dược"]])
    #expect(read.first?.accountable == "Bộ trưởng")
  }

  @Test(arguments: [
    "VĂN PHÒNG CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Số: 624/TB-VPCP | Hà Nội", "a | b | c | d",
    "| | | |", "|", "Nơi nhận: | KT. BỘ TRƯỞNG | THỨ TRƯỞNG |",
  ])
  func `of letterheads give no work`(text: String) {
    #expect(Readings.read(text).isEmpty)
  }
}

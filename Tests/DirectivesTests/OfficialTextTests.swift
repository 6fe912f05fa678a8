import Assignments
import Deadlines
import Directives
import Testing

/// What official texts write that reports do not, each with the spelling it was seen in.
@Suite struct `Official texts` {
  private func leads(_ text: String) -> [[String]] { Readings.read(text).map { $0.lead.map(\.name) } }
  private func along(_ text: String) -> [[String]] { Readings.read(text).map { $0.coordinators.map(\.name) } }
  private func days(_ text: String) -> [String?] {
    Readings.read(text).map { $0.deadline?.reading.deadline.due?.iso }
  }

  @Test(arguments: [
    (
      "UBND các quận: Hồng Bàng, Ngô Quyền, Lê Chân rà soát biển báo.",
      ["UBND quận Hồng Bàng", "UBND quận Ngô Quyền", "UBND quận Lê Chân"]
    ),
    (
      "UBND các tỉnh, thành phố: Quảng Ninh, Hải Phòng rà soát hồ chứa.",
      ["UBND tỉnh Quảng Ninh", "UBND thành phố Hải Phòng"]
    ),
    (
      "Các bộ: Xây dựng, Tài chính và UBND các tỉnh: Lào Cai, Phú Thọ bàn giao mặt bằng.",
      ["Bộ Xây dựng", "Bộ Tài chính", "UBND tỉnh Lào Cai", "UBND tỉnh Phú Thọ"]
    ),
    (
      "Yêu cầu các đơn vị: Vụ Pháp chế, Cục Quản lý nhà gửi báo cáo.", ["Vụ Pháp chế", "Cục Quản lý nhà"]
    ),
  ])
  func `write out every member of a list`(text: String, expected: [String]) {
    #expect(leads(text) == [expected])
  }

  @Test(arguments: [
    ("Giao các Ban quản lý dự án Thành phố lập hồ sơ đấu thầu.", "các Ban quản lý dự án Thành phố"),
    ("Giao Ban Quản lý dự án 85 lập hồ sơ đấu thầu.", "Ban Quản lý dự án 85"),
    ("Yêu cầu Ban Quản lý dự án Mỹ Thuận tổ chức thi công.", "Ban Quản lý dự án Mỹ Thuận"),
    ("Giao Sở Văn hóa, Thể thao và Du lịch kiểm tra biển báo.", "Sở Văn hóa, Thể thao và Du lịch"),
    ("Đại học Quốc gia Hà Nội xây dựng chương trình đào tạo.", "Đại học Quốc gia Hà Nội"),
    (
      "Tổng công ty Cảng hàng không Việt Nam hoàn thành nhà ga.", "Tổng công ty Cảng hàng không Việt Nam"
    ),
    ("Hội đồng thẩm định nhà nước khẩn trương thẩm định hồ sơ.", "Hội đồng thẩm định nhà nước"),
    ("Sở Y tế các tỉnh, thành phố rà soát danh mục.", "Sở Y tế các tỉnh, thành phố"),
    ("Công an tỉnh rà soát hồ sơ.", "Công an tỉnh"),
    ("Chủ tịch UBND các tỉnh, thành phố rà soát quỹ đất.", "UBND các tỉnh, thành phố"),
    ("Giao đồng chí Nguyễn Văn A, Bộ trưởng Bộ Tài chính hoàn thiện hồ sơ.", "Bộ Tài chính"),
    ("Các đơn vị thuộc Bộ Quốc phòng rà soát quỹ đất.", "Các đơn vị thuộc Bộ Quốc phòng"),
    ("Đề nghị các cơ quan của Đảng, Quốc hội tăng cường giám sát.", "các cơ quan của Đảng, Quốc hội"),
    (
      "Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp tổng hợp số liệu.",
      "Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp"
    ),
  ])
  func `name bodies of many kinds`(text: String, expected: String) {
    #expect(leads(text) == [[expected]])
  }

  @Test(arguments: [
    ("Sở Y tế phối hợp công an, quân đội kiểm tra cơ sở.", ["công an", "quân đội"]),
    ("Bộ Y tế phối hợp chặt chẽ, quyết liệt với Bộ Nội vụ rà soát.", ["Bộ Nội vụ"]),
    (
      "Bộ Y tế chủ trì, phối hợp với các bộ, ngành, FPT, CMC xây dựng công cụ.",
      ["các bộ, ngành", "FPT", "CMC"]
    ),
    (
      """
      Sở Y tế rà soát danh mục; phối hợp Sở Nội vụ; Viễn thông Huế (VNPT Huế); Sở Tài chính thực hiện kế \
      hoạch.
      """,
      ["Sở Nội vụ", "Viễn thông Huế", "Sở Tài chính"]
    ),
  ])
  func `name who works along`(text: String, expected: [String]) {
    #expect(along(text) == [expected])
  }

  @Test func `carry on whoever works along behind “Đồng thời”`() {
    let text = "Bộ Y tế phối hợp với Bộ Nội vụ kiểm tra đề án. Đồng thời, hướng dẫn việc rà soát đề án."
    #expect(along(text) == [["Bộ Nội vụ"], ["Bộ Nội vụ"]])
  }

  @Test(arguments: [
    ("Bộ Y tế: Trước ngày 15/12: hoàn thành rà soát danh mục.", ["2025-12-15"]),
    ("Trong tháng 2/2026, các bộ, ngành hoàn thành kế hoạch rà soát.", ["2026-02-28"]),
    ("Tháng 2/2026, các bộ, ngành hoàn thành kế hoạch rà soát.", ["2026-02-28"]),
    ("Bộ Y tế trước ngày 30/11/2025 công bố danh mục.", ["2025-11-30"]),
    ("Bộ Y tế theo dõi chất lượng dịch vụ; công bố kết quả hằng quý.", ["2025-12-31"]),
    ("Thời gian hoàn thành: chậm nhất ngày 22/12 các bộ, ngành phải gửi báo cáo về Bộ Y tế.", ["2025-12-22"]),
    (
      "Bộ Tư pháp gửi Bộ Tài chính hồ sơ trước ngày 10/12/2025, trình Chính phủ trước ngày 20/12/2025.",
      ["2025-12-10", "2025-12-20"]
    ),
    (
      "Tháng 11/2025, các bộ, ngành hoàn thành rà soát văn bản, tháng 12/2025, tổ chức lấy ý kiến.",
      ["2025-11-30", "2025-12-31"]
    ),
  ])
  func `say by when before the work, behind it and between two`(text: String, expected: [String]) {
    #expect(days(text) == expected)
  }

  @Test(arguments: [
    (
      "4. Tổ chức thực hiện - Đề nghị các bộ, ngành rà soát. - Bộ Y tế lập kế hoạch.",
      [["các bộ, ngành"], ["Bộ Y tế"]]
    ),
    ("Đối với các bộ, ngành Các bộ, ngành rà soát danh mục.", [["Các bộ, ngành"]]),
    ("2. Ban Xây dựng Đảng Chủ trì rà soát tình hình cán bộ.", [["Ban Xây dựng Đảng"]]),
    ("7. Chế độ báo cáo Các cơ quan, đơn vị báo cáo Bộ Y tế.", [["Các cơ quan, đơn vị"]]),
    ("1. Bộ Y tế rà soát danh mục 2. Bộ Nội vụ lập kế hoạch.", [["Bộ Y tế"], ["Bộ Nội vụ"]]),
  ])
  func `lose the ends of lines`(text: String, expected: [[String]]) {
    #expect(leads(text) == expected)
  }

  @Test func `give several items to whoever stands before the colon, however they are numbered`() {
    let text = "Thủ tướng giao Bộ Y tế chủ trì, phối hợp với Bộ Nội vụ: 1. Rà soát danh mục. 2. Lập kế hoạch."
    #expect(leads(text) == [["Bộ Y tế"], ["Bộ Y tế"]])
    #expect(along(text) == [["Bộ Nội vụ"], ["Bộ Nội vụ"]])
  }

  @Test func `lead on to items without work of its own`() {
    let text =
      "Đảng ủy Chính phủ lãnh đạo, chỉ đạo các cơ quan liên quan: (1) Xây dựng Đề án. (2) Sửa đổi Luật."
    #expect(leads(text) == [["Đảng ủy Chính phủ"], ["Đảng ủy Chính phủ"]])
  }

  @Test func `tell more of a spirit to work in, which is no work`() {
    #expect(
      leads(
        "Các bộ, ngành cần hành động quyết liệt với tinh thần cao nhất. "
          + "Đặc biệt, phải xây dựng một lộ trình cụ thể.") == [])
  }

  @Test func `agree to a proposal, which is then the proposer's work`() {
    let text =
      "Cục A đề xuất lựa chọn phương án ban hành Kế hoạch vận hành Cổng thông tin trong tháng 12/2025.\n"
      + "Thứ trưởng nhất trí lựa chọn phương án ban hành Kế hoạch vận hành Cổng thông tin."
    #expect(leads(text) == [["Cục A"]])
    #expect(days(text) == ["2025-12-31"])
    #expect(Readings.read(text).map(\.rule) == [.adopted])
  }

  @Test(arguments: [
    "Văn phòng Chính phủ xin gửi để Bộ Y tế biết, thực hiện./.",
    "Đề nghị các đơn vị nghiêm túc triển khai thực hiện./.",
    "Bộ trưởng Bộ Y tế, Chủ tịch UBND các tỉnh, thành phố chịu trách nhiệm thi hành Quyết định này./.",
    "Báo Tuổi trẻ số ra ngày 2/10 có bài phản ánh.", "(8) Dự án đường nối: mặt bằng đạt 40%.",
  ])
  func `close, cite and report, which gives no work`(text: String) {
    #expect(Readings.read(text).isEmpty)
  }
}

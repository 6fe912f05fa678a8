/// The words that actions and directives are composed of.
///
/// They are those of the conclusions on smart cities and digital transformation; what is composed of them
/// has the length and the marks of real work, and means nothing.
enum Words {
  static let verbs = [
    "Xây dựng", "Hoàn thiện", "Rà soát, sửa đổi", "Ban hành", "Trình Thủ tướng Chính phủ phê duyệt",
    "Chủ trì, phối hợp với các bộ, ngành liên quan xây dựng", "Triển khai", "Nghiên cứu, đề xuất",
    "Tổng hợp, báo cáo kết quả thực hiện", "Hướng dẫn các địa phương thực hiện", "Đẩy nhanh tiến độ",
    "Kiểm tra, đánh giá", "Tổ chức sơ kết", "Cập nhật", "Kết nối, chia sẻ", "Khẩn trương hoàn thành",
    "Bố trí kinh phí để thực hiện", "Công bố", "Thí điểm", "Đôn đốc các đơn vị hoàn thành",
  ]

  static let objects = [
    "kế hoạch", "đề án", "dự thảo nghị định", "thông tư hướng dẫn", "bộ tiêu chí", "khung kiến trúc",
    "nền tảng dùng chung", "quy chuẩn kỹ thuật", "danh mục nhiệm vụ", "hệ thống thông tin",
    "quy trình nội bộ",
    "bộ chỉ số đánh giá", "cơ chế tài chính", "chương trình đào tạo", "báo cáo đánh giá tác động",
    "trung tâm giám sát, điều hành", "kiến trúc dữ liệu", "định mức kinh tế - kỹ thuật",
  ]

  static let topics = [
    "chuyển đổi số", "đô thị thông minh", "dịch vụ công trực tuyến", "cơ sở dữ liệu quốc gia về dân cư",
    "cơ sở dữ liệu đất đai", "quy hoạch đô thị và nông thôn", "hạ tầng số", "an toàn thông tin mạng",
    "giao thông thông minh", "chính quyền địa phương hai cấp", "hồ sơ sức khỏe điện tử", "học bạ số",
    "định danh và xác thực điện tử", "quản lý tài nguyên nước", "chiếu sáng công cộng", "nhà ở xã hội",
    "cải cách thủ tục hành chính", "trí tuệ nhân tạo", "mô hình thông tin công trình (BIM)",
    "quan trắc môi trường", "logistics và thương mại điện tử", "phát triển công nghiệp bán dẫn",
    "thanh toán không dùng tiền mặt", "phòng cháy, chữa cháy và cứu nạn, cứu hộ", "di sản văn hóa số",
  ]

  /// A topic so seldom that a search for it finds only a few assignments.
  static let rareTopic = "bản đồ ngập lụt"

  static let places = [
    "trên phạm vi toàn quốc", "tại 34 tỉnh, thành phố", "trong toàn ngành", "tại các đô thị loại I trở lên",
    "giai đoạn 2025 - 2030", "theo chỉ đạo tại Nghị quyết số 57-NQ/TW", "phục vụ người dân và doanh nghiệp",
    "tại các khu đô thị mới", "ở cấp xã", "theo mô hình chính quyền địa phương hai cấp",
  ]

  static let tails = [
    "bảo đảm liên thông, đồng bộ với Cổng Dịch vụ công quốc gia",
    "bảo đảm đúng, đủ, sạch, sống, thống nhất, dùng chung",
    "báo cáo Thủ tướng Chính phủ kết quả thực hiện", "lồng ghép với các chương trình mục tiêu quốc gia",
    "không để chồng chéo, lãng phí nguồn lực", "gửi Bộ Xây dựng để tổng hợp",
    "phân công rõ người, rõ việc, rõ thời gian", "tháo gỡ kịp thời khó khăn, vướng mắc phát sinh",
  ]

  static let familyNames = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
  ]
  static let middleNames = ["Văn", "Thị", "Đức", "Minh", "Thanh", "Quốc", "Hữu", "Ngọc", "Xuân", "Thu"]
  static let givenNames = [
    "An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai",
    "Nam",
    "Phương", "Quân", "Sơn", "Tâm", "Thảo", "Trung", "Tuấn", "Vinh", "Yến",
  ]
  static let positions = [
    "Vụ trưởng", "Phó Vụ trưởng", "Cục trưởng", "Giám đốc Sở", "Phó Giám đốc Sở", "Chuyên viên",
  ]
  static let authorities = [
    "Thủ tướng Chính phủ", "Phó Thủ tướng Chính phủ", "Chính phủ", "Bộ trưởng", "Hội đồng nhân dân cấp tỉnh",
    "Ban Chỉ đạo của Chính phủ",
  ]
  static let deliverables = [
    "Nghị định của Chính phủ", "Quyết định của Thủ tướng Chính phủ", "Thông tư", "Báo cáo", "Kế hoạch",
    "Đề án được phê duyệt", "Hệ thống đưa vào vận hành", "Văn bản hướng dẫn", "Tờ trình Chính phủ",
  ]
  static let reasons = [
    "Chờ ý kiến thẩm định của Bộ Tư pháp", "Chưa bố trí được kinh phí", "Phải lấy ý kiến lại các địa phương",
    "Khối lượng dữ liệu cần số hóa lớn hơn dự kiến", "Chờ ban hành định mức kinh tế - kỹ thuật",
  ]
  static let notes = [
    "Đã gửi dự thảo lấy ý kiến các bộ, ngành", "Đang tổng hợp, tiếp thu ý kiến góp ý",
    "Đã họp tổ soạn thảo lần hai",
    "Đã hoàn thành khảo sát tại các địa phương", "Đang lựa chọn nhà thầu", "Đã trình lãnh đạo Bộ xem xét",
  ]
  static let directiveKinds = [
    (mark: "TB-VPCP", title: "Thông báo kết luận về", issuer: "Văn phòng Chính phủ"),
    (mark: "CT-TTg", title: "Chỉ thị về đẩy mạnh", issuer: "Thủ tướng Chính phủ"),
    (mark: "QĐ-TTg", title: "Quyết định phê duyệt chương trình", issuer: "Thủ tướng Chính phủ"),
    (mark: "NQ-CP", title: "Nghị quyết về", issuer: "Chính phủ"),
    (mark: "CĐ-TTg", title: "Công điện về", issuer: "Thủ tướng Chính phủ"),
  ]
}

extension SplitMix64 {
  /// An action of 60 to 180 characters.
  mutating func action() -> String {
    let topic = number(0...1999) == 0 ? Words.rareTopic : pick(Words.topics)
    var action = "\(pick(Words.verbs)) \(pick(Words.objects)) về \(topic)"
    let place = pick(Words.places)
    let tail = pick(Words.tails)
    if action.count < 60 || happens(60) { action += " \(place)" }
    if action.count < 60 || (happens(50) && action.count + tail.count < 178) { action += ", \(tail)" }
    return action
  }

  /// A person's name.
  mutating func personName() -> String {
    "\(pick(Words.familyNames)) \(pick(Words.middleNames)) \(pick(Words.givenNames))"
  }
}

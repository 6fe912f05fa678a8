import TUI

extension GalleryScene {
  /// The pictures, in the order of the page.
  static let all: [GalleryScene] = (views + [review]).flatMap { [$0, $0.onSmallScreen] } + terminals

  /// The proposals of a text.
  private static let review = GalleryScene(
    name: "de-xuat", caption: "Văn bản đọc thành dự thảo", member: "vanphong",
    steps: [
      .type("P", shows: "Đọc văn bản giao việc"), .type("624/TB-VPCP", shows: "624/TB-VPCP"),
      .press(["Tab"], shows: "▸ ngày"), .type("16/11/2025", shows: "16/11/2025"),
      .press(["C-s"], shows: "Dán toàn văn"), .paste(conclusion, shows: "bỏ 0 /"),
      .type("a", shows: "nhận 1"),
      .type("b", shows: "bỏ 1"),
    ])

  /// Made up for the picture, in the words of such texts.
  private static let conclusion = """
    III. NHIỆM VỤ TRỌNG TÂM
    1. Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính, Bộ Khoa học và Công nghệ xây dựng cơ chế hỗ trợ \
    6 thành phố triển khai đô thị thông minh, báo cáo Thủ tướng Chính phủ trước ngày 15 tháng 12 năm 2025.
    Thời gian qua, các bộ, ngành đã rất cố gắng; đến nay 120 nhiệm vụ đã hoàn thành.
    2. Giao Bộ Y tế khẩn trương hoàn thành số hoá hồ sơ sức khoẻ điện tử trong tháng 3 năm 2026.
    3. Bộ Giáo dục và Đào tạo hướng dẫn các địa phương số hoá văn bằng, chứng chỉ, \
    hoàn thành trong quý I năm 2026.
    4. Ủy ban nhân dân các tỉnh, thành phố rà soát, cập nhật Đề án đô thị thông minh, gửi Bộ Xây dựng \
    tổng hợp trước ngày 20 tháng 12 năm 2025.
    """

  /// The views, each in two sizes.
  private static let views = [
    GalleryScene(name: "hom-nay", caption: "Hôm nay", steps: [.press([], shows: "Quá hạn")]),
    GalleryScene(
      name: "nhiem-vu", caption: "Nhiệm vụ",
      steps: [.type("2", shows: "▸ NV-0004"), .press([], shows: "rõ sản phẩm")]),
    GalleryScene(name: "lich", caption: "Lịch", steps: [.type("3", shows: "hôm nay, Thứ Hai 15/12/2025")]),
    GalleryScene(
      name: "thong-ke", caption: "Thống kê",
      steps: [.type("4", shows: "Hoàn thành theo tháng"), .press(["Down"], shows: "▸ BXD")]),
    GalleryScene(
      name: "cho-toi", caption: "Chờ tôi", steps: [.type("5", shows: "▸"), .press([], shows: "rõ việc")]),
    GalleryScene(
      name: "nhat-ky", caption: "Nhật ký", steps: [.type("6", shows: "▸"), .press(["Down"], shows: "▸")]),
    GalleryScene(name: "hop", caption: "Họp", steps: [.type("7", shows: "cơ quan 1/")]),
  ]

  /// Other languages, colours, sizes and moments.
  private static let terminals = [
    GalleryScene(
      name: "today-en", caption: "The view of the day in English", words: ["--lang", "en"],
      steps: [.press([], shows: "Waiting for me")]),
    GalleryScene(
      name: "assignments-en", caption: "The assignments in English", size: small, words: ["--lang", "en"],
      steps: [.type("2", shows: "▸ NV-0004"), .press([], shows: "deliverable")]),
    GalleryScene(
      name: "khong-mau", caption: "Nhiệm vụ, không màu", environment: ["NO_COLOR": "1"],
      steps: [.type("2", shows: "▸ NV-0004"), .press([], shows: "rõ sản phẩm")]),
    GalleryScene(
      name: "nen-sang", caption: "Nhiệm vụ, nền sáng", theme: .light, words: ["--colors", "light"],
      steps: [.type("2", shows: "▸ NV-0004"), .press([], shows: "rõ sản phẩm")]),
    GalleryScene(
      name: "bang-chon", caption: "Bảng chọn việc", size: small,
      steps: [
        .type("2", shows: "▸ NV-0004"), .press([], shows: "rõ sản phẩm"),
        .press(["Enter"], shows: "┌─ NV-0004"),
      ]),
    GalleryScene(
      name: "tro-giup", caption: "Trang trợ giúp: các phím dùng được ở đây", size: small,
      steps: [.type("2", shows: "▸ NV-0004"), .type("?", shows: "Trong danh sách nhiệm vụ")]),
    GalleryScene(
      name: "lan-dau", caption: "Lần đầu mở bảng: ba dòng chỉ dẫn", member: "lanhdao", size: small,
      steps: [.press([], shows: "1–7 đổi màn hình")]),
    GalleryScene(
      name: "bang-lenh", caption: "Bảng lệnh: gõ tên việc, không cần dấu", member: "vanphong", size: small,
      steps: [
        .type("2", shows: "▸ NV-0004"), .press([], shows: "rõ sản phẩm"), .type(":", shows: "Lệnh"),
        .type("han", shows: "▸ cho lùi hạn"),
      ]),
    GalleryScene(
      name: "tim", caption: "Lọc: điền nốt bằng Tab", size: small,
      steps: [
        .type("2", shows: "▸ NV-0004"), .type("/", shows: "Lọc:"),
        .type("do thi standing:", shows: "Tab điền"),
        .press(["Tab", "Tab", "Tab"], shows: "▸standing:overdue"),
      ]),
    GalleryScene(
      name: "tim-sai", caption: "Lọc: chỗ không hiểu được chỉ ra", size: small,
      steps: [
        .type("2", shows: "▸ NV-0004"), .type("/", shows: "Lọc:"),
        .type("do thi standing:tre han<2026", shows: "^^^"),
      ]),
    GalleryScene(
      name: "nhieu-nhiem-vu", caption: "Một việc cho mọi nhiệm vụ đã đánh dấu", member: "vanphong",
      size: small,
      steps: [
        .type("2", shows: "▸ NV-0004"), .type("/", shows: "Lọc:"),
        .type("lead:BXD status:open", shows: "BXD"),
        .press(["Enter"], shows: "▸"), .type("*", shows: "đã đánh dấu"),
        .type("m", shows: "ghi chú:"),
        .type("Đã nhắc tại cuộc họp ngày 15/12", shows: "15/12"), .press(["Enter"], shows: "c: có"),
      ]),
    GalleryScene(
      name: "tuy-chon", caption: "Tuỳ chọn, giữ theo tên đăng nhập", member: "vanphong", size: small,
      steps: [.type(",", shows: "Tuỳ chọn của tôi"), .press(["Right"], shows: "English")]),
    GalleryScene(
      name: "loi", caption: "Lỗi, ngay tại chỗ", member: "vanphong", size: small,
      steps: [
        .type("n", shows: "Dự thảo nhiệm vụ mới"),
        .type("Trình đề án đô thị thông minh", shows: "thông minh"),
        .press(["Tab"], shows: "▸ chủ trì"), .type("Bộ Hàng hải", shows: "Hàng hải"),
        .press(["Down"], shows: "✗"),
      ]),
    GalleryScene(
      name: "trong", caption: "Bảng chưa có gì", size: small, isEmpty: true,
      steps: [.type("2", shows: "thêm")]),
    GalleryScene(
      name: "nho", caption: "60×15: chỉ danh sách", size: Size(columns: 60, rows: 15),
      steps: [.type("2", shows: "▸ NV-0004")]),
    GalleryScene(
      name: "hoi", caption: "Hỏi lại trước khi dừng nhiệm vụ", member: "vanphong", size: small,
      steps: [
        .type("2", shows: "▸ NV-0004"), .press([], shows: "rõ sản phẩm"), .type("C", shows: "dừng nhiệm vụ"),
        .type("99/QĐ-TTg", shows: "99/QĐ-TTg"), .press(["Enter"], shows: "để xác nhận:"),
      ]),
  ]
}

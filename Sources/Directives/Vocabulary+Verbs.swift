// What agencies are told to do.
extension Vocabulary {
  /// The verbs by which work is named.
  static let doing = PhraseTable(
    """
    tập trung vào|tập trung nguồn lực|tập trung công sức|tập trung mọi nguồn lực|xây dựng|ban hành|\
    rà soát|hoàn thiện|hoàn thành|trình|báo cáo|gửi|tổng hợp|tham mưu|soạn thảo|nghiên cứu|đề xuất|\
    triển khai|thực hiện|tổ chức|kiểm tra|giám sát|theo dõi|đôn đốc|hướng dẫn|chỉ đạo|lãnh đạo|bố trí|\
    cân đối|phân bổ|giải ngân|sửa đổi|bổ sung|cập nhật|công bố|công khai|thẩm định|thẩm tra|phê duyệt|\
    quyết định|cấp|cung cấp|chia sẻ|kết nối|tích hợp|số hóa|chuẩn hóa|vận hành|khai thác|quản lý|\
    thành lập|kiện toàn|sắp xếp|bàn giao|tiếp nhận|điều tra|xử lý|giải quyết|khắc phục|tháo gỡ|\
    đẩy nhanh|đẩy mạnh|tăng cường|nâng cao|đào tạo|bồi dưỡng|tuyên truyền|phổ biến|thông tin|\
    truyền thông|cử|chuẩn bị|lập|đánh giá|tổng kết|sơ kết|thống kê|phân tích|xem xét|có ý kiến|\
    cho ý kiến|tiếp thu|giải trình|làm rõ|làm việc|đàm phán|ký|ký kết|phối hợp|hỗ trợ|giúp|tạo|\
    tạo điều kiện|cắt giảm|đơn giản hóa|phân cấp|phân quyền|ủy quyền|thu hồi|bồi thường|giải phóng|\
    khởi công|khánh thành|thi công|đấu thầu|lựa chọn|thí điểm|áp dụng|sử dụng|huy động|thu hút|\
    phát triển|mở rộng|duy trì|bảo vệ|bảo đảm|đảm bảo|phòng|phòng ngừa|phòng, chống|phòng chống|\
    ứng phó|ngăn chặn|đấu tranh|thanh tra|kiểm toán|kiểm soát|xác định|xác minh|xác nhận|đăng ký|\
    khai báo|thu thập|điều chỉnh|điều phối|điều hành|quy định|quy hoạch|thiết lập|thiết kế|đầu tư|\
    mua sắm|trang bị|nâng cấp|sửa chữa|bảo trì|di dời|tái định cư|hỗ trợ|chi trả|thanh toán|quyết toán|\
    miễn|giảm|hoàn|hoàn tất|hoàn trả|nộp|thu|chống|quán triệt|cụ thể hóa|thể chế hóa|luật hóa|\
    phát hành|phát động|khen thưởng|kỷ luật|xét|tuyển dụng|luân chuyển|điều động|bổ nhiệm|phân công|\
    giao|yêu cầu|đề nghị|kiến nghị|thông báo|trả lời|phản hồi|đối thoại|tiếp xúc|gặp|tiếp|cảnh báo|\
    quan trắc|nắm|nắm chắc|nắm bắt|bám sát|chủ động|vận động|khuyến khích|thúc đẩy|xúc tiến|quảng bá|\
    giới thiệu|đưa|lấy ý kiến|tham gia|tham vấn|góp ý|cải thiện|cải cách|tái cấu trúc|đổi mới|\
    chuyển đổi|ứng dụng|chuyển|chuyển giao|nhân rộng|lồng ghép|gắn|kết hợp|thống nhất|phân loại|\
    phân tích|phân định|lưu trữ|lưu giữ|bảo quản|trưng bày|xuất bản|dịch|biên soạn|in|phát sóng|\
    đăng tải|đăng|niêm yết|chịu trách nhiệm|tự kiểm tra|tự đánh giá|rút kinh nghiệm|kiểm điểm|\
    đầu tư xây dựng|lập danh mục|lập kế hoạch|khảo sát|thăm dò|đo đạc|trồng|nuôi|sản xuất|cung ứng|\
    dự trữ|bình ổn|xuất khẩu|nhập khẩu|thông quan|kê khai|xóa|xóa bỏ|loại bỏ|bãi bỏ|hủy bỏ|đình chỉ|\
    tạm dừng|dừng|chấm dứt|khôi phục|phục hồi|cứu trợ|cứu nạn|tìm kiếm|sơ tán|trực|ứng trực|\
    thường trực|canh gác|huấn luyện|diễn tập|tổ chức thực hiện|có văn bản|có phương án|có giải pháp|\
    có kế hoạch|có biện pháp|có báo cáo|đặt|lắp đặt|phủ sóng|tái lập|ra|đề ra|nêu|xin|kịp thời|tăng|\
    vào cuộc|chấn chỉnh|siết chặt|nghiêm cấm|nghiêm túc|thường xuyên|hợp nhất|sáp nhập|phê chuẩn|\
    thông qua|mở|nối|đánh số|cắm mốc|dành|quan tâm|chăm lo|chăm sóc|khám|điều trị|tiêm|xét nghiệm|\
    giám định|ổn định|củng cố|rút ngắn|ký ban hành|trao đổi|phát hiện|tố giác|truy quét|triệt phá|\
    khởi tố|truy tố|xét xử|thi hành|giữ vững|nghiệm thu|bấm nút|vận hành thử|chạy thử|ra mắt|đưa vào|\
    đánh thuế|gia hạn|khoanh|cơ cấu lại|tái cơ cấu|hạ|tiết kiệm|chi|tính toán|ước tính|xây|làm|làm tốt|\
    lấy|đáp ứng|tuân thủ|chấp hành|thành lập đoàn|cam kết|dự thảo|sẵn sàng|cơ cấu|chủ trì|tranh thủ|\
    tạm hoãn|hoãn|xuất cấp|vận chuyển|chú trọng|phát huy|tiêu hủy|thu gom|thu hoạch|khoanh vùng|\
    cách ly|chỉnh lý|chỉnh sửa|hiệu chỉnh|tinh giản|kiểm kê|kiểm đếm|đối chiếu|phân luồng|thay thế|\
    thoái vốn|cổ phần hóa|hiện đại hóa|tự động hóa|tin học hóa|xã hội hóa|công nhận|cấp phép|\
    cấp phát|phân phối|điều tiết|tập huấn|thăm hỏi|động viên|trợ giúp|kêu gọi|khuyến cáo|nhắc nhở|\
    giao chi tiết|giao kế hoạch|giao dự toán|giao chỉ tiêu|giao đất|giao vốn|giao biên chế|giao mặt bằng|\
    giao khu vực biển|thông báo|tiến hành|tìm mọi biện pháp|chỉ định|tăng tốc|lên phương án|lập phương án|\
    tích cực tham gia|làm sạch|chuẩn hóa|phủ kín|công nhận|vận động|đấu giá|đấu nối|xã hội hóa|tự cân đối|\
    cấu hình|bảo tồn|tôn tạo|hợp tác|liên kết|gỡ bỏ|gỡ|hoàn chỉnh|bảo dưỡng|hạn chế|kiềm chế|đề phòng
    """)

  /// Verbs that make a document or a thing, before whose name the deliverable stands.
  static let making = PhraseTable(
    """
    xây dựng|ban hành|hoàn thiện|hoàn thành|soạn thảo|trình|lập|sửa đổi|công bố|phê duyệt|báo cáo|gửi|\
    cập nhật|có|ký|thẩm định|thiết lập|ra mắt|thành lập|đưa|đề xuất|tổ chức|chuẩn bị|dự thảo|\
    xây dựng và ban hành|rà soát|bổ sung|nộp|xây dựng, ban hành|xây dựng, hoàn thiện|\
    nghiên cứu, xây dựng|cung cấp|xây dựng và triển khai|hướng dẫn|sửa đổi, bổ sung
    """)

  /// What work results in.
  static let products = PhraseTable(
    """
    nghị định|nghị quyết|luật|dự án luật|dự thảo luật|dự thảo nghị định|dự thảo nghị quyết|pháp lệnh|\
    thông tư|quyết định|chỉ thị|kế hoạch|đề án|chương trình|chiến lược|quy hoạch|quy chế|quy chuẩn|\
    tiêu chuẩn|quy trình|hướng dẫn|báo cáo|tờ trình|dự thảo|hồ sơ|danh mục|danh sách|phương án|\
    bộ chỉ số|khung|bộ tiêu chí|tiêu chí|cơ sở dữ liệu|nền tảng|hệ thống|phần mềm|ứng dụng|cổng|trang|\
    kết luận|văn bản|công văn|công điện|thông báo|hội nghị|hội thảo|lễ|mô hình|tiện ích|video clip|\
    tài liệu|sổ tay|định mức|đơn giá|bản đồ|dự toán|dự án|đoàn công tác|tổ công tác|ban chỉ đạo|cơ chế|\
    chính sách|lộ trình|giải pháp|biện pháp|ý kiến|trung tâm|hợp đồng|thỏa thuận|hiệp định|kịch bản|\
    thủ tục|quy định|các văn bản|các quy định|các nghị định|các thông tư|các dự án|bộ quy tắc|\
    kiến trúc|khung kiến trúc|từ điển dữ liệu|văn bản hướng dẫn
    """)

  /// Verbs before whoever decides, approves or receives.
  static let submitting = PhraseTable(
    """
    trình|báo cáo|gửi|gửi về|gửi đến|gửi cho|báo cáo về|gửi báo cáo về|gửi báo cáo|gửi kết quả về|\
    gửi danh sách về|tham mưu|xin ý kiến|trình xin ý kiến|kiến nghị|đề xuất|báo cáo lên|\
    chịu trách nhiệm trước|trình cấp|trình lên|gửi báo cáo cho
    """)
}

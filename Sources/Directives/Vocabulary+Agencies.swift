// How agencies, their heads and whole classes of them are named.
extension Vocabulary {
  /// Words with which the name of a body begins; the rest of the name has capitals.
  static let bodies = PhraseTable(
    """
    bộ|sở|cục|vụ|tổng cục|ban|viện|trung tâm|tập đoàn|tổng công ty|công ty|đài|thông tấn xã|hội|\
    liên đoàn|ngân hàng|kho bạc|bảo hiểm xã hội|bộ tư lệnh|bộ chỉ huy|tòa án|viện kiểm sát|đại học|\
    học viện|trường|văn phòng|thanh tra|kiểm toán|mặt trận|tổ công tác|ban chỉ đạo|ban quản lý|chi cục|\
    phòng|thành ủy|tỉnh ủy|đảng ủy|quân ủy|hội đồng|ủy ban|hiệp hội|liên minh|trung ương đoàn|\
    trung ương hội|báo|tạp chí|nhà xuất bản|bệnh viện|công đoàn|tổng liên đoàn|tổng hội|cơ quan|\
    nhà máy|đoàn|hải quan|thuế|công an|quân khu|quân chủng|quân đoàn|bộ đội|ban cán sự đảng|đảng bộ|\
    đoàn công tác|tổ|tiểu ban|cơ quan thường trực|tổ giúp việc|quỹ|sàn|sở giao dịch|cảng vụ|\
    tổng lãnh sự|đại sứ quán|viễn thông|điện lực|bưu điện|ngành|bộ chỉ huy quân sự|\
    bộ chỉ huy bộ đội biên phòng|ban chỉ huy quân sự|ban chỉ huy phòng thủ dân sự|\
    ban quản lý khu kinh tế|thanh tra sở|kiểm toán nhà nước|thanh tra tỉnh|thanh tra bộ|\
    thanh tra thành phố|trung ương hội|kho bạc nhà nước|\
    liên hiệp hội|tòa án nhân dân|viện kiểm sát nhân dân|cục thuế|cục thống kê|thống kê|chi nhánh
    """)

  /// Titles of those who head an agency.
  static let titles = PhraseTable(
    """
    bộ trưởng|thủ trưởng|chủ tịch|giám đốc|thống đốc|tổng thanh tra|chủ nhiệm|bí thư|chánh|cục trưởng|\
    tổng cục trưởng|vụ trưởng|viện trưởng|tổng giám đốc|trưởng ban|tư lệnh|người đứng đầu|lãnh đạo|\
    thứ trưởng|phó chủ tịch|phó giám đốc|trưởng ngành|tổng kiểm toán|chánh án|hiệu trưởng|đồng chí|\
    tổng biên tập|phó thống đốc|tổng cục phó|phó cục trưởng|người đứng đầu cấp ủy|chánh văn phòng|\
    chánh thanh tra|bí thư các tỉnh ủy|ban thường vụ|ban thường trực|thường trực|bí thư tỉnh ủy|\
    bí thư thành ủy|chủ tịch hội đồng thành viên|phó bộ trưởng|đại diện|tổng thư ký|đồng chí bí thư|\
    chủ tịch hội đồng quản trị|trưởng đoàn|tổ trưởng|phó tổ trưởng|chỉ huy trưởng|hạt trưởng
    """)

  /// Those above ministries, who give work and receive it.
  static let authorities = PhraseTable(
    """
    chính phủ|thủ tướng|thủ tướng chính phủ|phó thủ tướng|phó thủ tướng chính phủ|\
    phó thủ tướng thường trực|quốc hội|phó thủ tướng thường trực chính phủ|các phó thủ tướng|\
    ủy ban thường vụ quốc hội|bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương đảng|\
    tổng bí thư|chủ tịch nước|chủ tịch quốc hội|ban chấp hành trung ương đảng|trung ương|\
    cấp có thẩm quyền|các cấp có thẩm quyền|lãnh đạo chính phủ|thủ tướng chính phủ, các phó thủ tướng|\
    thường trực chính phủ|thường trực ban bí thư|thường trực ban chỉ đạo|tổ trưởng|trưởng ban chỉ đạo|\
    trưởng ban|phó trưởng ban|hội nghị|cuộc họp|phiên họp|ban chỉ đạo của chính phủ
    """)

  /// Those who may give work at a meeting without standing above ministries.
  static let chairs = PhraseTable(
    """
    ông|bà|thứ trưởng|bộ trưởng|chủ tịch|phó chủ tịch|đồng chí|bí thư|tổ trưởng
    """)

  /// Nouns that a class of agencies is made of: *các bộ, ngành, địa phương*.
  static let classes = PhraseTable(
    """
    bộ|ngành|địa phương|cơ quan|đơn vị|tổ chức|doanh nghiệp|tỉnh|thành phố|bộ ngành|cơ quan ngang bộ|\
    cơ quan thuộc chính phủ|cơ quan trực thuộc chính phủ|cấp ủy|đoàn thể|hiệp hội|sở|phòng|ban|xã|\
    phường|đặc khu|tập đoàn|tổng công ty|cấp|cấp chính quyền|cơ quan trung ương|\
    cơ quan trung ương của các tổ chức chính trị - xã hội|tổ chức chính trị - xã hội|ban chỉ đạo|\
    hội đồng|tổ chức đảng|cấp ủy đảng|chủ đầu tư|chủ thể|hãng hàng không|nhà thầu|ban, ngành|\
    sở, ban, ngành|nhà đầu tư|\
    trường học|cơ sở giáo dục|bệnh viện|cơ quan chức năng|lực lượng chức năng|cơ quan báo chí|\
    ngân hàng thương mại|tổ chức tín dụng|cơ sở y tế|ban đảng|nhà mạng|đảng ủy|tỉnh ủy|thành ủy|\
    thành viên tổ công tác|thành viên ban chỉ đạo|thành viên|cơ quan chuyên môn|thành viên chính phủ|\
    ban quản lý dự án|ban quản lý|viện|trường|huyện|thị xã|quận|cục|vụ|tổng cục|chi cục|lực lượng|\
    cơ quan thanh tra|sở ngành|đơn vị sự nghiệp|ban, bộ|cơ quan đảng|cơ quan nhà nước|ban bộ ngành|\
    chính quyền địa phương|chính quyền|quân khu|bộ phận|tổ chức, cá nhân|tập thể, cá nhân|tổ công tác|\
    đoàn công tác|cơ quan thông tấn|báo chí|đại học|học viện|công ty|bộ, ngành|\
    cơ quan thông tấn báo chí|cơ quan thông tấn, báo chí|cơ quan truyền thông|cơ quan quản lý nhà nước|\
    cơ quan tham mưu|tổng công ty 90|tổng công ty 91|tổng công ty nhà nước|bộ đội biên phòng|\
    lực lượng vũ trang|lực lượng công an|hội đồng nhân dân|chi bộ|cơ sở giáo dục đại học|cơ sở đào tạo|\
    cơ sở giáo dục nghề nghiệp|trường đại học|nhà xuất bản|cơ sở khám bệnh, chữa bệnh|viện nghiên cứu|\
    cơ quan hành chính|cơ quan chủ quản|cơ quan, tổ chức|chủ hồ|chủ đập|chủ rừng|hợp tác xã|đảng bộ|\
    cơ quan đại diện|hội đồng điều phối vùng|cơ sở sản xuất|ban quản lý khu kinh tế|thứ trưởng|ban ngành|\
    cơ quan ngành dọc|hội|ban của hội đồng nhân dân|ủy ban của quốc hội|cơ quan của quốc hội|\
    tổ đại biểu|đại biểu hội đồng nhân dân|\
    đơn vị sự nghiệp công lập|doanh nghiệp nhà nước|cơ quan thuế
    """)

  /// Words behind a class that belong to its name.
  static let qualifiers = PhraseTable(
    """
    liên quan|có liên quan|chức năng|trung ương|ở trung ương|trực thuộc|trực thuộc trung ương|\
    trực thuộc chính phủ|nêu trên|khác|thuộc chính phủ|ngang bộ|địa phương|cấp tỉnh|cấp xã|cấp huyện|\
    trên địa bàn|ven biển|trong cả nước|trên cả nước|cả nước|thuộc bộ|trực thuộc bộ|\
    thuộc phạm vi quản lý|ở địa phương|trên cả nước|các cấp|nói trên|thuộc trung ương|chủ quản|\
    thuộc thẩm quyền quản lý|có dự án|có dự án đi qua|có tên|thuộc tỉnh|thuộc thành phố|của bộ|của tỉnh|\
    nhà nước|\
    quản lý|chuyên môn|báo chí|thông tấn|truyền thông|tham mưu|thường trực|thanh tra|công an|quân đội|\
    hành chính|chính trị - xã hội|trong tỉnh|của thành phố|viễn thông|công nghệ|công nghệ số|tư nhân|đầu tư|\
    bảo vệ pháp luật|tố tụng|tổ công tác|ban chỉ đạo|là thành viên tổ công tác|\
    kinh tế|quốc gia|các quân khu|các tỉnh|trực thuộc đảng ủy|trực thuộc thành phố|trực thuộc tỉnh|\
    hành chính nhà nước|thuộc phạm vi|tư pháp|cùng cấp|quản lý trực tiếp|trực tiếp quản lý|\
    đóng trên địa bàn|đóng trên địa bàn tỉnh|đóng trên địa bàn thành phố
    """)

  /// Those of them that follow levels of government, too.
  static let narrowing = PhraseTable(
    "liên quan|có liên quan|nêu trên|nói trên|trên địa bàn|có đất thu hồi|có dự án|có dự án đi qua")

  /// Words before a class.
  static let articles = PhraseTable(
    """
    các|những|một số|toàn thể|tất cả các|từng|mỗi|hai|ba|bốn|năm|sáu|nhiều|cả hai|02|03|04|05|06|34|\
    toàn bộ các|tất cả|các cấp,
    """)
}

/** Criteria of the default set that an office breaks up into parts, each with an answer of its own. */
export const ITEMS: ReadonlyMap<number, readonly string[]> = new Map([
  [0, ["Đảng bộ xếp loại xuất sắc", "Ban hành nghị quyết, kế hoạch về ANTT"]],
  [3, ["Tổ chức bộ máy theo mô hình", "Biên chế từ 8 đến 10 đồng chí"]],
  [5, ["Diện tích từ 500m² trở lên", "Không quá 02 vị trí"]],
  [6, ["Trụ sở riêng biệt", "Đúng mẫu thiết kế, không xuống cấp"]],
  [10, ["Không xảy ra cháy nổ, TNGT nghiêm trọng", "Không có đua xe, đốt pháo", "Quản lý ngành nghề có điều kiện, vũ khí, VLN"]],
  [12, ["100% tin báo, tố giác được xử lý", "Không có khiếu kiện đông người, vượt cấp"]],
  [15, ["Tội phạm về TTXH giảm từ 6%", "Không có tụ điểm phức tạp", "Bảo vệ tuyệt đối an toàn các mục tiêu"]],
  [17, ["Từ 02 mô hình tự quản trở lên", "Có mô hình “Dân vận khéo”", "Tổ chức Ngày hội, diễn đàn"]],
  [19, ["Từ 90% tổ dân phố văn hóa", "Từ 90% gia đình văn hóa"]],
  [20, ["100% TTHC được công khai", "100% TTHC giải quyết đúng hạn"]],
]);

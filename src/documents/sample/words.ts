/** Says in the name of the Đề án, as printed, that the figures are a sample. */
export const sampleProject = (project: string): string => `${project} (số liệu mẫu)`;
export const SAMPLE_TITLE = "Về số liệu mẫu";
/** `TINH_CHAT_SO_LIEU` of a sample. */
export const SAMPLE_NATURE = "dữ liệu mô phỏng, dựng lại để khớp các số tổng hợp đã công bố";

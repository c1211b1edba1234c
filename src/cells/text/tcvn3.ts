/** TCVN3 (ABC) as it appears when its bytes are read as Latin-1: one code a letter. Fonts: .VnTime, .VnArial … */
const CODES =
  "\u00A1Ă\u00A2Â\u00A3Ê\u00A4Ô\u00A5Ơ\u00A6Ư\u00A7Đ\u00A8ă\u00A9â\u00AAê\u00ABô\u00ACơ\u00ADư\u00AEđ" +
  "\u00B5à\u00B6ả\u00B7ã\u00B8á\u00B9ạ\u00BBằ\u00BCẳ\u00BDẵ\u00BEắ\u00C6ặ\u00C7ầ\u00C8ẩ\u00C9ẫ\u00CAấ\u00CBậ" +
  "\u00CCè\u00CEẻ\u00CFẽ\u00D0é\u00D1ẹ\u00D2ề\u00D3ể\u00D4ễ\u00D5ế\u00D6ệ\u00D7ì\u00D8ỉ\u00DCĩ\u00DDí\u00DEị" +
  "\u00DFò\u00E1ỏ\u00E2õ\u00E3ó\u00E4ọ\u00E5ồ\u00E6ổ\u00E7ỗ\u00E8ố\u00E9ộ\u00EAờ\u00EBở\u00ECỡ\u00EDớ\u00EEợ" +
  "\u00EFù\u00F1ủ\u00F2ũ\u00F3ú\u00F4ụ\u00F5ừ\u00F6ử\u00F7ữ\u00F8ứ\u00F9ự\u00FAỳ\u00FBỷ\u00FCỹ\u00FDý\u00FEỵ";

const LETTERS = new Map<string, string>();
for (let i = 0; i < CODES.length; i += 2) LETTERS.set(CODES[i]!, CODES[i + 1]!);

/** Unicode of a TCVN3 text; fonts whose name ends in H show small letters as capitals. */
export function decodeTcvn3(text: string, capitals: boolean): string {
  let decoded = "";
  for (const letter of text) decoded += LETTERS.get(letter) ?? letter;
  return capitals ? decoded.toUpperCase() : decoded;
}

import { words } from "../../src/i18n";

/** Paths of all words; a function counts with the number of its arguments, an array with its length. */
function shape(value: unknown, path = ""): string[] {
  if (typeof value === "function") return [`${path}(${value.length})`];
  if (Array.isArray(value)) return value.flatMap((item, index) => shape(item, `${path}[${index}]`));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
  return [path];
}

/** Every fixed text. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe("the words of the pane", () => {
  it("have the same keys in both languages", () => {
    expect(shape(words("en").pane)).toEqual(shape(words("vi").pane));
  });

  it("are filled, without exclamation marks", () => {
    for (const language of ["vi", "en"] as const) {
      for (const text of texts(words(language).pane)) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe("");
        expect(text).not.toContain("!");
      }
    }
  });

  it("use the glossary in Vietnamese", () => {
    for (const text of texts(words("vi").pane)) expect(text).not.toMatch(/lỗi|vui lòng|worksheet|trang tính mới/i);
  });

  it("are composed Unicode", () => {
    for (const text of texts(words("vi").pane)) expect(text).toBe(text.normalize("NFC"));
  });

  it("keep buttons short: a verb and what it results in", () => {
    const { frame, start, check, criteria, summary } = words("vi").pane;
    const buttons = [
      frame.stop,
      frame.again,
      frame.checkAgain,
      start.create,
      start.confirm,
      start.lookAgain,
      check.run,
      check.writeSheet,
      check.ignore,
      check.undo,
      criteria.paint.run,
      criteria.paint.clear,
      summary.run,
      summary.rerun,
    ];
    for (const text of buttons) expect(text.split(" ").length).toBeLessThanOrEqual(5);
  });
});

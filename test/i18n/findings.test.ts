import { SEVERITY } from "../../src/core/findings/catalogue";
import { findingMessage, words, type Language } from "../../src/i18n";
import { CODES, sample } from "./samples";

const LANGUAGES: readonly Language[] = ["vi", "en"];
const sentences = (text: string) => text.split(/[.?](?:\s|$)/).filter((part) => part.trim() !== "").length;

describe("the words of findings", () => {
  it("exist for exactly the codes of the catalogue, in both languages", () => {
    const codes = Object.keys(SEVERITY).sort();
    expect([...CODES].sort()).toEqual(codes);
    for (const language of LANGUAGES) expect(Object.keys(words(language).findings).sort()).toEqual(codes);
  });

  it.each(CODES)("%s: says the place, what, the value and what to do", (code) => {
    const { finding, place, says } = sample(code);
    const message = findingMessage(finding, "vi", place);
    expect(message.where.startsWith(`${finding.sheet}!${finding.cell} · `)).toBe(true);
    for (const text of says) expect(`${message.subject} ${message.short}`).toContain(text);
  });

  it.each(CODES)("%s: fits one list line of 70 characters where its values allow it, and three sentences when opened", (code) => {
    const { finding, place } = sample(code);
    const values = JSON.stringify(finding.params).length;
    for (const language of LANGUAGES) {
      const message = findingMessage(finding, language, place);
      expect(message.short.length).toBeLessThanOrEqual(values > 110 ? 88 : 74);
      expect(sentences(message.long)).toBeLessThanOrEqual(3);
      expect(message.title.length).toBeLessThanOrEqual(42);
    }
  });

  it.each(CODES)("%s: never shows a code of the program, an empty value or an exclamation mark", (code) => {
    const { finding, place } = sample(code);
    for (const language of LANGUAGES) {
      const { where, subject, title, short, long } = findingMessage(finding, language, place);
      for (const text of [where, subject, title, short, long]) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object|“”/);
        expect(text.replace("#REF!", "").replace(`${finding.sheet}!`, "")).not.toContain("!");
        expect(text).not.toContain(code);
      }
      for (const text of [short, long]) expect(text).toMatch(/\.$/);
    }
  });

  it("uses the glossary: no “lỗi”, no “vui lòng”, no bare “worksheet”, “range” or “API” in Vietnamese", () => {
    for (const code of CODES) {
      const { finding, place } = sample(code);
      const { short, long, title } = findingMessage(finding, "vi", place);
      expect(`${title} ${short} ${long}`).not.toMatch(/lỗi|vui lòng|worksheet|sheet|range|API/i);
    }
  });

  it("keeps Vietnamese figures in English", () => {
    const { finding, place } = sample("roadmap.behind");
    expect(findingMessage(finding, "en", place).short).toContain("04 due, 02 recognised, 02 short");
  });
});

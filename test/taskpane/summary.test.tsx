/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import "../../src/ui/fabricConfig";
import { setUpFabric } from "../../src/ui";
import { preview } from "./fakeApp";
import { button, pane, press } from "./pane";

beforeAll(setUpFabric);
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

it("writes the kind of document that was chosen, and looks again at what it would write", async () => {
  const kinds: string[] = [];
  const looked: string[] = [];
  await pane("summary", {
    previewSummary: async ({ settings }) => {
      looked.push(settings.documentKind);
      return preview;
    },
    summarise: async ({ settings }) => {
      kinds.push(settings.documentKind);
      return preview;
    },
  });
  await press(await screen.findByRole("radio", { name: /Phụ lục/ }));
  await press(button("Cập nhật bảng tổng hợp"));
  expect(looked).toEqual(["report-form", "annex"]);
  expect(kinds).toEqual(["annex"]);
});

it("copies the remarks for Word, and shows them where the host forbids copying", async () => {
  Object.assign(navigator, { clipboard: { writeText: async () => undefined } });
  const store = await pane("summary");
  await press(await screen.findByRole("button", { name: "Chép Nhận xét" }));
  expect(store.getState().notice).toBe("Đã chép Nhận xét. Mở Word, bấm Ctrl+V.");
  cleanup();
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("forbidden")) } });
  Object.assign(document, { execCommand: () => false });
  await pane("summary");
  await press(await screen.findByRole("button", { name: "Chép Nhận xét" }));
  const box = screen.getByRole("textbox", { name: "Nhận xét để dán vào Word" }) as HTMLTextAreaElement;
  expect(box.value).toBe("I. Nhận xét");
  fireEvent.focus(box);
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
});

it("writes a page for each ward only when asked, and names the sheet before", async () => {
  const writeWardPages = jest.fn(async () => ({
    sheets: [{ name: "Phiếu từng phường", exists: false, ours: true, cells: 700 }],
  }));
  await pane("summary", { writeWardPages });
  const pages = (await screen.findByRole("heading", { name: "Phiếu từng phường" })).closest("section")!;
  expect(within(pages).getByText(/14 phiếu.*Ghi vào trang Phiếu từng phường\./)).toBeTruthy();
  expect(writeWardPages).not.toHaveBeenCalled();
  await press(button("Lập phiếu từng phường"));
  expect(screen.getByText("Đã lập phiếu từng phường, 700 ô")).toBeTruthy();
  await press(button("Cập nhật bảng tổng hợp"));
  await press(button("Lập phiếu từng phường"));
  expect(screen.getByText("Đã lập phiếu từng phường, 700 ô")).toBeTruthy();
  expect((button("Cập nhật bảng tổng hợp") as HTMLButtonElement).disabled).toBe(false);
});

/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import "../../src/ui/fabricConfig";
import { setUpFabric } from "../../src/ui";
import { act } from "@testing-library/react";
import { announce, type CommandAnswers, type CommandEnd, type CommandName } from "../../src/app/commandOutcome";
import { AppError } from "../../src/app/errors";
import { preview } from "./fakeApp";
import { button, pane } from "./pane";
import { report } from "./report";

beforeAll(setUpFabric);
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const at = new Date(2026, 10, 23, 9, 15);
const ends = <Name extends CommandName>(command: Name, end: CommandEnd<CommandAnswers[Name]>) =>
  act(async () => announce(command, end));
const told = <Value,>(value: Value) => ({ ok: true, value, at, milliseconds: 400 }) as const;

it("a check from the ribbon opens Kiểm tra with what it found, and the data is no longer old", async () => {
  const store = await pane("roadmap");
  const found = report({ findings: [] });
  await ends("check", told(found));
  expect(screen.getByRole("heading", { name: "Không có nội dung cần sửa" })).toBeTruthy();
  expect(store.getState().report).toBe(found);
  expect(screen.getByText(/Đã kiểm tra 14 phường lúc 09:15/)).toBeTruthy();
});

it("a summary from the ribbon is told on Tổng hợp, one that failed too", async () => {
  await pane("check");
  await ends("summarise", told(preview));
  expect(await screen.findByText("Đã cập nhật bảng tổng hợp")).toBeTruthy();
  await ends("summarise", {
    ok: false,
    error: new AppError("not-ours", { sheet: "Tổng hợp", written: [] }),
    at,
    milliseconds: 400,
  });
  expect(screen.getByText("Chưa lập được bảng tổng hợp: trang Tổng hợp không do phần bổ trợ tạo")).toBeTruthy();
  expect(button("Thử lại")).toBeTruthy();
});

it("a highlight and its clearing are told on Tiêu chí", async () => {
  await pane("check");
  await ends("highlight", told({ sheets: [{ sheet: "Khảo sát", failing: 40, missing: 2, review: 1 }], replaced: 0 }));
  expect(screen.getByText("Đã tô màu 43 ô")).toBeTruthy();
  await ends("clear", told({ rules: 3, sheets: ["Khảo sát"] }));
  expect(screen.getByText("Đã xóa tô màu trên 01 trang")).toBeTruthy();
});

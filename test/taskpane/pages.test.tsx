/** @jest-environment jsdom */
import { placeAddress } from "../../src/cells/address";
import { cellOf } from "../support/place";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import React from "react";
import "../../src/ui/fabricConfig";
import { AppError } from "../../src/app/errors";
import { App } from "../../src/taskpane/App";
import { UnsupportedPage } from "../../src/taskpane/pages/UnsupportedPage";
import { PaneStore } from "../../src/taskpane/store/store";
import { setUpFabric } from "../../src/ui";
import { description, emptyDescription, fakeApp, preview } from "./fakeApp";
import { button, pane, press } from "./pane";
import { report } from "./report";

beforeAll(setUpFabric);
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe("the frame", () => {
  it("names the survey and its size, and the page in the title", async () => {
    await pane("roadmap");
    expect(button(/Bảng khảo sát đang dùng: Khảo sát 14 phường × 22 tiêu chí/)).toBeTruthy();
    expect(document.title).toBe("Lộ trình – Đề án Công an phường");
    expect(document.documentElement.lang).toBe("vi");
  });

  it("disables the tabs while there is no survey", async () => {
    await pane(null, { describeWorkbook: async () => emptyDescription });
    expect(screen.getAllByRole("tab").every((tab) => (tab as HTMLButtonElement).disabled)).toBe(true);
  });

  it("switches to English and remembers it on this machine", async () => {
    const store = await pane("check");
    act(() => store.setLanguage("en"));
    expect(screen.getByRole("tab", { name: "Criteria" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(window.localStorage.length).toBe(1);
  });

  it("takes no focus on load", async () => {
    await pane(null);
    expect(document.activeElement).toBe(document.body);
  });
});

describe("Bắt đầu", () => {
  it("offers the standard sheets in an empty file and says which sheets it adds", async () => {
    const created: string[] = [];
    await pane(null, {
      describeWorkbook: async () => emptyDescription,
      createStandardWorkbook: async (preset) => {
        created.push(preset);
        return { sheets: preview.sheets };
      },
    });
    expect(screen.getByText(/Sẽ thêm 07 trang: Hướng dẫn, Thông số, .*giữ nguyên/)).toBeTruthy();
    await press(button("Tạo mẫu chuẩn"));
    expect(created).toEqual(["hung-yen"]);
  });

  it("never chooses the pass mark: confirming needs the user's choice", async () => {
    await pane(null);
    expect(await screen.findByText("Chưa xác nhận ngưỡng đạt chuẩn")).toBeTruthy();
    expect((button("Xác nhận") as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByRole("combobox", { name: "Ngưỡng đạt chuẩn" }).textContent).toContain("Chọn ngưỡng");
  });

  it("says where the criteria come from", async () => {
    await pane(null);
    expect(await screen.findByText(/suy ra từ Đề án 1886/)).toBeTruthy();
  });
});

describe("Kiểm tra", () => {
  it("lists findings by sheet and never counts what is not met as something to fix", async () => {
    await pane("check");
    expect(button(/4\s*Cần sửa/)).toBeTruthy();
    expect(button(/5\s*Cảnh báo/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Khảo sát 8$/ })).toBeTruthy();
    expect(screen.queryByText(/390/)).toBeNull();
    expect(screen.getByText(/Tiêu chí không đạt: 01 trong 308 ô/)).toBeTruthy();
  });

  it("filters by severity and by text without tones", async () => {
    await pane("check");
    fireEvent.click(button(/4\s*Cần sửa/));
    expect(screen.queryByText("O10")).toBeNull();
    expect(screen.getByText("BC15")).toBeTruthy();
    fireEvent.click(button(/4\s*Cần sửa/));
    fireEvent.change(screen.getByRole("searchbox", { name: "Phường, mã hoặc ô" }), { target: { value: "hong chau" } });
    expect(screen.getByText("N9")).toBeTruthy();
    expect(screen.queryByText("O10")).toBeNull();
  });

  it("opens a finding with old and new value; the fix stays in the list, ticked, and can be put back", async () => {
    const undone: string[] = [];
    await pane("check", { undoFix: async (fix) => void undone.push(cellOf(fix)) });
    fireEvent.click(button(/N7 An Tảo · TC06.a/));
    expect(screen.getByText("2,16").tagName).toBe("DEL");
    expect(screen.getByText("2.160").tagName).toBe("INS");
    await press(button("Sửa thành 2.160"));
    expect(screen.queryByRole("button", { name: "Sửa thành 2.160" })).toBeNull();
    expect(screen.getByRole("img", { name: "Đã sửa thành 2.160." })).toBeTruthy();
    await press(button("Trả lại"));
    expect(undone).toEqual(["N7"]);
    expect(button("Sửa thành 2.160")).toBeTruthy();
  });

  it("says why a fix was left alone", async () => {
    await pane("check", {
      applyFixes: async (findings) => ({
        applied: [],
        skipped: findings.map(({ sheet, row, column }) => ({ sheet, row, column, reason: "protected" })),
      }),
    });
    fireEvent.click(button(/N7 An Tảo/));
    await press(button("Sửa thành 2.160"));
    expect(await screen.findByText(/được bảo vệ nên chưa sửa được/)).toBeTruthy();
  });

  it("goes to the cell", async () => {
    const gone: string[] = [];
    await pane("check", { goTo: async (place) => void gone.push(placeAddress(place)) });
    fireEvent.click(button(/BC15/));
    await press(button("Đến ô"));
    expect(gone).toEqual(["Khảo sát!BC15"]);
  });

  it("offers one press for all of a kind only where nothing has to be decided", async () => {
    await pane("check");
    fireEvent.click(button(/N7 An Tảo/));
    expect(screen.queryByRole("button", { name: /cùng loại/ })).toBeNull();
    fireEvent.click(button(/M8 /));
    expect(button("Sửa cả 02 ô cùng loại")).toBeTruthy();
  });

  it("says when there is nothing to fix", async () => {
    await pane("check", { check: async () => report({ findings: [] }) });
    expect(screen.getByRole("heading", { name: "Không có nội dung cần sửa" })).toBeTruthy();
  });

  it("keeps old rows when the data changes, and offers to check again", async () => {
    let changed: (() => void) | undefined;
    await pane("check", {
      onWorkbookChange: async (callback) => {
        changed = () => callback({ sheet: "Khảo sát", area: null });
        return async () => undefined;
      },
    });
    act(() => changed?.());
    expect(await screen.findByText("Dữ liệu đã thay đổi sau lần kiểm tra 08:41.")).toBeTruthy();
    expect(screen.getByText("BC15")).toBeTruthy();
  });

  it("tells the time of the check in the status line", async () => {
    await pane("check");
    expect(screen.getAllByRole("status").some((line) => /Đã kiểm tra 14 phường lúc 08:41/.test(line.textContent ?? ""))).toBe(
      true,
    );
  });
});

describe("a running task", () => {
  it("shows itself after 300 ms with sheet and count, and Dừng leaves the file as it was", async () => {
    jest.useFakeTimers();
    try {
      let checks = 0;
      const store = new PaneStore(
        fakeApp({
          check: (_request, control) => {
            checks += 1;
            if (checks === 1) return Promise.resolve(report());
            control?.onProgress?.({ step: "check", sheet: "Khảo sát", done: 9, total: 14 });
            return new Promise((_resolve, reject) =>
              control?.signal?.addEventListener("abort", () => reject(new AppError("cancelled"))),
            );
          },
        }),
        "vi",
      );
      render(<App store={store} />);
      await act(() => store.begin());
      act(() => store.open("check"));
      act(() => void store.check.run());
      expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();
      act(() => void jest.advanceTimersByTime(300));
      expect(screen.getByText("Trang Khảo sát: 09/14")).toBeTruthy();
      expect(screen.getByText("BC15")).toBeTruthy();
      fireEvent.keyDown(button("Dừng"), { key: "Escape" });
      await act(async () => undefined);
      act(() => void jest.runOnlyPendingTimers());
      expect(screen.getByText("Đã dừng. Tệp giữ nguyên như trước.")).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("Tiêu chí", () => {
  it("shows wards × failing criteria, and why one is not met", async () => {
    await pane("criteria");
    expect(button("Có phường không đạt (06)")).toBeTruthy();
    fireEvent.click(screen.getByRole("gridcell", { name: "Lê Lợi, TC06: KĐ Không đạt" }));
    expect(screen.getByRole("heading", { name: "Lê Lợi – TC06 không đạt" })).toBeTruthy();
    expect(screen.getByText("390 m²")).toBeTruthy();
    expect(screen.getByText("thiếu 110 m²")).toBeTruthy();
    expect(button("Đến ô N10")).toBeTruthy();
  });

  it("shows a blank as missing, never as KĐ", async () => {
    await pane("criteria");
    expect(screen.getByRole("gridcell", { name: "An Tảo, TC06: ? Chưa đủ dữ liệu" }).textContent).toBe("?");
    expect(screen.getByText(/An Tảo: 19\/22 \(thiếu 01\)/)).toBeTruthy();
  });

  it("shows all criteria under their groups", async () => {
    await pane("criteria");
    fireEvent.click(button("Tất cả (22)"));
    const grid = screen.getByRole("grid");
    expect(within(grid).getByText("VII")).toBeTruthy();
    expect(within(grid).getAllByRole("row")).toHaveLength(15);
  });

  it("says which sheet and how many cells before it paints", async () => {
    await pane("criteria");
    expect(screen.getByText(/Chỉ tô trang Khảo sát, \d+ ô\. Màu và định dạng bạn đã đặt vẫn giữ\./)).toBeTruthy();
    await press(button("Tô màu"));
    expect(await screen.findByText("Đã tô màu 43 ô")).toBeTruthy();
  });

  it("says what failed, that nothing was changed, and what to do", async () => {
    const highlight = async () => {
      throw new AppError("protected", { sheet: "Khảo sát", written: [], technical: "AccessDenied" });
    };
    await pane("criteria", { highlight });
    await press(button("Tô màu"));
    expect(await screen.findByText("Chưa tô màu được: trang Khảo sát đang được bảo vệ")).toBeTruthy();
    expect(screen.getByText("Chưa có ô nào bị thay đổi.")).toBeTruthy();
    expect(button("Thử lại")).toBeTruthy();
    expect(screen.getByText(/AccessDenied/).closest("details")?.open).toBe(false);
  });
});

describe("Lộ trình", () => {
  it("says how far behind, and prints years not due as –", async () => {
    await pane("roadmap");
    expect(await screen.findByText("Thiếu 02 phường so với lộ trình")).toBeTruthy();
    const table = screen.getByRole("table", { name: "Lộ trình theo năm" });
    const row = (year: string) => within(table).getByRole("rowheader", { name: year }).closest("tr")?.textContent;
    expect(row("2024")).toBe("2024020428,57%0202");
    expect(row("2026")).toBe("2026020964,29%––");
  });

  it("says so when there is no roadmap", async () => {
    await pane("roadmap", { check: async () => report({ roadmap: [], roadmapPlan: null }) });
    expect(await screen.findByText("Chưa có lộ trình")).toBeTruthy();
  });
});

describe("Tổng hợp", () => {
  it("lists the sheets and the edited cells before anything is written", async () => {
    const summarise = jest.fn(async () => preview);
    const gone: string[] = [];
    await pane("summary", { summarise, goTo: async (place) => void gone.push(placeAddress(place)) });
    const table = await screen.findByRole("table", { name: "Sẽ ghi vào tệp" });
    expect(table.textContent).toContain("Tổng hợpcập nhật tại chỗ1.148 ô");
    expect(await screen.findByText("01 ô bạn đã sửa sẽ bị ghi đè")).toBeTruthy();
    expect(summarise).not.toHaveBeenCalled();
    await press(button("Cập nhật bảng tổng hợp"));
    expect(await screen.findByText("Đã cập nhật bảng tổng hợp")).toBeTruthy();
    expect(gone).toEqual(["Tổng hợp!A1"]);
    expect(screen.getByText(/người ký/)).toBeTruthy();
  });

  it("never writes over a sheet of the user's own", async () => {
    const foreign = { ...preview, sheets: [{ name: "Tổng hợp", exists: true, ours: false, cells: 1 }] };
    await pane("summary", { previewSummary: async () => foreign });
    expect(await screen.findByText("Tệp đã có trang Tổng hợp không do phần bổ trợ tạo")).toBeTruthy();
    expect((button("Cập nhật bảng tổng hợp") as HTMLButtonElement).disabled).toBe(true);
  });
});

describe("the other pages", () => {
  it("Tự kiểm tra tells what it looked at and copies no data of the workbook", async () => {
    const written: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void written.push(text) } });
    await pane("self-test");
    await press(button("Chép kết quả"));
    expect(written[0]).toContain("PC 16.0.14332.20000");
    for (const { ward } of report().results) expect(written[0]).not.toContain(ward);
  });

  it("tells what an old Excel lacks, and what can still be done", async () => {
    render(
      <UnsupportedPage
        support={{ usable: false, missing: ["ExcelApi 1.9"], highlight: "on", host: "PC 16.0.10417" }}
        language="vi"
      />,
    );
    expect(await screen.findByText("Excel trên máy này chưa đủ mới")).toBeTruthy();
    expect(screen.getByText(/thiếu ExcelApi 1\.9/)).toBeTruthy();
  });

  it("keeps a second survey within reach", async () => {
    const answers: unknown[] = [];
    const second = { ...report().surveys[0]!, sheet: "Biểu 2022" };
    await pane(null, {
      describeWorkbook: async () => ({ ...description, surveys: [...description.surveys, second] }),
      saveAnswers: async (answer) => void answers.push(answer),
    });
    await press(screen.getByRole("radio", { name: /Biểu 2022/ }));
    expect(answers).toEqual([{ survey: "Biểu 2022" }]);
  });
});

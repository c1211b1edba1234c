import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { parseArea } from "../../src/workbench/model/address";
import { cellAt } from "../../src/workbench/model/cells";
import type { WorkbookModel } from "../../src/workbench/model/types";
import { findSheet } from "../../src/workbench/model/workbook";
import { ownCertificate } from "../../src/workbench/server/certificate";
import { serve } from "../../src/workbench/server/server";
import { readXlsx } from "../../src/workbench/xlsx/read";
import { sound } from "./package";
import { BROWSER_ARGS, findBrowser } from "./browser";

const dist = path.resolve(__dirname, "../../dist");
/** The longest that a step may take (milliseconds), on a slow machine. */
const STEP = 60_000;
const READY = "Sẵn sàng";

/**
 * Lets a test hold back what the pane says to the page: `slow(milliseconds)`. A command then takes as long as on a slow
 * machine, whatever this one is.
 */
function slowMessages(): void {
  const page = window as unknown as { messageDelay?: number };
  const delivered = new WeakSet<Event>();
  window.addEventListener(
    "message",
    (event) => {
      if (!page.messageDelay || delivered.has(event)) return;
      event.stopImmediatePropagation();
      const again = new MessageEvent("message", { data: event.data, origin: event.origin, source: event.source });
      delivered.add(again);
      setTimeout(() => window.dispatchEvent(again), page.messageDelay);
    },
    true,
  );
}

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: "active";
}

/** A browser and the real server of the built files, started once for a file of tests. */
export class Workbench {
  private constructor(
    private readonly browser: Browser,
    private readonly server: { readonly url: string; close(): Promise<void> },
    private readonly folder: string,
  ) {}

  /** @param root folder with the built `workbench` and its add-in */
  static async start(root = dist): Promise<Workbench> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ban-thu-"));
    const server = await serve(root, await ownCertificate(folder), 0);
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
    return new Workbench(browser, server, folder);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  /** Opens the page with its first sample, and waits until the pane has looked at it. */
  async open(options: Look = {}): Promise<Bench> {
    const bench = await this.visit(options);
    await bench.ready();
    return bench;
  }

  /** Opens the page, whatever add-in it is for. */
  async visit(options: Look = {}): Promise<Bench> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      locale: "vi-VN",
      viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
      forcedColors: options.forcedColors ?? "none",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    context.setDefaultTimeout(STEP);
    await context.addInitScript(slowMessages);
    const bench = new Bench(context, await context.newPage(), this.server.url);
    await bench.page.goto(`${this.server.url}/workbench/`);
    await bench.page.locator("#status", { hasText: READY }).waitFor();
    return bench;
  }
}

/** One open workbench page, driven as a person does. */
export class Bench {
  /** Everything that must not happen: console output, errors, dialogs of the browser, requests to other hosts. */
  readonly problems: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    origin: string,
  ) {
    context.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) this.problems.push(`request: ${url}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) this.problems.push(`${response.status()}: ${response.url()}`);
    });
    page.on("console", (message) => this.problems.push(`console ${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => this.problems.push(`error: ${error.stack ?? error.message}`));
    page.on("dialog", (dialog) => {
      this.problems.push(`dialog ${dialog.type()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  /** Holds every message of the pane back for so long; 0 ends it. */
  async slow(milliseconds: number): Promise<void> {
    await this.page.evaluate((delay) => Object.assign(window, { messageDelay: delay }), milliseconds);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane-frame iframe");
  }

  /** Waits until the page says that it waits for the user, and the pane has looked at the workbook. */
  async ready(): Promise<void> {
    await this.page.locator("#status", { hasText: READY }).waitFor();
    await this.pane.getByRole("button", { name: /^(Bảng khảo sát đang dùng|Survey in use)/ }).waitFor();
    await this.pane.locator(".progress, [role=progressbar]").waitFor({ state: "detached" });
  }

  /** Opens a file through the page's own button. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Mở tệp…" }).click();
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await (await chooser).setFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
    const leave = this.page.getByRole("button", { name: "Mở tệp khác" });
    const over = this.page.locator("#file").filter({ hasText: name }).or(this.page.locator("#message[open]")).first();
    await over.waitFor();
    if (await leave.isVisible()) await leave.click();
  }

  /** Presses “Lưu bản sao .xlsx” and gives the saved bytes. */
  async saveBytes(): Promise<Uint8Array> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Lưu bản sao .xlsx" }).click();
    return sound(new Uint8Array(fs.readFileSync(await (await download).path())));
  }

  async saved(): Promise<WorkbookModel> {
    return readXlsx(await this.saveBytes(), "saved.xlsx").model;
  }

  /** A button of the add-in's ribbon tab; resolves when its command is over. */
  async press(label: string): Promise<void> {
    await this.page.locator("#ribbon").getByRole("button", { name: label, exact: true }).click();
    await this.page.locator("#status", { hasText: READY }).waitFor();
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name, exact: true }).click();
  }

  /** Shows a sheet by its tab under the grid. */
  async sheet(name: string): Promise<void> {
    await this.page.locator("#grid [data-u-comp=slide-tab-item]", { hasText: name }).first().click();
  }

  /** Selects a cell by the name box of the grid. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator("#grid [data-u-comp=defined-name] input").first();
    await box.click();
    await box.fill(address);
    await box.press("Enter");
    await this.page.waitForTimeout(150); // the grid scrolls to the cell
  }

  /** Types into a cell of the sheet in view. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.enter(address);
  }

  /** Ends typing into a cell: the selection moves on once the grid took the text. */
  async enter(address: string): Promise<void> {
    await this.page.keyboard.press("Enter");
    await this.page.locator(`#grid [data-u-comp=defined-name] input:not([value="${address}"])`).waitFor();
    await this.page.locator("#status", { hasText: READY }).waitFor();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** The value of a cell as the file holds it. */
export function valueAt(model: WorkbookModel, sheet: string, address: string): unknown {
  const found = findSheet(model, sheet);
  const area = parseArea(address);
  return (found && area && cellAt(found, area.firstRow, area.firstColumn)?.value) ?? null;
}

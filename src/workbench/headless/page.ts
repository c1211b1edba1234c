import { existsSync, promises as fs } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type AbortablePromise, type DOMWindow, type FetchOptions } from "jsdom";
import { hostInfo } from "../protocol/appContext";
import type { XdmTransport } from "../protocol/xdm";
import { cutNetwork } from "./network";

/** Host and add-in must share a host name: that is office.js' own trust check. Neither is ever contacted. */
const ADDIN_ORIGIN = "https://addin.test";
const HOST_ORIGIN = "https://addin.test:8443";

export interface PageOptions {
  /** Folder of the unmodified office.js. */
  readonly officeFolder: string;
  readonly scripts: readonly string[];
  /** Markup of the page's body. */
  readonly body: string;
  readonly displayLanguage: string;
  readonly conversationId: string;
  readonly addinId: string;
  /** Any request that is not for office.js or the add-in's own files. */
  refuse(what: string): void;
  /** An error that a script left uncaught. */
  onError(error: string): void;
}

export interface Page {
  readonly window: DOMWindow;
  readonly transport: XdmTransport;
  /** All scripts of the page have run. */
  readonly loaded: Promise<void>;
  close(): void;
}

/** The folder of office.js in `node_modules`, looked for upwards from here. */
export function findOfficeFolder(): string {
  for (const start of [__dirname, process.cwd()]) {
    for (let folder = start; ; folder = path.dirname(folder)) {
      const dist = path.join(folder, "node_modules", "@microsoft", "office-js", "dist");
      if (existsSync(path.join(dist, "office.js"))) return dist;
      if (folder === path.dirname(folder)) break;
    }
  }
  throw new Error("office.js was not found: install @microsoft/office-js or name its folder.");
}

/** A jsdom window with office.js and the add-in, whose parent window is our host. */
export function openPage(options: PageOptions): Page {
  const folders = [...new Set(options.scripts.map((script) => path.dirname(path.resolve(script))))];
  const urls = options.scripts.map((script) => {
    const folder = folders.indexOf(path.dirname(path.resolve(script)));
    return `${ADDIN_ORIGIN}/addin/${folder}/${encodeURIComponent(path.basename(script))}`;
  });
  const tags = [`${ADDIN_ORIGIN}/office/office.js`, ...urls].map((url) => `<script src="${url}"></script>`);
  const receivers = new Set<(message: string) => void>();
  const dom = new JSDOM(`<!doctype html><html lang="vi"><body>${options.body}${tags.join("")}</body></html>`, {
    url: pageUrl(options),
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new LocalFiles(options.officeFolder, folders, (url) => options.refuse(`resource ${url}`)),
    virtualConsole: quietConsole(options.onError),
    beforeParse(window) {
      cutNetwork(window, options.refuse);
      const parent = { postMessage: (message: string) => receivers.forEach((receive) => receive(message)) };
      Object.defineProperty(window, "parent", { value: parent, configurable: true });
      // jsdom lacks document.domain, which office.js compares with the host's name.
      Object.defineProperty(window.document, "domain", { value: new URL(ADDIN_ORIGIN).hostname, configurable: true });
      for (const [name, value] of Object.entries({ TextEncoder, TextDecoder, structuredClone })) {
        if (!(name in window)) Object.defineProperty(window, name, { value, configurable: true });
      }
    },
  });
  const { window } = dom;
  let open = true;
  return {
    window,
    loaded: new Promise((resolve) => window.addEventListener("load", () => resolve())),
    transport: {
      post: (message) =>
        setImmediate(() => {
          if (open) window.dispatchEvent(new window.MessageEvent("message", { data: message, origin: HOST_ORIGIN }));
        }),
      listen(receive) {
        receivers.add(receive);
        return () => receivers.delete(receive);
      },
    },
    close() {
      open = false;
      receivers.clear();
      window.close();
    },
  };
}

function pageUrl({ displayLanguage, conversationId, addinId }: PageOptions): string {
  const info = hostInfo(displayLanguage).replace(/\|/g, "$");
  return `${ADDIN_ORIGIN}/taskpane.html?_host_Info=${info}#&_xdm_Info=${conversationId}|${addinId}|${HOST_ORIGIN}`;
}

function quietConsole(onError: (error: string) => void): VirtualConsole {
  const console = new VirtualConsole();
  console.on("jsdomError", (error: Error & { detail?: unknown }) => {
    // The detail is an error of the window's own realm.
    const { detail } = error;
    onError(typeof detail === "object" && detail && "stack" in detail ? String(detail.stack) : error.message);
  });
  return console;
}

/** Serves office.js and the add-in's folders from disk, and nothing else. */
class LocalFiles extends ResourceLoader {
  constructor(
    private readonly officeFolder: string,
    private readonly folders: readonly string[],
    private readonly refuse: (url: string) => void,
  ) {
    super();
  }

  override fetch(url: string, _options: FetchOptions): AbortablePromise<Buffer> | null {
    const file = this.fileOf(url);
    if (file) return Object.assign(fs.readFile(file), { abort: () => undefined });
    this.refuse(url);
    return null;
  }

  private fileOf(url: string): string | null {
    const { origin, pathname } = new URL(url);
    if (origin !== ADDIN_ORIGIN) return null;
    const [, office] = /^\/office\/(.+)$/.exec(pathname) ?? [];
    if (office) return within(this.officeFolder, office);
    const [, index, own] = /^\/addin\/(\d+)\/(.+)$/.exec(pathname) ?? [];
    const folder = this.folders[Number(index)];
    return folder && own ? within(folder, own) : null;
  }
}

/** The file in the folder, never outside it. */
function within(folder: string, name: string): string | null {
  const file = path.resolve(folder, decodeURIComponent(name));
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

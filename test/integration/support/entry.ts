/** The add-in without its pane, with its parts within reach of a test: bundled by `bundle.ts`, run in the headless host. */
import "../../../src/functions/functions";
import "../../../src/commands/commands";
import * as app from "./app";
import * as excel from "./excel";

Object.assign(globalThis, { parts: { app, excel } });

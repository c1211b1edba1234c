import { check } from "./check";
import { failures } from "./failures";
import { frame } from "./frame";
import { reading } from "./reading";
import { criteria, roadmap } from "./results";
import { start } from "./start";
import { summary } from "./summary";
import { collate, functions, selfTest, unsupported } from "./tools";

/** The words of the pane, by page. */
export const pane = {
  frame,
  start,
  reading,
  check,
  criteria,
  roadmap,
  summary,
  collate,
  functions,
  selfTest,
  unsupported,
  failures,
};

/** Classes that answer one another's objects. Their tables stand in the files of the same names. */
import { declareClass } from "../protocol/definition";
import type { RangeTarget, SheetTarget } from "./target";

export const Range = declareClass<RangeTarget>("Range");
/** Several areas of one sheet. */
export const RangeAreas = declareClass<RangeTarget>("RangeAreas");
export const Worksheet = declareClass<SheetTarget>("Worksheet");

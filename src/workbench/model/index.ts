export * from "./address";
export * from "./cells";
export * from "./styles";
export * from "./types";
export * from "./workbook";

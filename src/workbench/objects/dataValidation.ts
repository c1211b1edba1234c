import { defineClass, type HostClass } from "../protocol/definition";
import type { RangeTarget } from "./target";
import {
  apiValidationType,
  clearValidation,
  editValidation,
  ruleToApi,
  ruleToFile,
  validationsIn,
  type ApiRule,
} from "./validationRules";
import { words } from "./words";

const styles = words([
  ["Stop", "stop"],
  ["Warning", "warning"],
  ["Information", "information"],
]);

interface Alert {
  message?: string;
  title?: string;
  showAlert?: boolean;
  showPrompt?: boolean;
  style?: string;
}

export const DataValidation: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "DataValidation",
  scalars: {
    Type: { get: (range) => apiValidationType(validationsIn(range)) },
    Rule: {
      get: (range) => {
        const found = validationsIn(range);
        return found.length === 1 ? ruleToApi(found[0]!) : found.length === 0 ? {} : null;
      },
      set: (range, value) => editValidation(range, ruleToFile(value as ApiRule)),
    },
    IgnoreBlanks: {
      get: (range) => validationsIn(range)[0]?.allowBlank ?? true,
      set: (range, value) => editValidation(range, { allowBlank: Boolean(value) }),
    },
    ErrorAlert: {
      get: (range) => {
        const found = validationsIn(range)[0];
        return {
          message: found?.errorMessage ?? "",
          title: found?.errorTitle ?? "",
          showAlert: true,
          style: styles.toApi(found?.errorStyle ?? "stop"),
        };
      },
      set: (range, value) => {
        const { message, title, style, showAlert } = value as Alert;
        const errorMessage = showAlert === false ? null : (message ?? null);
        editValidation(range, { errorMessage, errorTitle: title ?? null, errorStyle: styles.toFile(style ?? "Stop") });
      },
    },
    Prompt: {
      get: (range) => {
        const found = validationsIn(range)[0];
        return { message: found?.promptMessage ?? "", title: found?.promptTitle ?? "", showPrompt: true };
      },
      set: (range, value) => {
        const { message, title, showPrompt } = value as Alert;
        editValidation(range, { promptMessage: showPrompt === false ? null : (message ?? null), promptTitle: title ?? null });
      },
    },
  },
  methods: { Clear: (range) => clearValidation(range) },
});

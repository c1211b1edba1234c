import { defineClass, fieldsOf, type HostClass } from "../protocol/definition";
import type { RangeTarget } from "./target";
import { apiValidationType, clearValidation, editValidation, ruleToApi, ruleToFile, validationsIn } from "./validationRules";
import { words } from "./words";

const styles = words([
  ["Stop", "stop"],
  ["Warning", "warning"],
  ["Information", "information"],
]);

/** A text of a message to the user, which may be left out. */
const text = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));

export const DataValidation: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "DataValidation",
  scalars: {
    Type: { get: (range) => apiValidationType(validationsIn(range)) },
    Rule: {
      get: (range) => {
        const found = validationsIn(range);
        const [first, ...others] = found;
        if (!first) return {};
        return others.length === 0 ? ruleToApi(first) : null;
      },
      set: (range, value) => editValidation(range, ruleToFile(value)),
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
        const { message, title, style, showAlert } = fieldsOf(value);
        const errorMessage = showAlert === false ? null : text(message);
        editValidation(range, { errorMessage, errorTitle: text(title), errorStyle: styles.toFile(style ?? "Stop") });
      },
    },
    Prompt: {
      get: (range) => {
        const found = validationsIn(range)[0];
        return { message: found?.promptMessage ?? "", title: found?.promptTitle ?? "", showPrompt: true };
      },
      set: (range, value) => {
        const { message, title, showPrompt } = fieldsOf(value);
        editValidation(range, { promptMessage: showPrompt === false ? null : text(message), promptTitle: text(title) });
      },
    },
  },
  methods: { Clear: (range) => clearValidation(range) },
});

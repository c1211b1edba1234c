import { Checkbox as FabricCheckbox } from "office-ui-fabric-react/lib/Checkbox";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { ResponsiveMode } from "office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode";
import React, { useState } from "react";

export interface Option<K extends string> {
  readonly key: K;
  readonly text: string;
}

export interface SelectProps<K extends string> {
  readonly label: string;
  /** Label above (default), before the field, or for screen readers alone. */
  readonly labelPlace?: "above" | "beside" | "hidden";
  readonly options: readonly Option<K>[];
  readonly value: K | null;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  onChange(key: K): void;
}

let lastId = 0;

/** An id that stays the same for the life of a component. */
export function useStableId(prefix: string): string {
  return useState(() => `${prefix}-${(lastId += 1)}`)[0];
}

export function Select<K extends string>({
  label,
  labelPlace = "above",
  options,
  value,
  placeholder,
  disabled,
  onChange,
}: SelectProps<K>): React.ReactElement {
  const id = useStableId("select");
  return (
    <div className={`field${labelPlace === "beside" ? " beside" : ""}`}>
      {labelPlace !== "hidden" && <label id={`${id}-name`}>{label}</label>}
      <Dropdown
        id={id}
        ariaLabel={label}
        options={options.map(({ key, text }) => ({ key, text, title: text }))}
        selectedKey={value ?? ""}
        placeholder={placeholder ?? ""}
        disabled={disabled ?? false}
        responsiveMode={ResponsiveMode.xLarge}
        calloutProps={{ className: "field-options" }}
        onChange={(_event, option) => {
          const chosen = options.find(({ key }) => key === option?.key);
          if (chosen) onChange(chosen.key);
        }}
      />
    </div>
  );
}

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  onChange(text: string): void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps): React.ReactElement {
  return (
    <SearchBox
      className="search"
      ariaLabel={label}
      placeholder={label}
      value={value}
      disableAnimation
      onChange={(_event, text) => onChange(text ?? "")}
    />
  );
}

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onChange(checked: boolean): void;
}

export function Checkbox({ label, checked, disabled, onChange }: CheckboxProps): React.ReactElement {
  return (
    <FabricCheckbox
      label={label}
      checked={checked}
      disabled={disabled ?? false}
      onChange={(_event, now) => onChange(now ?? false)}
    />
  );
}

export interface RadioProps<K extends string> {
  readonly label: string;
  readonly options: readonly Option<K>[];
  readonly value: K | null;
  onChange(key: K): void;
}

/** A choice of one, all options in sight. */
export function Radio<K extends string>({ label, options, value, onChange }: RadioProps<K>): React.ReactElement {
  const id = useStableId("radio");
  return (
    <div className="choices">
      <h2 id={id}>{label}</h2>
      <ChoiceGroup
        ariaLabelledBy={id}
        options={options.map(({ key, text }) => ({ key, text }))}
        selectedKey={value ?? ""}
        onChange={(_event, option) => {
          const chosen = options.find(({ key }) => key === option?.key);
          if (chosen) onChange(chosen.key);
        }}
      />
    </div>
  );
}

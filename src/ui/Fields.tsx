import React, { useState } from "react";
import { Icon } from "./Icon";

interface Option<K extends string> {
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

/** A list to choose from. The system draws it: the keyboard, forced colours and long lists work as everywhere else. */
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
  const shown = options.find(({ key }) => key === value);
  return (
    <div className={`field${labelPlace === "beside" ? " beside" : ""}`}>
      {labelPlace !== "hidden" && <label htmlFor={id}>{label}</label>}
      <span className={`select${shown ? "" : " unchosen"}`}>
        <select
          id={id}
          aria-label={label}
          title={shown?.text ?? label}
          value={shown?.key ?? ""}
          disabled={disabled ?? false}
          onChange={({ target }) => {
            const chosen = options.find(({ key }) => key === target.value);
            if (chosen) onChange(chosen.key);
          }}
        >
          {!shown && (
            <option value="" disabled hidden>
              {placeholder ?? ""}
            </option>
          )}
          {options.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size={12} />
      </span>
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
    <span className="search">
      <Icon name="search" size={14} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </span>
  );
}

export interface RadioProps<K extends string> {
  readonly label: string;
  readonly options: readonly Option<K>[];
  readonly value: K | null;
  readonly disabled?: boolean;
  onChange(key: K): void;
}

/** A choice of one, all options in sight. */
export function Radio<K extends string>({ label, options, value, disabled, onChange }: RadioProps<K>): React.ReactElement {
  const id = useStableId("radio");
  return (
    <div className="choices" role="radiogroup" aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      {options.map(({ key, text }) => (
        <label key={key} className="choice">
          <input type="radio" name={id} checked={key === value} disabled={disabled ?? false} onChange={() => onChange(key)} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

export interface FilePickerProps {
  readonly label: string;
  /** Endings of the files that can be chosen. */
  readonly accept: string;
  readonly disabled?: boolean;
  onChoose(files: readonly File[]): void;
}

/** Chooses files of this machine. The browser's own words would be in its own language, so only its input is used. */
export function FilePicker({ label, accept, disabled, onChoose }: FilePickerProps): React.ReactElement {
  return (
    <label className={`file-picker${disabled ? " disabled" : ""}`}>
      <Icon name="plus" />
      {label}
      <input
        type="file"
        multiple
        accept={accept}
        disabled={disabled ?? false}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onChoose(files);
        }}
      />
    </label>
  );
}

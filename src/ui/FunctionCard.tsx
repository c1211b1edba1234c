import React from "react";
import { Icon } from "./Icon";

export interface FunctionCardProps {
  readonly name: string;
  readonly about: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly about: string; readonly optional: string }[];
  readonly open: boolean;
  onToggle(): void;
  /** Example and buttons of the opened card. */
  readonly children?: React.ReactNode;
}

/** A custom function: what it answers, its arguments, an example with the user's own cells. */
export function FunctionCard({
  name,
  about,
  description,
  parameters,
  open,
  onToggle,
  children,
}: FunctionCardProps): React.ReactElement {
  return (
    <li className={`function${open ? " open" : ""}`}>
      <button type="button" className="function-head" aria-expanded={open} onClick={onToggle}>
        <span>
          <code>{name}</code>
          {!open && <span className="finding-text muted">{about}</span>}
        </span>
        <Icon name={open ? "chevron-up" : "chevron-right"} size={14} />
      </button>
      {open && (
        <div className="function-body">
          <p>{description}</p>
          {parameters.length > 0 && (
            <dl className="function-parameters">
              {parameters.map((parameter) => (
                <React.Fragment key={parameter.name}>
                  <dt>
                    <code>{parameter.name}</code>
                  </dt>
                  <dd>
                    {parameter.about} {parameter.optional && <span className="muted">{parameter.optional}</span>}
                  </dd>
                </React.Fragment>
              ))}
            </dl>
          )}
          {children}
        </div>
      )}
    </li>
  );
}
